// @generated from resources/teamworkapplicationidentity.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of
/// [`TeamworkApplicationIdentity::application_identity_type`](crate::models::TeamworkApplicationIdentity::application_identity_type).
///
/// `microsoft.graph.teamworkApplicationIdentityType`, documented in
/// `resources/teamworkapplicationidentity.md`.
#[derive(Clone)]
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
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for TeamworkApplicationIdentityType {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[
            Self::AadApplication,
            Self::Bot,
            Self::TenantBot,
            Self::Office365Connector,
            Self::OutgoingWebhook,
            Self::UnknownFutureValue,
        ],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::AadApplication => "aadApplication",
            Self::Bot => "bot",
            Self::TenantBot => "tenantBot",
            Self::Office365Connector => "office365Connector",
            Self::OutgoingWebhook => "outgoingWebhook",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(TeamworkApplicationIdentityType);
