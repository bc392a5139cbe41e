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
    const VALUES: &'static [Self] = &[
        Self::Normal,
        Self::Personal,
        Self::Private,
        Self::Confidential,
    ];

    fn text(&self) -> &str {
        match self {
            Self::Normal => "normal",
            Self::Personal => "personal",
            Self::Private => "private",
            Self::Confidential => "confidential",
            Self::Undocumented(text) => text,
        }
    }

    fn undocumented(text: String) -> Self {
        Self::Undocumented(text)
    }
}

crate::runtime::value_enum!(Sensitivity);
