// @generated from resources/chatmessagehostedcontent.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// An image or code snippet inside a [message](crate::models::ChatMessage).
///
/// Attached files are not hosted contents; those stay in SharePoint or OneDrive.
///
/// Inherits from [teamworkHostedContent](crate::models::TeamworkHostedContent).
///
/// `microsoft.graph.chatMessageHostedContent`, documented in `resources/chatmessagehostedcontent.md`.
pub struct ChatMessageHostedContent {
    /// Identifies the content. Read-only. Inherited from [entity](crate::models::Entity).
    pub id: Property<String>,
    /// The bytes, in base64. Write-only. Inherited from
    /// [teamworkHostedContent](crate::models::TeamworkHostedContent).
    pub content_bytes: Property<Binary>,
    /// Media type of the bytes, such as `image/png`. Write-only. Inherited from
    /// [teamworkHostedContent](crate::models::TeamworkHostedContent).
    pub content_type: Property<String>,
    /// Number of your choice by which the body of the new message refers to the content. Write-only.
    ///
    /// Its name in JSON is `@microsoft.graph.temporaryId`.
    pub microsoft_graph_temporary_id: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for ChatMessageHostedContent {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            id: Property::Absent,
            content_bytes: Property::Absent,
            content_type: Property::Absent,
            microsoft_graph_temporary_id: Property::Absent,
        }
    }
}

impl Model for ChatMessageHostedContent {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "ChatMessageHostedContent",
            odata_type: "microsoft.graph.chatMessageHostedContent",
            properties: &[
                "id",
                "contentBytes",
                "contentType",
                "@microsoft.graph.temporaryId",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            1 => Slot::Scalar(&mut self.content_bytes),
            2 => Slot::String(&mut self.content_type),
            3 => Slot::String(&mut self.microsoft_graph_temporary_id),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            1 => Ref::Scalar(&self.content_bytes),
            2 => Ref::String(&self.content_type),
            3 => Ref::String(&self.microsoft_graph_temporary_id),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ChatMessageHostedContent);
