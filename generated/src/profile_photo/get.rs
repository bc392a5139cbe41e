// @generated from api/profilephoto-get.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Read the [photo](crate::models::ProfilePhoto) of a user or a group: its size, or the picture itself.
///
/// - [`me`](Self::me): `GET /me/photo`
/// - [`user`](Self::user): `GET /users/{id | userPrincipalName}/photo`
/// - [`group`](Self::group): `GET /groups/{group-id}/photo`
/// - [`me_by_size`](Self::me_by_size): `GET /me/photos/{size}`
/// - [`user_by_size`](Self::user_by_size): `GET /users/{id | userPrincipalName}/photos/{size}`
///
/// Returns `200 OK` with [`ProfilePhoto`](crate::models::ProfilePhoto).
///
/// Documented in `api/profilephoto-get.md`.
///
/// # Permissions
///
/// The photo of a user:
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All` |
/// | Delegated (personal account)       | `User.Read`, `User.ReadWrite`                                |
/// | Application                        | `User.Read.All`, `User.ReadWrite.All`                        |
///
/// The photo of a group:
///
/// | Permission type                    | Any one of these, least privileged first |
/// |------------------------------------|------------------------------------------|
/// | Delegated (work or school account) | `Group.Read.All`, `Group.ReadWrite.All`  |
/// | Delegated (personal account)       | Not supported                            |
/// | Application                        | `Group.Read.All`, `Group.ReadWrite.All`  |
///
/// # Example: Get the size of a photo
///
/// ```
/// # generated::runtime::example::run("profilephoto-get", 1, async |client| {
/// use generated::profile_photo;
///
/// let profile_photo = client.send(profile_photo::Get::me()).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Get(Call);

impl Get {
    /// `GET /me/photo`
    #[doc(alias = "GET /me/photo")]
    pub fn me() -> Self {
        Self(Call::get("/me/photo", &[]))
    }

    /// `GET /users/{id | userPrincipalName}/photo`
    #[doc(alias = "GET /users/{id | userPrincipalName}/photo")]
    #[doc(alias = "GET /users/{id}/photo")]
    pub fn user(user_id: impl Display) -> Self {
        Self(Call::get("/users/{id | userPrincipalName}/photo", &[&user_id]))
    }

    /// `GET /groups/{group-id}/photo`
    #[doc(alias = "GET /groups/{group-id}/photo")]
    pub fn group(group_id: impl Display) -> Self {
        Self(Call::get("/groups/{group-id}/photo", &[&group_id]))
    }

    /// `GET /me/photos/{size}`
    #[doc(alias = "GET /me/photos/{size}")]
    pub fn me_by_size(size: impl Display) -> Self {
        Self(Call::get("/me/photos/{size}", &[&size]))
    }

    /// `GET /users/{id | userPrincipalName}/photos/{size}`
    #[doc(alias = "GET /users/{id | userPrincipalName}/photos/{size}")]
    #[doc(alias = "GET /users/{id}/photos/{size}")]
    pub fn user_by_size(user_id: impl Display, size: impl Display) -> Self {
        let call = Call::get(
            "/users/{id | userPrincipalName}/photos/{size}",
            &[&user_id, &size],
        );
        Self(call)
    }
}

impl Operation for Get {
    type Response = models::ProfilePhoto;
    const FACTS: &'static str = "profile_photo::Get\n\
        Get profilePhoto\n\
        api/profilephoto-get.md\n\
        GET\n\
        /me/photo\t/users/{id | userPrincipalName}/photo\t/groups/{group-id}/photo\t/me/photos/{size}\t/users/{id | userPrincipalName}/photos/{size}\n\
        The photo of a user\tUser.Read, User.ReadBasic.All, User.Read.All, User.ReadWrite, User.ReadWrite.All\tUser.Read, User.ReadWrite\tUser.Read.All, User.ReadWrite.All\n\
        The photo of a group\tGroup.Read.All, Group.ReadWrite.All\t-\tGroup.Read.All, Group.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Get);
