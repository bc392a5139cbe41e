// @generated from api/user-update.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Change the account of a [user](crate::models::User).
///
/// - [`user`](Self::user): `PATCH /users/{id | userPrincipalName}`
/// - [`me`](Self::me): `PATCH /me`
///
/// Sends [`User`](crate::models::User) as the body.
///
/// Returns `204 No Content`.
///
/// Properties that are left out stay as they are; `null` empties one.
///
/// Documented in `api/user-update.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `User.ReadWrite`, `User.ReadWrite.All`, `Directory.ReadWrite.All` |
/// | Delegated (personal account)       | `User.ReadWrite`                                             |
/// | Application                        | `User.ReadWrite.All`, `Directory.ReadWrite.All`              |
///
/// # Example: Change some properties and empty one
///
/// ```
/// # generated::runtime::example::run("user-update", 1, async |client| {
/// use generated::{Property, user};
/// use generated::models::User;
///
/// let request = user::Update::user(
///     "AdeleV@contoso.com",
///     User {
///         business_phones: ["+1 425 555 0109"].into(),
///         job_title: "Store Manager".into(),
///         mobile_phone: Property::Null,
///         office_location: "18/2111".into(),
///         ..Default::default()
///     },
/// );
/// client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Give a new password
///
/// ```
/// # generated::runtime::example::run("user-update", 2, async |client| {
/// use generated::user;
/// use generated::models::{PasswordProfile, User};
///
/// let request = user::Update::user(
///     "87d349ed-44d7-43e1-9a83-5f2406dee5bd",
///     User {
///         password_profile: PasswordProfile {
///             force_change_password_next_sign_in: true.into(),
///             password: "xWwvJ]6NMw+bWH-d".into(),
///             ..Default::default()
///         }.into(),
///         ..Default::default()
///     },
/// );
/// client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Change the signed-in user
///
/// ```
/// # generated::runtime::example::run("user-update", 3, async |client| {
/// use generated::user;
/// use generated::models::User;
///
/// let request = user::Update::me(User {
///     preferred_language: "de-DE".into(),
///     ..Default::default()
/// });
/// client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Update(Call);

impl Update {
    /// `PATCH /users/{id | userPrincipalName}`
    #[doc(alias = "PATCH /users/{id | userPrincipalName}")]
    #[doc(alias = "PATCH /users/{id}")]
    pub fn user(user_id: impl Display, body: models::User) -> Self {
        let body = Property::object_text(body);
        Self(Call::patch("/users/{id | userPrincipalName}", &[&user_id]).object(body))
    }

    /// `PATCH /me`
    #[doc(alias = "PATCH /me")]
    pub fn me(body: models::User) -> Self {
        let body = Property::object_text(body);
        Self(Call::patch("/me", &[]).object(body))
    }
}

impl Operation for Update {
    type Response = ();
    const FACTS: &'static str = "user::Update\n\
        Update user\n\
        api/user-update.md\n\
        PATCH\n\
        /users/{id | userPrincipalName}\t/me\n\
        \tUser.ReadWrite, User.ReadWrite.All, Directory.ReadWrite.All\tUser.ReadWrite\tUser.ReadWrite.All, Directory.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Update);
