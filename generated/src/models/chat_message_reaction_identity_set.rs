// @generated from resources/chatmessagereactionidentityset.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Says who reacted to a [message](crate::models::ChatMessage).
///
/// That is always a user.
///
/// Inherits from [identitySet](crate::models::IdentitySet).
///
/// `microsoft.graph.chatMessageReactionIdentitySet`, documented in
/// `resources/chatmessagereactionidentityset.md`.
pub struct ChatMessageReactionIdentitySet {
    /// Never set. Inherited from [identitySet](crate::models::IdentitySet).
    pub application: Property<Box<models::AnyIdentity>>,
    /// Never set. Inherited from [identitySet](crate::models::IdentitySet).
    pub device: Property<Box<models::AnyIdentity>>,
    /// The user whose reaction it is. Inherited from [identitySet](crate::models::IdentitySet).
    pub user: Property<Box<models::AnyIdentity>>,
    /// Additional properties, which this open type may have, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for ChatMessageReactionIdentitySet {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            application: Property::Absent,
            device: Property::Absent,
            user: Property::Absent,
        }
    }
}

impl Model for ChatMessageReactionIdentitySet {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "ChatMessageReactionIdentitySet",
            odata_type: "microsoft.graph.chatMessageReactionIdentitySet",
            properties: &["application", "device", "user"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.application.object_slot(),
            1 => self.device.object_slot(),
            2 => self.user.object_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.application.object_ref(),
            1 => self.device.object_ref(),
            2 => self.user.object_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ChatMessageReactionIdentitySet);
