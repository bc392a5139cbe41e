// @generated from resources/chat.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`Chat::chat_type`](crate::models::Chat::chat_type).
///
/// `microsoft.graph.chatType`, documented in `resources/chat.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatType {
    /// Two members, who stay the same for the life of the chat.
    OneOnOne,
    /// Two members or more. People can be added and removed at any time.
    Group,
    /// Belongs to an online meeting and is created along with it.
    Meeting,
    /// Evolvable enumeration sentinel value. Don't use.
    UnknownFutureValue,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for ChatType {
    const VALUES: &'static [&'static str] = &[
        "oneOnOne",
        "group",
        "meeting",
        "unknownFutureValue",
    ];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::OneOnOne => Ok(0),
            Self::Group => Ok(1),
            Self::Meeting => Ok(2),
            Self::UnknownFutureValue => Ok(3),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::OneOnOne),
            1 => Some(Self::Group),
            2 => Some(Self::Meeting),
            3 => Some(Self::UnknownFutureValue),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(ChatType);
