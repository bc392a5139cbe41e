// @generated from resources/itemattachment.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A message or an event that is attached to another item.
///
/// Inherits from [attachment](crate::models::Attachment).
///
/// `microsoft.graph.itemAttachment`, derived from [`Attachment`](crate::models::Attachment), documented
/// in `resources/itemattachment.md`.
#[derive(Default)]
pub struct ItemAttachment {
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
    /// The attached item. Returned only on `$expand`.
    ///
    /// A relationship.
    pub item: Property<Box<models::AnyOutlookItem>>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for ItemAttachment {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "ItemAttachment",
            odata_type: "microsoft.graph.itemAttachment",
            properties: &[
                "id",
                "contentType",
                "isInline",
                "lastModifiedDateTime",
                "name",
                "size",
                "item",
            ],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.content_type.slot(),
            2 => self.is_inline.slot(),
            3 => self.last_modified_date_time.slot(),
            4 => self.name.slot(),
            5 => self.size.slot(),
            6 => self.item.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.id.get_ref(),
            1 => self.content_type.get_ref(),
            2 => self.is_inline.get_ref(),
            3 => self.last_modified_date_time.get_ref(),
            4 => self.name.get_ref(),
            5 => self.size.get_ref(),
            6 => self.item.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ItemAttachment);
