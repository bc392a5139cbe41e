// @generated from api/chat-post-pinnedmessages.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Pin a [message](crate::models::ChatMessage) at the top of a [chat](crate::models::Chat).
///
/// `POST /chats/{chat-id}/pinnedMessages`
///
/// Returns `201 Created` with [`PinnedChatMessageInfo`](crate::models::PinnedChatMessageInfo).
///
/// Both have to exist; [list the chats](crate::chat::List) to find the id of the one you need.
///
/// National clouds that have this API (see deployments):
///
/// | Global service | US Government L4 | US Government L5 (DOD) | China operated by 21Vianet |
/// |---|---|---|---|
/// | ✔ | ✔ | ✔ | ✔ |
///
/// Documented in `api/chat-post-pinnedmessages.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first |
/// |------------------------------------|------------------------------------------|
/// | Delegated (work or school account) | `ChatMessage.Send`, `Chat.ReadWrite`     |
/// | Delegated (personal account)       | Not supported                            |
/// | Application                        | `Chat.ReadWrite.All`                     |
///
/// # Example
///
/// ```
/// # generated::runtime::example::run("chat-post-pinnedmessages", 1, async |client| {
/// use generated::chat;
///
/// let request = chat::PostPinnedMessages::new("19:2da4c29f6d7041eca70b638b43d45437@thread.v2")
///     .message_bind("https://graph.microsoft.com/v1.0/chats/19:2da4c29f6d7041eca70b638b43d45437@thread.v2/messages/1616964509832");
/// let pinned_chat_message_info = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct PostPinnedMessages(Call);

impl PostPinnedMessages {
    /// `POST /chats/{chat-id}/pinnedMessages`
    #[doc(alias = "POST /chats/{chat-id}/pinnedMessages")]
    pub fn new(chat_id: impl Display) -> Self {
        Self(Call::post("/chats/{chat-id}/pinnedMessages", &[&chat_id]))
    }

    /// The body parameter `message@odata.bind`.
    pub fn message_bind(mut self, value: impl Into<Property<String>>) -> Self {
        self.0.parameter("message@odata.bind", value.into());
        self
    }
}

impl Operation for PostPinnedMessages {
    type Response = models::PinnedChatMessageInfo;
    const FACTS: &'static str = "chat::PostPinnedMessages\n\
        Pin a message in a chat\n\
        api/chat-post-pinnedmessages.md\n\
        POST\n\
        /chats/{chat-id}/pinnedMessages\n\
        \tChatMessage.Send, Chat.ReadWrite\t-\tChat.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(PostPinnedMessages);
