// @generated from api/user-list-mailfolders.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Get the [folders](crate::models::MailFolder) at the top level of a mailbox.
///
/// - [`me`](Self::me): `GET /me/mailFolders`
/// - [`user`](Self::user): `GET /users/{id | userPrincipalName}/mailFolders`
///
/// Returns `200 OK` with a page of [`MailFolder`](crate::models::MailFolder).
///
/// Documented in `api/user-list-mailfolders.md`.
///
/// # Query options
///
/// - [`with_select`](crate::Operation::with_select): Names the properties to return.
/// - [`with_top`](crate::Operation::with_top): Sets how many folders a page has.
/// - [`with_filter`](crate::Operation::with_filter): Leaves out folders that don't meet a condition.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first            |
/// |------------------------------------|-----------------------------------------------------|
/// | Delegated (work or school account) | `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`     |
/// | Delegated (personal account)       | `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`     |
/// | Application                        | `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite` |
///
/// # Example
///
/// ```
/// # generated::runtime::example::run("user-list-mailfolders", 1, async |client| {
/// use generated::user;
///
/// let page = client.send(user::ListMailFolders::me().include_hidden_folders(true)).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct ListMailFolders(Call);

impl ListMailFolders {
    /// `GET /me/mailFolders`
    #[doc(alias = "GET /me/mailFolders")]
    pub fn me() -> Self {
        Self(Call::get("/me/mailFolders", &[]))
    }

    /// `GET /users/{id | userPrincipalName}/mailFolders`
    #[doc(alias = "GET /users/{id | userPrincipalName}/mailFolders")]
    #[doc(alias = "GET /users/{id}/mailFolders")]
    pub fn user(user_id: impl Display) -> Self {
        Self(Call::get("/users/{id | userPrincipalName}/mailFolders", &[&user_id]))
    }

    /// `true` returns hidden folders, too.
    ///
    /// The query option `includeHiddenFolders`.
    pub fn include_hidden_folders(mut self, value: impl Display) -> Self {
        self.0.query("includeHiddenFolders", &value);
        self
    }
}

impl Operation for ListMailFolders {
    type Response = Page<models::MailFolder>;
    const FACTS: &'static str = "user::ListMailFolders\n\
        List mailFolders\n\
        api/user-list-mailfolders.md\n\
        GET\n\
        /me/mailFolders\t/users/{id | userPrincipalName}/mailFolders\n\
        \tMail.ReadBasic, Mail.Read, Mail.ReadWrite\tMail.ReadBasic, Mail.Read, Mail.ReadWrite\tMail.ReadBasic.All, Mail.Read, Mail.ReadWrite";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(ListMailFolders);
