// @generated from resources/recurrencerange.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// `microsoft.graph.recurrenceRangeType`, documented in `resources/recurrencerange.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurrenceRangeType {
    /// `endDate`.
    EndDate,
    /// `noEnd`.
    NoEnd,
    /// `numbered`.
    Numbered,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for RecurrenceRangeType {
    const VALUES: &'static [&'static str] = &["endDate", "noEnd", "numbered"];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::EndDate => Ok(0),
            Self::NoEnd => Ok(1),
            Self::Numbered => Ok(2),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::EndDate),
            1 => Some(Self::NoEnd),
            2 => Some(Self::Numbered),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(RecurrenceRangeType);
