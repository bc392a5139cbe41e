// @generated from resources/chat.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`Chat::chat_type`](crate::models::Chat::chat_type).
///
/// `microsoft.graph.chatType`, documented in `resources/chat.md`.
#[derive(Clone)]
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
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for ChatType {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[Self::OneOnOne, Self::Group, Self::Meeting, Self::UnknownFutureValue],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::OneOnOne => "oneOnOne",
            Self::Group => "group",
            Self::Meeting => "meeting",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(ChatType);
