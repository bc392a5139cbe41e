// @generated from resources/followupflag.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// `microsoft.graph.followupFlagStatus`, documented in `resources/followupflag.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FollowupFlagStatus {
    /// `notFlagged`.
    NotFlagged,
    /// `complete`.
    Complete,
    /// `flagged`.
    Flagged,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for FollowupFlagStatus {
    const VALUES: &'static [&'static str] = &["notFlagged", "complete", "flagged"];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::NotFlagged => Ok(0),
            Self::Complete => Ok(1),
            Self::Flagged => Ok(2),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::NotFlagged),
            1 => Some(Self::Complete),
            2 => Some(Self::Flagged),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(FollowupFlagStatus);
