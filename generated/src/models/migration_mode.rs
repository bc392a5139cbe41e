// @generated from resources/chat.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`Chat::migration_mode`](crate::models::Chat::migration_mode).
///
/// `microsoft.graph.migrationMode`, documented in `resources/chat.md`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MigrationMode {
    /// Messages are being brought in at the moment.
    InProgress,
    /// All messages have been brought in.
    Completed,
    /// Evolvable enumeration sentinel value. Don't use.
    UnknownFutureValue,
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for MigrationMode {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[Self::InProgress, Self::Completed, Self::UnknownFutureValue],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::InProgress => "inProgress",
            Self::Completed => "completed",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(MigrationMode);
