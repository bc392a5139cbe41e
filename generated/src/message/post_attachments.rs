// @generated from api/message-post-attachments.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Attach a file, an item, or a link to a [message](crate::models::Message) that is a draft.
///
/// - [`me`](Self::me): `POST /me/messages/{message-id}/attachments`
/// - [`user`](Self::user): `POST /users/{id | userPrincipalName}/messages/{message-id}/attachments`
/// - [`me_mail_folder`](Self::me_mail_folder): `POST /me/mailFolders/{folder-id}/messages/{message-id}/attachments`
/// - [`user_mail_folder`](Self::user_mail_folder): `POST /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/attachments`
///
/// Sends [`Attachment`](crate::models::Attachment) or a type derived from it as the body.
///
/// Returns `201 Created` with [`Attachment`](crate::models::Attachment) or a type derived from it.
///
/// > **Note:** A file of more than 3 MB needs an [upload
/// > session](crate::attachment::CreateUploadSession).
///
/// Documented in `api/message-post-attachments.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first |
/// |------------------------------------|------------------------------------------|
/// | Delegated (work or school account) | `Mail.ReadWrite`                         |
/// | Delegated (personal account)       | `Mail.ReadWrite`                         |
/// | Application                        | `Mail.ReadWrite`                         |
///
/// # Example: Attach a file
///
/// ```
/// # generated::runtime::example::run("message-post-attachments", 1, async |client| {
/// use generated::message;
/// use generated::models::FileAttachment;
///
/// let request = message::PostAttachments::me(
///     "AAMkADhMGAAA=",
///     FileAttachment {
///         name: "smile.txt".into(),
///         content_bytes: "OikK".parse()?,
///         ..Default::default()
///     },
/// );
/// let attachment = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Attach an event
///
/// ```
/// # generated::runtime::example::run("message-post-attachments", 2, async |client| {
/// use generated::message;
/// use generated::models::{DateTimeTimeZone, Event, ItemAttachment};
///
/// let request = message::PostAttachments::me(
///     "AAMkADhMGAAA=",
///     ItemAttachment {
///         name: "Holiday event".into(),
///         item: Event {
///             end: DateTimeTimeZone {
///                 date_time: "2026-12-12T19:00:00.0000000".into(),
///                 time_zone: "Pacific Standard Time".into(),
///                 ..Default::default()
///             }.into(),
///             start: DateTimeTimeZone {
///                 date_time: "2026-12-12T18:00:00.0000000".into(),
///                 time_zone: "Pacific Standard Time".into(),
///                 ..Default::default()
///             }.into(),
///             subject: "Discuss gifts for children".into(),
///             ..Default::default()
///         }.into(),
///         ..Default::default()
///     },
/// );
/// let attachment = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Attach a link
///
/// ```
/// # generated::runtime::example::run("message-post-attachments", 3, async |client| {
/// use generated::message;
/// use generated::models::ReferenceAttachment;
///
/// let request = message::PostAttachments::me(
///     "AAMkADhMGAAA=",
///     ReferenceAttachment { name: "Personal pictures".into(), ..Default::default() },
/// );
/// let attachment = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct PostAttachments(Call);

impl PostAttachments {
    /// `POST /me/messages/{message-id}/attachments`
    #[doc(alias = "POST /me/messages/{message-id}/attachments")]
    pub fn me(message_id: impl Display, body: impl Into<models::AnyAttachment>) -> Self {
        let body = Property::object_text(Into::<models::AnyAttachment>::into(body));
        let call = Call::post("/me/messages/{message-id}/attachments", &[&message_id]);
        Self(call.object(body))
    }

    /// `POST /users/{id | userPrincipalName}/messages/{message-id}/attachments`
    #[doc(
        alias = "POST /users/{id | userPrincipalName}/messages/{message-id}/attachments"
    )]
    #[doc(alias = "POST /users/{id}/messages/{message-id}/attachments")]
    pub fn user(
        user_id: impl Display,
        message_id: impl Display,
        body: impl Into<models::AnyAttachment>,
    ) -> Self {
        let body = Property::object_text(Into::<models::AnyAttachment>::into(body));
        let call = Call::post(
            "/users/{id | userPrincipalName}/messages/{message-id}/attachments",
            &[&user_id, &message_id],
        );
        Self(call.object(body))
    }

    /// `POST /me/mailFolders/{folder-id}/messages/{message-id}/attachments`
    #[doc(alias = "POST /me/mailFolders/{folder-id}/messages/{message-id}/attachments")]
    pub fn me_mail_folder(
        folder_id: impl Display,
        message_id: impl Display,
        body: impl Into<models::AnyAttachment>,
    ) -> Self {
        let body = Property::object_text(Into::<models::AnyAttachment>::into(body));
        let call = Call::post(
            "/me/mailFolders/{folder-id}/messages/{message-id}/attachments",
            &[&folder_id, &message_id],
        );
        Self(call.object(body))
    }

    /// `POST /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/attachments`
    #[doc(
        alias = "POST /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/attachments"
    )]
    #[doc(
        alias = "POST /users/{id}/mailFolders/{folder-id}/messages/{message-id}/attachments"
    )]
    pub fn user_mail_folder(
        user_id: impl Display,
        folder_id: impl Display,
        message_id: impl Display,
        body: impl Into<models::AnyAttachment>,
    ) -> Self {
        let body = Property::object_text(Into::<models::AnyAttachment>::into(body));
        let call = Call::post(
            "/users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/attachments",
            &[&user_id, &folder_id, &message_id],
        );
        Self(call.object(body))
    }
}

impl Operation for PostAttachments {
    type Response = models::AnyAttachment;
    const FACTS: &'static str = "message::PostAttachments\n\
        Add attachment\n\
        api/message-post-attachments.md\n\
        POST\n\
        /me/messages/{message-id}/attachments\t/users/{id | userPrincipalName}/messages/{message-id}/attachments\t/me/mailFolders/{folder-id}/messages/{message-id}/attachments\t/users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/attachments\n\
        \tMail.ReadWrite\tMail.ReadWrite\tMail.ReadWrite";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(PostAttachments);
