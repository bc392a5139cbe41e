// @generated from resources/referenceattachment.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// A link to a file or folder in the cloud.
///
/// Inherits from [attachment](crate::models::Attachment).
///
/// `microsoft.graph.referenceAttachment`, documented in `resources/referenceattachment.md`.
pub struct ReferenceAttachment {
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
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for ReferenceAttachment {
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
        }
    }
}

impl Model for ReferenceAttachment {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "ReferenceAttachment",
            odata_type: "microsoft.graph.referenceAttachment",
            properties: &[
                "id",
                "contentType",
                "isInline",
                "lastModifiedDateTime",
                "name",
                "size",
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
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ReferenceAttachment);
