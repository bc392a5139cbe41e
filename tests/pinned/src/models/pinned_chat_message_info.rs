// @generated from api/chat-post-pinnedmessages.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// `microsoft.graph.pinnedChatMessageInfo`. No page defines it: its properties are those of the example
/// in `api/chat-post-pinnedmessages.md`.
///
/// # See also
///
/// Returned by [`chat::PostPinnedMessages`](crate::chat::PostPinnedMessages).
#[derive(Default)]
pub struct PinnedChatMessageInfo {
    /// The property `id`.
    pub id: Property<String>,
    /// The properties that are not documented; the type is open, so there may be any. What does not fit a
    /// field is here, too.
    pub additional: OpenMap,
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
