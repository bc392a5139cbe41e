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
#[derive(Default)]
pub struct ChatMessageMention {
    /// Number of the mention in the message, counted from zero. The `at` element has the same `id`.
    pub id: Property<i32>,
    /// Who or what is mentioned.
    pub mentioned: Property<Box<models::ChatMessageMentionedIdentitySet>>,
    /// The words that stand for the mention, for instance the name of a user.
    pub mention_text: Property<String>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for ChatMessageMention {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "ChatMessageMention",
            odata_type: "microsoft.graph.chatMessageMention",
            properties: &["id", "mentioned", "mentionText"],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.mentioned.slot(),
            2 => self.mention_text.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.id.get_ref(),
            1 => self.mentioned.get_ref(),
            2 => self.mention_text.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ChatMessageMention);
