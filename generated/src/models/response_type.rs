// @generated from resources/responsestatus.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`ResponseStatus::response`](crate::models::ResponseStatus::response).
///
/// `microsoft.graph.responseType`, documented in `resources/responsestatus.md`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseType {
    /// The value `none`.
    None,
    /// The value `organizer`.
    Organizer,
    /// The value `tentativelyAccepted`.
    TentativelyAccepted,
    /// The value `accepted`.
    Accepted,
    /// The value `declined`.
    Declined,
    /// The value `notResponded`.
    NotResponded,
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for ResponseType {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[
            Self::None,
            Self::Organizer,
            Self::TentativelyAccepted,
            Self::Accepted,
            Self::Declined,
            Self::NotResponded,
        ],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Organizer => "organizer",
            Self::TentativelyAccepted => "tentativelyAccepted",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::NotResponded => "notResponded",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(ResponseType);
