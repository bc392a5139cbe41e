// @generated from resources/chatrenamedeventmessagedetail.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A [chat](crate::models::Chat) has got a new topic.
///
/// Inherits from [eventMessageDetail](crate::models::EventMessageDetail).
///
/// `microsoft.graph.chatRenamedEventMessageDetail`, derived from
/// [`EventMessageDetail`](crate::models::EventMessageDetail), documented in
/// `resources/chatrenamedeventmessagedetail.md`.
#[derive(Default)]
pub struct ChatRenamedEventMessageDetail {
    /// The new topic.
    pub chat_display_name: Property<String>,
    /// Identifies the chat.
    pub chat_id: Property<String>,
    /// Who caused the event.
    pub initiator: Property<Box<models::AnyIdentitySet>>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for ChatRenamedEventMessageDetail {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "ChatRenamedEventMessageDetail",
            odata_type: "microsoft.graph.chatRenamedEventMessageDetail",
            properties: &["chatDisplayName", "chatId", "initiator"],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.chat_display_name.slot(),
            1 => self.chat_id.slot(),
            2 => self.initiator.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.chat_display_name.get_ref(),
            1 => self.chat_id.get_ref(),
            2 => self.initiator.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ChatRenamedEventMessageDetail);
