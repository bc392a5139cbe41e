// @generated from api/profilephoto-get.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Read the [photo](crate::models::ProfilePhoto) of a user or a group: its size, or the picture itself.
///
/// - [`me`](Self::me): `GET /me/photo/$value`
/// - [`user`](Self::user): `GET /users/{id | userPrincipalName}/photo/$value`
/// - [`group`](Self::group): `GET /groups/{group-id}/photo/$value`
/// - [`me_by_size`](Self::me_by_size): `GET /me/photos/{size}/$value`
/// - [`user_by_size`](Self::user_by_size): `GET /users/{id | userPrincipalName}/photos/{size}/$value`
///
/// Returns `200 OK` with bytes.
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
/// # Example: Get a picture of a certain size
///
/// ```
/// # generated::runtime::example::run("profilephoto-get", 2, async |client| {
/// use generated::profile_photo;
///
/// let request = profile_photo::GetValue::user_by_size("AdeleV@contoso.com", "48x48");
/// let bytes = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct GetValue(Call);

impl GetValue {
    /// `GET /me/photo/$value`
    #[doc(alias = "GET /me/photo/$value")]
    pub fn me() -> Self {
        Self(Call::get("/me/photo/$value", &[]))
    }

    /// `GET /users/{id | userPrincipalName}/photo/$value`
    #[doc(alias = "GET /users/{id | userPrincipalName}/photo/$value")]
    #[doc(alias = "GET /users/{id}/photo/$value")]
    pub fn user(user_id: impl Display) -> Self {
        Self(Call::get("/users/{id | userPrincipalName}/photo/$value", &[&user_id]))
    }

    /// `GET /groups/{group-id}/photo/$value`
    #[doc(alias = "GET /groups/{group-id}/photo/$value")]
    pub fn group(group_id: impl Display) -> Self {
        Self(Call::get("/groups/{group-id}/photo/$value", &[&group_id]))
    }

    /// `GET /me/photos/{size}/$value`
    #[doc(alias = "GET /me/photos/{size}/$value")]
    pub fn me_by_size(size: impl Display) -> Self {
        Self(Call::get("/me/photos/{size}/$value", &[&size]))
    }

    /// `GET /users/{id | userPrincipalName}/photos/{size}/$value`
    #[doc(alias = "GET /users/{id | userPrincipalName}/photos/{size}/$value")]
    #[doc(alias = "GET /users/{id}/photos/{size}/$value")]
    pub fn user_by_size(user_id: impl Display, size: impl Display) -> Self {
        let call = Call::get(
            "/users/{id | userPrincipalName}/photos/{size}/$value",
            &[&user_id, &size],
        );
        Self(call)
    }
}

impl Operation for GetValue {
    type Response = Bytes;
    const FACTS: &'static str = "profile_photo::GetValue\n\
        Get profilePhoto\n\
        api/profilephoto-get.md\n\
        GET\n\
        /me/photo/$value\t/users/{id | userPrincipalName}/photo/$value\t/groups/{group-id}/photo/$value\t/me/photos/{size}/$value\t/users/{id | userPrincipalName}/photos/{size}/$value\n\
        The photo of a user\tUser.Read, User.ReadBasic.All, User.Read.All, User.ReadWrite, User.ReadWrite.All\tUser.Read, User.ReadWrite\tUser.Read.All, User.ReadWrite.All\n\
        The photo of a group\tGroup.Read.All, Group.ReadWrite.All\t-\tGroup.Read.All, Group.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(GetValue);
