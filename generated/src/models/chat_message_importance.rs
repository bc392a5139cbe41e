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
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for ChatMessageImportance {
    const VALUES: &'static [&'static str] = &[
        "normal",
        "high",
        "urgent",
        "unknownFutureValue",
    ];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::Normal => Ok(0),
            Self::High => Ok(1),
            Self::Urgent => Ok(2),
            Self::UnknownFutureValue => Ok(3),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Normal),
            1 => Some(Self::High),
            2 => Some(Self::Urgent),
            3 => Some(Self::UnknownFutureValue),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(ChatMessageImportance);
