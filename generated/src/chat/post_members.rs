// @generated from api/chat-post-members.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Let one more [member](crate::models::ConversationMember) take part in a [chat](crate::models::Chat).
///
/// `POST /chats/{chat-id}/members`
///
/// Sends [`ConversationMember`](crate::models::ConversationMember) or a type derived from it as the
/// body.
///
/// Returns `201 Created`.
///
/// Documented in `api/chat-post-members.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first         |
/// |------------------------------------|--------------------------------------------------|
/// | Delegated (work or school account) | `ChatMember.ReadWrite`, `Chat.ReadWrite`         |
/// | Delegated (personal account)       | Not supported                                    |
/// | Application                        | `ChatMember.ReadWrite.All`, `Chat.ReadWrite.All` |
///
/// # Example: Share the conversation from a certain time on
///
/// ```
/// # generated::runtime::example::run("chat-post-members", 1, async |client| {
/// use generated::chat;
/// use generated::models::AadUserConversationMember;
///
/// let request = chat::PostMembers::new(
///     "19:cf66807577b149cca1b7af0c32eec122@thread.v2",
///     AadUserConversationMember {
///         roles: ["owner"].into(),
///         visible_history_start_date_time: "2019-04-18T23:51:43.255Z".parse()?,
///         user_bind: "https://graph.microsoft.com/v1.0/users/8b081ef6-4792-4def-b2c9-c363a1bf41d5".into(),
///         ..Default::default()
///     },
/// );
/// client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Share nothing of what was said before
///
/// ```
/// # generated::runtime::example::run("chat-post-members", 2, async |client| {
/// use generated::chat;
/// use generated::models::AadUserConversationMember;
///
/// let request = chat::PostMembers::new(
///     "19:cf66807577b149cca1b7af0c32eec122@thread.v2",
///     AadUserConversationMember {
///         roles: ["owner"].into(),
///         user_bind: "https://graph.microsoft.com/v1.0/users/8b081ef6-4792-4def-b2c9-c363a1bf41d5".into(),
///         ..Default::default()
///     },
/// );
/// client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Share the whole conversation
///
/// ```
/// # generated::runtime::example::run("chat-post-members", 3, async |client| {
/// use generated::chat;
/// use generated::models::AadUserConversationMember;
///
/// let request = chat::PostMembers::new(
///     "19:cf66807577b149cca1b7af0c32eec122@thread.v2",
///     AadUserConversationMember {
///         roles: ["owner"].into(),
///         visible_history_start_date_time: "0001-01-01T00:00:00Z".parse()?,
///         user_bind: "https://graph.microsoft.com/v1.0/users/8b081ef6-4792-4def-b2c9-c363a1bf41d5".into(),
///         ..Default::default()
///     },
/// );
/// client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct PostMembers(Call);

impl PostMembers {
    /// `POST /chats/{chat-id}/members`
    #[doc(alias = "POST /chats/{chat-id}/members")]
    pub fn new(
        chat_id: impl Display,
        body: impl Into<models::AnyConversationMember>,
    ) -> Self {
        let body = Property::object_text(
            Into::<models::AnyConversationMember>::into(body),
        );
        Self(Call::post("/chats/{chat-id}/members", &[&chat_id]).object(body))
    }
}

impl Operation for PostMembers {
    type Response = ();
    const FACTS: &'static str = "chat::PostMembers\n\
        Add member to a chat\n\
        api/chat-post-members.md\n\
        POST\n\
        /chats/{chat-id}/members\n\
        \tChatMember.ReadWrite, Chat.ReadWrite\t-\tChatMember.ReadWrite.All, Chat.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(PostMembers);
