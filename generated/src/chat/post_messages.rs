// @generated from api/chat-post-messages.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Write a new [message](crate::models::ChatMessage) to a [chat](crate::models::Chat).
///
/// `POST /chats/{chat-id}/messages`
///
/// Sends [`ChatMessage`](crate::models::ChatMessage) as the body.
///
/// Returns `201 Created` with [`ChatMessage`](crate::models::ChatMessage).
///
/// The chat must exist; [create](crate::chat::Post) one first, or [list](crate::chat::List) the chats
/// to find its id.
///
/// > **Important:** Send only what people will read. A chat is not a place for logs, and this method is
/// > not meant for moving large numbers of old messages.
///
/// Documented in `api/chat-post-messages.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `ChatMessage.Send`, `Chat.ReadWrite`, `Group.ReadWrite.All`  |
/// | Delegated (personal account)       | Not supported                                                |
/// | Application                        | `Teamwork.Migrate.All`, `ChatMessage.ReadWriteSelected.Chat` |
///
/// # Example: Send a plain message
///
/// ```
/// # generated::runtime::example::run("chat-post-messages", 1, async |client| {
/// use generated::chat;
/// use generated::models::{ChatMessage, ItemBody};
///
/// let request = chat::PostMessages::new(
///     "19:2da4c29f6d7041eca70b638b43d45437@thread.v2",
///     ChatMessage {
///         body: ItemBody { content: "Hello World".into(), ..Default::default() }.into(),
///         ..Default::default()
///     },
/// );
/// let chat_message = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Mention someone and attach a file
///
/// ```
/// # generated::runtime::example::run("chat-post-messages", 2, async |client| {
/// use generated::chat;
/// use generated::models::{
///     BodyType,
///     ChatMessage,
///     ChatMessageAttachment,
///     ChatMessageMention,
///     ChatMessageMentionedIdentitySet,
///     ItemBody,
///     TeamworkUserIdentity,
///     TeamworkUserIdentityType,
/// };
///
/// let request = chat::PostMessages::new(
///     "19:2da4c29f6d7041eca70b638b43d45437@thread.v2",
///     ChatMessage {
///         attachments: [ChatMessageAttachment {
///             content_type: "reference".into(),
///             content_url: "https://m365x987948.sharepoint.com/sites/test/Shared%20Documents/General/test%20doc.docx".into(),
///             id: "153fa47d-18c9-4179-be08-9879815a9f90".into(),
///             name: "Budget.docx".into(),
///             ..Default::default()
///         }].into(),
///         body: ItemBody {
///             content: r#"Here's the latest budget, <at id="0">Jane Smith</at>. <attachment id="153fa47d-18c9-4179-be08-9879815a9f90"></attachment>"#.into(),
///             content_type: BodyType::Html.into(),
///             ..Default::default()
///         }.into(),
///         mentions: [ChatMessageMention {
///             id: 0.into(),
///             mentioned: ChatMessageMentionedIdentitySet {
///                 user: TeamworkUserIdentity {
///                     display_name: "Jane Smith".into(),
///                     id: "ef1c916a-3135-4417-ba27-8eb7bd084193".into(),
///                     user_identity_type: TeamworkUserIdentityType::AadUser.into(),
///                     ..Default::default()
///                 }.into(),
///                 ..Default::default()
///             }.into(),
///             mention_text: "Jane Smith".into(),
///             ..Default::default()
///         }].into(),
///         ..Default::default()
///     },
/// );
/// let chat_message = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Send an image inside the message
///
/// ```
/// # generated::runtime::example::run("chat-post-messages", 3, async |client| {
/// use generated::chat;
/// use generated::models::{BodyType, ChatMessage, ChatMessageHostedContent, ItemBody};
///
/// let request = chat::PostMessages::new(
///     "19:2da4c29f6d7041eca70b638b43d45437@thread.v2",
///     ChatMessage {
///         body: ItemBody {
///             content: r#"<div><img height="297" src="../hostedContents/1/$value" width="297"></div>"#.into(),
///             content_type: BodyType::Html.into(),
///             ..Default::default()
///         }.into(),
///         hosted_contents: [ChatMessageHostedContent {
///             content_bytes: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==".parse()?,
///             content_type: "image/png".into(),
///             microsoft_graph_temporary_id: "1".into(),
///             ..Default::default()
///         }].into(),
///         ..Default::default()
///     },
/// );
/// let chat_message = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct PostMessages(Call);

impl PostMessages {
    /// `POST /chats/{chat-id}/messages`
    #[doc(alias = "POST /chats/{chat-id}/messages")]
    pub fn new(chat_id: impl Display, body: models::ChatMessage) -> Self {
        let body = Property::object_text(body);
        Self(Call::post("/chats/{chat-id}/messages", &[&chat_id]).object(body))
    }
}

impl Operation for PostMessages {
    type Response = models::ChatMessage;
    const FACTS: &'static str = "chat::PostMessages\n\
        Send message in a chat\n\
        api/chat-post-messages.md\n\
        POST\n\
        /chats/{chat-id}/messages\n\
        \tChatMessage.Send, Chat.ReadWrite, Group.ReadWrite.All\t-\tTeamwork.Migrate.All, ChatMessage.ReadWriteSelected.Chat";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(PostMessages);
