// @generated from resources/attachmentitem.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`AttachmentItem::attachment_type`](crate::models::AttachmentItem::attachment_type).
///
/// `microsoft.graph.attachmentType`, documented in `resources/attachmentitem.md`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AttachmentType {
    /// The value `file`.
    File,
    /// The value `item`.
    Item,
    /// The value `reference`.
    Reference,
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for AttachmentType {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[Self::File, Self::Item, Self::Reference],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::File => "file",
            Self::Item => "item",
            Self::Reference => "reference",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(AttachmentType);
