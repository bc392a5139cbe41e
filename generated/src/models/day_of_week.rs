// @generated from resources/recurrencepattern.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// `microsoft.graph.dayOfWeek`, documented in `resources/recurrencepattern.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DayOfWeek {
    /// `sunday`.
    Sunday,
    /// `monday`.
    Monday,
    /// `tuesday`.
    Tuesday,
    /// `wednesday`.
    Wednesday,
    /// `thursday`.
    Thursday,
    /// `friday`.
    Friday,
    /// `saturday`.
    Saturday,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for DayOfWeek {
    const VALUES: &'static [&'static str] = &[
        "sunday",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
    ];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::Sunday => Ok(0),
            Self::Monday => Ok(1),
            Self::Tuesday => Ok(2),
            Self::Wednesday => Ok(3),
            Self::Thursday => Ok(4),
            Self::Friday => Ok(5),
            Self::Saturday => Ok(6),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Sunday),
            1 => Some(Self::Monday),
            2 => Some(Self::Tuesday),
            3 => Some(Self::Wednesday),
            4 => Some(Self::Thursday),
            5 => Some(Self::Friday),
            6 => Some(Self::Saturday),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(DayOfWeek);
