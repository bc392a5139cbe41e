// @generated from resources/location.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// `microsoft.graph.locationUniqueIdType`, documented in `resources/location.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocationUniqueIdType {
    /// `unknown`.
    Unknown,
    /// `locationStore`.
    LocationStore,
    /// `directory`.
    Directory,
    /// `private`.
    Private,
    /// `bing`.
    Bing,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for LocationUniqueIdType {
    const VALUES: &'static [&'static str] = &[
        "unknown",
        "locationStore",
        "directory",
        "private",
        "bing",
    ];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::Unknown => Ok(0),
            Self::LocationStore => Ok(1),
            Self::Directory => Ok(2),
            Self::Private => Ok(3),
            Self::Bing => Ok(4),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Unknown),
            1 => Some(Self::LocationStore),
            2 => Some(Self::Directory),
            3 => Some(Self::Private),
            4 => Some(Self::Bing),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(LocationUniqueIdType);
