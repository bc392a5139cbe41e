// @generated from resources/timeconstraint.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`TimeConstraint::activity_domain`](crate::models::TimeConstraint::activity_domain).
///
/// `microsoft.graph.activityDomain`, documented in `resources/timeconstraint.md`.
#[derive(Clone)]
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
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[Self::Work, Self::Personal, Self::Unrestricted, Self::Unknown],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::Work => "work",
            Self::Personal => "personal",
            Self::Unrestricted => "unrestricted",
            Self::Unknown => "unknown",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(ActivityDomain);
