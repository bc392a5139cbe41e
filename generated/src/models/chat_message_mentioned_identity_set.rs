// @generated from resources/chatmessagementionedidentityset.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Says who or what is mentioned in a [message](crate::models::ChatMessage).
///
/// Inherits from [identitySet](crate::models::IdentitySet).
///
/// `microsoft.graph.chatMessageMentionedIdentitySet`, derived from
/// [`IdentitySet`](crate::models::IdentitySet), documented in
/// `resources/chatmessagementionedidentityset.md`.
#[derive(Default)]
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
    /// The properties that are not documented; the type is open, so there may be any. What does not fit a
    /// field is here, too.
    pub additional: OpenMap,
}

impl Model for ChatMessageMentionedIdentitySet {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "ChatMessageMentionedIdentitySet",
            odata_type: "microsoft.graph.chatMessageMentionedIdentitySet",
            properties: &["application", "device", "user", "conversation"],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.application.slot(),
            1 => self.device.slot(),
            2 => self.user.slot(),
            3 => self.conversation.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.application.get_ref(),
            1 => self.device.get_ref(),
            2 => self.user.get_ref(),
            3 => self.conversation.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ChatMessageMentionedIdentitySet);
