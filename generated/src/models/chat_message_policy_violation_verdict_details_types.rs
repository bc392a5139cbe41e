// @generated from resources/chatmessagepolicyviolation.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of
/// [`ChatMessagePolicyViolation::verdict_details`](crate::models::ChatMessagePolicyViolation::verdict_details).
///
/// A value can be several of these at once; its type is then [`Flags`](crate::Flags).
///
/// `microsoft.graph.chatMessagePolicyViolationVerdictDetailsTypes`, documented in
/// `resources/chatmessagepolicyviolation.md`.
#[derive(Clone)]
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
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for ChatMessagePolicyViolationVerdictDetailsTypes {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[
            Self::None,
            Self::AllowFalsePositiveOverride,
            Self::AllowOverrideWithoutJustification,
            Self::AllowOverrideWithJustification,
        ],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::None => "none",
            Self::AllowFalsePositiveOverride => "allowFalsePositiveOverride",
            Self::AllowOverrideWithoutJustification => {
                "allowOverrideWithoutJustification"
            }
            Self::AllowOverrideWithJustification => "allowOverrideWithJustification",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(ChatMessagePolicyViolationVerdictDetailsTypes);
