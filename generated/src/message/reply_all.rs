// @generated from api/message-replyall.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Answer the sender of a [message](crate::models::Message) and all of its recipients.
///
/// - [`me`](Self::me): `POST /me/messages/{message-id}/replyAll`
/// - [`user`](Self::user): `POST /users/{id | userPrincipalName}/messages/{message-id}/replyAll`
/// - [`me_mail_folder`](Self::me_mail_folder): `POST /me/mailFolders/{folder-id}/messages/{message-id}/replyAll`
/// - [`user_mail_folder`](Self::user_mail_folder): `POST /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/replyAll`
///
/// Returns `202 Accepted`.
///
/// Documented in `api/message-replyall.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first |
/// |------------------------------------|------------------------------------------|
/// | Delegated (work or school account) | `Mail.Send`                              |
/// | Delegated (personal account)       | `Mail.Send`                              |
/// | Application                        | `Mail.Send`                              |
///
/// # Example
///
/// ```
/// # generated::runtime::example::run("message-replyall", 1, async |client| {
/// use generated::message;
///
/// client.send(message::ReplyAll::me("AAMkAGUAAAwTW09AAA=").comment("Thank you all.")).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplyAll(Call);

impl ReplyAll {
    /// `POST /me/messages/{message-id}/replyAll`
    #[doc(alias = "POST /me/messages/{message-id}/replyAll")]
    pub fn me(message_id: impl Display) -> Self {
        Self(Call::post("/me/messages/{message-id}/replyAll", &[&message_id]))
    }

    /// `POST /users/{id | userPrincipalName}/messages/{message-id}/replyAll`
    #[doc(alias = "POST /users/{id | userPrincipalName}/messages/{message-id}/replyAll")]
    #[doc(alias = "POST /users/{id}/messages/{message-id}/replyAll")]
    pub fn user(user_id: impl Display, message_id: impl Display) -> Self {
        let call = Call::post(
            "/users/{id | userPrincipalName}/messages/{message-id}/replyAll",
            &[&user_id, &message_id],
        );
        Self(call)
    }

    /// `POST /me/mailFolders/{folder-id}/messages/{message-id}/replyAll`
    #[doc(alias = "POST /me/mailFolders/{folder-id}/messages/{message-id}/replyAll")]
    pub fn me_mail_folder(folder_id: impl Display, message_id: impl Display) -> Self {
        let call = Call::post(
            "/me/mailFolders/{folder-id}/messages/{message-id}/replyAll",
            &[&folder_id, &message_id],
        );
        Self(call)
    }

    /// `POST /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/replyAll`
    #[doc(
        alias = "POST /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/replyAll"
    )]
    #[doc(
        alias = "POST /users/{id}/mailFolders/{folder-id}/messages/{message-id}/replyAll"
    )]
    pub fn user_mail_folder(
        user_id: impl Display,
        folder_id: impl Display,
        message_id: impl Display,
    ) -> Self {
        let call = Call::post(
            "/users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/replyAll",
            &[&user_id, &folder_id, &message_id],
        );
        Self(call)
    }

    /// Text to put above the quoted message. Optional.
    ///
    /// The body parameter `comment`.
    pub fn comment(mut self, value: impl Into<Property<String>>) -> Self {
        self.0.parameter("comment", value.into());
        self
    }

    /// Properties to set in the message that is sent, such as further recipients. Optional.
    ///
    /// The body parameter `message`.
    pub fn message(mut self, value: impl Into<Property<Box<models::Message>>>) -> Self {
        self.0.parameter("message", value.into());
        self
    }
}

impl Operation for ReplyAll {
    type Response = ();
    const FACTS: &'static str = "message::ReplyAll\n\
        message: replyAll\n\
        api/message-replyall.md\n\
        POST\n\
        /me/messages/{message-id}/replyAll\t/users/{id | userPrincipalName}/messages/{message-id}/replyAll\t/me/mailFolders/{folder-id}/messages/{message-id}/replyAll\t/users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/replyAll\n\
        \tMail.Send\tMail.Send\tMail.Send";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(ReplyAll);
