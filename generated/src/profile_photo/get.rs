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
#[derive(Clone, Debug)]
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
    const INFO: Info = Info {
        name: "profile_photo::Get",
        title: "Get profilePhoto",
        page: "api/profilephoto-get.md",
        method: "GET",
        paths: &[
            "/me/photo",
            "/users/{id | userPrincipalName}/photo",
            "/groups/{group-id}/photo",
            "/me/photos/{size}",
            "/users/{id | userPrincipalName}/photos/{size}",
        ],
        permissions: &[
            Permissions {
                when: "The photo of a user",
                delegated_work: Access::AnyOf(
                    "User.Read, User.ReadBasic.All, User.Read.All, User.ReadWrite, User.ReadWrite.All",
                ),
                delegated_personal: Access::AnyOf("User.Read, User.ReadWrite"),
                application: Access::AnyOf("User.Read.All, User.ReadWrite.All"),
            },
            Permissions {
                when: "The photo of a group",
                delegated_work: Access::AnyOf("Group.Read.All, Group.ReadWrite.All"),
                delegated_personal: Access::NotSupported,
                application: Access::AnyOf("Group.Read.All, Group.ReadWrite.All"),
            },
        ],
    };

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}
