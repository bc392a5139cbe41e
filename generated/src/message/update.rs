// @generated from api/message-update.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Change a [message](crate::models::Message).
///
/// - [`me`](Self::me): `PATCH /me/messages/{message-id}`
/// - [`user`](Self::user): `PATCH /users/{id | userPrincipalName}/messages/{message-id}`
/// - [`me_mail_folder`](Self::me_mail_folder): `PATCH /me/mailFolders/{folder-id}/messages/{message-id}`
/// - [`user_mail_folder`](Self::user_mail_folder): `PATCH /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}`
///
/// Sends [`Message`](crate::models::Message) as the body.
///
/// Returns `200 OK` with [`Message`](crate::models::Message).
///
/// Properties that are left out stay as they are.
///
/// Documented in `api/message-update.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first |
/// |------------------------------------|------------------------------------------|
/// | Delegated (work or school account) | `Mail.ReadWrite`                         |
/// | Delegated (personal account)       | `Mail.ReadWrite`                         |
/// | Application                        | `Mail.ReadWrite`                         |
///
/// # Example: Mark a message as read and for follow-up
///
/// ```
/// # generated::runtime::example::run("message-update", 1, async |client| {
/// use generated::message;
/// use generated::models::{DateTimeTimeZone, FollowupFlag, FollowupFlagStatus, Message};
///
/// let request = message::Update::me(
///     "AAMkAGUAAAwTW09AAA=",
///     Message {
///         categories: ["Red category"].into(),
///         flag: FollowupFlag {
///             due_date_time: DateTimeTimeZone {
///                 date_time: "2026-03-06T16:00:00.0000000".into(),
///                 time_zone: "UTC".into(),
///                 ..Default::default()
///             }.into(),
///             flag_status: FollowupFlagStatus::Flagged.into(),
///             start_date_time: DateTimeTimeZone {
///                 date_time: "2026-03-03T08:00:00.0000000".into(),
///                 time_zone: "UTC".into(),
///                 ..Default::default()
///             }.into(),
///             ..Default::default()
///         }.into(),
///         is_read: true.into(),
///         ..Default::default()
///     },
/// );
/// let message = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Clear the subject of a draft that nobody changed meanwhile
///
/// ```
/// # generated::runtime::example::run("message-update", 2, async |client| {
/// use generated::{Property, message};
/// use generated::models::Message;
///
/// let request = message::Update::me(
///     "AAMkADhMGAAA=",
///     Message { bcc_recipients: vec![].into(), subject: Property::Null, ..Default::default() },
/// )
/// .if_match(r#"W/"CQAAABYAAAAiIsqMbYjsT5e/T7KzowPTAAAAGA""#);
/// let message = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Update(Call);

impl Update {
    /// `PATCH /me/messages/{message-id}`
    #[doc(alias = "PATCH /me/messages/{message-id}")]
    pub fn me(message_id: impl Display, body: models::Message) -> Self {
        let body = Property::object_text(body);
        Self(Call::patch("/me/messages/{message-id}", &[&message_id]).object(body))
    }

    /// `PATCH /users/{id | userPrincipalName}/messages/{message-id}`
    #[doc(alias = "PATCH /users/{id | userPrincipalName}/messages/{message-id}")]
    #[doc(alias = "PATCH /users/{id}/messages/{message-id}")]
    pub fn user(
        user_id: impl Display,
        message_id: impl Display,
        body: models::Message,
    ) -> Self {
        let body = Property::object_text(body);
        let call = Call::patch(
            "/users/{id | userPrincipalName}/messages/{message-id}",
            &[&user_id, &message_id],
        );
        Self(call.object(body))
    }

    /// `PATCH /me/mailFolders/{folder-id}/messages/{message-id}`
    #[doc(alias = "PATCH /me/mailFolders/{folder-id}/messages/{message-id}")]
    pub fn me_mail_folder(
        folder_id: impl Display,
        message_id: impl Display,
        body: models::Message,
    ) -> Self {
        let body = Property::object_text(body);
        let call = Call::patch(
            "/me/mailFolders/{folder-id}/messages/{message-id}",
            &[&folder_id, &message_id],
        );
        Self(call.object(body))
    }

    /// `PATCH /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}`
    #[doc(
        alias = "PATCH /users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}"
    )]
    #[doc(alias = "PATCH /users/{id}/mailFolders/{folder-id}/messages/{message-id}")]
    pub fn user_mail_folder(
        user_id: impl Display,
        folder_id: impl Display,
        message_id: impl Display,
        body: models::Message,
    ) -> Self {
        let body = Property::object_text(body);
        let call = Call::patch(
            "/users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}",
            &[&user_id, &folder_id, &message_id],
        );
        Self(call.object(body))
    }

    /// The last known **@odata.etag** of the message. If the message has changed since, nothing is done and
    /// `412 Precondition Failed` is returned. Optional.
    ///
    /// The header `If-Match`.
    pub fn if_match(mut self, value: impl Display) -> Self {
        self.0.header("If-Match", &value);
        self
    }
}

impl Operation for Update {
    type Response = models::Message;
    const FACTS: &'static str = "message::Update\n\
        Update message\n\
        api/message-update.md\n\
        PATCH\n\
        /me/messages/{message-id}\t/users/{id | userPrincipalName}/messages/{message-id}\t/me/mailFolders/{folder-id}/messages/{message-id}\t/users/{id | userPrincipalName}/mailFolders/{folder-id}/messages/{message-id}\n\
        \tMail.ReadWrite\tMail.ReadWrite\tMail.ReadWrite";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Update);
