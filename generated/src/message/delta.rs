// @generated from api/message-delta.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Get the [messages](crate::models::Message) of a folder that were added, changed, or removed since
/// the last time.
///
/// - [`me`](Self::me): `GET /me/mailFolders/{folder-id}/messages/delta`
/// - [`user`](Self::user): `GET /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/delta`
///
/// Returns `200 OK` with a page of [`Message`](crate::models::Message).
///
/// Documented in `api/message-delta.md`.
///
/// # Query options
///
/// - [`with_select`](crate::Operation::with_select): Names the properties to return. It holds for all rounds.
/// - [`with_filter`](crate::Operation::with_filter): Takes conditions on **receivedDateTime** only.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first            |
/// |------------------------------------|-----------------------------------------------------|
/// | Delegated (work or school account) | `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`     |
/// | Delegated (personal account)       | `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`     |
/// | Application                        | `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite` |
///
/// # Example: Start a round
///
/// ```
/// # generated::runtime::example::run("message-delta", 1, async |client| {
/// use generated::{Operation, message};
///
/// let request = message::Delta::me("inbox")
///     .prefer("odata.maxpagesize=2")
///     .with_select("subject,isRead");
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: The end of the round
///
/// ```
/// # generated::runtime::example::run("message-delta", 2, async |client| {
/// use generated::message;
///
/// let request = message::Delta::me("inbox").skiptoken("GwcBoTmPuoGNlgXgF1nyUNMXY9Y");
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: The next round
///
/// ```
/// # generated::runtime::example::run("message-delta", 3, async |client| {
/// use generated::message;
///
/// let request = message::Delta::me("inbox").deltatoken("GwcBoTmPuoGTlgXgF1nyUNMgY9Q");
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Delta(Call);

impl Delta {
    /// `GET /me/mailFolders/{folder-id}/messages/delta`
    #[doc(alias = "GET /me/mailFolders/{folder-id}/messages/delta")]
    pub fn me(folder_id: impl Display) -> Self {
        Self(Call::get("/me/mailFolders/{folder-id}/messages/delta", &[&folder_id]))
    }

    /// `GET /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/delta`
    #[doc(
        alias = "GET /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/delta"
    )]
    #[doc(alias = "GET /users/{id}/mailFolders/{folder-id}/messages/delta")]
    pub fn user(user_id: impl Display, folder_id: impl Display) -> Self {
        let call = Call::get(
            "/users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/delta",
            &[&user_id, &folder_id],
        );
        Self(call)
    }

    /// odata.maxpagesize={x} sets how many messages a page has. Optional.
    ///
    /// The header `Prefer`.
    pub fn prefer(mut self, value: impl Display) -> Self {
        self.0.header("Prefer", &value);
        self
    }

    /// State of an unfinished round; part of **@odata.nextLink**.
    ///
    /// The query option `$skiptoken`.
    pub fn skiptoken(mut self, value: impl Display) -> Self {
        self.0.query("$skiptoken", &value);
        self
    }

    /// State of a finished round; part of **@odata.deltaLink**.
    ///
    /// The query option `$deltatoken`.
    pub fn deltatoken(mut self, value: impl Display) -> Self {
        self.0.query("$deltatoken", &value);
        self
    }

    /// Restricts the changes to one kind: `created`, `updated`, or `deleted`.
    ///
    /// The query option `changeType`.
    pub fn change_type(mut self, value: impl Display) -> Self {
        self.0.query("changeType", &value);
        self
    }
}

impl Operation for Delta {
    type Response = Page<models::Message>;
    const FACTS: &'static str = "message::Delta\n\
        message: delta\n\
        api/message-delta.md\n\
        GET\n\
        /me/mailFolders/{folder-id}/messages/delta\t/users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/delta\n\
        \tMail.ReadBasic, Mail.Read, Mail.ReadWrite\tMail.ReadBasic, Mail.Read, Mail.ReadWrite\tMail.ReadBasic.All, Mail.Read, Mail.ReadWrite";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Delta);
