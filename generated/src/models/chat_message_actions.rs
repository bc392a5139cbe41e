// @generated from resources/chatmessagehistoryitem.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`ChatMessageHistoryItem::actions`](crate::models::ChatMessageHistoryItem::actions).
///
/// A value can be several of these at once; its type is then [`Flags`](crate::Flags).
///
/// `microsoft.graph.chatMessageActions`, documented in `resources/chatmessagehistoryitem.md`.
#[derive(Clone)]
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
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for ChatMessageActions {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[
            Self::ReactionAdded,
            Self::ReactionRemoved,
            Self::ActionUndefined,
            Self::UnknownFutureValue,
        ],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::ReactionAdded => "reactionAdded",
            Self::ReactionRemoved => "reactionRemoved",
            Self::ActionUndefined => "actionUndefined",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(ChatMessageActions);
