// @generated from resources/recurrencepattern.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// `microsoft.graph.weekIndex`, documented in `resources/recurrencepattern.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WeekIndex {
    /// `first`.
    First,
    /// `second`.
    Second,
    /// `third`.
    Third,
    /// `fourth`.
    Fourth,
    /// `last`.
    Last,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for WeekIndex {
    const VALUES: &'static [&'static str] = &[
        "first",
        "second",
        "third",
        "fourth",
        "last",
    ];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::First => Ok(0),
            Self::Second => Ok(1),
            Self::Third => Ok(2),
            Self::Fourth => Ok(3),
            Self::Last => Ok(4),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::First),
            1 => Some(Self::Second),
            2 => Some(Self::Third),
            3 => Some(Self::Fourth),
            4 => Some(Self::Last),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(WeekIndex);
