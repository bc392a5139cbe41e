// @generated from resources/attendee.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`Attendee::type`](crate::models::Attendee::type),
/// [`AttendeeBase::type`](crate::models::AttendeeBase::type).
///
/// `microsoft.graph.attendeeType`, documented in `resources/attendee.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttendeeType {
    /// The value `required`.
    Required,
    /// The value `optional`.
    Optional,
    /// The value `resource`.
    Resource,
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for AttendeeType {
    const VALUES: &'static [Self] = &[Self::Required, Self::Optional, Self::Resource];

    fn text(&self) -> &str {
        match self {
            Self::Required => "required",
            Self::Optional => "optional",
            Self::Resource => "resource",
            Self::Undocumented(text) => text,
        }
    }

    fn undocumented(text: String) -> Self {
        Self::Undocumented(text)
    }
}

crate::runtime::value_enum!(AttendeeType);
