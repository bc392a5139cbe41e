// @generated from resources/event.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`Event::sensitivity`](crate::models::Event::sensitivity).
///
/// `microsoft.graph.sensitivity`, documented in `resources/event.md`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Sensitivity {
    /// The value `normal`.
    Normal,
    /// The value `personal`.
    Personal,
    /// The value `private`.
    Private,
    /// The value `confidential`.
    Confidential,
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for Sensitivity {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[Self::Normal, Self::Personal, Self::Private, Self::Confidential],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::Normal => "normal",
            Self::Personal => "personal",
            Self::Private => "private",
            Self::Confidential => "confidential",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(Sensitivity);
