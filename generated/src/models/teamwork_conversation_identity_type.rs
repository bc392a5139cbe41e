// @generated from resources/teamworkconversationidentity.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of
/// [`TeamworkConversationIdentity::conversation_identity_type`](crate::models::TeamworkConversationIdentity::conversation_identity_type).
///
/// `microsoft.graph.teamworkConversationIdentityType`, documented in
/// `resources/teamworkconversationidentity.md`.
#[derive(Clone)]
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
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for TeamworkConversationIdentityType {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[Self::Team, Self::Channel, Self::Chat, Self::UnknownFutureValue],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::Team => "team",
            Self::Channel => "channel",
            Self::Chat => "chat",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(TeamworkConversationIdentityType);
