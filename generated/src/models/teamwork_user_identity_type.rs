// @generated from resources/teamworkuseridentity.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of
/// [`TeamworkUserIdentity::user_identity_type`](crate::models::TeamworkUserIdentity::user_identity_type).
///
/// `microsoft.graph.teamworkUserIdentityType`, documented in `resources/teamworkuseridentity.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for TeamworkUserIdentityType {
    const VALUES: &'static [&'static str] = &[
        "aadUser",
        "onPremiseAadUser",
        "anonymousGuest",
        "federatedUser",
        "personalMicrosoftAccountUser",
        "skypeUser",
        "phoneUser",
        "unknownFutureValue",
        "emailUser",
    ];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::AadUser => Ok(0),
            Self::OnPremiseAadUser => Ok(1),
            Self::AnonymousGuest => Ok(2),
            Self::FederatedUser => Ok(3),
            Self::PersonalMicrosoftAccountUser => Ok(4),
            Self::SkypeUser => Ok(5),
            Self::PhoneUser => Ok(6),
            Self::UnknownFutureValue => Ok(7),
            Self::EmailUser => Ok(8),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::AadUser),
            1 => Some(Self::OnPremiseAadUser),
            2 => Some(Self::AnonymousGuest),
            3 => Some(Self::FederatedUser),
            4 => Some(Self::PersonalMicrosoftAccountUser),
            5 => Some(Self::SkypeUser),
            6 => Some(Self::PhoneUser),
            7 => Some(Self::UnknownFutureValue),
            8 => Some(Self::EmailUser),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(TeamworkUserIdentityType);
