// @generated from resources/fileattachment.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// A file that is attached with its content.
///
/// Inherits from [attachment](crate::models::Attachment).
///
/// `microsoft.graph.fileAttachment`, documented in `resources/fileattachment.md`.
pub struct FileAttachment {
    /// Identifies the attachment. Read-only. Inherited from [entity](crate::models::Entity).
    pub id: Property<String>,
    /// Media type of the content. Inherited from [attachment](crate::models::Attachment).
    pub content_type: Property<String>,
    /// Whether the attachment appears inside the body, as an image does. Inherited from
    /// [attachment](crate::models::Attachment).
    pub is_inline: Property<bool>,
    /// When the attachment was last changed, in UTC. Read-only. Inherited from
    /// [attachment](crate::models::Attachment).
    pub last_modified_date_time: Property<Timestamp>,
    /// Name that is shown; it need not be the name of a file. Inherited from
    /// [attachment](crate::models::Attachment).
    pub name: Property<String>,
    /// Length in bytes. Read-only. Inherited from [attachment](crate::models::Attachment).
    pub size: Property<i32>,
    /// The content, in base64.
    pub content_bytes: Property<Binary>,
    /// Name by which the body refers to an inline attachment (`cid:`).
    pub content_id: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for FileAttachment {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            id: Property::Absent,
            content_type: Property::Absent,
            is_inline: Property::Absent,
            last_modified_date_time: Property::Absent,
            name: Property::Absent,
            size: Property::Absent,
            content_bytes: Property::Absent,
            content_id: Property::Absent,
        }
    }
}

impl Model for FileAttachment {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "FileAttachment",
            odata_type: "microsoft.graph.fileAttachment",
            properties: &[
                "id",
                "contentType",
                "isInline",
                "lastModifiedDateTime",
                "name",
                "size",
                "contentBytes",
                "contentId",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            1 => Slot::String(&mut self.content_type),
            2 => Slot::Bool(&mut self.is_inline),
            3 => Slot::Timestamp(&mut self.last_modified_date_time),
            4 => Slot::String(&mut self.name),
            5 => Slot::I32(&mut self.size),
            6 => Slot::Scalar(&mut self.content_bytes),
            7 => Slot::String(&mut self.content_id),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            1 => Ref::String(&self.content_type),
            2 => Ref::Bool(&self.is_inline),
            3 => Ref::Timestamp(&self.last_modified_date_time),
            4 => Ref::String(&self.name),
            5 => Ref::I32(&self.size),
            6 => Ref::Scalar(&self.content_bytes),
            7 => Ref::String(&self.content_id),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(FileAttachment);
