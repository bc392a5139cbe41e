// @generated from resources/chatmessagepolicyviolation.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// A value may be several of these at once, which is a [`Flags`](crate::Flags).
///
/// A value may be several of these at once, which is a [`Flags`](crate::Flags).
///
/// `microsoft.graph.chatMessagePolicyViolationDlpActionTypes`, documented in
/// `resources/chatmessagepolicyviolation.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for ChatMessagePolicyViolationDlpActionTypes {
    const VALUES: &'static [&'static str] = &[
        "none",
        "notifySender",
        "blockAccess",
        "blockAccessExternal",
    ];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::None => Ok(0),
            Self::NotifySender => Ok(1),
            Self::BlockAccess => Ok(2),
            Self::BlockAccessExternal => Ok(3),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::None),
            1 => Some(Self::NotifySender),
            2 => Some(Self::BlockAccess),
            3 => Some(Self::BlockAccessExternal),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(ChatMessagePolicyViolationDlpActionTypes);
