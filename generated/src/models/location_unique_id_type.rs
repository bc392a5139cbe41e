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
    const VALUES: &'static [Self] = &[
        Self::Unknown,
        Self::LocationStore,
        Self::Directory,
        Self::Private,
        Self::Bing,
    ];

    fn text(&self) -> &str {
        match self {
            Self::Unknown => "unknown",
            Self::LocationStore => "locationStore",
            Self::Directory => "directory",
            Self::Private => "private",
            Self::Bing => "bing",
            Self::Undocumented(text) => text,
        }
    }

    fn undocumented(text: String) -> Self {
        Self::Undocumented(text)
    }
}

crate::runtime::value_enum!(LocationUniqueIdType);
