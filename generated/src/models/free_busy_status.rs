// @generated from api/event-update.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of
/// [`AttendeeAvailability::availability`](crate::models::AttendeeAvailability::availability),
/// [`Event::show_as`](crate::models::Event::show_as),
/// [`MeetingTimeSuggestion::organizer_availability`](crate::models::MeetingTimeSuggestion::organizer_availability).
///
/// `microsoft.graph.freeBusyStatus`, documented in `api/event-update.md`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FreeBusyStatus {
    /// The value `free`.
    Free,
    /// The value `tentative`.
    Tentative,
    /// The value `busy`.
    Busy,
    /// The value `oof`.
    Oof,
    /// The value `workingElsewhere`.
    WorkingElsewhere,
    /// The value `unknown`.
    Unknown,
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for FreeBusyStatus {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[
            Self::Free,
            Self::Tentative,
            Self::Busy,
            Self::Oof,
            Self::WorkingElsewhere,
            Self::Unknown,
        ],
        undocumented: Self::Undocumented,
    };

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
}

crate::runtime::value_enum!(FreeBusyStatus);
