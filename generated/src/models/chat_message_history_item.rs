// @generated from resources/chatmessagehistoryitem.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Something that happened to a [message](crate::models::ChatMessage) after it was sent.
///
/// `microsoft.graph.chatMessageHistoryItem`, documented in `resources/chatmessagehistoryitem.md`.
pub struct ChatMessageHistoryItem {
    /// What happened. Several flags can be set. Possible values are: `reactionAdded`, `reactionRemoved`,
    /// `actionUndefined`, `unknownFutureValue`.
    pub actions: Property<Flags<models::ChatMessageActions>>,
    /// When it happened.
    pub modified_date_time: Property<Timestamp>,
    /// The reaction that was added or removed.
    pub reaction: Property<Box<models::ChatMessageReaction>>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for ChatMessageHistoryItem {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            actions: Property::Absent,
            modified_date_time: Property::Absent,
            reaction: Property::Absent,
        }
    }
}

impl Model for ChatMessageHistoryItem {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "ChatMessageHistoryItem",
            odata_type: "microsoft.graph.chatMessageHistoryItem",
            properties: &["actions", "modifiedDateTime", "reaction"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::Scalar(&mut self.actions),
            1 => Slot::Timestamp(&mut self.modified_date_time),
            2 => self.reaction.object_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::Scalar(&self.actions),
            1 => Ref::Timestamp(&self.modified_date_time),
            2 => self.reaction.object_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ChatMessageHistoryItem);
