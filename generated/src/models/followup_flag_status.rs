// @generated from resources/followupflag.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`FollowupFlag::flag_status`](crate::models::FollowupFlag::flag_status).
///
/// `microsoft.graph.followupFlagStatus`, documented in `resources/followupflag.md`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FollowupFlagStatus {
    /// The value `notFlagged`.
    NotFlagged,
    /// The value `complete`.
    Complete,
    /// The value `flagged`.
    Flagged,
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for FollowupFlagStatus {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[Self::NotFlagged, Self::Complete, Self::Flagged],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::NotFlagged => "notFlagged",
            Self::Complete => "complete",
            Self::Flagged => "flagged",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(FollowupFlagStatus);
