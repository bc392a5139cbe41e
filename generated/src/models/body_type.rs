// @generated from resources/itembody.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`ItemBody::content_type`](crate::models::ItemBody::content_type).
///
/// `microsoft.graph.bodyType`, documented in `resources/itembody.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BodyType {
    /// The value `text`.
    Text,
    /// The value `html`.
    Html,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for BodyType {
    const VALUES: &'static [&'static str] = &["text", "html"];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::Text => Ok(0),
            Self::Html => Ok(1),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Text),
            1 => Some(Self::Html),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(BodyType);
