// @generated from resources/chat.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`Chat::migration_mode`](crate::models::Chat::migration_mode).
///
/// `microsoft.graph.migrationMode`, documented in `resources/chat.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationMode {
    /// Messages are being brought in at the moment.
    InProgress,
    /// All messages have been brought in.
    Completed,
    /// Evolvable enumeration sentinel value. Don't use.
    UnknownFutureValue,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for MigrationMode {
    const VALUES: &'static [&'static str] = &[
        "inProgress",
        "completed",
        "unknownFutureValue",
    ];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::InProgress => Ok(0),
            Self::Completed => Ok(1),
            Self::UnknownFutureValue => Ok(2),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::InProgress),
            1 => Some(Self::Completed),
            2 => Some(Self::UnknownFutureValue),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(MigrationMode);
