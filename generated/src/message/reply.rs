// @generated from api/message-reply.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Answer the sender of a [message](crate::models::Message).
///
/// - [`me`](Self::me): `POST /me/messages/{message-id}/reply`
/// - [`user`](Self::user): `POST /users/{id | userPrincipalName}/messages/{message-id}/reply`
/// - [`me_mail_folder`](Self::me_mail_folder): `POST /me/mailFolders/{folder-id}/messages/{message-id}/reply`
/// - [`user_mail_folder`](Self::user_mail_folder): `POST /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/reply`
///
/// Returns `202 Accepted`.
///
/// The answer is kept in the sent items.
///
/// Documented in `api/message-reply.md`.
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
/// # generated::runtime::example::run("message-reply", 1, async |client| {
/// use generated::message;
/// use generated::models::{EmailAddress, Message, Recipient};
///
/// let request = message::Reply::me("AAMkAGUAAAwTW09AAA=")
///     .message(Message {
///         to_recipients: [
///             Recipient {
///                 email_address: EmailAddress {
///                     address: "MeganB@contoso.com".into(),
///                     name: "Megan Bowen".into(),
///                     ..Default::default()
///                 }.into(),
///                 ..Default::default()
///             },
///             Recipient {
///                 email_address: EmailAddress {
///                     address: "AlexW@contoso.com".into(),
///                     name: "Alex Wilber".into(),
///                     ..Default::default()
///                 }.into(),
///                 ..Default::default()
///             },
///         ].into(),
///         ..Default::default()
///     })
///     .comment("Thanks. Alex, please have a look, too.");
/// client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Reply(Call);

impl Reply {
    /// `POST /me/messages/{message-id}/reply`
    #[doc(alias = "POST /me/messages/{message-id}/reply")]
    pub fn me(message_id: impl Display) -> Self {
        Self(Call::post("/me/messages/{message-id}/reply", &[&message_id]))
    }

    /// `POST /users/{id | userPrincipalName}/messages/{message-id}/reply`
    #[doc(alias = "POST /users/{id | userPrincipalName}/messages/{message-id}/reply")]
    #[doc(alias = "POST /users/{id}/messages/{message-id}/reply")]
    pub fn user(user_id: impl Display, message_id: impl Display) -> Self {
        let call = Call::post(
            "/users/{id | userPrincipalName}/messages/{message-id}/reply",
            &[&user_id, &message_id],
        );
        Self(call)
    }

    /// `POST /me/mailFolders/{folder-id}/messages/{message-id}/reply`
    #[doc(alias = "POST /me/mailFolders/{folder-id}/messages/{message-id}/reply")]
    pub fn me_mail_folder(folder_id: impl Display, message_id: impl Display) -> Self {
        let call = Call::post(
            "/me/mailFolders/{folder-id}/messages/{message-id}/reply",
            &[&folder_id, &message_id],
        );
        Self(call)
    }

    /// `POST /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/reply`
    #[doc(
        alias = "POST /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/reply"
    )]
    #[doc(
        alias = "POST /users/{id}/mailFolders/{folder-id}/messages/{message-id}/reply"
    )]
    pub fn user_mail_folder(
        user_id: impl Display,
        folder_id: impl Display,
        message_id: impl Display,
    ) -> Self {
        let call = Call::post(
            "/users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/reply",
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

impl Operation for Reply {
    type Response = ();
    const FACTS: &'static str = "message::Reply\n\
        message: reply\n\
        api/message-reply.md\n\
        POST\n\
        /me/messages/{message-id}/reply\t/users/{id | userPrincipalName}/messages/{message-id}/reply\t/me/mailFolders/{folder-id}/messages/{message-id}/reply\t/users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/reply\n\
        \tMail.Send\tMail.Send\tMail.Send";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Reply);
