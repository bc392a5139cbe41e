// @generated from resources/chatmessageattachment.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Something that goes with a [message](crate::models::ChatMessage): a file, a card, a link.
///
/// The text of the message refers to it by an `attachment` element with the same id.
///
/// `microsoft.graph.chatMessageAttachment`, documented in `resources/chatmessageattachment.md`.
pub struct ChatMessageAttachment {
    /// The content itself, for instance the JSON of a card. Not used together with **contentUrl**.
    pub content: Property<String>,
    /// Media type of the content. A link to a file has `reference`, a thumbnail card has
    /// `application/vnd.microsoft.card.thumbnail`.
    pub content_type: Property<String>,
    /// Address of the content. Not used together with **content**.
    pub content_url: Property<String>,
    /// Identifies the attachment within the message. Read-only.
    pub id: Property<String>,
    /// Name of the attachment, such as the file name.
    pub name: Property<String>,
    /// Identifies the Teams app that the attachment comes from.
    pub teams_app_id: Property<String>,
    /// Address of a small image that stands for the content.
    pub thumbnail_url: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for ChatMessageAttachment {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            content: Property::Absent,
            content_type: Property::Absent,
            content_url: Property::Absent,
            id: Property::Absent,
            name: Property::Absent,
            teams_app_id: Property::Absent,
            thumbnail_url: Property::Absent,
        }
    }
}

impl Model for ChatMessageAttachment {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "ChatMessageAttachment",
            odata_type: "microsoft.graph.chatMessageAttachment",
            properties: &[
                "content",
                "contentType",
                "contentUrl",
                "id",
                "name",
                "teamsAppId",
                "thumbnailUrl",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.content),
            1 => Slot::String(&mut self.content_type),
            2 => Slot::String(&mut self.content_url),
            3 => Slot::String(&mut self.id),
            4 => Slot::String(&mut self.name),
            5 => Slot::String(&mut self.teams_app_id),
            6 => Slot::String(&mut self.thumbnail_url),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.content),
            1 => Ref::String(&self.content_type),
            2 => Ref::String(&self.content_url),
            3 => Ref::String(&self.id),
            4 => Ref::String(&self.name),
            5 => Ref::String(&self.teams_app_id),
            6 => Ref::String(&self.thumbnail_url),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ChatMessageAttachment);
