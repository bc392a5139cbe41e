// @generated from resources/chatviewpoint.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// A [chat](crate::models::Chat) as the calling user sees it.
///
/// `microsoft.graph.chatViewpoint`, documented in `resources/chatviewpoint.md`.
pub struct ChatViewpoint {
    /// `true` when the user does not see the chat in the list.
    pub is_hidden: Property<bool>,
    /// The user has read all messages up to this moment.
    pub last_message_read_date_time: Property<Timestamp>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for ChatViewpoint {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            is_hidden: Property::Absent,
            last_message_read_date_time: Property::Absent,
        }
    }
}

impl Model for ChatViewpoint {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "ChatViewpoint",
            odata_type: "microsoft.graph.chatViewpoint",
            properties: &["isHidden", "lastMessageReadDateTime"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::Bool(&mut self.is_hidden),
            1 => Slot::Timestamp(&mut self.last_message_read_date_time),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::Bool(&self.is_hidden),
            1 => Ref::Timestamp(&self.last_message_read_date_time),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ChatViewpoint);
