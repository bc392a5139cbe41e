// @generated from resources/chatmessagereactionidentityset.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Says who reacted to a [message](crate::models::ChatMessage).
///
/// That is always a user.
///
/// Inherits from [identitySet](crate::models::IdentitySet).
///
/// `microsoft.graph.chatMessageReactionIdentitySet`, derived from
/// [`IdentitySet`](crate::models::IdentitySet), documented in
/// `resources/chatmessagereactionidentityset.md`.
#[derive(Default)]
pub struct ChatMessageReactionIdentitySet {
    /// Never set. Inherited from [identitySet](crate::models::IdentitySet).
    pub application: Property<Box<models::AnyIdentity>>,
    /// Never set. Inherited from [identitySet](crate::models::IdentitySet).
    pub device: Property<Box<models::AnyIdentity>>,
    /// The user whose reaction it is. Inherited from [identitySet](crate::models::IdentitySet).
    pub user: Property<Box<models::AnyIdentity>>,
    /// The properties that are not documented; the type is open, so there may be any. What does not fit a
    /// field is here, too.
    pub additional: OpenMap,
}

impl Model for ChatMessageReactionIdentitySet {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "ChatMessageReactionIdentitySet",
            odata_type: "microsoft.graph.chatMessageReactionIdentitySet",
            properties: &["application", "device", "user"],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.application.slot(),
            1 => self.device.slot(),
            2 => self.user.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.application.get_ref(),
            1 => self.device.get_ref(),
            2 => self.user.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ChatMessageReactionIdentitySet);
