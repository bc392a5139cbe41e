// @generated from resources/teamworkuseridentity.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of
/// [`TeamworkUserIdentity::user_identity_type`](crate::models::TeamworkUserIdentity::user_identity_type).
///
/// `microsoft.graph.teamworkUserIdentityType`, documented in `resources/teamworkuseridentity.md`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TeamworkUserIdentityType {
    /// The value `aadUser`.
    AadUser,
    /// The value `onPremiseAadUser`.
    OnPremiseAadUser,
    /// The value `anonymousGuest`.
    AnonymousGuest,
    /// The value `federatedUser`.
    FederatedUser,
    /// The value `personalMicrosoftAccountUser`.
    PersonalMicrosoftAccountUser,
    /// The value `skypeUser`.
    SkypeUser,
    /// The value `phoneUser`.
    PhoneUser,
    /// The value `unknownFutureValue`.
    UnknownFutureValue,
    /// The value `emailUser`.
    EmailUser,
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for TeamworkUserIdentityType {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[
            Self::AadUser,
            Self::OnPremiseAadUser,
            Self::AnonymousGuest,
            Self::FederatedUser,
            Self::PersonalMicrosoftAccountUser,
            Self::SkypeUser,
            Self::PhoneUser,
            Self::UnknownFutureValue,
            Self::EmailUser,
        ],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::AadUser => "aadUser",
            Self::OnPremiseAadUser => "onPremiseAadUser",
            Self::AnonymousGuest => "anonymousGuest",
            Self::FederatedUser => "federatedUser",
            Self::PersonalMicrosoftAccountUser => "personalMicrosoftAccountUser",
            Self::SkypeUser => "skypeUser",
            Self::PhoneUser => "phoneUser",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::EmailUser => "emailUser",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(TeamworkUserIdentityType);
