// @generated from api/user-post-messages.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Put a new [message](crate::models::Message) into a mailbox, as a draft.
///
/// - [`me`](Self::me): `POST /me/messages`
/// - [`user`](Self::user): `POST /users/{id | userPrincipalName}/messages`
/// - [`me_mail_folder`](Self::me_mail_folder): `POST /me/mailFolders/{folder-id}/messages`
/// - [`user_mail_folder`](Self::user_mail_folder): `POST /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages`
///
/// Sends [`Message`](crate::models::Message) as the body.
///
/// Returns `201 Created` with [`Message`](crate::models::Message).
///
/// [Send it](crate::message::Send) later.
///
/// > **Tip:** A draft can take large files: [upload them](crate::attachment::CreateUploadSession) before
/// > you send it.
///
/// Documented in `api/user-post-messages.md`.
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
/// # generated::runtime::example::run("user-post-messages", 1, async |client| {
/// use generated::user;
/// use generated::models::{BodyType, EmailAddress, Importance, ItemBody, Message, Recipient};
///
/// let request = user::PostMessages::me(Message {
///     body: ItemBody {
///         content: "They were <b>awesome</b>!".into(),
///         content_type: BodyType::Html.into(),
///         ..Default::default()
///     }.into(),
///     importance: Importance::Low.into(),
///     subject: "Did you see last night's game?".into(),
///     to_recipients: [Recipient {
///         email_address: EmailAddress {
///             address: "AlexW@contoso.com".into(),
///             ..Default::default()
///         }.into(),
///         ..Default::default()
///     }].into(),
///     ..Default::default()
/// });
/// let message = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct PostMessages(Call);

impl PostMessages {
    /// `POST /me/messages`
    #[doc(alias = "POST /me/messages")]
    pub fn me(body: models::Message) -> Self {
        let body = Property::object_text(body);
        Self(Call::post("/me/messages", &[]).object(body))
    }

    /// `POST /users/{id | userPrincipalName}/messages`
    #[doc(alias = "POST /users/{id | userPrincipalName}/messages")]
    #[doc(alias = "POST /users/{id}/messages")]
    pub fn user(user_id: impl Display, body: models::Message) -> Self {
        let body = Property::object_text(body);
        let call = Call::post("/users/{id | userPrincipalName}/messages", &[&user_id]);
        Self(call.object(body))
    }

    /// `POST /me/mailFolders/{folder-id}/messages`
    #[doc(alias = "POST /me/mailFolders/{folder-id}/messages")]
    pub fn me_mail_folder(folder_id: impl Display, body: models::Message) -> Self {
        let body = Property::object_text(body);
        let call = Call::post("/me/mailFolders/{folder-id}/messages", &[&folder_id]);
        Self(call.object(body))
    }

    /// `POST /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages`
    #[doc(
        alias = "POST /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages"
    )]
    #[doc(alias = "POST /users/{id}/mailFolders/{folder-id}/messages")]
    pub fn user_mail_folder(
        user_id: impl Display,
        folder_id: impl Display,
        body: models::Message,
    ) -> Self {
        let body = Property::object_text(body);
        let call = Call::post(
            "/users/{id | userPrincipalName}/mailFolders/{folder-id}/messages",
            &[&user_id, &folder_id],
        );
        Self(call.object(body))
    }
}

impl Operation for PostMessages {
    type Response = models::Message;
    const FACTS: &'static str = "user::PostMessages\n\
        Create draft message\n\
        api/user-post-messages.md\n\
        POST\n\
        /me/messages\t/users/{id | userPrincipalName}/messages\t/me/mailFolders/{folder-id}/messages\t/users/{id | userPrincipalName}/mailFolders/{folder-id}/messages\n\
        \tMail.ReadWrite\tMail.ReadWrite\tMail.ReadWrite";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(PostMessages);
