// @generated from resources/attachment.md by codegen. Do not edit.

use crate::models::FileAttachment;
use crate::models::ItemAttachment;
use crate::models::ReferenceAttachment;
use crate::runtime::prelude::*;

/// Something that goes with a [message](crate::models::Message) or an [event](crate::models::Event).
///
/// This is an abstract type.
///
/// Inherits from [entity](crate::models::Entity).
///
/// Base type of:
///
/// - [fileAttachment](crate::models::FileAttachment)
/// - [itemAttachment](crate::models::ItemAttachment)
/// - [referenceAttachment](crate::models::ReferenceAttachment)
///
/// `microsoft.graph.attachment`, an abstract type, derived from [`Entity`](crate::models::Entity),
/// documented in `resources/attachment.md`.
///
/// Derived types: [`FileAttachment`](crate::models::FileAttachment),
/// [`ItemAttachment`](crate::models::ItemAttachment),
/// [`ReferenceAttachment`](crate::models::ReferenceAttachment).
///
/// # See also
///
/// Taken by [`message::PostAttachments`](crate::message::PostAttachments).
///
/// Returned by [`attachment::Get`](crate::attachment::Get),
/// [`message::ListAttachments`](crate::message::ListAttachments),
/// [`message::PostAttachments`](crate::message::PostAttachments).
#[derive(Default)]
pub struct Attachment {
    /// Identifies the attachment. Read-only. Inherited from [entity](crate::models::Entity).
    pub id: Property<String>,
    /// Media type of the content.
    pub content_type: Property<String>,
    /// Whether the attachment appears inside the body, as an image does.
    pub is_inline: Property<bool>,
    /// When the attachment was last changed, in UTC. Read-only.
    pub last_modified_date_time: Property<Timestamp>,
    /// Name that is shown; it need not be the name of a file.
    pub name: Property<String>,
    /// Length in bytes. Read-only.
    pub size: Property<i32>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for Attachment {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "Attachment",
            odata_type: "microsoft.graph.attachment",
            properties: &[
                "id",
                "contentType",
                "isInline",
                "lastModifiedDateTime",
                "name",
                "size",
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
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Attachment);

/// [`Attachment`](crate::models::Attachment) or one of its derived types, told apart by `@odata.type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyAttachment {
    /// The base type itself, or a derived type that is not documented: its `@odata.type` and its properties
    /// are in the open map.
    Attachment(Box<Attachment>),
    /// [`FileAttachment`](crate::models::FileAttachment).
    FileAttachment(Box<FileAttachment>),
    /// [`ItemAttachment`](crate::models::ItemAttachment).
    ItemAttachment(Box<ItemAttachment>),
    /// [`ReferenceAttachment`](crate::models::ReferenceAttachment).
    ReferenceAttachment(Box<ReferenceAttachment>),
}

impl Polymorphic for AnyAttachment {
    fn model(&self) -> &dyn Model {
        match self {
            Self::Attachment(model) => &**model,
            Self::FileAttachment(model) => &**model,
            Self::ItemAttachment(model) => &**model,
            Self::ReferenceAttachment(model) => &**model,
        }
    }

    fn model_mut(&mut self) -> &mut dyn Model {
        match self {
            Self::Attachment(model) => &mut **model,
            Self::FileAttachment(model) => &mut **model,
            Self::ItemAttachment(model) => &mut **model,
            Self::ReferenceAttachment(model) => &mut **model,
        }
    }

    fn of_type(name: &str) -> Option<Self> {
        match name {
            "microsoft.graph.fileAttachment" => {
                Some(Self::FileAttachment(Box::default()))
            }
            "microsoft.graph.itemAttachment" => {
                Some(Self::ItemAttachment(Box::default()))
            }
            "microsoft.graph.referenceAttachment" => {
                Some(Self::ReferenceAttachment(Box::default()))
            }
            _ => None,
        }
    }
}

crate::runtime::polymorphic!(AnyAttachment, Attachment {
    Attachment,
    FileAttachment,
    ItemAttachment,
    ReferenceAttachment,
});
