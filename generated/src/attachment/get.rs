// @generated from api/attachment-get.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Read one [attachment](crate::models::Attachment) of a [message](crate::models::Message): its
/// properties, or its raw content.
///
/// - [`me`](Self::me): `GET /me/messages/{message-id}/attachments/{attachment-id}`
/// - [`user`](Self::user): `GET /users/{id | userPrincipalName}/messages/{message-id}/attachments/{attachment-id}`
///
/// Returns `200 OK` with [`Attachment`](crate::models::Attachment) or a type derived from it.
///
/// Documented in `api/attachment-get.md`.
///
/// # Query options
///
/// - [`with_expand`](crate::Operation::with_expand): `microsoft.graph.itemattachment/item` adds the attached item.
/// - [`with_select`](crate::Operation::with_select): Names the properties to return.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first |
/// |------------------------------------|------------------------------------------|
/// | Delegated (work or school account) | `Mail.Read`, `Mail.ReadWrite`            |
/// | Delegated (personal account)       | `Mail.Read`, `Mail.ReadWrite`            |
/// | Application                        | `Mail.Read`, `Mail.ReadWrite`            |
///
/// # Example: Get a file
///
/// ```
/// # generated::runtime::example::run("attachment-get", 1, async |client| {
/// use generated::attachment;
///
/// let request = attachment::Get::me("AAMkAGUAAAwTW09AAA=", "AAMkAGUzY5QKjAAA=");
/// let attachment = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Get an item with its properties
///
/// ```
/// # generated::runtime::example::run("attachment-get", 2, async |client| {
/// use generated::{Operation, attachment};
///
/// let request = attachment::Get::me("AAMkAGUAAAwTW09AAA=", "AAMkAGUzY5QKkAAA=")
///     .with_expand("microsoft.graph.itemattachment/item");
/// let attachment = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Get(Call);

impl Get {
    /// `GET /me/messages/{message-id}/attachments/{attachment-id}`
    #[doc(alias = "GET /me/messages/{message-id}/attachments/{attachment-id}")]
    pub fn me(message_id: impl Display, attachment_id: impl Display) -> Self {
        let call = Call::get(
            "/me/messages/{message-id}/attachments/{attachment-id}",
            &[&message_id, &attachment_id],
        );
        Self(call)
    }

    /// `GET /users/{id | userPrincipalName}/messages/{message-id}/attachments/{attachment-id}`
    #[doc(
        alias = "GET /users/{id | userPrincipalName}/messages/{message-id}/attachments/{attachment-id}"
    )]
    #[doc(alias = "GET /users/{id}/messages/{message-id}/attachments/{attachment-id}")]
    pub fn user(
        user_id: impl Display,
        message_id: impl Display,
        attachment_id: impl Display,
    ) -> Self {
        let call = Call::get(
            "/users/{id | userPrincipalName}/messages/{message-id}/attachments/{attachment-id}",
            &[&user_id, &message_id, &attachment_id],
        );
        Self(call)
    }
}

impl Operation for Get {
    type Response = models::AnyAttachment;
    const FACTS: &'static str = "attachment::Get\n\
        Get attachment\n\
        api/attachment-get.md\n\
        GET\n\
        /me/messages/{message-id}/attachments/{attachment-id}\t/users/{id | userPrincipalName}/messages/{message-id}/attachments/{attachment-id}\n\
        \tMail.Read, Mail.ReadWrite\tMail.Read, Mail.ReadWrite\tMail.Read, Mail.ReadWrite";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Get);
