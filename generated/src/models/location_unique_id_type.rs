// @generated from resources/location.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`Location::unique_id_type`](crate::models::Location::unique_id_type).
///
/// `microsoft.graph.locationUniqueIdType`, documented in `resources/location.md`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LocationUniqueIdType {
    /// The value `unknown`.
    Unknown,
    /// The value `locationStore`.
    LocationStore,
    /// The value `directory`.
    Directory,
    /// The value `private`.
    Private,
    /// The value `bing`.
    Bing,
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for LocationUniqueIdType {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[
            Self::Unknown,
            Self::LocationStore,
            Self::Directory,
            Self::Private,
            Self::Bing,
        ],
        undocumented: Self::Undocumented,
    };

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
}

crate::runtime::value_enum!(LocationUniqueIdType);
