// @generated from resources/attachmentitem.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// `microsoft.graph.attachmentType`, documented in `resources/attachmentitem.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttachmentType {
    /// `file`.
    File,
    /// `item`.
    Item,
    /// `reference`.
    Reference,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for AttachmentType {
    const VALUES: &'static [&'static str] = &["file", "item", "reference"];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::File => Ok(0),
            Self::Item => Ok(1),
            Self::Reference => Ok(2),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::File),
            1 => Some(Self::Item),
            2 => Some(Self::Reference),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(AttachmentType);
