// @generated from resources/chatmessagefromidentityset.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Says who sent a [message](crate::models::ChatMessage): a user or an application.
///
/// Messages that Teams itself puts into a chat have no sender.
///
/// Inherits from [identitySet](crate::models::IdentitySet).
///
/// `microsoft.graph.chatMessageFromIdentitySet`, documented in
/// `resources/chatmessagefromidentityset.md`.
pub struct ChatMessageFromIdentitySet {
    /// The bot or other application that sent the message, if one did. Inherited from
    /// [identitySet](crate::models::IdentitySet).
    pub application: Property<Box<models::AnyIdentity>>,
    /// Never set. Inherited from [identitySet](crate::models::IdentitySet).
    pub device: Property<Box<models::AnyIdentity>>,
    /// The user who sent the message, if one did. Inherited from [identitySet](crate::models::IdentitySet).
    pub user: Property<Box<models::AnyIdentity>>,
    /// Additional properties, which this open type may have, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for ChatMessageFromIdentitySet {
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

impl Model for ChatMessageFromIdentitySet {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "ChatMessageFromIdentitySet",
            odata_type: "microsoft.graph.chatMessageFromIdentitySet",
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

crate::runtime::model!(ChatMessageFromIdentitySet);
