// @generated from resources/event.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`Event::online_meeting_provider`](crate::models::Event::online_meeting_provider).
///
/// `microsoft.graph.onlineMeetingProviderType`, documented in `resources/event.md`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OnlineMeetingProviderType {
    /// The value `unknown`.
    Unknown,
    /// The value `skypeForBusiness`.
    SkypeForBusiness,
    /// The value `skypeForConsumer`.
    SkypeForConsumer,
    /// The value `teamsForBusiness`.
    TeamsForBusiness,
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for OnlineMeetingProviderType {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[
            Self::Unknown,
            Self::SkypeForBusiness,
            Self::SkypeForConsumer,
            Self::TeamsForBusiness,
        ],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::Unknown => "unknown",
            Self::SkypeForBusiness => "skypeForBusiness",
            Self::SkypeForConsumer => "skypeForConsumer",
            Self::TeamsForBusiness => "teamsForBusiness",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(OnlineMeetingProviderType);
