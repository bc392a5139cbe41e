// @generated from resources/location.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// `microsoft.graph.locationType`, documented in `resources/location.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocationType {
    /// `default`.
    Default,
    /// `conferenceRoom`.
    ConferenceRoom,
    /// `homeAddress`.
    HomeAddress,
    /// `businessAddress`.
    BusinessAddress,
    /// `geoCoordinates`.
    GeoCoordinates,
    /// `streetAddress`.
    StreetAddress,
    /// `hotel`.
    Hotel,
    /// `restaurant`.
    Restaurant,
    /// `localBusiness`.
    LocalBusiness,
    /// `postalAddress`.
    PostalAddress,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for LocationType {
    const VALUES: &'static [&'static str] = &[
        "default",
        "conferenceRoom",
        "homeAddress",
        "businessAddress",
        "geoCoordinates",
        "streetAddress",
        "hotel",
        "restaurant",
        "localBusiness",
        "postalAddress",
    ];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::Default => Ok(0),
            Self::ConferenceRoom => Ok(1),
            Self::HomeAddress => Ok(2),
            Self::BusinessAddress => Ok(3),
            Self::GeoCoordinates => Ok(4),
            Self::StreetAddress => Ok(5),
            Self::Hotel => Ok(6),
            Self::Restaurant => Ok(7),
            Self::LocalBusiness => Ok(8),
            Self::PostalAddress => Ok(9),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Default),
            1 => Some(Self::ConferenceRoom),
            2 => Some(Self::HomeAddress),
            3 => Some(Self::BusinessAddress),
            4 => Some(Self::GeoCoordinates),
            5 => Some(Self::StreetAddress),
            6 => Some(Self::Hotel),
            7 => Some(Self::Restaurant),
            8 => Some(Self::LocalBusiness),
            9 => Some(Self::PostalAddress),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(LocationType);
