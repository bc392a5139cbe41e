// @generated from api/chat-delete-pinnedmessages.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Take a [pinned message](crate::models::PinnedChatMessageInfo) off the top of a
/// [chat](crate::models::Chat).
///
/// `DELETE /chats/{chat-id}/pinnedMessages/{pinnedChatMessageId}`
///
/// Returns `204 No Content`.
///
/// The message itself stays where it is.
///
/// National clouds that have this API (see deployments):
///
/// | Global service | US Government L4 | US Government L5 (DOD) | China operated by 21Vianet |
/// |---|---|---|---|
/// | ✔ | ✔ | ✔ | ✔ |
///
/// Documented in `api/chat-delete-pinnedmessages.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first |
/// |------------------------------------|------------------------------------------|
/// | Delegated (work or school account) | `Chat.ReadWrite`                         |
/// | Delegated (personal account)       | Not supported                            |
/// | Application                        | `Chat.ReadWrite.All`                     |
///
/// # Example
///
/// ```
/// # generated::runtime::example::run("chat-delete-pinnedmessages", 1, async |client| {
/// use generated::chat;
///
/// let request = chat::DeletePinnedMessages::new(
///     "19:cf66807577b149cca1b7af0c32eec122@thread.v2",
///     "1616964509832",
/// );
/// client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct DeletePinnedMessages(Call);

impl DeletePinnedMessages {
    /// `DELETE /chats/{chat-id}/pinnedMessages/{pinnedChatMessageId}`
    #[doc(alias = "DELETE /chats/{chat-id}/pinnedMessages/{pinnedChatMessageId}")]
    pub fn new(chat_id: impl Display, pinned_chat_message_id: impl Display) -> Self {
        let call = Call::delete(
            "/chats/{chat-id}/pinnedMessages/{pinnedChatMessageId}",
            &[&chat_id, &pinned_chat_message_id],
        );
        Self(call)
    }
}

impl Operation for DeletePinnedMessages {
    type Response = ();
    const FACTS: &'static str = "chat::DeletePinnedMessages\n\
        Unpin a message from a chat\n\
        api/chat-delete-pinnedmessages.md\n\
        DELETE\n\
        /chats/{chat-id}/pinnedMessages/{pinnedChatMessageId}\n\
        \tChat.ReadWrite\t-\tChat.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(DeletePinnedMessages);
