// @generated from resources/chatmessagefromidentityset.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Says who sent a [message](crate::models::ChatMessage): a user or an application.
///
/// Messages that Teams itself puts into a chat have no sender.
///
/// Inherits from [identitySet](crate::models::IdentitySet).
///
/// `microsoft.graph.chatMessageFromIdentitySet`, derived from
/// [`IdentitySet`](crate::models::IdentitySet), documented in
/// `resources/chatmessagefromidentityset.md`.
#[derive(Default)]
pub struct ChatMessageFromIdentitySet {
    /// The bot or other application that sent the message, if one did. Inherited from
    /// [identitySet](crate::models::IdentitySet).
    pub application: Property<Box<models::AnyIdentity>>,
    /// Never set. Inherited from [identitySet](crate::models::IdentitySet).
    pub device: Property<Box<models::AnyIdentity>>,
    /// The user who sent the message, if one did. Inherited from [identitySet](crate::models::IdentitySet).
    pub user: Property<Box<models::AnyIdentity>>,
    /// The properties that are not documented; the type is open, so there may be any. What does not fit a
    /// field is here, too.
    pub additional: OpenMap,
}

impl Model for ChatMessageFromIdentitySet {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "ChatMessageFromIdentitySet",
            odata_type: "microsoft.graph.chatMessageFromIdentitySet",
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

crate::runtime::model!(ChatMessageFromIdentitySet);
