// @generated from resources/chatmessagehistoryitem.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Something that happened to a [message](crate::models::ChatMessage) after it was sent.
///
/// `microsoft.graph.chatMessageHistoryItem`, documented in `resources/chatmessagehistoryitem.md`.
#[derive(Default)]
pub struct ChatMessageHistoryItem {
    /// What happened. Several flags can be set. Possible values are: `reactionAdded`, `reactionRemoved`,
    /// `actionUndefined`, `unknownFutureValue`.
    pub actions: Property<Flags<models::ChatMessageActions>>,
    /// When it happened.
    pub modified_date_time: Property<Timestamp>,
    /// The reaction that was added or removed.
    pub reaction: Property<Box<models::ChatMessageReaction>>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for ChatMessageHistoryItem {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "ChatMessageHistoryItem",
            odata_type: "microsoft.graph.chatMessageHistoryItem",
            properties: &["actions", "modifiedDateTime", "reaction"],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.actions.slot(),
            1 => self.modified_date_time.slot(),
            2 => self.reaction.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.actions.get_ref(),
            1 => self.modified_date_time.get_ref(),
            2 => self.reaction.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ChatMessageHistoryItem);
