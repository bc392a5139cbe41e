// @generated from resources/timeconstraint.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// `microsoft.graph.activityDomain`, documented in `resources/timeconstraint.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityDomain {
    /// `work`.
    Work,
    /// `personal`.
    Personal,
    /// `unrestricted`.
    Unrestricted,
    /// `unknown`.
    Unknown,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for ActivityDomain {
    const VALUES: &'static [&'static str] = &[
        "work",
        "personal",
        "unrestricted",
        "unknown",
    ];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::Work => Ok(0),
            Self::Personal => Ok(1),
            Self::Unrestricted => Ok(2),
            Self::Unknown => Ok(3),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Work),
            1 => Some(Self::Personal),
            2 => Some(Self::Unrestricted),
            3 => Some(Self::Unknown),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(ActivityDomain);
