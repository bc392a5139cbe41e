// @generated from api/chat-get-members.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Read one [member](crate::models::ConversationMember) of a [chat](crate::models::Chat).
///
/// - [`new`](Self::new): `GET /chats/{chat-id}/members/{membership-id}`
/// - [`user`](Self::user): `GET /users/{user-id | user-principal-name}/chats/{chat-id}/members/{membership-id}`
///
/// Returns `200 OK` with [`ConversationMember`](crate::models::ConversationMember) or a type derived
/// from it.
///
/// > **Note:** Take the ids of memberships as opaque strings. Members may come from several tenants.
///
/// Documented in `api/chat-get-members.md`.
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
/// # generated::runtime::example::run("chat-get-members", 1, async |client| {
/// use generated::chat;
///
/// let request = chat::GetMembers::new(
///     "19:b8577894a63548969c5c92bb9c80c5e1@thread.v2",
///     "MCMjMjQzMmI1N2ItMGFiZC00M2RiLWFhN2ItMTZlYWRkMTE1ZDM0IyMxOTpiODU3Nzg5NGE2MzU0ODk2OWM1YzkyYmI5YzgwYzVlMUB0aHJlYWQudjIjIzJjOGQyYjVjLTE4NDktNDA2Ni1iNTdkLWU3YTBlOWU0NGVjOA==",
/// );
/// let conversation_member = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct GetMembers(Call);

impl GetMembers {
    /// `GET /chats/{chat-id}/members/{membership-id}`
    #[doc(alias = "GET /chats/{chat-id}/members/{membership-id}")]
    pub fn new(chat_id: impl Display, membership_id: impl Display) -> Self {
        let call = Call::get(
            "/chats/{chat-id}/members/{membership-id}",
            &[&chat_id, &membership_id],
        );
        Self(call)
    }

    /// `GET /users/{user-id | user-principal-name}/chats/{chat-id}/members/{membership-id}`
    #[doc(
        alias = "GET /users/{user-id | user-principal-name}/chats/{chat-id}/members/{membership-id}"
    )]
    #[doc(alias = "GET /users/{user-id}/chats/{chat-id}/members/{membership-id}")]
    pub fn user(
        user_id: impl Display,
        chat_id: impl Display,
        membership_id: impl Display,
    ) -> Self {
        let call = Call::get(
            "/users/{user-id | user-principal-name}/chats/{chat-id}/members/{membership-id}",
            &[&user_id, &chat_id, &membership_id],
        );
        Self(call)
    }
}

impl Operation for GetMembers {
    type Response = models::AnyConversationMember;
    const FACTS: &'static str = "chat::GetMembers\n\
        Get member of a chat\n\
        api/chat-get-members.md\n\
        GET\n\
        /chats/{chat-id}/members/{membership-id}\t/users/{user-id | user-principal-name}/chats/{chat-id}/members/{membership-id}\n\
        \tChatMember.Read, ChatMember.ReadWrite, Chat.ReadBasic, Chat.Read, Chat.ReadWrite\t-\tChatMember.Read.All, ChatMember.ReadWrite.All, Chat.ReadBasic.All, Chat.Read.All, Chat.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(GetMembers);
