// @generated from resources/recurrencepattern.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`RecurrencePattern::type`](crate::models::RecurrencePattern::type).
///
/// `microsoft.graph.recurrencePatternType`, documented in `resources/recurrencepattern.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    const VALUES: &'static [Self] = &[
        Self::Daily,
        Self::Weekly,
        Self::AbsoluteMonthly,
        Self::RelativeMonthly,
        Self::AbsoluteYearly,
        Self::RelativeYearly,
    ];

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

    fn undocumented(text: String) -> Self {
        Self::Undocumented(text)
    }
}

crate::runtime::value_enum!(RecurrencePatternType);
