// @generated from api/chat-get.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Read one [chat](crate::models::Chat), without its messages.
///
/// - [`me`](Self::me): `GET /me/chats/{chat-id}`
/// - [`user`](Self::user): `GET /users/{user-id | user-principal-name}/chats/{chat-id}`
/// - [`new`](Self::new): `GET /chats/{chat-id}`
///
/// Returns `200 OK` with [`Chat`](crate::models::Chat).
///
/// The request must come from a tenant to which at least one member of the chat belongs.
///
/// National clouds that have this API (see deployments):
///
/// | Global service | US Government L4 | US Government L5 (DOD) | China operated by 21Vianet |
/// |---|---|---|---|
/// | ✔ | ✔ | ✔ | ✔ |
///
/// Documented in `api/chat-get.md`.
///
/// # Query options
///
/// - [`with_expand`](crate::Operation::with_expand): This method supports the `$expand` OData query parameter, with **members** and
///   **lastMessagePreview**.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `Chat.ReadBasic`, `Chat.Read`, `Chat.ReadWrite`              |
/// | Delegated (personal account)       | Not supported                                                |
/// | Application                        | `Chat.ReadBasic.WhereInstalled`, `Chat.Manage.Chat`, `Chat.Read.All`, `Chat.ReadBasic.All`, `Chat.ReadWrite.All`, `ChatSettings.Read.Chat`, `ChatSettings.ReadWrite.Chat` |
///
/// # Example: Get a group chat
///
/// ```
/// # generated::runtime::example::run("chat-get", 1, async |client| {
/// use generated::chat;
///
/// let chat = client.send(chat::Get::new("19:b8577894a63548969c5c92bb9c80c5e1@thread.v2")).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Get a one-on-one chat of a user
///
/// ```
/// # generated::runtime::example::run("chat-get", 2, async |client| {
/// use generated::chat;
///
/// let request = chat::Get::user(
///     "8b081ef6-4792-4def-b2c9-c363a1bf41d5",
///     "19:8b081ef6-4792-4def-b2c9-c363a1bf41d5_877192bd-9183-47d3-a74c-8aa0426716cf@unq.gbl.spaces",
/// );
/// let chat = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Get the chat of an online meeting
///
/// ```
/// # generated::runtime::example::run("chat-get", 3, async |client| {
/// use generated::chat;
///
/// let request = chat::Get::me("19:meeting_ZDZlYTYxOWUtYzdlMi00ZmMxLWIxMTAtN2YzODZlZjAxYzI4@thread.v2");
/// let chat = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Get a chat with a preview of the newest message
///
/// ```
/// # generated::runtime::example::run("chat-get", 4, async |client| {
/// use generated::{Operation, chat};
///
/// let request = chat::Get::new("19:ebe3857aa388434bab0cad9d2e09f4de@thread.v2")
///     .with_expand("lastMessagePreview");
/// let chat = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Get a chat into which messages are being migrated
///
/// ```
/// # generated::runtime::example::run("chat-get", 5, async |client| {
/// use generated::chat;
///
/// let chat = client.send(chat::Get::new("19:b8577894a63548969c5c92bb9c80c5e1@thread.v2")).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Get(Call);

impl Get {
    /// `GET /me/chats/{chat-id}`
    #[doc(alias = "GET /me/chats/{chat-id}")]
    pub fn me(chat_id: impl Display) -> Self {
        Self(Call::get("/me/chats/{chat-id}", &[&chat_id]))
    }

    /// `GET /users/{user-id | user-principal-name}/chats/{chat-id}`
    #[doc(alias = "GET /users/{user-id | user-principal-name}/chats/{chat-id}")]
    #[doc(alias = "GET /users/{user-id}/chats/{chat-id}")]
    pub fn user(user_id: impl Display, chat_id: impl Display) -> Self {
        let call = Call::get(
            "/users/{user-id | user-principal-name}/chats/{chat-id}",
            &[&user_id, &chat_id],
        );
        Self(call)
    }

    /// `GET /chats/{chat-id}`
    #[doc(alias = "GET /chats/{chat-id}")]
    pub fn new(chat_id: impl Display) -> Self {
        Self(Call::get("/chats/{chat-id}", &[&chat_id]))
    }
}

impl Operation for Get {
    type Response = models::Chat;
    const FACTS: &'static str = "chat::Get\n\
        Get chat\n\
        api/chat-get.md\n\
        GET\n\
        /me/chats/{chat-id}\t/users/{user-id | user-principal-name}/chats/{chat-id}\t/chats/{chat-id}\n\
        \tChat.ReadBasic, Chat.Read, Chat.ReadWrite\t-\tChat.ReadBasic.WhereInstalled, Chat.Manage.Chat, Chat.Read.All, Chat.ReadBasic.All, Chat.ReadWrite.All, ChatSettings.Read.Chat, ChatSettings.ReadWrite.Chat";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Get);
