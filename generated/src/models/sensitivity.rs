// @generated from resources/event.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// `microsoft.graph.sensitivity`, documented in `resources/event.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sensitivity {
    /// `normal`.
    Normal,
    /// `personal`.
    Personal,
    /// `private`.
    Private,
    /// `confidential`.
    Confidential,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for Sensitivity {
    const VALUES: &'static [&'static str] = &[
        "normal",
        "personal",
        "private",
        "confidential",
    ];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::Normal => Ok(0),
            Self::Personal => Ok(1),
            Self::Private => Ok(2),
            Self::Confidential => Ok(3),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Normal),
            1 => Some(Self::Personal),
            2 => Some(Self::Private),
            3 => Some(Self::Confidential),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(Sensitivity);
