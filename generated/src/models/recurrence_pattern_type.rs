// @generated from resources/recurrencepattern.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`RecurrencePattern::type`](crate::models::RecurrencePattern::type).
///
/// `microsoft.graph.recurrencePatternType`, documented in `resources/recurrencepattern.md`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RecurrencePatternType {
    /// The value `daily`.
    Daily,
    /// The value `weekly`.
    Weekly,
    /// The value `absoluteMonthly`.
    AbsoluteMonthly,
    /// The value `relativeMonthly`.
    RelativeMonthly,
    /// The value `absoluteYearly`.
    AbsoluteYearly,
    /// The value `relativeYearly`.
    RelativeYearly,
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for RecurrencePatternType {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[
            Self::Daily,
            Self::Weekly,
            Self::AbsoluteMonthly,
            Self::RelativeMonthly,
            Self::AbsoluteYearly,
            Self::RelativeYearly,
        ],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::Daily => "daily",
            Self::Weekly => "weekly",
            Self::AbsoluteMonthly => "absoluteMonthly",
            Self::RelativeMonthly => "relativeMonthly",
            Self::AbsoluteYearly => "absoluteYearly",
            Self::RelativeYearly => "relativeYearly",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(RecurrencePatternType);
