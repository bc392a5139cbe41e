// @generated from resources/itembody.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`ItemBody::content_type`](crate::models::ItemBody::content_type).
///
/// `microsoft.graph.bodyType`, documented in `resources/itembody.md`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BodyType {
    /// The value `text`.
    Text,
    /// The value `html`.
    Html,
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for BodyType {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[Self::Text, Self::Html],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Html => "html",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(BodyType);
