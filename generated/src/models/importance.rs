// @generated from api/event-update.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`Event::importance`](crate::models::Event::importance),
/// [`Message::importance`](crate::models::Message::importance).
///
/// `microsoft.graph.importance`, documented in `api/event-update.md`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Importance {
    /// The value `low`.
    Low,
    /// The value `normal`.
    Normal,
    /// The value `high`.
    High,
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for Importance {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[Self::Low, Self::Normal, Self::High],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::Normal => "normal",
            Self::High => "high",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(Importance);
