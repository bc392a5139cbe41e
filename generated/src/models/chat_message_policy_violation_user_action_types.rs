// @generated from resources/chatmessagepolicyviolation.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of
/// [`ChatMessagePolicyViolation::user_action`](crate::models::ChatMessagePolicyViolation::user_action).
///
/// `microsoft.graph.chatMessagePolicyViolationUserActionTypes`, documented in
/// `resources/chatmessagepolicyviolation.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    const VALUES: &'static [Self] =
        &[Self::None, Self::Override, Self::ReportFalsePositive];

    fn text(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Override => "override",
            Self::ReportFalsePositive => "reportFalsePositive",
            Self::Undocumented(text) => text,
        }
    }

    fn undocumented(text: String) -> Self {
        Self::Undocumented(text)
    }
}

crate::runtime::value_enum!(ChatMessagePolicyViolationUserActionTypes);
