// @generated from resources/recurrencepattern.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`RecurrencePattern::days_of_week`](crate::models::RecurrencePattern::days_of_week),
/// [`RecurrencePattern::first_day_of_week`](crate::models::RecurrencePattern::first_day_of_week).
///
/// `microsoft.graph.dayOfWeek`, documented in `resources/recurrencepattern.md`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DayOfWeek {
    /// The value `sunday`.
    Sunday,
    /// The value `monday`.
    Monday,
    /// The value `tuesday`.
    Tuesday,
    /// The value `wednesday`.
    Wednesday,
    /// The value `thursday`.
    Thursday,
    /// The value `friday`.
    Friday,
    /// The value `saturday`.
    Saturday,
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for DayOfWeek {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[
            Self::Sunday,
            Self::Monday,
            Self::Tuesday,
            Self::Wednesday,
            Self::Thursday,
            Self::Friday,
            Self::Saturday,
        ],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::Sunday => "sunday",
            Self::Monday => "monday",
            Self::Tuesday => "tuesday",
            Self::Wednesday => "wednesday",
            Self::Thursday => "thursday",
            Self::Friday => "friday",
            Self::Saturday => "saturday",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(DayOfWeek);
