// @generated from api/chatmessage-get.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Read one [message](crate::models::ChatMessage) of a [chat](crate::models::Chat).
///
/// - [`new`](Self::new): `GET /chats/{chat-id}/messages/{message-id}`
/// - [`user`](Self::user): `GET /users/{user-id | user-principal-name}/chats/{chat-id}/messages/{message-id}`
/// - [`me`](Self::me): `GET /me/chats/{chat-id}/messages/{message-id}`
///
/// Returns `200 OK` with [`ChatMessage`](crate::models::ChatMessage).
///
/// Documented in `api/chatmessage-get.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `Chat.Read`, `Chat.ReadWrite`                                |
/// | Delegated (personal account)       | Not supported                                                |
/// | Application                        | `Chat.Read.All`, `Chat.ReadWrite.All`, `ChatMessage.Read.Chat` |
///
/// # Example: Get a message
///
/// ```
/// # generated::runtime::example::run("chatmessage-get", 1, async |client| {
/// use generated::chat_message;
///
/// let request = chat_message::Get::new(
///     "19:8ea0e38b-efb3-4757-924a-5f94061cf8c2_97f62344-57dc-409c-88ad-c4af14158ff5@unq.gbl.spaces",
///     "1612289992105",
/// );
/// let chat_message = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Get a message about an event
///
/// ```
/// # generated::runtime::example::run("chatmessage-get", 2, async |client| {
/// use generated::chat_message;
///
/// let request = chat_message::Get::me(
///     "19:ebe3857aa388434bab0cad9d2e09f4de@thread.v2",
///     "1662678714353",
/// )
/// .prefer("include-unknown-enum-members");
/// let chat_message = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Get(Call);

impl Get {
    /// `GET /chats/{chat-id}/messages/{message-id}`
    #[doc(alias = "GET /chats/{chat-id}/messages/{message-id}")]
    pub fn new(chat_id: impl Display, message_id: impl Display) -> Self {
        let call = Call::get(
            "/chats/{chat-id}/messages/{message-id}",
            &[&chat_id, &message_id],
        );
        Self(call)
    }

    /// `GET /users/{user-id | user-principal-name}/chats/{chat-id}/messages/{message-id}`
    #[doc(
        alias = "GET /users/{user-id | user-principal-name}/chats/{chat-id}/messages/{message-id}"
    )]
    #[doc(alias = "GET /users/{user-id}/chats/{chat-id}/messages/{message-id}")]
    pub fn user(
        user_id: impl Display,
        chat_id: impl Display,
        message_id: impl Display,
    ) -> Self {
        let call = Call::get(
            "/users/{user-id | user-principal-name}/chats/{chat-id}/messages/{message-id}",
            &[&user_id, &chat_id, &message_id],
        );
        Self(call)
    }

    /// `GET /me/chats/{chat-id}/messages/{message-id}`
    #[doc(alias = "GET /me/chats/{chat-id}/messages/{message-id}")]
    pub fn me(chat_id: impl Display, message_id: impl Display) -> Self {
        let call = Call::get(
            "/me/chats/{chat-id}/messages/{message-id}",
            &[&chat_id, &message_id],
        );
        Self(call)
    }

    /// `include-unknown-enum-members` makes the service send enumeration values that were added later, such
    /// as `systemEventMessage`. Optional.
    ///
    /// The header `Prefer`.
    pub fn prefer(mut self, value: impl Display) -> Self {
        self.0.header("Prefer", &value);
        self
    }
}

impl Operation for Get {
    type Response = models::ChatMessage;
    const FACTS: &'static str = "chat_message::Get\n\
        Get chatMessage in a chat\n\
        api/chatmessage-get.md\n\
        GET\n\
        /chats/{chat-id}/messages/{message-id}\t/users/{user-id | user-principal-name}/chats/{chat-id}/messages/{message-id}\t/me/chats/{chat-id}/messages/{message-id}\n\
        \tChat.Read, Chat.ReadWrite\t-\tChat.Read.All, Chat.ReadWrite.All, ChatMessage.Read.Chat";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Get);
