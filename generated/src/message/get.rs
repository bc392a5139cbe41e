// @generated from api/message-get.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Read one [message](crate::models::Message): its properties, or all of it in MIME format.
///
/// - [`me`](Self::me): `GET /me/messages/{message-id}`
/// - [`user`](Self::user): `GET /users/{id | userPrincipalName}/messages/{message-id}`
/// - [`me_mail_folder`](Self::me_mail_folder): `GET /me/mailFolders/{folder-id}/messages/{message-id}`
/// - [`user_mail_folder`](Self::user_mail_folder): `GET /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}`
///
/// Returns `200 OK` with [`Message`](crate::models::Message).
///
/// Documented in `api/message-get.md`.
///
/// # Query options
///
/// - [`with_select`](crate::Operation::with_select): Names the properties to return.
/// - [`with_expand`](crate::Operation::with_expand): Adds **attachments** to the message.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first            |
/// |------------------------------------|-----------------------------------------------------|
/// | Delegated (work or school account) | `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`     |
/// | Delegated (personal account)       | `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`     |
/// | Application                        | `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite` |
///
/// # Example: Get a message
///
/// ```
/// # generated::runtime::example::run("message-get", 1, async |client| {
/// use generated::message;
///
/// let message = client.send(message::Get::me("AAMkAGUAAAwTW09AAA=")).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Get the mail headers of a message
///
/// ```
/// # generated::runtime::example::run("message-get", 2, async |client| {
/// use generated::{Operation, message};
///
/// let request = message::Get::me("AAMkAGUAAAwTW09AAA=").with_select("internetMessageHeaders");
/// let message = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Get a message with its attachments
///
/// ```
/// # generated::runtime::example::run("message-get", 3, async |client| {
/// use generated::{Operation, message};
///
/// let request = message::Get::me("AAMkAGUAAAwTW09AAA=")
///     .with_select("subject")
///     .with_expand("attachments");
/// let message = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Get(Call);

impl Get {
    /// `GET /me/messages/{message-id}`
    #[doc(alias = "GET /me/messages/{message-id}")]
    pub fn me(message_id: impl Display) -> Self {
        Self(Call::get("/me/messages/{message-id}", &[&message_id]))
    }

    /// `GET /users/{id | userPrincipalName}/messages/{message-id}`
    #[doc(alias = "GET /users/{id | userPrincipalName}/messages/{message-id}")]
    #[doc(alias = "GET /users/{id}/messages/{message-id}")]
    pub fn user(user_id: impl Display, message_id: impl Display) -> Self {
        let call = Call::get(
            "/users/{id | userPrincipalName}/messages/{message-id}",
            &[&user_id, &message_id],
        );
        Self(call)
    }

    /// `GET /me/mailFolders/{folder-id}/messages/{message-id}`
    #[doc(alias = "GET /me/mailFolders/{folder-id}/messages/{message-id}")]
    pub fn me_mail_folder(folder_id: impl Display, message_id: impl Display) -> Self {
        let call = Call::get(
            "/me/mailFolders/{folder-id}/messages/{message-id}",
            &[&folder_id, &message_id],
        );
        Self(call)
    }

    /// `GET /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}`
    #[doc(
        alias = "GET /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}"
    )]
    #[doc(alias = "GET /users/{id}/mailFolders/{folder-id}/messages/{message-id}")]
    pub fn user_mail_folder(
        user_id: impl Display,
        folder_id: impl Display,
        message_id: impl Display,
    ) -> Self {
        let call = Call::get(
            "/users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}",
            &[&user_id, &folder_id, &message_id],
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

impl Operation for Get {
    type Response = models::Message;
    const FACTS: &'static str = "message::Get\n\
        Get message\n\
        api/message-get.md\n\
        GET\n\
        /me/messages/{message-id}\t/users/{id | userPrincipalName}/messages/{message-id}\t/me/mailFolders/{folder-id}/messages/{message-id}\t/users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}\n\
        \tMail.ReadBasic, Mail.Read, Mail.ReadWrite\tMail.ReadBasic, Mail.Read, Mail.ReadWrite\tMail.ReadBasic.All, Mail.Read, Mail.ReadWrite";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Get);
