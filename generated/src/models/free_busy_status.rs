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
    const VALUES: &'static [Self] = &[
        Self::Free,
        Self::Tentative,
        Self::Busy,
        Self::Oof,
        Self::WorkingElsewhere,
        Self::Unknown,
    ];

    fn text(&self) -> &str {
        match self {
            Self::Free => "free",
            Self::Tentative => "tentative",
            Self::Busy => "busy",
            Self::Oof => "oof",
            Self::WorkingElsewhere => "workingElsewhere",
            Self::Unknown => "unknown",
            Self::Undocumented(text) => text,
        }
    }

    fn undocumented(text: String) -> Self {
        Self::Undocumented(text)
    }
}

crate::runtime::value_enum!(FreeBusyStatus);
