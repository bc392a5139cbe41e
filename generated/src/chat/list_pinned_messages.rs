// @generated from api/chat-list-pinnedmessages.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Get the [messages that are pinned](crate::models::PinnedChatMessageInfo) at the top of a
/// [chat](crate::models::Chat).
///
/// `GET /chats/{chat-id}/pinnedMessages`
///
/// Returns `200 OK` with a page of [`PinnedChatMessageInfo`](crate::models::PinnedChatMessageInfo).
///
/// Documented in `api/chat-list-pinnedmessages.md`.
///
/// # Query options
///
/// - [`with_expand`](crate::Operation::with_expand): This method supports the `$expand` OData query parameter to help customize the response.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `Chat.Read`, `Chat.ReadWrite`                                |
/// | Delegated (personal account)       | Not supported                                                |
/// | Application                        | `ChatMessage.Read.All`, `Chat.ReadWrite.All`, `Chat.Read.All` |
///
/// # Example: List what is pinned
///
/// ```
/// # generated::runtime::example::run("chat-list-pinnedmessages", 1, async |client| {
/// use generated::chat;
///
/// let request = chat::ListPinnedMessages::new("19:d65713bc498c4a428c71ef9353e6ce20@thread.v2");
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: List what is pinned, with the messages themselves
///
/// ```
/// # generated::runtime::example::run("chat-list-pinnedmessages", 2, async |client| {
/// use generated::{Operation, chat};
///
/// let request = chat::ListPinnedMessages::new("19:d65713bc498c4a428c71ef9353e6ce20@thread.v2")
///     .with_expand("message");
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct ListPinnedMessages(Call);

impl ListPinnedMessages {
    /// `GET /chats/{chat-id}/pinnedMessages`
    #[doc(alias = "GET /chats/{chat-id}/pinnedMessages")]
    pub fn new(chat_id: impl Display) -> Self {
        Self(Call::get("/chats/{chat-id}/pinnedMessages", &[&chat_id]))
    }
}

impl Operation for ListPinnedMessages {
    type Response = Page<models::PinnedChatMessageInfo>;
    const FACTS: &'static str = "chat::ListPinnedMessages\n\
        List pinned messages in a chat\n\
        api/chat-list-pinnedmessages.md\n\
        GET\n\
        /chats/{chat-id}/pinnedMessages\n\
        \tChat.Read, Chat.ReadWrite\t-\tChatMessage.Read.All, Chat.ReadWrite.All, Chat.Read.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(ListPinnedMessages);
