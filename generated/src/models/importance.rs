// @generated from api/event-update.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// `microsoft.graph.importance`, documented in `api/event-update.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Importance {
    /// `low`.
    Low,
    /// `normal`.
    Normal,
    /// `high`.
    High,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for Importance {
    const VALUES: &'static [&'static str] = &["low", "normal", "high"];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::Low => Ok(0),
            Self::Normal => Ok(1),
            Self::High => Ok(2),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Low),
            1 => Some(Self::Normal),
            2 => Some(Self::High),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(Importance);
