// @generated from resources/event.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// `microsoft.graph.onlineMeetingProviderType`, documented in `resources/event.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnlineMeetingProviderType {
    /// `unknown`.
    Unknown,
    /// `skypeForBusiness`.
    SkypeForBusiness,
    /// `skypeForConsumer`.
    SkypeForConsumer,
    /// `teamsForBusiness`.
    TeamsForBusiness,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for OnlineMeetingProviderType {
    const VALUES: &'static [&'static str] = &[
        "unknown",
        "skypeForBusiness",
        "skypeForConsumer",
        "teamsForBusiness",
    ];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::Unknown => Ok(0),
            Self::SkypeForBusiness => Ok(1),
            Self::SkypeForConsumer => Ok(2),
            Self::TeamsForBusiness => Ok(3),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Unknown),
            1 => Some(Self::SkypeForBusiness),
            2 => Some(Self::SkypeForConsumer),
            3 => Some(Self::TeamsForBusiness),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(OnlineMeetingProviderType);
