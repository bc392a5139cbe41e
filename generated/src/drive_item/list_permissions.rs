// @generated from api/driveitem-list-permissions.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Get who may use a [file or folder](crate::models::DriveItem), and how.
///
/// - [`me_item`](Self::me_item): `GET /me/drive/items/{item-id}/permissions`
/// - [`user_item`](Self::user_item): `GET /users/{user-id}/drive/items/{item-id}/permissions`
/// - [`group_item`](Self::group_item): `GET /groups/{group-id}/drive/items/{item-id}/permissions`
/// - [`site_item`](Self::site_item): `GET /sites/{site-id}/drive/items/{item-id}/permissions`
/// - [`item`](Self::item): `GET /drives/{drive-id}/items/{item-id}/permissions`
/// - [`me_path`](Self::me_path): `GET /me/drive/root:/{item-path}:/permissions`
/// - [`user_path`](Self::user_path): `GET /users/{user-id}/drive/root:/{item-path}:/permissions`
/// - [`group_path`](Self::group_path): `GET /groups/{group-id}/drive/root:/{item-path}:/permissions`
/// - [`site_path`](Self::site_path): `GET /sites/{site-id}/drive/root:/{item-path}:/permissions`
/// - [`path`](Self::path): `GET /drives/{drive-id}/root:/{item-path}:/permissions`
///
/// Returns `200 OK` with a page of [`Permission`](crate::models::Permission).
///
/// Documented in `api/driveitem-list-permissions.md`.
///
/// # Query options
///
/// - [`with_select`](crate::Operation::with_select): Names the properties to return.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All` |
/// | Delegated (personal account)       | `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All` |
/// | Application                        | `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All` |
///
/// # Example
///
/// ```
/// # generated::runtime::example::run("driveitem-list-permissions", 1, async |client| {
/// use generated::drive_item;
///
/// let request = drive_item::ListPermissions::me_item("01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK");
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct ListPermissions(Call);

impl ListPermissions {
    /// `GET /me/drive/items/{item-id}/permissions`
    #[doc(alias = "GET /me/drive/items/{item-id}/permissions")]
    pub fn me_item(item_id: impl Display) -> Self {
        Self(Call::get("/me/drive/items/{item-id}/permissions", &[&item_id]))
    }

    /// `GET /users/{user-id}/drive/items/{item-id}/permissions`
    #[doc(alias = "GET /users/{user-id}/drive/items/{item-id}/permissions")]
    pub fn user_item(user_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::get(
            "/users/{user-id}/drive/items/{item-id}/permissions",
            &[&user_id, &item_id],
        );
        Self(call)
    }

    /// `GET /groups/{group-id}/drive/items/{item-id}/permissions`
    #[doc(alias = "GET /groups/{group-id}/drive/items/{item-id}/permissions")]
    pub fn group_item(group_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::get(
            "/groups/{group-id}/drive/items/{item-id}/permissions",
            &[&group_id, &item_id],
        );
        Self(call)
    }

    /// `GET /sites/{site-id}/drive/items/{item-id}/permissions`
    #[doc(alias = "GET /sites/{site-id}/drive/items/{item-id}/permissions")]
    pub fn site_item(site_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::get(
            "/sites/{site-id}/drive/items/{item-id}/permissions",
            &[&site_id, &item_id],
        );
        Self(call)
    }

    /// `GET /drives/{drive-id}/items/{item-id}/permissions`
    #[doc(alias = "GET /drives/{drive-id}/items/{item-id}/permissions")]
    pub fn item(drive_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::get(
            "/drives/{drive-id}/items/{item-id}/permissions",
            &[&drive_id, &item_id],
        );
        Self(call)
    }

    /// `GET /me/drive/root:/{item-path}:/permissions`
    #[doc(alias = "GET /me/drive/root:/{item-path}:/permissions")]
    pub fn me_path(item_path: impl Display) -> Self {
        Self(Call::get("/me/drive/root:/{item-path}:/permissions", &[&item_path]))
    }

    /// `GET /users/{user-id}/drive/root:/{item-path}:/permissions`
    #[doc(alias = "GET /users/{user-id}/drive/root:/{item-path}:/permissions")]
    pub fn user_path(user_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::get(
            "/users/{user-id}/drive/root:/{item-path}:/permissions",
            &[&user_id, &item_path],
        );
        Self(call)
    }

    /// `GET /groups/{group-id}/drive/root:/{item-path}:/permissions`
    #[doc(alias = "GET /groups/{group-id}/drive/root:/{item-path}:/permissions")]
    pub fn group_path(group_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::get(
            "/groups/{group-id}/drive/root:/{item-path}:/permissions",
            &[&group_id, &item_path],
        );
        Self(call)
    }

    /// `GET /sites/{site-id}/drive/root:/{item-path}:/permissions`
    #[doc(alias = "GET /sites/{site-id}/drive/root:/{item-path}:/permissions")]
    pub fn site_path(site_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::get(
            "/sites/{site-id}/drive/root:/{item-path}:/permissions",
            &[&site_id, &item_path],
        );
        Self(call)
    }

    /// `GET /drives/{drive-id}/root:/{item-path}:/permissions`
    #[doc(alias = "GET /drives/{drive-id}/root:/{item-path}:/permissions")]
    pub fn path(drive_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::get(
            "/drives/{drive-id}/root:/{item-path}:/permissions",
            &[&drive_id, &item_path],
        );
        Self(call)
    }

    /// The last known **eTag** of the item. If the item has not changed since, `304 Not Modified` is
    /// returned. Optional.
    ///
    /// The header `If-None-Match`.
    pub fn if_none_match(mut self, value: impl Display) -> Self {
        self.0.header("If-None-Match", &value);
        self
    }
}

impl Operation for ListPermissions {
    type Response = Page<models::Permission>;
    const FACTS: &'static str = "drive_item::ListPermissions\n\
        List permissions\n\
        api/driveitem-list-permissions.md\n\
        GET\n\
        /me/drive/items/{item-id}/permissions\t/users/{user-id}/drive/items/{item-id}/permissions\t/groups/{group-id}/drive/items/{item-id}/permissions\t/sites/{site-id}/drive/items/{item-id}/permissions\t/drives/{drive-id}/items/{item-id}/permissions\t/me/drive/root:/{item-path}:/permissions\t/users/{user-id}/drive/root:/{item-path}:/permissions\t/groups/{group-id}/drive/root:/{item-path}:/permissions\t/sites/{site-id}/drive/root:/{item-path}:/permissions\t/drives/{drive-id}/root:/{item-path}:/permissions\n\
        \tFiles.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All\tFiles.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All\tFiles.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(ListPermissions);
