// @generated from api/attachment-createuploadsession.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Start the upload of a file of 3 MB to 150 MB to a [message](crate::models::Message) that is a draft.
///
/// - [`me`](Self::me): `POST /me/messages/{message-id}/attachments/createUploadSession`
/// - [`user`](Self::user): `POST /users/{id | userPrincipalName}/messages/{message-id}/attachments/createUploadSession`
///
/// Returns `201 Created` with [`UploadSession`](crate::models::UploadSession).
///
/// Required: [`attachment_item`](Self::attachment_item).
///
/// Send the parts to the address in the answer, one after the other.
///
/// Documented in `api/attachment-createuploadsession.md`.
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
/// # generated::runtime::example::run("attachment-createuploadsession", 1, async |client| {
/// use generated::attachment;
/// use generated::models::{AttachmentItem, AttachmentType};
///
/// let request = attachment::CreateUploadSession::me("AAMkADhMGAAA=")
///     .attachment_item(AttachmentItem {
///         attachment_type: AttachmentType::File.into(),
///         name: "flower.jpg".into(),
///         size: 3483322.into(),
///         ..Default::default()
///     });
/// let upload_session = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateUploadSession(Call);

impl CreateUploadSession {
    /// `POST /me/messages/{message-id}/attachments/createUploadSession`
    #[doc(alias = "POST /me/messages/{message-id}/attachments/createUploadSession")]
    pub fn me(message_id: impl Display) -> Self {
        let call = Call::post(
            "/me/messages/{message-id}/attachments/createUploadSession",
            &[&message_id],
        );
        Self(call)
    }

    /// `POST /users/{id | userPrincipalName}/messages/{message-id}/attachments/createUploadSession`
    #[doc(
        alias = "POST /users/{id | userPrincipalName}/messages/{message-id}/attachments/createUploadSession"
    )]
    #[doc(
        alias = "POST /users/{id}/messages/{message-id}/attachments/createUploadSession"
    )]
    pub fn user(user_id: impl Display, message_id: impl Display) -> Self {
        let call = Call::post(
            "/users/{id | userPrincipalName}/messages/{message-id}/attachments/createUploadSession",
            &[&user_id, &message_id],
        );
        Self(call)
    }

    /// Type, name, and size of the file. Required.
    ///
    /// The body parameter `AttachmentItem`.
    pub fn attachment_item(
        mut self,
        value: impl Into<Property<Box<models::AttachmentItem>>>,
    ) -> Self {
        self.0.parameter("AttachmentItem", value.into());
        self
    }
}

impl Operation for CreateUploadSession {
    type Response = models::UploadSession;
    const FACTS: &'static str = "attachment::CreateUploadSession\n\
        attachment: createUploadSession\n\
        api/attachment-createuploadsession.md\n\
        POST\tproperty AttachmentItem\n\
        /me/messages/{message-id}/attachments/createUploadSession\t/users/{id | userPrincipalName}/messages/{message-id}/attachments/createUploadSession\n\
        \tMail.ReadWrite\tMail.ReadWrite\tMail.ReadWrite";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(CreateUploadSession);
