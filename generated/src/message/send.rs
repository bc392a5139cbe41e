// @generated from api/message-send.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Send a draft.
///
/// - [`me`](Self::me): `POST /me/messages/{message-id}/send`
/// - [`user`](Self::user): `POST /users/{id | userPrincipalName}/messages/{message-id}/send`
///
/// Returns `202 Accepted`.
///
/// It moves to the sent items.
///
/// Documented in `api/message-send.md`.
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
/// # generated::runtime::example::run("message-send", 1, async |client| {
/// use generated::message;
///
/// client.send(message::Send::me("AAMkADhMGAAA=")).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Send(Call);

impl Send {
    /// `POST /me/messages/{message-id}/send`
    #[doc(alias = "POST /me/messages/{message-id}/send")]
    pub fn me(message_id: impl Display) -> Self {
        Self(Call::post("/me/messages/{message-id}/send", &[&message_id]))
    }

    /// `POST /users/{id | userPrincipalName}/messages/{message-id}/send`
    #[doc(alias = "POST /users/{id | userPrincipalName}/messages/{message-id}/send")]
    #[doc(alias = "POST /users/{id}/messages/{message-id}/send")]
    pub fn user(user_id: impl Display, message_id: impl Display) -> Self {
        let call = Call::post(
            "/users/{id | userPrincipalName}/messages/{message-id}/send",
            &[&user_id, &message_id],
        );
        Self(call)
    }
}

impl Operation for Send {
    type Response = ();
    const FACTS: &'static str = "message::Send\n\
        message: send\n\
        api/message-send.md\n\
        POST\n\
        /me/messages/{message-id}/send\t/users/{id | userPrincipalName}/messages/{message-id}/send\n\
        \tMail.Send\tMail.Send\tMail.Send";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Send);
