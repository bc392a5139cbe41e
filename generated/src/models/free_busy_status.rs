// @generated from api/event-update.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// `microsoft.graph.freeBusyStatus`, documented in `api/event-update.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FreeBusyStatus {
    /// `free`.
    Free,
    /// `tentative`.
    Tentative,
    /// `busy`.
    Busy,
    /// `oof`.
    Oof,
    /// `workingElsewhere`.
    WorkingElsewhere,
    /// `unknown`.
    Unknown,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for FreeBusyStatus {
    const VALUES: &'static [&'static str] = &[
        "free",
        "tentative",
        "busy",
        "oof",
        "workingElsewhere",
        "unknown",
    ];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::Free => Ok(0),
            Self::Tentative => Ok(1),
            Self::Busy => Ok(2),
            Self::Oof => Ok(3),
            Self::WorkingElsewhere => Ok(4),
            Self::Unknown => Ok(5),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Free),
            1 => Some(Self::Tentative),
            2 => Some(Self::Busy),
            3 => Some(Self::Oof),
            4 => Some(Self::WorkingElsewhere),
            5 => Some(Self::Unknown),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(FreeBusyStatus);
