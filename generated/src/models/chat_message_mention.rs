// @generated from resources/chatmessagemention.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// The mention of someone or something in a [message](crate::models::ChatMessage).
///
/// The body of the message is HTML then, and marks the place with an `at` element:
///
/// ```json
/// {
///   "body": {
///     "contentType": "html",
///     "content": "Hello World <at id=\"0\">Jane Smith</at>"
///   }
/// }
/// ```
///
/// `microsoft.graph.chatMessageMention`, documented in `resources/chatmessagemention.md`.
pub struct ChatMessageMention {
    /// Number of the mention in the message, counted from zero. The `at` element has the same `id`.
    pub id: Property<i32>,
    /// Who or what is mentioned.
    pub mentioned: Property<Box<models::ChatMessageMentionedIdentitySet>>,
    /// The words that stand for the mention, for instance the name of a user.
    pub mention_text: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for ChatMessageMention {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            id: Property::Absent,
            mentioned: Property::Absent,
            mention_text: Property::Absent,
        }
    }
}

impl Model for ChatMessageMention {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "ChatMessageMention",
            odata_type: "microsoft.graph.chatMessageMention",
            properties: &["id", "mentioned", "mentionText"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::I32(&mut self.id),
            1 => self.mentioned.object_slot(),
            2 => Slot::String(&mut self.mention_text),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::I32(&self.id),
            1 => self.mentioned.object_ref(),
            2 => Ref::String(&self.mention_text),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ChatMessageMention);
