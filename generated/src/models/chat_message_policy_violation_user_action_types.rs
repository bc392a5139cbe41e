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
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for ChatMessagePolicyViolationUserActionTypes {
    const VALUES: &'static [&'static str] = &["none", "override", "reportFalsePositive"];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::None => Ok(0),
            Self::Override => Ok(1),
            Self::ReportFalsePositive => Ok(2),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::None),
            1 => Some(Self::Override),
            2 => Some(Self::ReportFalsePositive),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(ChatMessagePolicyViolationUserActionTypes);
