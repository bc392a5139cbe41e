// @generated from resources/chat.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A conversation between people, or people and apps, outside of any team.
///
/// Its content is a series of [messages](crate::models::ChatMessage).
///
/// > **Note:** The chat of an online meeting is tied to that meeting. Adding or removing someone here has
/// > an effect on the meeting, too.
///
/// Inherits from [entity](crate::models::Entity).
///
/// `microsoft.graph.chat`, derived from [`Entity`](crate::models::Entity), documented in
/// `resources/chat.md`.
///
/// # See also
///
/// Taken by [`chat::Post`](crate::chat::Post).
///
/// Returned by [`chat::Get`](crate::chat::Get), [`chat::List`](crate::chat::List),
/// [`chat::Post`](crate::chat::Post).
#[derive(Default)]
pub struct Chat {
    /// Identifies the chat. Read-only. Inherited from [entity](crate::models::Entity).
    pub id: Property<String>,
    /// Kind of chat. Possible values are: `oneOnOne`, `group`, `meeting`, `unknownFutureValue`.
    pub chat_type: Property<models::ChatType>,
    /// When the chat was started. Read-only.
    pub created_date_time: Property<Timestamp>,
    /// `true` when no member sees the chat in their list. Read-only.
    pub is_hidden_for_all_members: Property<bool>,
    /// The last time that the topic or the circle of members changed. Read-only.
    pub last_updated_date_time: Property<Timestamp>,
    /// Tells whether messages are being brought in from another product. It is `null` for a chat in which
    /// that never happened. Possible values are: `inProgress`, `completed`, `unknownFutureValue`.
    pub migration_mode: Property<models::MigrationMode>,
    /// The online meeting that the chat belongs to; `null` for all other chats. Read-only.
    pub online_meeting_info: Property<Box<models::TeamworkOnlineMeetingInfo>>,
    /// For a chat brought in from another product, when it was started there. Otherwise `null`.
    pub original_created_date_time: Property<Timestamp>,
    /// Identifies the tenant in which the chat was started. Read-only.
    pub tenant_id: Property<String>,
    /// Title of the chat. Callers can set it for group chats only. Optional.
    pub topic: Property<String>,
    /// The chat as the caller sees it, for instance up to where it was read. Present only with delegated
    /// permissions.
    pub viewpoint: Property<Box<models::ChatViewpoint>>,
    /// Link that opens the chat in Teams. Use it as it is, without taking it apart. Read-only.
    pub web_url: Property<String>,
    /// The newest message in short; `null` as long as nobody has written anything. Nullable.
    ///
    /// A relationship: responses have it where `$expand` asks for `lastMessagePreview`.
    pub last_message_preview: Property<Box<models::ChatMessageInfo>>,
    /// Those who take part in the chat. Nullable.
    ///
    /// A relationship: responses have it where `$expand` asks for `members`.
    pub members: Property<Vec<models::AnyConversationMember>>,
    /// What was written in the chat. Nullable.
    ///
    /// A relationship: responses have it where `$expand` asks for `messages`.
    pub messages: Property<Vec<models::ChatMessage>>,
    /// The messages that are pinned at the top of the chat. Nullable.
    ///
    /// A relationship: responses have it where `$expand` asks for `pinnedMessages`.
    pub pinned_messages: Property<Vec<models::PinnedChatMessageInfo>>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for Chat {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "Chat",
            odata_type: "microsoft.graph.chat",
            properties: &[
                "id",
                "chatType",
                "createdDateTime",
                "isHiddenForAllMembers",
                "lastUpdatedDateTime",
                "migrationMode",
                "onlineMeetingInfo",
                "originalCreatedDateTime",
                "tenantId",
                "topic",
                "viewpoint",
                "webUrl",
                "lastMessagePreview",
                "members",
                "messages",
                "pinnedMessages",
            ],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.chat_type.slot(),
            2 => self.created_date_time.slot(),
            3 => self.is_hidden_for_all_members.slot(),
            4 => self.last_updated_date_time.slot(),
            5 => self.migration_mode.slot(),
            6 => self.online_meeting_info.slot(),
            7 => self.original_created_date_time.slot(),
            8 => self.tenant_id.slot(),
            9 => self.topic.slot(),
            10 => self.viewpoint.slot(),
            11 => self.web_url.slot(),
            12 => self.last_message_preview.slot(),
            13 => self.members.slot(),
            14 => self.messages.slot(),
            15 => self.pinned_messages.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.id.get_ref(),
            1 => self.chat_type.get_ref(),
            2 => self.created_date_time.get_ref(),
            3 => self.is_hidden_for_all_members.get_ref(),
            4 => self.last_updated_date_time.get_ref(),
            5 => self.migration_mode.get_ref(),
            6 => self.online_meeting_info.get_ref(),
            7 => self.original_created_date_time.get_ref(),
            8 => self.tenant_id.get_ref(),
            9 => self.topic.get_ref(),
            10 => self.viewpoint.get_ref(),
            11 => self.web_url.get_ref(),
            12 => self.last_message_preview.get_ref(),
            13 => self.members.get_ref(),
            14 => self.messages.get_ref(),
            15 => self.pinned_messages.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Chat);
