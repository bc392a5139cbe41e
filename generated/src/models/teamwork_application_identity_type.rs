// @generated from resources/teamworkapplicationidentity.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of
/// [`TeamworkApplicationIdentity::application_identity_type`](crate::models::TeamworkApplicationIdentity::application_identity_type).
///
/// `microsoft.graph.teamworkApplicationIdentityType`, documented in
/// `resources/teamworkapplicationidentity.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamworkApplicationIdentityType {
    /// The value `aadApplication`.
    AadApplication,
    /// The value `bot`.
    Bot,
    /// The value `tenantBot`.
    TenantBot,
    /// The value `office365Connector`.
    Office365Connector,
    /// The value `outgoingWebhook`.
    OutgoingWebhook,
    /// The value `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for TeamworkApplicationIdentityType {
    const VALUES: &'static [&'static str] = &[
        "aadApplication",
        "bot",
        "tenantBot",
        "office365Connector",
        "outgoingWebhook",
        "unknownFutureValue",
    ];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::AadApplication => Ok(0),
            Self::Bot => Ok(1),
            Self::TenantBot => Ok(2),
            Self::Office365Connector => Ok(3),
            Self::OutgoingWebhook => Ok(4),
            Self::UnknownFutureValue => Ok(5),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::AadApplication),
            1 => Some(Self::Bot),
            2 => Some(Self::TenantBot),
            3 => Some(Self::Office365Connector),
            4 => Some(Self::OutgoingWebhook),
            5 => Some(Self::UnknownFutureValue),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(TeamworkApplicationIdentityType);
