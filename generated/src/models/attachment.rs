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
/// `microsoft.graph.attachment`, an abstract type, documented in `resources/attachment.md`.
///
/// A place for any derived type has the type [`AnyAttachment`](crate::models::AnyAttachment).
///
/// # See also
///
/// Request body of [`message::PostAttachments`](crate::message::PostAttachments).
///
/// Returned by [`attachment::Get`](crate::attachment::Get),
/// [`message::ListAttachments`](crate::message::ListAttachments),
/// [`message::PostAttachments`](crate::message::PostAttachments).
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
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for Attachment {
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

impl Model for Attachment {
    fn meta(&self) -> &'static Meta {
        &Meta {
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

crate::runtime::model!(Attachment);

/// [`Attachment`](crate::models::Attachment) or one of its derived types.
///
/// It is the type that `@odata.type` names, or else the context URL of the response. Match on it with
/// an arm for all other types, or ask for one of them. It has a method for each property that all types
/// share. `.into()` converts each of these types into the enum, and the enum into its base type.
///
/// ```
/// # #[cfg(feature = "outlook")]
/// # fn show(value: generated::models::AnyAttachment) {
/// # use generated::models::AnyAttachment;
/// match value {
///     AnyAttachment::FileAttachment(it) => println!("{it:?}"),
///     other => println!("something else: {other:?}"),
/// }
/// # }
/// ```
#[non_exhaustive]
pub enum AnyAttachment {
    /// The base type itself, or an undocumented derived type, whose `@odata.type` and properties are among
    /// the additional properties.
    Attachment(Box<Attachment>),
    /// A file that is attached with its content.
    FileAttachment(Box<FileAttachment>),
    /// A message or an event that is attached to another item.
    ItemAttachment(Box<ItemAttachment>),
    /// A link to a file or folder in the cloud.
    ReferenceAttachment(Box<ReferenceAttachment>),
}

impl Polymorphic for AnyAttachment {
    fn model(&self) -> &dyn Model {
        match self {
            Self::Attachment(model) => Boxed::model(model),
            Self::FileAttachment(model) => Boxed::model(model),
            Self::ItemAttachment(model) => Boxed::model(model),
            Self::ReferenceAttachment(model) => Boxed::model(model),
        }
    }

    fn model_mut(&mut self) -> &mut dyn Model {
        match self {
            Self::Attachment(model) => Boxed::model_mut(model),
            Self::FileAttachment(model) => Boxed::model_mut(model),
            Self::ItemAttachment(model) => Boxed::model_mut(model),
            Self::ReferenceAttachment(model) => Boxed::model_mut(model),
        }
    }

    fn of_type(name: &str) -> Option<Self> {
        match name {
            "microsoft.graph.fileAttachment" => {
                Some(Self::FileAttachment(Boxed::fresh()))
            }
            "microsoft.graph.itemAttachment" => {
                Some(Self::ItemAttachment(Boxed::fresh()))
            }
            "microsoft.graph.referenceAttachment" => {
                Some(Self::ReferenceAttachment(Boxed::fresh()))
            }
            _ => None,
        }
    }
}

crate::runtime::polymorphic!(AnyAttachment, Attachment {
    FileAttachment as_file_attachment,
    ItemAttachment as_item_attachment,
    ReferenceAttachment as_reference_attachment,
} {
    /// Identifies the attachment.
    id: Property<String>,
    /// Media type of the content.
    content_type: Property<String>,
    /// Whether the attachment appears inside the body, as an image does.
    is_inline: Property<bool>,
    /// When the attachment was last changed, in UTC.
    last_modified_date_time: Property<Timestamp>,
    /// Name that is shown; it need not be the name of a file.
    name: Property<String>,
    /// Length in bytes.
    size: Property<i32>,
});
