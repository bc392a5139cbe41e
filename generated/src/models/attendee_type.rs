// @generated from resources/attendee.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`Attendee::type`](crate::models::Attendee::type),
/// [`AttendeeBase::type`](crate::models::AttendeeBase::type).
///
/// `microsoft.graph.attendeeType`, documented in `resources/attendee.md`.
#[derive(Clone)]
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
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[Self::Required, Self::Optional, Self::Resource],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::Required => "required",
            Self::Optional => "optional",
            Self::Resource => "resource",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(AttendeeType);
