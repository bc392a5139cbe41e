// @generated from api/chat-hideforuser.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Take a [chat](crate::models::Chat) off the list that a user sees.
///
/// `POST /chats/{chat-id}/hideForUser`
///
/// Returns `204 No Content`.
///
/// Required: [`user`](Self::user).
///
/// The user stays a member of the chat.
///
/// Documented in `api/chat-hideforuser.md`.
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
/// # generated::runtime::example::run("chat-hideforuser", 1, async |client| {
/// use generated::chat;
/// use generated::models::TeamworkUserIdentity;
///
/// let request = chat::HideForUser::new("19:7d898072-792c-4006-bb10-5ca9f2590649_8ea0e38b-efb3-4757-924a-5f94061cf8c2@unq.gbl.spaces")
///     .user(TeamworkUserIdentity {
///         id: "8ea0e38b-efb3-4757-924a-5f94061cf8c2".into(),
///         tenant_id: "2432b57b-0abd-43db-aa7b-16eadd115d34".into(),
///         ..Default::default()
///     });
/// client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct HideForUser(Call);

impl HideForUser {
    /// `POST /chats/{chat-id}/hideForUser`
    #[doc(alias = "POST /chats/{chat-id}/hideForUser")]
    pub fn new(chat_id: impl Display) -> Self {
        Self(Call::post("/chats/{chat-id}/hideForUser", &[&chat_id]))
    }

    /// The member for whom the chat is to be hidden, by **id** and **tenantId**. Required.
    ///
    /// The body parameter `user`.
    pub fn user(
        mut self,
        value: impl Into<Property<Box<models::TeamworkUserIdentity>>>,
    ) -> Self {
        self.0.parameter("user", value.into());
        self
    }
}

impl Operation for HideForUser {
    type Response = ();
    const FACTS: &'static str = "chat::HideForUser\n\
        chat: hideForUser\n\
        api/chat-hideforuser.md\n\
        POST\tproperty user\n\
        /chats/{chat-id}/hideForUser\n\
        \tChat.ReadWrite\t-\tChat.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(HideForUser);
