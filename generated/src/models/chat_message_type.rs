// @generated from resources/chatmessage.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`ChatMessage::message_type`](crate::models::ChatMessage::message_type),
/// [`ChatMessageInfo::message_type`](crate::models::ChatMessageInfo::message_type).
///
/// `microsoft.graph.chatMessageType`, documented in `resources/chatmessage.md`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChatMessageType {
    /// Someone wrote it.
    Message,
    /// Notes that something happened in the chat.
    ChatEvent,
    /// Someone is writing at the moment.
    Typing,
    /// Evolvable enumeration sentinel value. Don't use.
    UnknownFutureValue,
    /// Notes that something happened; **eventDetail** says what.
    SystemEventMessage,
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for ChatMessageType {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[
            Self::Message,
            Self::ChatEvent,
            Self::Typing,
            Self::UnknownFutureValue,
            Self::SystemEventMessage,
        ],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::Message => "message",
            Self::ChatEvent => "chatEvent",
            Self::Typing => "typing",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::SystemEventMessage => "systemEventMessage",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(ChatMessageType);
