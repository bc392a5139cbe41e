// @generated from resources/teamworkuseridentity.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// `microsoft.graph.teamworkUserIdentityType`, documented in `resources/teamworkuseridentity.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamworkUserIdentityType {
    /// `aadUser`.
    AadUser,
    /// `onPremiseAadUser`.
    OnPremiseAadUser,
    /// `anonymousGuest`.
    AnonymousGuest,
    /// `federatedUser`.
    FederatedUser,
    /// `personalMicrosoftAccountUser`.
    PersonalMicrosoftAccountUser,
    /// `skypeUser`.
    SkypeUser,
    /// `phoneUser`.
    PhoneUser,
    /// `unknownFutureValue`.
    UnknownFutureValue,
    /// `emailUser`.
    EmailUser,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for TeamworkUserIdentityType {
    const VALUES: &'static [Self] = &[
        Self::AadUser,
        Self::OnPremiseAadUser,
        Self::AnonymousGuest,
        Self::FederatedUser,
        Self::PersonalMicrosoftAccountUser,
        Self::SkypeUser,
        Self::PhoneUser,
        Self::UnknownFutureValue,
        Self::EmailUser,
    ];

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

    fn undocumented(text: String) -> Self {
        Self::Undocumented(text)
    }
}

crate::runtime::value_enum!(TeamworkUserIdentityType);
