// @generated from api/chat-list-members.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Get the [members](crate::models::ConversationMember) of a [chat](crate::models::Chat).
///
/// - [`new`](Self::new): `GET /chats/{chat-id}/members`
/// - [`me`](Self::me): `GET /me/chats/{chat-id}/members`
/// - [`user`](Self::user): `GET /users/{user-id | user-principal-name}/chats/{chat-id}/members`
///
/// Returns `200 OK` with a page of [`ConversationMember`](crate::models::ConversationMember) or a type
/// derived from it.
///
/// > **Note:** Take the ids of memberships as opaque strings. Members may come from several tenants.
///
/// Documented in `api/chat-list-members.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `ChatMember.Read`, `ChatMember.ReadWrite`, `Chat.ReadBasic`, `Chat.Read`, `Chat.ReadWrite` |
/// | Delegated (personal account)       | Not supported                                                |
/// | Application                        | `ChatMember.Read.All`, `ChatMember.ReadWrite.All`, `Chat.ReadBasic.All`, `Chat.Read.All`, `Chat.ReadWrite.All` |
///
/// # Example
///
/// ```
/// # generated::runtime::example::run("chat-list-members", 1, async |client| {
/// use generated::chat;
///
/// let request = chat::ListMembers::me("19:meeting_MjdhNjM4YzUtYzExZi00OTFkLTkzZTAtNTVlNmZmMDhkNGU2@thread.v2");
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct ListMembers(Call);

impl ListMembers {
    /// `GET /chats/{chat-id}/members`
    #[doc(alias = "GET /chats/{chat-id}/members")]
    pub fn new(chat_id: impl Display) -> Self {
        Self(Call::get("/chats/{chat-id}/members", &[&chat_id]))
    }

    /// `GET /me/chats/{chat-id}/members`
    #[doc(alias = "GET /me/chats/{chat-id}/members")]
    pub fn me(chat_id: impl Display) -> Self {
        Self(Call::get("/me/chats/{chat-id}/members", &[&chat_id]))
    }

    /// `GET /users/{user-id | user-principal-name}/chats/{chat-id}/members`
    #[doc(alias = "GET /users/{user-id | user-principal-name}/chats/{chat-id}/members")]
    #[doc(alias = "GET /users/{user-id}/chats/{chat-id}/members")]
    pub fn user(user_id: impl Display, chat_id: impl Display) -> Self {
        let call = Call::get(
            "/users/{user-id | user-principal-name}/chats/{chat-id}/members",
            &[&user_id, &chat_id],
        );
        Self(call)
    }
}

impl Operation for ListMembers {
    type Response = Page<models::AnyConversationMember>;
    const FACTS: &'static str = "chat::ListMembers\n\
        List members of a chat\n\
        api/chat-list-members.md\n\
        GET\n\
        /chats/{chat-id}/members\t/me/chats/{chat-id}/members\t/users/{user-id | user-principal-name}/chats/{chat-id}/members\n\
        \tChatMember.Read, ChatMember.ReadWrite, Chat.ReadBasic, Chat.Read, Chat.ReadWrite\t-\tChatMember.Read.All, ChatMember.ReadWrite.All, Chat.ReadBasic.All, Chat.Read.All, Chat.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(ListMembers);
