// @generated from api/user-list-messages.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Get the [messages](crate::models::Message) of a mailbox, or of one of its
/// [folders](crate::models::MailFolder).
///
/// - [`me`](Self::me): `GET /me/messages`
/// - [`user`](Self::user): `GET /users/{id | userPrincipalName}/messages`
/// - [`me_mail_folder`](Self::me_mail_folder): `GET /me/mailFolders/{folder-id}/messages`
/// - [`user_mail_folder`](Self::user_mail_folder): `GET /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages`
///
/// Returns `200 OK` with a page of [`Message`](crate::models::Message).
///
/// Documented in `api/user-list-messages.md`.
///
/// # Query options
///
/// - [`with_filter`](crate::Operation::with_filter): Leaves out messages that don't meet a condition, for instance `isRead eq false`.
/// - [`with_order_by`](crate::Operation::with_order_by): Sorts by a property. A property that is also filtered by has to come first in the filter.
/// - [`with_search`](crate::Operation::with_search): Looks for words in the messages, as in `"subject:budget"`. Cannot be combined with `$filter` or
///   `$orderby`.
/// - [`with_select`](crate::Operation::with_select): Names the properties to return. Ask only for what you need: bodies are long.
/// - [`with_skip`](crate::Operation::with_skip): Leaves out that many messages at the beginning. Take the link to the next page instead where there
///   is one.
/// - [`with_top`](crate::Operation::with_top): Sets how many messages a page has: 10 if it is missing, 1000 at most.
/// - [`with_expand`](crate::Operation::with_expand): Adds **attachments** to each message.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first            |
/// |------------------------------------|-----------------------------------------------------|
/// | Delegated (work or school account) | `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`     |
/// | Delegated (personal account)       | `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`     |
/// | Application                        | `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite` |
///
/// # Example: List chosen properties, page by page
///
/// ```
/// # generated::runtime::example::run("user-list-messages", 1, async |client| {
/// use generated::{Operation, user};
///
/// let request = user::ListMessages::me()
///     .with_select("subject,from,receivedDateTime,isRead")
///     .with_top(2);
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: The last page
///
/// ```
/// # generated::runtime::example::run("user-list-messages", 2, async |client| {
/// use generated::{Operation, user};
///
/// let request = user::ListMessages::me()
///     .with_select("subject,from,receivedDateTime,isRead")
///     .with_top(2)
///     .with_skip(2);
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: List the unread messages of a folder as text
///
/// ```
/// # generated::runtime::example::run("user-list-messages", 3, async |client| {
/// use generated::{Operation, user};
///
/// let request = user::ListMessages::user_mail_folder("AdeleV@contoso.com", "inbox")
///     .prefer(r#"outlook.body-content-type="text""#)
///     .with_filter("isRead eq false")
///     .with_order_by("receivedDateTime desc")
///     .with_top(25);
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct ListMessages(Call);

impl ListMessages {
    /// `GET /me/messages`
    #[doc(alias = "GET /me/messages")]
    pub fn me() -> Self {
        Self(Call::get("/me/messages", &[]))
    }

    /// `GET /users/{id | userPrincipalName}/messages`
    #[doc(alias = "GET /users/{id | userPrincipalName}/messages")]
    #[doc(alias = "GET /users/{id}/messages")]
    pub fn user(user_id: impl Display) -> Self {
        Self(Call::get("/users/{id | userPrincipalName}/messages", &[&user_id]))
    }

    /// `GET /me/mailFolders/{folder-id}/messages`
    #[doc(alias = "GET /me/mailFolders/{folder-id}/messages")]
    pub fn me_mail_folder(folder_id: impl Display) -> Self {
        Self(Call::get("/me/mailFolders/{folder-id}/messages", &[&folder_id]))
    }

    /// `GET /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages`
    #[doc(
        alias = "GET /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages"
    )]
    #[doc(alias = "GET /users/{id}/mailFolders/{folder-id}/messages")]
    pub fn user_mail_folder(user_id: impl Display, folder_id: impl Display) -> Self {
        let call = Call::get(
            "/users/{id | userPrincipalName}/mailFolders/{folder-id}/messages",
            &[&user_id, &folder_id],
        );
        Self(call)
    }

    /// outlook.body-content-type="text" returns bodies as plain text, without it they are HTML. Optional.
    ///
    /// The header `Prefer`.
    pub fn prefer(mut self, value: impl Display) -> Self {
        self.0.header("Prefer", &value);
        self
    }
}

impl Operation for ListMessages {
    type Response = Page<models::Message>;
    const FACTS: &'static str = "user::ListMessages\n\
        List messages\n\
        api/user-list-messages.md\n\
        GET\n\
        /me/messages\t/users/{id | userPrincipalName}/messages\t/me/mailFolders/{folder-id}/messages\t/users/{id | userPrincipalName}/mailFolders/{folder-id}/messages\n\
        \tMail.ReadBasic, Mail.Read, Mail.ReadWrite\tMail.ReadBasic, Mail.Read, Mail.ReadWrite\tMail.ReadBasic.All, Mail.Read, Mail.ReadWrite";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(ListMessages);
