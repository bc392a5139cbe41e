// @generated from api/message-forward.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Send a [message](crate::models::Message) on to others.
///
/// - [`me`](Self::me): `POST /me/messages/{message-id}/forward`
/// - [`user`](Self::user): `POST /users/{id | userPrincipalName}/messages/{message-id}/forward`
/// - [`me_mail_folder`](Self::me_mail_folder): `POST /me/mailFolders/{folder-id}/messages/{message-id}/forward`
/// - [`user_mail_folder`](Self::user_mail_folder): `POST /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/forward`
///
/// Returns `202 Accepted`.
///
/// Documented in `api/message-forward.md`.
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
/// # generated::runtime::example::run("message-forward", 1, async |client| {
/// use generated::message;
/// use generated::models::{EmailAddress, Recipient};
///
/// let request = message::Forward::me("AAMkAGUAAAwTW09AAA=")
///     .comment("For your information.")
///     .to_recipients([Recipient {
///         email_address: EmailAddress {
///             address: "AlexW@contoso.com".into(),
///             name: "Alex Wilber".into(),
///             ..Default::default()
///         }.into(),
///         ..Default::default()
///     }]);
/// client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Forward(Call);

impl Forward {
    /// `POST /me/messages/{message-id}/forward`
    #[doc(alias = "POST /me/messages/{message-id}/forward")]
    pub fn me(message_id: impl Display) -> Self {
        Self(Call::post("/me/messages/{message-id}/forward", &[&message_id]))
    }

    /// `POST /users/{id | userPrincipalName}/messages/{message-id}/forward`
    #[doc(alias = "POST /users/{id | userPrincipalName}/messages/{message-id}/forward")]
    #[doc(alias = "POST /users/{id}/messages/{message-id}/forward")]
    pub fn user(user_id: impl Display, message_id: impl Display) -> Self {
        let call = Call::post(
            "/users/{id | userPrincipalName}/messages/{message-id}/forward",
            &[&user_id, &message_id],
        );
        Self(call)
    }

    /// `POST /me/mailFolders/{folder-id}/messages/{message-id}/forward`
    #[doc(alias = "POST /me/mailFolders/{folder-id}/messages/{message-id}/forward")]
    pub fn me_mail_folder(folder_id: impl Display, message_id: impl Display) -> Self {
        let call = Call::post(
            "/me/mailFolders/{folder-id}/messages/{message-id}/forward",
            &[&folder_id, &message_id],
        );
        Self(call)
    }

    /// `POST /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/forward`
    #[doc(
        alias = "POST /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/forward"
    )]
    #[doc(
        alias = "POST /users/{id}/mailFolders/{folder-id}/messages/{message-id}/forward"
    )]
    pub fn user_mail_folder(
        user_id: impl Display,
        folder_id: impl Display,
        message_id: impl Display,
    ) -> Self {
        let call = Call::post(
            "/users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/forward",
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

    /// Those whom the message is sent on to. Required, unless **message** has them.
    ///
    /// The body parameter `toRecipients`.
    pub fn to_recipients(
        mut self,
        value: impl Into<Property<Vec<models::Recipient>>>,
    ) -> Self {
        self.0.parameter("toRecipients", value.into());
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

impl Operation for Forward {
    type Response = ();
    const FACTS: &'static str = "message::Forward\n\
        message: forward\n\
        api/message-forward.md\n\
        POST\n\
        /me/messages/{message-id}/forward\t/users/{id | userPrincipalName}/messages/{message-id}/forward\t/me/mailFolders/{folder-id}/messages/{message-id}/forward\t/users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/forward\n\
        \tMail.Send\tMail.Send\tMail.Send";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Forward);
