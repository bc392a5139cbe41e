// @generated from api/user-post-users.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Create an account for a new [user](crate::models::User).
///
/// `POST /users`
///
/// Sends [`User`](crate::models::User) as the body.
///
/// Returns `201 Created` with [`User`](crate::models::User).
///
/// Required: [`account_enabled`](crate::models::User::account_enabled),
/// [`display_name`](crate::models::User::display_name),
/// [`mail_nickname`](crate::models::User::mail_nickname),
/// [`password_profile`](crate::models::User::password_profile),
/// [`user_principal_name`](crate::models::User::user_principal_name).
///
/// Documented in `api/user-post-users.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first        |
/// |------------------------------------|-------------------------------------------------|
/// | Delegated (work or school account) | `User.ReadWrite.All`, `Directory.ReadWrite.All` |
/// | Delegated (personal account)       | Not supported                                   |
/// | Application                        | `User.ReadWrite.All`, `Directory.ReadWrite.All` |
///
/// # Example
///
/// ```
/// # generated::runtime::example::run("user-post-users", 1, async |client| {
/// use generated::user;
/// use generated::models::{PasswordProfile, User};
///
/// let request = user::PostUsers::new(User {
///     account_enabled: true.into(),
///     display_name: "Adele Vance".into(),
///     mail_nickname: "AdeleV".into(),
///     password_profile: PasswordProfile {
///         force_change_password_next_sign_in: true.into(),
///         password: "xWwvJ]6NMw+bWH-d".into(),
///         ..Default::default()
///     }.into(),
///     user_principal_name: "AdeleV@contoso.com".into(),
///     ..Default::default()
/// });
/// let user = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct PostUsers(Call);

impl PostUsers {
    /// `POST /users`
    #[doc(alias = "POST /users")]
    pub fn new(body: models::User) -> Self {
        let body = Property::object_text(body);
        Self(Call::post("/users", &[]).object(body))
    }
}

impl Operation for PostUsers {
    type Response = models::User;
    const FACTS: &'static str = "user::PostUsers\n\
        Create user\n\
        api/user-post-users.md\n\
        POST\tproperty accountEnabled\tproperty displayName\tproperty mailNickname\tproperty passwordProfile\tproperty userPrincipalName\n\
        /users\n\
        \tUser.ReadWrite.All, Directory.ReadWrite.All\t-\tUser.ReadWrite.All, Directory.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(PostUsers);
