// @generated from resources/attendee.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// `microsoft.graph.attendeeType`, documented in `resources/attendee.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttendeeType {
    /// `required`.
    Required,
    /// `optional`.
    Optional,
    /// `resource`.
    Resource,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for AttendeeType {
    const VALUES: &'static [&'static str] = &["required", "optional", "resource"];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::Required => Ok(0),
            Self::Optional => Ok(1),
            Self::Resource => Ok(2),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Required),
            1 => Some(Self::Optional),
            2 => Some(Self::Resource),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(AttendeeType);
