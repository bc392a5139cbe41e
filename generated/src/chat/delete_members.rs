// @generated from api/chat-delete-members.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// End the participation of a [member](crate::models::ConversationMember) in a
/// [chat](crate::models::Chat).
///
/// `DELETE /chats/{chat-id}/members/{membership-id}`
///
/// Returns `204 No Content`.
///
/// Documented in `api/chat-delete-members.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first |
/// |------------------------------------|------------------------------------------|
/// | Delegated (work or school account) | `ChatMember.ReadWrite.All`               |
/// | Delegated (personal account)       | Not supported                            |
/// | Application                        | `ChatMember.ReadWrite.All`               |
///
/// # Example
///
/// ```
/// # generated::runtime::example::run("chat-delete-members", 1, async |client| {
/// use generated::chat;
///
/// let request = chat::DeleteMembers::new(
///     "19:cf66807577b149cca1b7af0c32eec122@thread.v2",
///     "MCMjMjQzMmI1N2ItMGFiZC00M2RiLWFhN2ItMTZlYWRkMTE1ZDM0IyMxOTpiZDlkYTQ2MzIzYWY0MjUzOTZkMGZhNjcyMDAyODk4NEB0aHJlYWQudjIjIzQ4YmY5ZDUyLWRjYTctNGE1Zi04Mzk4LTM3Yjk1Y2M3YmQ4Mw==",
/// );
/// client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteMembers(Call);

impl DeleteMembers {
    /// `DELETE /chats/{chat-id}/members/{membership-id}`
    #[doc(alias = "DELETE /chats/{chat-id}/members/{membership-id}")]
    pub fn new(chat_id: impl Display, membership_id: impl Display) -> Self {
        let call = Call::delete(
            "/chats/{chat-id}/members/{membership-id}",
            &[&chat_id, &membership_id],
        );
        Self(call)
    }
}

impl Operation for DeleteMembers {
    type Response = ();
    const FACTS: &'static str = "chat::DeleteMembers\n\
        Remove member from chat\n\
        api/chat-delete-members.md\n\
        DELETE\n\
        /chats/{chat-id}/members/{membership-id}\n\
        \tChatMember.ReadWrite.All\t-\tChatMember.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(DeleteMembers);
