// @generated from resources/chatmessage.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`ChatMessage::importance`](crate::models::ChatMessage::importance).
///
/// `microsoft.graph.chatMessageImportance`, documented in `resources/chatmessage.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    const VALUES: &'static [Self] =
        &[Self::Normal, Self::High, Self::Urgent, Self::UnknownFutureValue];

    fn text(&self) -> &str {
        match self {
            Self::Normal => "normal",
            Self::High => "high",
            Self::Urgent => "urgent",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::Undocumented(text) => text,
        }
    }

    fn undocumented(text: String) -> Self {
        Self::Undocumented(text)
    }
}

crate::runtime::value_enum!(ChatMessageImportance);
