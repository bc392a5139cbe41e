// @generated from resources/responsestatus.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// `microsoft.graph.responseType`, documented in `resources/responsestatus.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseType {
    /// `none`.
    None,
    /// `organizer`.
    Organizer,
    /// `tentativelyAccepted`.
    TentativelyAccepted,
    /// `accepted`.
    Accepted,
    /// `declined`.
    Declined,
    /// `notResponded`.
    NotResponded,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for ResponseType {
    const VALUES: &'static [&'static str] = &[
        "none",
        "organizer",
        "tentativelyAccepted",
        "accepted",
        "declined",
        "notResponded",
    ];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::None => Ok(0),
            Self::Organizer => Ok(1),
            Self::TentativelyAccepted => Ok(2),
            Self::Accepted => Ok(3),
            Self::Declined => Ok(4),
            Self::NotResponded => Ok(5),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::None),
            1 => Some(Self::Organizer),
            2 => Some(Self::TentativelyAccepted),
            3 => Some(Self::Accepted),
            4 => Some(Self::Declined),
            5 => Some(Self::NotResponded),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(ResponseType);
