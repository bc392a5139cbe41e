// @generated from resources/chatmessagementionedidentityset.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Says who or what is mentioned in a [message](crate::models::ChatMessage).
///
/// Inherits from [identitySet](crate::models::IdentitySet).
///
/// `microsoft.graph.chatMessageMentionedIdentitySet`, documented in
/// `resources/chatmessagementionedidentityset.md`.
pub struct ChatMessageMentionedIdentitySet {
    /// The bot or other application that is mentioned, if one is. Inherited from
    /// [identitySet](crate::models::IdentitySet).
    pub application: Property<Box<models::AnyIdentity>>,
    /// Never set; devices cannot be mentioned. Inherited from [identitySet](crate::models::IdentitySet).
    pub device: Property<Box<models::AnyIdentity>>,
    /// The user who is mentioned, if one is. Inherited from [identitySet](crate::models::IdentitySet).
    pub user: Property<Box<models::AnyIdentity>>,
    /// The team or channel that is mentioned, if one is.
    pub conversation: Property<Box<models::TeamworkConversationIdentity>>,
    /// Additional properties, which this open type may have, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for ChatMessageMentionedIdentitySet {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            application: Property::Absent,
            device: Property::Absent,
            user: Property::Absent,
            conversation: Property::Absent,
        }
    }
}

impl Model for ChatMessageMentionedIdentitySet {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "ChatMessageMentionedIdentitySet",
            odata_type: "microsoft.graph.chatMessageMentionedIdentitySet",
            properties: &["application", "device", "user", "conversation"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.application.object_slot(),
            1 => self.device.object_slot(),
            2 => self.user.object_slot(),
            3 => self.conversation.object_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.application.object_ref(),
            1 => self.device.object_ref(),
            2 => self.user.object_ref(),
            3 => self.conversation.object_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ChatMessageMentionedIdentitySet);
