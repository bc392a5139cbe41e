// @generated from resources/attachmentitem.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// What is about to be attached through an [upload session](crate::models::UploadSession).
///
/// `microsoft.graph.attachmentItem`, documented in `resources/attachmentitem.md`.
#[derive(Default)]
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
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for AttachmentItem {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
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
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.attachment_type.slot(),
            1 => self.content_id.slot(),
            2 => self.content_type.slot(),
            3 => self.is_inline.slot(),
            4 => self.name.slot(),
            5 => self.size.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.attachment_type.get_ref(),
            1 => self.content_id.get_ref(),
            2 => self.content_type.get_ref(),
            3 => self.is_inline.get_ref(),
            4 => self.name.get_ref(),
            5 => self.size.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(AttachmentItem);
