// @generated from api/chat-list-messages.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Get the [messages](crate::models::ChatMessage) of a [chat](crate::models::Chat).
///
/// - [`me`](Self::me): `GET /me/chats/{chat-id}/messages`
/// - [`user`](Self::user): `GET /users/{user-id | user-principal-name}/chats/{chat-id}/messages`
/// - [`new`](Self::new): `GET /chats/{chat-id}/messages`
///
/// Returns `200 OK` with a page of [`ChatMessage`](crate::models::ChatMessage).
///
/// Documented in `api/chat-list-messages.md`.
///
/// # Query options
///
/// - [`with_top`](crate::Operation::with_top): This method supports the $top query parameter, which sets how many messages a page has, 50 at most.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `Chat.Read`, `Chat.ReadWrite`                                |
/// | Delegated (personal account)       | Not supported                                                |
/// | Application                        | `Chat.Read.All`, `Chat.ReadWrite.All`, `ChatMessage.Read.Chat` |
///
/// # Example
///
/// ```
/// # generated::runtime::example::run("chat-list-messages", 1, async |client| {
/// use generated::{Operation, chat};
///
/// let request = chat::ListMessages::new("19:2da4c29f6d7041eca70b638b43d45437@thread.v2")
///     .with_top(2);
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct ListMessages(Call);

impl ListMessages {
    /// `GET /me/chats/{chat-id}/messages`
    #[doc(alias = "GET /me/chats/{chat-id}/messages")]
    pub fn me(chat_id: impl Display) -> Self {
        Self(Call::get("/me/chats/{chat-id}/messages", &[&chat_id]))
    }

    /// `GET /users/{user-id | user-principal-name}/chats/{chat-id}/messages`
    #[doc(alias = "GET /users/{user-id | user-principal-name}/chats/{chat-id}/messages")]
    #[doc(alias = "GET /users/{user-id}/chats/{chat-id}/messages")]
    pub fn user(user_id: impl Display, chat_id: impl Display) -> Self {
        let call = Call::get(
            "/users/{user-id | user-principal-name}/chats/{chat-id}/messages",
            &[&user_id, &chat_id],
        );
        Self(call)
    }

    /// `GET /chats/{chat-id}/messages`
    #[doc(alias = "GET /chats/{chat-id}/messages")]
    pub fn new(chat_id: impl Display) -> Self {
        Self(Call::get("/chats/{chat-id}/messages", &[&chat_id]))
    }
}

impl Operation for ListMessages {
    type Response = Page<models::ChatMessage>;
    const FACTS: &'static str = "chat::ListMessages\n\
        List messages in a chat\n\
        api/chat-list-messages.md\n\
        GET\n\
        /me/chats/{chat-id}/messages\t/users/{user-id | user-principal-name}/chats/{chat-id}/messages\t/chats/{chat-id}/messages\n\
        \tChat.Read, Chat.ReadWrite\t-\tChat.Read.All, Chat.ReadWrite.All, ChatMessage.Read.Chat";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(ListMessages);
