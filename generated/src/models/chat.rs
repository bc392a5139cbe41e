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
/// `microsoft.graph.chat`, documented in `resources/chat.md`.
///
/// # See also
///
/// Request body of [`chat::Post`](crate::chat::Post).
///
/// Returned by [`chat::Get`](crate::chat::Get), [`chat::List`](crate::chat::List),
/// [`chat::Post`](crate::chat::Post).
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
    /// A navigation property: responses include it where `$expand` names `lastMessagePreview`.
    pub last_message_preview: Property<Box<models::ChatMessageInfo>>,
    /// Those who take part in the chat. Nullable.
    ///
    /// A navigation property: responses include it where `$expand` names `members`.
    pub members: Property<Vec<models::AnyConversationMember>>,
    /// What was written in the chat. Nullable.
    ///
    /// A navigation property: responses include it where `$expand` names `messages`.
    pub messages: Property<Vec<models::ChatMessage>>,
    /// The messages that are pinned at the top of the chat. Nullable.
    ///
    /// A navigation property: responses include it where `$expand` names `pinnedMessages`.
    pub pinned_messages: Property<Vec<models::PinnedChatMessageInfo>>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for Chat {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            id: Property::Absent,
            chat_type: Property::Absent,
            created_date_time: Property::Absent,
            is_hidden_for_all_members: Property::Absent,
            last_updated_date_time: Property::Absent,
            migration_mode: Property::Absent,
            online_meeting_info: Property::Absent,
            original_created_date_time: Property::Absent,
            tenant_id: Property::Absent,
            topic: Property::Absent,
            viewpoint: Property::Absent,
            web_url: Property::Absent,
            last_message_preview: Property::Absent,
            members: Property::Absent,
            messages: Property::Absent,
            pinned_messages: Property::Absent,
        }
    }
}

impl Model for Chat {
    fn meta(&self) -> &'static Meta {
        &Meta {
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
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            1 => Slot::Scalar(&mut self.chat_type),
            2 => Slot::Timestamp(&mut self.created_date_time),
            3 => Slot::Bool(&mut self.is_hidden_for_all_members),
            4 => Slot::Timestamp(&mut self.last_updated_date_time),
            5 => Slot::Scalar(&mut self.migration_mode),
            6 => self.online_meeting_info.object_slot(),
            7 => Slot::Timestamp(&mut self.original_created_date_time),
            8 => Slot::String(&mut self.tenant_id),
            9 => Slot::String(&mut self.topic),
            10 => self.viewpoint.object_slot(),
            11 => Slot::String(&mut self.web_url),
            12 => self.last_message_preview.object_slot(),
            13 => self.members.objects_slot(),
            14 => self.messages.objects_slot(),
            15 => self.pinned_messages.objects_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            1 => Ref::Scalar(&self.chat_type),
            2 => Ref::Timestamp(&self.created_date_time),
            3 => Ref::Bool(&self.is_hidden_for_all_members),
            4 => Ref::Timestamp(&self.last_updated_date_time),
            5 => Ref::Scalar(&self.migration_mode),
            6 => self.online_meeting_info.object_ref(),
            7 => Ref::Timestamp(&self.original_created_date_time),
            8 => Ref::String(&self.tenant_id),
            9 => Ref::String(&self.topic),
            10 => self.viewpoint.object_ref(),
            11 => Ref::String(&self.web_url),
            12 => self.last_message_preview.object_ref(),
            13 => self.members.objects_ref(),
            14 => self.messages.objects_ref(),
            15 => self.pinned_messages.objects_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Chat);
