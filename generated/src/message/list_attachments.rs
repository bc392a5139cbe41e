// @generated from api/message-list-attachments.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Get what is attached to a [message](crate::models::Message).
///
/// - [`me`](Self::me): `GET /me/messages/{message-id}/attachments`
/// - [`user`](Self::user): `GET /users/{id | userPrincipalName}/messages/{message-id}/attachments`
/// - [`me_mail_folder`](Self::me_mail_folder): `GET /me/mailFolders/{folder-id}/messages/{message-id}/attachments`
/// - [`user_mail_folder`](Self::user_mail_folder): `GET /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/attachments`
///
/// Returns `200 OK` with a page of [`Attachment`](crate::models::Attachment) or a type derived from it.
///
/// > **Note:** Each object names its type in `@odata.type`:
/// > [fileAttachment](crate::models::FileAttachment), [itemAttachment](crate::models::ItemAttachment), or
/// > [referenceAttachment](crate::models::ReferenceAttachment).
///
/// Documented in `api/message-list-attachments.md`.
///
/// # Query options
///
/// - [`with_select`](crate::Operation::with_select): Names the properties to return; without **contentBytes** the answer is short.
/// - [`with_filter`](crate::Operation::with_filter): Leaves out attachments that don't meet a condition.
/// - [`with_top`](crate::Operation::with_top): Sets how many attachments a page has.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first |
/// |------------------------------------|------------------------------------------|
/// | Delegated (work or school account) | `Mail.Read`, `Mail.ReadWrite`            |
/// | Delegated (personal account)       | `Mail.Read`, `Mail.ReadWrite`            |
/// | Application                        | `Mail.Read`, `Mail.ReadWrite`            |
///
/// # Example
///
/// ```
/// # generated::runtime::example::run("message-list-attachments", 1, async |client| {
/// use generated::message;
///
/// let page = client.send(message::ListAttachments::me("AAMkAGUAAAwTW09AAA=")).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct ListAttachments(Call);

impl ListAttachments {
    /// `GET /me/messages/{message-id}/attachments`
    #[doc(alias = "GET /me/messages/{message-id}/attachments")]
    pub fn me(message_id: impl Display) -> Self {
        Self(Call::get("/me/messages/{message-id}/attachments", &[&message_id]))
    }

    /// `GET /users/{id | userPrincipalName}/messages/{message-id}/attachments`
    #[doc(
        alias = "GET /users/{id | userPrincipalName}/messages/{message-id}/attachments"
    )]
    #[doc(alias = "GET /users/{id}/messages/{message-id}/attachments")]
    pub fn user(user_id: impl Display, message_id: impl Display) -> Self {
        let call = Call::get(
            "/users/{id | userPrincipalName}/messages/{message-id}/attachments",
            &[&user_id, &message_id],
        );
        Self(call)
    }

    /// `GET /me/mailFolders/{folder-id}/messages/{message-id}/attachments`
    #[doc(alias = "GET /me/mailFolders/{folder-id}/messages/{message-id}/attachments")]
    pub fn me_mail_folder(folder_id: impl Display, message_id: impl Display) -> Self {
        let call = Call::get(
            "/me/mailFolders/{folder-id}/messages/{message-id}/attachments",
            &[&folder_id, &message_id],
        );
        Self(call)
    }

    /// `GET /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/attachments`
    #[doc(
        alias = "GET /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/attachments"
    )]
    #[doc(
        alias = "GET /users/{id}/mailFolders/{folder-id}/messages/{message-id}/attachments"
    )]
    pub fn user_mail_folder(
        user_id: impl Display,
        folder_id: impl Display,
        message_id: impl Display,
    ) -> Self {
        let call = Call::get(
            "/users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/attachments",
            &[&user_id, &folder_id, &message_id],
        );
        Self(call)
    }
}

impl Operation for ListAttachments {
    type Response = Page<models::AnyAttachment>;
    const FACTS: &'static str = "message::ListAttachments\n\
        List attachments\n\
        api/message-list-attachments.md\n\
        GET\n\
        /me/messages/{message-id}/attachments\t/users/{id | userPrincipalName}/messages/{message-id}/attachments\t/me/mailFolders/{folder-id}/messages/{message-id}/attachments\t/users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}/attachments\n\
        \tMail.Read, Mail.ReadWrite\tMail.Read, Mail.ReadWrite\tMail.Read, Mail.ReadWrite";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(ListAttachments);
