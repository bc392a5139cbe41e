// @generated from api/drive-get.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Read one [drive](crate::models::Drive): that of a user, a group, or a site, or any by its id.
///
/// - [`me`](Self::me): `GET /me/drive`
/// - [`user`](Self::user): `GET /users/{user-id}/drive`
/// - [`group`](Self::group): `GET /groups/{group-id}/drive`
/// - [`site`](Self::site): `GET /sites/{site-id}/drive`
/// - [`new`](Self::new): `GET /drives/{drive-id}`
///
/// Returns `200 OK` with [`Drive`](crate::models::Drive).
///
/// Documented in `api/drive-get.md`.
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
/// # generated::runtime::example::run("drive-get", 1, async |client| {
/// use generated::drive;
///
/// let drive = client.send(drive::Get::me()).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Get(Call);

impl Get {
    /// `GET /me/drive`
    #[doc(alias = "GET /me/drive")]
    pub fn me() -> Self {
        Self(Call::get("/me/drive", &[]))
    }

    /// `GET /users/{user-id}/drive`
    #[doc(alias = "GET /users/{user-id}/drive")]
    pub fn user(user_id: impl Display) -> Self {
        Self(Call::get("/users/{user-id}/drive", &[&user_id]))
    }

    /// `GET /groups/{group-id}/drive`
    #[doc(alias = "GET /groups/{group-id}/drive")]
    pub fn group(group_id: impl Display) -> Self {
        Self(Call::get("/groups/{group-id}/drive", &[&group_id]))
    }

    /// `GET /sites/{site-id}/drive`
    #[doc(alias = "GET /sites/{site-id}/drive")]
    pub fn site(site_id: impl Display) -> Self {
        Self(Call::get("/sites/{site-id}/drive", &[&site_id]))
    }

    /// `GET /drives/{drive-id}`
    #[doc(alias = "GET /drives/{drive-id}")]
    pub fn new(drive_id: impl Display) -> Self {
        Self(Call::get("/drives/{drive-id}", &[&drive_id]))
    }
}

impl Operation for Get {
    type Response = models::Drive;
    const FACTS: &'static str = "drive::Get\n\
        Get drive\n\
        api/drive-get.md\n\
        GET\n\
        /me/drive\t/users/{user-id}/drive\t/groups/{group-id}/drive\t/sites/{site-id}/drive\t/drives/{drive-id}\n\
        \tFiles.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All\tFiles.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All\tFiles.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Get);
