// @generated from resources/pinnedchatmessageinfo.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A message that is pinned at the top of a [chat](crate::models::Chat).
///
/// Inherits from [entity](crate::models::Entity).
///
/// `microsoft.graph.pinnedChatMessageInfo`, documented in `resources/pinnedchatmessageinfo.md`.
///
/// # See also
///
/// Returned by [`chat::ListPinnedMessages`](crate::chat::ListPinnedMessages),
/// [`chat::PostPinnedMessages`](crate::chat::PostPinnedMessages).
pub struct PinnedChatMessageInfo {
    /// Identifies the pin; it is the id of the [message](crate::models::ChatMessage). Read-only. Inherited
    /// from [entity](crate::models::Entity).
    pub id: Property<String>,
    /// The message that is pinned.
    ///
    /// A navigation property: responses include it where `$expand` names `message`.
    pub message: Property<Box<models::ChatMessage>>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for PinnedChatMessageInfo {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            id: Property::Absent,
            message: Property::Absent,
        }
    }
}

impl Model for PinnedChatMessageInfo {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "PinnedChatMessageInfo",
            odata_type: "microsoft.graph.pinnedChatMessageInfo",
            properties: &["id", "message"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            1 => self.message.object_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            1 => self.message.object_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(PinnedChatMessageInfo);
