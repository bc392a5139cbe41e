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
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for BodyType {
    const VALUES: &'static [Self] = &[Self::Text, Self::Html];

    fn text(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Html => "html",
            Self::Undocumented(text) => text,
        }
    }

    fn undocumented(text: String) -> Self {
        Self::Undocumented(text)
    }
}

crate::runtime::value_enum!(BodyType);
