// @generated from resources/recurrencepattern.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// `microsoft.graph.recurrencePatternType`, documented in `resources/recurrencepattern.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurrencePatternType {
    /// `daily`.
    Daily,
    /// `weekly`.
    Weekly,
    /// `absoluteMonthly`.
    AbsoluteMonthly,
    /// `relativeMonthly`.
    RelativeMonthly,
    /// `absoluteYearly`.
    AbsoluteYearly,
    /// `relativeYearly`.
    RelativeYearly,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for RecurrencePatternType {
    const VALUES: &'static [&'static str] = &[
        "daily",
        "weekly",
        "absoluteMonthly",
        "relativeMonthly",
        "absoluteYearly",
        "relativeYearly",
    ];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::Daily => Ok(0),
            Self::Weekly => Ok(1),
            Self::AbsoluteMonthly => Ok(2),
            Self::RelativeMonthly => Ok(3),
            Self::AbsoluteYearly => Ok(4),
            Self::RelativeYearly => Ok(5),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Daily),
            1 => Some(Self::Weekly),
            2 => Some(Self::AbsoluteMonthly),
            3 => Some(Self::RelativeMonthly),
            4 => Some(Self::AbsoluteYearly),
            5 => Some(Self::RelativeYearly),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(RecurrencePatternType);
