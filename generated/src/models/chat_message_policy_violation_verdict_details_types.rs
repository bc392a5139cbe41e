// @generated from resources/chatmessagepolicyviolation.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// A value may be several of these at once, which is a [`Flags`](crate::Flags).
///
/// A value may be several of these at once, which is a [`Flags`](crate::Flags).
///
/// `microsoft.graph.chatMessagePolicyViolationVerdictDetailsTypes`, documented in
/// `resources/chatmessagepolicyviolation.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatMessagePolicyViolationVerdictDetailsTypes {
    /// The sender can do nothing.
    None,
    /// The sender can report an error of the DLP rules; the message is then shown again.
    AllowFalsePositiveOverride,
    /// The sender can have the message shown again without giving a reason.
    AllowOverrideWithoutJustification,
    /// The sender can have the message shown again after giving a reason.
    AllowOverrideWithJustification,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for ChatMessagePolicyViolationVerdictDetailsTypes {
    const VALUES: &'static [&'static str] = &[
        "none",
        "allowFalsePositiveOverride",
        "allowOverrideWithoutJustification",
        "allowOverrideWithJustification",
    ];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::None => Ok(0),
            Self::AllowFalsePositiveOverride => Ok(1),
            Self::AllowOverrideWithoutJustification => Ok(2),
            Self::AllowOverrideWithJustification => Ok(3),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::None),
            1 => Some(Self::AllowFalsePositiveOverride),
            2 => Some(Self::AllowOverrideWithoutJustification),
            3 => Some(Self::AllowOverrideWithJustification),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(ChatMessagePolicyViolationVerdictDetailsTypes);
