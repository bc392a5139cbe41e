// @generated from api/driveitem-delta.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Get the [files and folders](crate::models::DriveItem) of a drive that were added, changed, or
/// deleted since the last time.
///
/// - [`me`](Self::me): `GET /me/drive/root/delta`
/// - [`user`](Self::user): `GET /users/{user-id}/drive/root/delta`
/// - [`group`](Self::group): `GET /groups/{group-id}/drive/root/delta`
/// - [`site`](Self::site): `GET /sites/{site-id}/drive/root/delta`
/// - [`new`](Self::new): `GET /drives/{drive-id}/root/delta`
///
/// Returns `200 OK` with a page of [`DriveItem`](crate::models::DriveItem).
///
/// Documented in `api/driveitem-delta.md`.
///
/// # Query options
///
/// - [`with_select`](crate::Operation::with_select): Names the properties to return.
/// - [`with_top`](crate::Operation::with_top): Sets how many items a page has.
/// - [`with_expand`](crate::Operation::with_expand): Adds related objects to each item.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All` |
/// | Delegated (personal account)       | `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All` |
/// | Application                        | `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All` |
///
/// # Example: Start a round
///
/// ```
/// # generated::runtime::example::run("driveitem-delta", 1, async |client| {
/// use generated::{Operation, drive_item};
///
/// let request = drive_item::Delta::me().with_select("id,name,parentReference,file,deleted");
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: The end of a round
///
/// ```
/// # generated::runtime::example::run("driveitem-delta", 2, async |client| {
/// use generated::drive_item;
///
/// let page = client.send(drive_item::Delta::me().token("1230919asd190410jlka")).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Delta(Call);

impl Delta {
    /// `GET /me/drive/root/delta`
    #[doc(alias = "GET /me/drive/root/delta")]
    pub fn me() -> Self {
        Self(Call::get("/me/drive/root/delta", &[]))
    }

    /// `GET /users/{user-id}/drive/root/delta`
    #[doc(alias = "GET /users/{user-id}/drive/root/delta")]
    pub fn user(user_id: impl Display) -> Self {
        Self(Call::get("/users/{user-id}/drive/root/delta", &[&user_id]))
    }

    /// `GET /groups/{group-id}/drive/root/delta`
    #[doc(alias = "GET /groups/{group-id}/drive/root/delta")]
    pub fn group(group_id: impl Display) -> Self {
        Self(Call::get("/groups/{group-id}/drive/root/delta", &[&group_id]))
    }

    /// `GET /sites/{site-id}/drive/root/delta`
    #[doc(alias = "GET /sites/{site-id}/drive/root/delta")]
    pub fn site(site_id: impl Display) -> Self {
        Self(Call::get("/sites/{site-id}/drive/root/delta", &[&site_id]))
    }

    /// `GET /drives/{drive-id}/root/delta`
    #[doc(alias = "GET /drives/{drive-id}/root/delta")]
    pub fn new(drive_id: impl Display) -> Self {
        Self(Call::get("/drives/{drive-id}/root/delta", &[&drive_id]))
    }

    /// State of a round: part of **@odata.nextLink** and **@odata.deltaLink**. `latest` starts with the
    /// present state.
    ///
    /// The query option `token`.
    pub fn token(mut self, value: impl Display) -> Self {
        self.0.query("token", &value);
        self
    }
}

impl Operation for Delta {
    type Response = Page<models::DriveItem>;
    const FACTS: &'static str = "drive_item::Delta\n\
        driveItem: delta\n\
        api/driveitem-delta.md\n\
        GET\n\
        /me/drive/root/delta\t/users/{user-id}/drive/root/delta\t/groups/{group-id}/drive/root/delta\t/sites/{site-id}/drive/root/delta\t/drives/{drive-id}/root/delta\n\
        \tFiles.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All\tFiles.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All\tFiles.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Delta);
