// @generated from api/message-get.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Read one [message](crate::models::Message): its properties, or all of it in MIME format.
///
/// - [`me`](Self::me): `GET /me/messages/{message-id}/$value`
/// - [`user`](Self::user): `GET /users/{id | userPrincipalName}/messages/{message-id}/$value`
///
/// Returns `200 OK` with bytes.
///
/// Documented in `api/message-get.md`.
///
/// # Query options
///
/// - [`with_select`](crate::Operation::with_select): Names the properties to return.
/// - [`with_expand`](crate::Operation::with_expand): Adds **attachments** to the message.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first            |
/// |------------------------------------|-----------------------------------------------------|
/// | Delegated (work or school account) | `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`     |
/// | Delegated (personal account)       | `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`     |
/// | Application                        | `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite` |
///
/// # Example: Get a message in MIME format
///
/// ```
/// # generated::runtime::example::run("message-get", 4, async |client| {
/// use generated::message;
///
/// let bytes = client.send(message::GetValue::me("AAMkAGUAAAwTW09AAA=")).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct GetValue(Call);

impl GetValue {
    /// `GET /me/messages/{message-id}/$value`
    #[doc(alias = "GET /me/messages/{message-id}/$value")]
    pub fn me(message_id: impl Display) -> Self {
        Self(Call::get("/me/messages/{message-id}/$value", &[&message_id]))
    }

    /// `GET /users/{id | userPrincipalName}/messages/{message-id}/$value`
    #[doc(alias = "GET /users/{id | userPrincipalName}/messages/{message-id}/$value")]
    #[doc(alias = "GET /users/{id}/messages/{message-id}/$value")]
    pub fn user(user_id: impl Display, message_id: impl Display) -> Self {
        let call = Call::get(
            "/users/{id | userPrincipalName}/messages/{message-id}/$value",
            &[&user_id, &message_id],
        );
        Self(call)
    }

    /// outlook.body-content-type="text" returns bodies as plain text, without it they are HTML. Optional.
    ///
    /// The header `Prefer`.
    pub fn prefer(mut self, value: impl Display) -> Self {
        self.0.header("Prefer", &value);
        self
    }
}

impl Operation for GetValue {
    type Response = Bytes;
    const FACTS: &'static str = "message::GetValue\n\
        Get message\n\
        api/message-get.md\n\
        GET\n\
        /me/messages/{message-id}/$value\t/users/{id | userPrincipalName}/messages/{message-id}/$value\n\
        \tMail.ReadBasic, Mail.Read, Mail.ReadWrite\tMail.ReadBasic, Mail.Read, Mail.ReadWrite\tMail.ReadBasic.All, Mail.Read, Mail.ReadWrite";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(GetValue);
