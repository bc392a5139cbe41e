// @generated from resources/chatmessagefromidentityset.md by codegen. Do not edit.

use crate::models;
use crate::models::ChatMessageMentionedIdentitySet;
use crate::models::ChatMessageReactionIdentitySet;
use crate::models::IdentitySet;
use crate::runtime::prelude::*;

/// Says who sent a [message](crate::models::ChatMessage): a user or an application.
///
/// Messages that Teams itself puts into a chat have no sender.
///
/// Inherits from [identitySet](crate::models::IdentitySet).
///
/// `microsoft.graph.chatMessageFromIdentitySet`, derived from `microsoft.graph.identitySet`, documented
/// in `resources/chatmessagefromidentityset.md`.
///
/// Derived types: [`ChatMessageMentionedIdentitySet`](crate::models::ChatMessageMentionedIdentitySet),
/// [`ChatMessageReactionIdentitySet`](crate::models::ChatMessageReactionIdentitySet),
/// [`IdentitySet`](crate::models::IdentitySet).
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

/// [`ChatMessageFromIdentitySet`](crate::models::ChatMessageFromIdentitySet) or one of its derived
/// types, told apart by `@odata.type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyChatMessageFromIdentitySet {
    /// The base type itself, or a derived type that is not documented: its `@odata.type` and its properties
    /// are in the open map.
    ChatMessageFromIdentitySet(Box<ChatMessageFromIdentitySet>),
    /// [`ChatMessageMentionedIdentitySet`](crate::models::ChatMessageMentionedIdentitySet).
    ChatMessageMentionedIdentitySet(Box<ChatMessageMentionedIdentitySet>),
    /// [`ChatMessageReactionIdentitySet`](crate::models::ChatMessageReactionIdentitySet).
    ChatMessageReactionIdentitySet(Box<ChatMessageReactionIdentitySet>),
    /// [`IdentitySet`](crate::models::IdentitySet).
    IdentitySet(Box<IdentitySet>),
}

impl Polymorphic for AnyChatMessageFromIdentitySet {
    fn model(&self) -> &dyn Model {
        match self {
            Self::ChatMessageFromIdentitySet(model) => &**model,
            Self::ChatMessageMentionedIdentitySet(model) => &**model,
            Self::ChatMessageReactionIdentitySet(model) => &**model,
            Self::IdentitySet(model) => &**model,
        }
    }

    fn model_mut(&mut self) -> &mut dyn Model {
        match self {
            Self::ChatMessageFromIdentitySet(model) => &mut **model,
            Self::ChatMessageMentionedIdentitySet(model) => &mut **model,
            Self::ChatMessageReactionIdentitySet(model) => &mut **model,
            Self::IdentitySet(model) => &mut **model,
        }
    }

    fn of_type(name: &str) -> Option<Self> {
        match name {
            "microsoft.graph.chatMessageMentionedIdentitySet" => {
                Some(Self::ChatMessageMentionedIdentitySet(Box::default()))
            }
            "microsoft.graph.chatMessageReactionIdentitySet" => {
                Some(Self::ChatMessageReactionIdentitySet(Box::default()))
            }
            "microsoft.graph.identitySet" => Some(Self::IdentitySet(Box::default())),
            _ => None,
        }
    }
}

crate::runtime::polymorphic!(AnyChatMessageFromIdentitySet, ChatMessageFromIdentitySet {
    ChatMessageFromIdentitySet,
    ChatMessageMentionedIdentitySet,
    ChatMessageReactionIdentitySet,
    IdentitySet,
});
