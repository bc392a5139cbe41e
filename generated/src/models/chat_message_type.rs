// @generated from resources/chatmessage.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`ChatMessage::message_type`](crate::models::ChatMessage::message_type),
/// [`ChatMessageInfo::message_type`](crate::models::ChatMessageInfo::message_type).
///
/// `microsoft.graph.chatMessageType`, documented in `resources/chatmessage.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for ChatMessageType {
    const VALUES: &'static [&'static str] = &[
        "message",
        "chatEvent",
        "typing",
        "unknownFutureValue",
        "systemEventMessage",
    ];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::Message => Ok(0),
            Self::ChatEvent => Ok(1),
            Self::Typing => Ok(2),
            Self::UnknownFutureValue => Ok(3),
            Self::SystemEventMessage => Ok(4),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Message),
            1 => Some(Self::ChatEvent),
            2 => Some(Self::Typing),
            3 => Some(Self::UnknownFutureValue),
            4 => Some(Self::SystemEventMessage),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(ChatMessageType);
