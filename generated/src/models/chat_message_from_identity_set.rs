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
            application: Property::Absent,
            device: Property::Absent,
            user: Property::Absent,
            additional: OpenMap::new(),
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
            0 => Slot::Object(&mut self.application),
            1 => Slot::Object(&mut self.device),
            2 => Slot::Object(&mut self.user),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::Object(&self.application),
            1 => Ref::Object(&self.device),
            2 => Ref::Object(&self.user),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ChatMessageFromIdentitySet);
