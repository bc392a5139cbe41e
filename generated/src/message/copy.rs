// @generated from api/message-copy.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Copy a [message](crate::models::Message) to another folder of the same mailbox.
///
/// - [`me`](Self::me): `POST /me/messages/{message-id}/copy`
/// - [`user`](Self::user): `POST /users/{id | userPrincipalName}/messages/{message-id}/copy`
/// - [`me_mail_folder`](Self::me_mail_folder): `POST /me/mailFolders/{folder-id}/messages/{message-id}/copy`
/// - [`user_mail_folder`](Self::user_mail_folder): `POST /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/copy`
///
/// Returns `201 Created` with [`Message`](crate::models::Message).
///
/// Required: [`destination_id`](Self::destination_id).
///
/// Documented in `api/message-copy.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first |
/// |------------------------------------|------------------------------------------|
/// | Delegated (work or school account) | `Mail.ReadWrite`                         |
/// | Delegated (personal account)       | `Mail.ReadWrite`                         |
/// | Application                        | `Mail.ReadWrite`                         |
///
/// # Example
///
/// ```
/// # generated::runtime::example::run("message-copy", 1, async |client| {
/// use generated::message;
///
/// let request = message::Copy::me("AAMkAGUAAAwTW09AAA=").destination_id("AAMkAGUAAAAAAAEKAAA=");
/// let message = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Copy(Call);

impl Copy {
    /// `POST /me/messages/{message-id}/copy`
    #[doc(alias = "POST /me/messages/{message-id}/copy")]
    pub fn me(message_id: impl Display) -> Self {
        Self(Call::post("/me/messages/{message-id}/copy", &[&message_id]))
    }

    /// `POST /users/{id | userPrincipalName}/messages/{message-id}/copy`
    #[doc(alias = "POST /users/{id | userPrincipalName}/messages/{message-id}/copy")]
    #[doc(alias = "POST /users/{id}/messages/{message-id}/copy")]
    pub fn user(user_id: impl Display, message_id: impl Display) -> Self {
        let call = Call::post(
            "/users/{id | userPrincipalName}/messages/{message-id}/copy",
            &[&user_id, &message_id],
        );
        Self(call)
    }

    /// `POST /me/mailFolders/{folder-id}/messages/{message-id}/copy`
    #[doc(alias = "POST /me/mailFolders/{folder-id}/messages/{message-id}/copy")]
    pub fn me_mail_folder(folder_id: impl Display, message_id: impl Display) -> Self {
        let call = Call::post(
            "/me/mailFolders/{folder-id}/messages/{message-id}/copy",
            &[&folder_id, &message_id],
        );
        Self(call)
    }

    /// `POST /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/copy`
    #[doc(
        alias = "POST /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/copy"
    )]
    #[doc(alias = "POST /users/{id}/mailFolders/{folder-id}/messages/{message-id}/copy")]
    pub fn user_mail_folder(
        user_id: impl Display,
        folder_id: impl Display,
        message_id: impl Display,
    ) -> Self {
        let call = Call::post(
            "/users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/copy",
            &[&user_id, &folder_id, &message_id],
        );
        Self(call)
    }

    /// Identifies the folder to put the message into, by id or by well-known name. Required.
    ///
    /// The body parameter `destinationId`.
    pub fn destination_id(mut self, value: impl Into<Property<String>>) -> Self {
        self.0.parameter("destinationId", value.into());
        self
    }
}

impl Operation for Copy {
    type Response = models::Message;
    const FACTS: &'static str = "message::Copy\n\
        message: copy\n\
        api/message-copy.md\n\
        POST\tproperty destinationId\n\
        /me/messages/{message-id}/copy\t/users/{id | userPrincipalName}/messages/{message-id}/copy\t/me/mailFolders/{folder-id}/messages/{message-id}/copy\t/users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/copy\n\
        \tMail.ReadWrite\tMail.ReadWrite\tMail.ReadWrite";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Copy);
