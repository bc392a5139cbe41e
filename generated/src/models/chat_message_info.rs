// @generated from resources/chatmessageinfo.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// The newest message of a [chat](crate::models::Chat), in short.
///
/// You get it by expanding **lastMessagePreview**.
///
/// Inherits from [entity](crate::models::Entity).
///
/// `microsoft.graph.chatMessageInfo`, documented in `resources/chatmessageinfo.md`.
pub struct ChatMessageInfo {
    /// Identifies the message. Read-only. Inherited from [entity](crate::models::Entity).
    pub id: Property<String>,
    /// Start of the message, as text or HTML. Read-only.
    pub body: Property<Box<models::ItemBody>>,
    /// When the message was sent. Read-only.
    pub created_date_time: Property<Timestamp>,
    /// For a message about an event, what happened. `null` for all other messages. Read-only.
    pub event_detail: Property<Box<models::AnyEventMessageDetail>>,
    /// Who sent the message. `null` for messages from Teams itself. Read-only.
    pub from: Property<Box<models::ChatMessageFromIdentitySet>>,
    /// `true` when the message has been deleted. Read-only.
    pub is_deleted: Property<bool>,
    /// Kind of message. Possible values are: `message`, `chatEvent`, `typing`, `unknownFutureValue`,
    /// `systemEventMessage`. Read-only.
    pub message_type: Property<models::ChatMessageType>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for ChatMessageInfo {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            id: Property::Absent,
            body: Property::Absent,
            created_date_time: Property::Absent,
            event_detail: Property::Absent,
            from: Property::Absent,
            is_deleted: Property::Absent,
            message_type: Property::Absent,
        }
    }
}

impl Model for ChatMessageInfo {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "ChatMessageInfo",
            odata_type: "microsoft.graph.chatMessageInfo",
            properties: &[
                "id",
                "body",
                "createdDateTime",
                "eventDetail",
                "from",
                "isDeleted",
                "messageType",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            1 => self.body.object_slot(),
            2 => Slot::Timestamp(&mut self.created_date_time),
            3 => self.event_detail.object_slot(),
            4 => self.from.object_slot(),
            5 => Slot::Bool(&mut self.is_deleted),
            6 => Slot::Scalar(&mut self.message_type),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            1 => self.body.object_ref(),
            2 => Ref::Timestamp(&self.created_date_time),
            3 => self.event_detail.object_ref(),
            4 => self.from.object_ref(),
            5 => Ref::Bool(&self.is_deleted),
            6 => Ref::Scalar(&self.message_type),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ChatMessageInfo);
