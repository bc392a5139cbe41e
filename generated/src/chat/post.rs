// @generated from api/chat-post.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Start a new [chat](crate::models::Chat), between two people or in a group.
///
/// `POST /chats`
///
/// Sends [`Chat`](crate::models::Chat) as the body.
///
/// Returns `201 Created` with [`Chat`](crate::models::Chat).
///
/// Required: [`chat_type`](crate::models::Chat::chat_type), [`members`](crate::models::Chat::members).
///
/// > **Important:** Two people have at most one one-on-one chat with each other. If theirs exists
/// > already, the method returns that chat.
///
/// Documented in `api/chat-post.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first |
/// |------------------------------------|------------------------------------------|
/// | Delegated (work or school account) | `Chat.Create`, `Chat.ReadWrite`          |
/// | Delegated (personal account)       | Not supported                            |
/// | Application                        | `Chat.Create`                            |
///
/// # Example: Create a one-on-one chat
///
/// ```
/// # generated::runtime::example::run("chat-post", 1, async |client| {
/// use generated::chat;
/// use generated::models::{AadUserConversationMember, Chat, ChatType};
///
/// let request = chat::Post::new(Chat {
///     chat_type: ChatType::OneOnOne.into(),
///     members: [
///         AadUserConversationMember {
///             roles: ["owner"].into(),
///             user_bind: "https://graph.microsoft.com/v1.0/users('8b081ef6-4792-4def-b2c9-c363a1bf41d5')".into(),
///             ..Default::default()
///         }.into(),
///         AadUserConversationMember {
///             roles: ["owner"].into(),
///             user_bind: "https://graph.microsoft.com/v1.0/users('82af01c5-f7cc-4a2e-a728-3a5df21afd9d')".into(),
///             ..Default::default()
///         }.into(),
///     ].into(),
///     ..Default::default()
/// });
/// let chat = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Create a group chat
///
/// ```
/// # generated::runtime::example::run("chat-post", 2, async |client| {
/// use generated::chat;
/// use generated::models::{AadUserConversationMember, Chat, ChatType};
///
/// let request = chat::Post::new(Chat {
///     chat_type: ChatType::Group.into(),
///     topic: "Group chat title".into(),
///     members: [
///         AadUserConversationMember {
///             roles: ["owner"].into(),
///             user_bind: "https://graph.microsoft.com/v1.0/users('8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca')".into(),
///             ..Default::default()
///         }.into(),
///         AadUserConversationMember {
///             roles: ["owner"].into(),
///             user_bind: "https://graph.microsoft.com/v1.0/users('82fe7758-5bb3-4f0d-a43f-e555fd399c6f')".into(),
///             ..Default::default()
///         }.into(),
///         AadUserConversationMember {
///             roles: ["owner"].into(),
///             user_bind: "https://graph.microsoft.com/v1.0/users('3626a173-f2bc-4883-bcf7-01514c3bfb82')".into(),
///             ..Default::default()
///         }.into(),
///     ].into(),
///     ..Default::default()
/// });
/// let chat = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Post(Call);

impl Post {
    /// `POST /chats`
    #[doc(alias = "POST /chats")]
    pub fn new(body: models::Chat) -> Self {
        let body = Property::object_text(body);
        Self(Call::post("/chats", &[]).object(body))
    }
}

impl Operation for Post {
    type Response = models::Chat;
    const FACTS: &'static str = "chat::Post\n\
        Create chat\n\
        api/chat-post.md\n\
        POST\tproperty chatType\tproperty members\n\
        /chats\n\
        \tChat.Create, Chat.ReadWrite\t-\tChat.Create";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Post);
