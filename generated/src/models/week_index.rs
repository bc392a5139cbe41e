// @generated from resources/recurrencepattern.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`RecurrencePattern::index`](crate::models::RecurrencePattern::index).
///
/// `microsoft.graph.weekIndex`, documented in `resources/recurrencepattern.md`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WeekIndex {
    /// The value `first`.
    First,
    /// The value `second`.
    Second,
    /// The value `third`.
    Third,
    /// The value `fourth`.
    Fourth,
    /// The value `last`.
    Last,
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for WeekIndex {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[Self::First, Self::Second, Self::Third, Self::Fourth, Self::Last],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::First => "first",
            Self::Second => "second",
            Self::Third => "third",
            Self::Fourth => "fourth",
            Self::Last => "last",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(WeekIndex);
