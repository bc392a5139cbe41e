// @generated from api/attachment-get.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Read one [attachment](crate::models::Attachment) of a [message](crate::models::Message): its
/// properties, or its raw content.
///
/// - [`me`](Self::me): `GET /me/messages/{message-id}/attachments/{attachment-id}/$value`
/// - [`user`](Self::user): `GET /users/{id | userPrincipalName}/messages/{message-id}/attachments/{attachment-id}/$value`
///
/// Returns `200 OK` with bytes.
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
/// # Example: Get the raw content of a file
///
/// ```
/// # generated::runtime::example::run("attachment-get", 3, async |client| {
/// use generated::attachment;
///
/// let request = attachment::GetValue::me("AAMkAGUAAAwTW09AAA=", "AAMkAGUzY5QKjAAA=");
/// let bytes = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct GetValue(Call);

impl GetValue {
    /// `GET /me/messages/{message-id}/attachments/{attachment-id}/$value`
    #[doc(alias = "GET /me/messages/{message-id}/attachments/{attachment-id}/$value")]
    pub fn me(message_id: impl Display, attachment_id: impl Display) -> Self {
        let call = Call::get(
            "/me/messages/{message-id}/attachments/{attachment-id}/$value",
            &[&message_id, &attachment_id],
        );
        Self(call)
    }

    /// `GET /users/{id | userPrincipalName}/messages/{message-id}/attachments/{attachment-id}/$value`
    #[doc(
        alias = "GET /users/{id | userPrincipalName}/messages/{message-id}/attachments/{attachment-id}/$value"
    )]
    #[doc(
        alias = "GET /users/{id}/messages/{message-id}/attachments/{attachment-id}/$value"
    )]
    pub fn user(
        user_id: impl Display,
        message_id: impl Display,
        attachment_id: impl Display,
    ) -> Self {
        let call = Call::get(
            "/users/{id | userPrincipalName}/messages/{message-id}/attachments/{attachment-id}/$value",
            &[&user_id, &message_id, &attachment_id],
        );
        Self(call)
    }
}

impl Operation for GetValue {
    type Response = Bytes;
    const FACTS: &'static str = "attachment::GetValue\n\
        Get attachment\n\
        api/attachment-get.md\n\
        GET\n\
        /me/messages/{message-id}/attachments/{attachment-id}/$value\t/users/{id | userPrincipalName}/messages/{message-id}/attachments/{attachment-id}/$value\n\
        \tMail.Read, Mail.ReadWrite\tMail.Read, Mail.ReadWrite\tMail.Read, Mail.ReadWrite";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(GetValue);
