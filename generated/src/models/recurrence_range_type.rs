// @generated from resources/recurrencerange.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`RecurrenceRange::type`](crate::models::RecurrenceRange::type).
///
/// `microsoft.graph.recurrenceRangeType`, documented in `resources/recurrencerange.md`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RecurrenceRangeType {
    /// The value `endDate`.
    EndDate,
    /// The value `noEnd`.
    NoEnd,
    /// The value `numbered`.
    Numbered,
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for RecurrenceRangeType {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[Self::EndDate, Self::NoEnd, Self::Numbered],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::EndDate => "endDate",
            Self::NoEnd => "noEnd",
            Self::Numbered => "numbered",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(RecurrenceRangeType);
