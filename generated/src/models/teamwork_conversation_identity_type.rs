// @generated from resources/teamworkconversationidentity.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of
/// [`TeamworkConversationIdentity::conversation_identity_type`](crate::models::TeamworkConversationIdentity::conversation_identity_type).
///
/// `microsoft.graph.teamworkConversationIdentityType`, documented in
/// `resources/teamworkconversationidentity.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamworkConversationIdentityType {
    /// A whole team.
    Team,
    /// One channel of a team.
    Channel,
    /// A chat outside of any team.
    Chat,
    /// Evolvable enumeration sentinel value. Don't use.
    UnknownFutureValue,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for TeamworkConversationIdentityType {
    const VALUES: &'static [&'static str] = &[
        "team",
        "channel",
        "chat",
        "unknownFutureValue",
    ];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::Team => Ok(0),
            Self::Channel => Ok(1),
            Self::Chat => Ok(2),
            Self::UnknownFutureValue => Ok(3),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Team),
            1 => Some(Self::Channel),
            2 => Some(Self::Chat),
            3 => Some(Self::UnknownFutureValue),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(TeamworkConversationIdentityType);
