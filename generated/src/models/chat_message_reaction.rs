// @generated from resources/chatmessagereaction.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// How one user reacted to a [message](crate::models::ChatMessage).
///
/// `microsoft.graph.chatMessageReaction`, documented in `resources/chatmessagereaction.md`.
pub struct ChatMessageReaction {
    /// When the user reacted, in UTC.
    pub created_date_time: Property<Timestamp>,
    /// Name of the reaction.
    pub display_name: Property<String>,
    /// Address of the image, if the reaction is a custom one. Optional.
    pub reaction_content_url: Property<String>,
    /// What the reaction is, as a word or as the Unicode character, such as `like` or `heart`.
    pub reaction_type: Property<String>,
    /// The user who reacted.
    pub user: Property<Box<models::ChatMessageReactionIdentitySet>>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for ChatMessageReaction {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            created_date_time: Property::Absent,
            display_name: Property::Absent,
            reaction_content_url: Property::Absent,
            reaction_type: Property::Absent,
            user: Property::Absent,
        }
    }
}

impl Model for ChatMessageReaction {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "ChatMessageReaction",
            odata_type: "microsoft.graph.chatMessageReaction",
            properties: &[
                "createdDateTime",
                "displayName",
                "reactionContentUrl",
                "reactionType",
                "user",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::Timestamp(&mut self.created_date_time),
            1 => Slot::String(&mut self.display_name),
            2 => Slot::String(&mut self.reaction_content_url),
            3 => Slot::String(&mut self.reaction_type),
            4 => self.user.object_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::Timestamp(&self.created_date_time),
            1 => Ref::String(&self.display_name),
            2 => Ref::String(&self.reaction_content_url),
            3 => Ref::String(&self.reaction_type),
            4 => self.user.object_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ChatMessageReaction);
