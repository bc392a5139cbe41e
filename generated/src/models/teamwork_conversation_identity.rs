// @generated from resources/teamworkconversationidentity.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A team, a channel, or a chat, where one is mentioned as a party.
///
/// Inherits from [identity](crate::models::Identity).
///
/// `microsoft.graph.teamworkConversationIdentity`, documented in
/// `resources/teamworkconversationidentity.md`.
pub struct TeamworkConversationIdentity {
    /// Name of the conversation. Optional. Inherited from [identity](crate::models::Identity).
    pub display_name: Property<String>,
    /// Identifies the conversation. Inherited from [identity](crate::models::Identity).
    pub id: Property<String>,
    /// Kind of conversation. Possible values are: `team`, `channel`, `chat`, `unknownFutureValue`.
    pub conversation_identity_type: Property<models::TeamworkConversationIdentityType>,
    /// Additional properties, which this open type may have, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for TeamworkConversationIdentity {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            display_name: Property::Absent,
            id: Property::Absent,
            conversation_identity_type: Property::Absent,
        }
    }
}

impl Model for TeamworkConversationIdentity {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "TeamworkConversationIdentity",
            odata_type: "microsoft.graph.teamworkConversationIdentity",
            properties: &["displayName", "id", "conversationIdentityType"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.display_name),
            1 => Slot::String(&mut self.id),
            2 => Slot::Scalar(&mut self.conversation_identity_type),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.display_name),
            1 => Ref::String(&self.id),
            2 => Ref::Scalar(&self.conversation_identity_type),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(TeamworkConversationIdentity);
