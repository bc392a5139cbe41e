// @generated from api/chat-post-pinnedmessages.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// `microsoft.graph.pinnedChatMessageInfo`. No page defines this type: its properties are inferred from
/// the example in `api/chat-post-pinnedmessages.md`.
///
/// # See also
///
/// Returned by [`chat::PostPinnedMessages`](crate::chat::PostPinnedMessages).
pub struct PinnedChatMessageInfo {
    /// The property `id`.
    pub id: Property<String>,
    /// Additional properties, which this open type may have, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for PinnedChatMessageInfo {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            id: Property::Absent,
        }
    }
}

impl Model for PinnedChatMessageInfo {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "PinnedChatMessageInfo",
            odata_type: "microsoft.graph.pinnedChatMessageInfo",
            properties: &["id"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(PinnedChatMessageInfo);
