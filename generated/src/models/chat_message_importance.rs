// @generated from resources/chatmessage.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`ChatMessage::importance`](crate::models::ChatMessage::importance).
///
/// `microsoft.graph.chatMessageImportance`, documented in `resources/chatmessage.md`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChatMessageImportance {
    /// The value `normal`.
    Normal,
    /// The value `high`.
    High,
    /// The value `urgent`.
    Urgent,
    /// The value `unknownFutureValue`.
    UnknownFutureValue,
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for ChatMessageImportance {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[Self::Normal, Self::High, Self::Urgent, Self::UnknownFutureValue],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::Normal => "normal",
            Self::High => "high",
            Self::Urgent => "urgent",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(ChatMessageImportance);
