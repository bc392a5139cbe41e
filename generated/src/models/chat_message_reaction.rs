// @generated from resources/chatmessagereaction.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// How one user reacted to a [message](crate::models::ChatMessage).
///
/// `microsoft.graph.chatMessageReaction`, documented in `resources/chatmessagereaction.md`.
#[derive(Default)]
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
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for ChatMessageReaction {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "ChatMessageReaction",
            odata_type: "microsoft.graph.chatMessageReaction",
            properties: &[
                "createdDateTime",
                "displayName",
                "reactionContentUrl",
                "reactionType",
                "user",
            ],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.created_date_time.slot(),
            1 => self.display_name.slot(),
            2 => self.reaction_content_url.slot(),
            3 => self.reaction_type.slot(),
            4 => self.user.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.created_date_time.get_ref(),
            1 => self.display_name.get_ref(),
            2 => self.reaction_content_url.get_ref(),
            3 => self.reaction_type.get_ref(),
            4 => self.user.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ChatMessageReaction);
