// @generated from resources/location.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`Location::location_type`](crate::models::Location::location_type).
///
/// `microsoft.graph.locationType`, documented in `resources/location.md`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LocationType {
    /// The value `default`.
    Default,
    /// The value `conferenceRoom`.
    ConferenceRoom,
    /// The value `homeAddress`.
    HomeAddress,
    /// The value `businessAddress`.
    BusinessAddress,
    /// The value `geoCoordinates`.
    GeoCoordinates,
    /// The value `streetAddress`.
    StreetAddress,
    /// The value `hotel`.
    Hotel,
    /// The value `restaurant`.
    Restaurant,
    /// The value `localBusiness`.
    LocalBusiness,
    /// The value `postalAddress`.
    PostalAddress,
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for LocationType {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[
            Self::Default,
            Self::ConferenceRoom,
            Self::HomeAddress,
            Self::BusinessAddress,
            Self::GeoCoordinates,
            Self::StreetAddress,
            Self::Hotel,
            Self::Restaurant,
            Self::LocalBusiness,
            Self::PostalAddress,
        ],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::ConferenceRoom => "conferenceRoom",
            Self::HomeAddress => "homeAddress",
            Self::BusinessAddress => "businessAddress",
            Self::GeoCoordinates => "geoCoordinates",
            Self::StreetAddress => "streetAddress",
            Self::Hotel => "hotel",
            Self::Restaurant => "restaurant",
            Self::LocalBusiness => "localBusiness",
            Self::PostalAddress => "postalAddress",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(LocationType);
