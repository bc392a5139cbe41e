// @generated from api/message-delete.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Move a [message](crate::models::Message) to the deleted items.
///
/// - [`me`](Self::me): `DELETE /me/messages/{message-id}`
/// - [`user`](Self::user): `DELETE /users/{id | userPrincipalName}/messages/{message-id}`
/// - [`me_mail_folder`](Self::me_mail_folder): `DELETE /me/mailFolders/{folder-id}/messages/{message-id}`
/// - [`user_mail_folder`](Self::user_mail_folder): `DELETE /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}`
///
/// Returns `204 No Content`.
///
/// Documented in `api/message-delete.md`.
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
/// # generated::runtime::example::run("message-delete", 1, async |client| {
/// use generated::message;
///
/// client.send(message::Delete::me("AAMkAGUAAAwTW09AAA=")).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Delete(Call);

impl Delete {
    /// `DELETE /me/messages/{message-id}`
    #[doc(alias = "DELETE /me/messages/{message-id}")]
    pub fn me(message_id: impl Display) -> Self {
        Self(Call::delete("/me/messages/{message-id}", &[&message_id]))
    }

    /// `DELETE /users/{id | userPrincipalName}/messages/{message-id}`
    #[doc(alias = "DELETE /users/{id | userPrincipalName}/messages/{message-id}")]
    #[doc(alias = "DELETE /users/{id}/messages/{message-id}")]
    pub fn user(user_id: impl Display, message_id: impl Display) -> Self {
        let call = Call::delete(
            "/users/{id | userPrincipalName}/messages/{message-id}",
            &[&user_id, &message_id],
        );
        Self(call)
    }

    /// `DELETE /me/mailFolders/{folder-id}/messages/{message-id}`
    #[doc(alias = "DELETE /me/mailFolders/{folder-id}/messages/{message-id}")]
    pub fn me_mail_folder(folder_id: impl Display, message_id: impl Display) -> Self {
        let call = Call::delete(
            "/me/mailFolders/{folder-id}/messages/{message-id}",
            &[&folder_id, &message_id],
        );
        Self(call)
    }

    /// `DELETE /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}`
    #[doc(
        alias = "DELETE /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}"
    )]
    #[doc(alias = "DELETE /users/{id}/mailFolders/{folder-id}/messages/{message-id}")]
    pub fn user_mail_folder(
        user_id: impl Display,
        folder_id: impl Display,
        message_id: impl Display,
    ) -> Self {
        let call = Call::delete(
            "/users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}",
            &[&user_id, &folder_id, &message_id],
        );
        Self(call)
    }
}

impl Operation for Delete {
    type Response = ();
    const FACTS: &'static str = "message::Delete\n\
        Delete message\n\
        api/message-delete.md\n\
        DELETE\n\
        /me/messages/{message-id}\t/users/{id | userPrincipalName}/messages/{message-id}\t/me/mailFolders/{folder-id}/messages/{message-id}\t/users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}\n\
        \tMail.ReadWrite\tMail.ReadWrite\tMail.ReadWrite";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Delete);
