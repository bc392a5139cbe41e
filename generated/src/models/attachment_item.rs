// @generated from resources/attachmentitem.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// What is about to be attached through an [upload session](crate::models::UploadSession).
///
/// `microsoft.graph.attachmentItem`, documented in `resources/attachmentitem.md`.
pub struct AttachmentItem {
    /// Kind of attachment. Possible values are: `file`, `item`, `reference`. Only `file` can be uploaded.
    pub attachment_type: Property<models::AttachmentType>,
    /// Name by which the body refers to an inline attachment. Optional.
    pub content_id: Property<String>,
    /// Media type of the content. Optional.
    pub content_type: Property<String>,
    /// Whether the attachment appears inside the body. Optional.
    pub is_inline: Property<bool>,
    /// Name that is shown.
    pub name: Property<String>,
    /// Length of the content in bytes.
    pub size: Property<i64>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for AttachmentItem {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            attachment_type: Property::Absent,
            content_id: Property::Absent,
            content_type: Property::Absent,
            is_inline: Property::Absent,
            name: Property::Absent,
            size: Property::Absent,
        }
    }
}

impl Model for AttachmentItem {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "AttachmentItem",
            odata_type: "microsoft.graph.attachmentItem",
            properties: &[
                "attachmentType",
                "contentId",
                "contentType",
                "isInline",
                "name",
                "size",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::Scalar(&mut self.attachment_type),
            1 => Slot::String(&mut self.content_id),
            2 => Slot::String(&mut self.content_type),
            3 => Slot::Bool(&mut self.is_inline),
            4 => Slot::String(&mut self.name),
            5 => Slot::Scalar(&mut self.size),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::Scalar(&self.attachment_type),
            1 => Ref::String(&self.content_id),
            2 => Ref::String(&self.content_type),
            3 => Ref::Bool(&self.is_inline),
            4 => Ref::String(&self.name),
            5 => Ref::Scalar(&self.size),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(AttachmentItem);
