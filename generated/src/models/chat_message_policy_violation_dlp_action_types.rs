// @generated from resources/chatmessagepolicyviolation.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of
/// [`ChatMessagePolicyViolation::dlp_action`](crate::models::ChatMessagePolicyViolation::dlp_action).
///
/// A value can be several of these at once; its type is then [`Flags`](crate::Flags).
///
/// `microsoft.graph.chatMessagePolicyViolationDlpActionTypes`, documented in
/// `resources/chatmessagepolicyviolation.md`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChatMessagePolicyViolationDlpActionTypes {
    /// Nothing was done.
    None,
    /// The sender is told; everybody can still read the message.
    NotifySender,
    /// Nobody can read the message any more.
    BlockAccess,
    /// Only people of the own organization can read the message.
    BlockAccessExternal,
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for ChatMessagePolicyViolationDlpActionTypes {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[
            Self::None,
            Self::NotifySender,
            Self::BlockAccess,
            Self::BlockAccessExternal,
        ],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::None => "none",
            Self::NotifySender => "notifySender",
            Self::BlockAccess => "blockAccess",
            Self::BlockAccessExternal => "blockAccessExternal",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(ChatMessagePolicyViolationDlpActionTypes);
