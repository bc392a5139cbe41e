// @generated from resources/timeconstraint.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`TimeConstraint::activity_domain`](crate::models::TimeConstraint::activity_domain).
///
/// `microsoft.graph.activityDomain`, documented in `resources/timeconstraint.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityDomain {
    /// The value `work`.
    Work,
    /// The value `personal`.
    Personal,
    /// The value `unrestricted`.
    Unrestricted,
    /// The value `unknown`.
    Unknown,
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for ActivityDomain {
    const VALUES: &'static [Self] =
        &[Self::Work, Self::Personal, Self::Unrestricted, Self::Unknown];

    fn text(&self) -> &str {
        match self {
            Self::Work => "work",
            Self::Personal => "personal",
            Self::Unrestricted => "unrestricted",
            Self::Unknown => "unknown",
            Self::Undocumented(text) => text,
        }
    }

    fn undocumented(text: String) -> Self {
        Self::Undocumented(text)
    }
}

crate::runtime::value_enum!(ActivityDomain);
