// @generated from resources/chatmessagehistoryitem.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// A value may be several of these at once, which is a [`Flags`](crate::Flags).
///
/// A value may be several of these at once, which is a [`Flags`](crate::Flags).
///
/// `microsoft.graph.chatMessageActions`, documented in `resources/chatmessagehistoryitem.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatMessageActions {
    /// Someone reacted.
    ReactionAdded,
    /// Someone took a reaction back.
    ReactionRemoved,
    /// The action is not known.
    ActionUndefined,
    /// Evolvable enumeration sentinel value. Don't use.
    UnknownFutureValue,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for ChatMessageActions {
    const VALUES: &'static [&'static str] = &[
        "reactionAdded",
        "reactionRemoved",
        "actionUndefined",
        "unknownFutureValue",
    ];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::ReactionAdded => Ok(0),
            Self::ReactionRemoved => Ok(1),
            Self::ActionUndefined => Ok(2),
            Self::UnknownFutureValue => Ok(3),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::ReactionAdded),
            1 => Some(Self::ReactionRemoved),
            2 => Some(Self::ActionUndefined),
            3 => Some(Self::UnknownFutureValue),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(ChatMessageActions);
