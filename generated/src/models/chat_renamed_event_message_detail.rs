// @generated from resources/chatrenamedeventmessagedetail.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A [chat](crate::models::Chat) has got a new topic.
///
/// Inherits from [eventMessageDetail](crate::models::EventMessageDetail).
///
/// `microsoft.graph.chatRenamedEventMessageDetail`, documented in
/// `resources/chatrenamedeventmessagedetail.md`.
pub struct ChatRenamedEventMessageDetail {
    /// The new topic.
    pub chat_display_name: Property<String>,
    /// Identifies the chat.
    pub chat_id: Property<String>,
    /// Who caused the event.
    pub initiator: Property<Box<models::AnyIdentitySet>>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for ChatRenamedEventMessageDetail {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            chat_display_name: Property::Absent,
            chat_id: Property::Absent,
            initiator: Property::Absent,
        }
    }
}

impl Model for ChatRenamedEventMessageDetail {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "ChatRenamedEventMessageDetail",
            odata_type: "microsoft.graph.chatRenamedEventMessageDetail",
            properties: &["chatDisplayName", "chatId", "initiator"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.chat_display_name),
            1 => Slot::String(&mut self.chat_id),
            2 => self.initiator.object_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.chat_display_name),
            1 => Ref::String(&self.chat_id),
            2 => self.initiator.object_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ChatRenamedEventMessageDetail);
