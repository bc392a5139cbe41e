// @generated from resources/chatmessagepolicyviolation.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of
/// [`ChatMessagePolicyViolation::user_action`](crate::models::ChatMessagePolicyViolation::user_action).
///
/// `microsoft.graph.chatMessagePolicyViolationUserActionTypes`, documented in
/// `resources/chatmessagepolicyviolation.md`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChatMessagePolicyViolationUserActionTypes {
    /// The sender did nothing.
    None,
    /// The sender let the message be shown all the same.
    Override,
    /// The sender reported that the message is harmless.
    ReportFalsePositive,
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for ChatMessagePolicyViolationUserActionTypes {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[Self::None, Self::Override, Self::ReportFalsePositive],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Override => "override",
            Self::ReportFalsePositive => "reportFalsePositive",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(ChatMessagePolicyViolationUserActionTypes);
