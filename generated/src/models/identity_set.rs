// @generated from resources/identityset.md by codegen. Do not edit.

use crate::models;
#[cfg(feature = "teams")]
use crate::models::ChatMessageFromIdentitySet;
#[cfg(feature = "teams")]
use crate::models::ChatMessageMentionedIdentitySet;
#[cfg(feature = "teams")]
use crate::models::ChatMessageReactionIdentitySet;
#[cfg(feature = "onedrive")]
use crate::models::SharePointIdentitySet;
use crate::runtime::prelude::*;

/// The parties behind an action, one property each.
///
/// Teams uses types derived from this one, such as
/// [chatMessageFromIdentitySet](crate::models::ChatMessageFromIdentitySet).
///
/// `microsoft.graph.identitySet`, documented in `resources/identityset.md`.
///
/// Derived types: [`ChatMessageFromIdentitySet`](crate::models::ChatMessageFromIdentitySet),
/// [`ChatMessageMentionedIdentitySet`](crate::models::ChatMessageMentionedIdentitySet),
/// [`ChatMessageReactionIdentitySet`](crate::models::ChatMessageReactionIdentitySet),
/// [`SharePointIdentitySet`](crate::models::SharePointIdentitySet). A place for any of them has the
/// type [`AnyIdentitySet`](crate::models::AnyIdentitySet).
pub struct IdentitySet {
    /// The application that took part. Optional.
    pub application: Property<Box<models::AnyIdentity>>,
    /// The device that took part. Optional.
    pub device: Property<Box<models::AnyIdentity>>,
    /// The user who took part. Optional.
    pub user: Property<Box<models::AnyIdentity>>,
    /// Additional properties, which this open type may have, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for IdentitySet {
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

impl Model for IdentitySet {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "IdentitySet",
            odata_type: "microsoft.graph.identitySet",
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

crate::runtime::model!(IdentitySet);

/// [`IdentitySet`](crate::models::IdentitySet) or one of its derived types.
///
/// It is the type that `@odata.type` names, or else the context URL of the response. Match on it with
/// an arm for all other types, or ask for one of them. It has a method for each property that all types
/// share. `.into()` converts each of these types into the enum, and the enum into its base type.
///
/// ```
/// # #[cfg(any(feature = "onedrive", feature = "planner", feature = "teams"))]
/// # #[cfg(feature = "teams")]
/// # fn show(value: generated::models::AnyIdentitySet) {
/// # use generated::models::AnyIdentitySet;
/// match value {
///     AnyIdentitySet::ChatMessageFromIdentitySet(it) => println!("{it:?}"),
///     other => println!("something else: {other:?}"),
/// }
/// # }
/// ```
#[non_exhaustive]
pub enum AnyIdentitySet {
    /// The base type itself, or an undocumented derived type, whose `@odata.type` and properties are among
    /// the additional properties.
    IdentitySet(Box<IdentitySet>),
    /// Says who sent a [message](crate::models::ChatMessage): a user or an application.
    #[cfg(feature = "teams")]
    ChatMessageFromIdentitySet(Box<ChatMessageFromIdentitySet>),
    /// Says who or what is mentioned in a [message](crate::models::ChatMessage).
    #[cfg(feature = "teams")]
    ChatMessageMentionedIdentitySet(Box<ChatMessageMentionedIdentitySet>),
    /// Says who reacted to a [message](crate::models::ChatMessage).
    #[cfg(feature = "teams")]
    ChatMessageReactionIdentitySet(Box<ChatMessageReactionIdentitySet>),
    /// The parties behind an action, as drives of organizations know them.
    #[cfg(feature = "onedrive")]
    SharePointIdentitySet(Box<SharePointIdentitySet>),
}

impl Polymorphic for AnyIdentitySet {
    fn model(&self) -> &dyn Model {
        match self {
            Self::IdentitySet(model) => Boxed::model(model),
            #[cfg(feature = "teams")]
            Self::ChatMessageFromIdentitySet(model) => Boxed::model(model),
            #[cfg(feature = "teams")]
            Self::ChatMessageMentionedIdentitySet(model) => Boxed::model(model),
            #[cfg(feature = "teams")]
            Self::ChatMessageReactionIdentitySet(model) => Boxed::model(model),
            #[cfg(feature = "onedrive")]
            Self::SharePointIdentitySet(model) => Boxed::model(model),
        }
    }

    fn model_mut(&mut self) -> &mut dyn Model {
        match self {
            Self::IdentitySet(model) => Boxed::model_mut(model),
            #[cfg(feature = "teams")]
            Self::ChatMessageFromIdentitySet(model) => Boxed::model_mut(model),
            #[cfg(feature = "teams")]
            Self::ChatMessageMentionedIdentitySet(model) => Boxed::model_mut(model),
            #[cfg(feature = "teams")]
            Self::ChatMessageReactionIdentitySet(model) => Boxed::model_mut(model),
            #[cfg(feature = "onedrive")]
            Self::SharePointIdentitySet(model) => Boxed::model_mut(model),
        }
    }

    fn of_type(name: &str) -> Option<Self> {
        match name {
            #[cfg(feature = "teams")]
            "microsoft.graph.chatMessageFromIdentitySet" => {
                Some(Self::ChatMessageFromIdentitySet(Boxed::fresh()))
            }
            #[cfg(feature = "teams")]
            "microsoft.graph.chatMessageMentionedIdentitySet" => {
                Some(Self::ChatMessageMentionedIdentitySet(Boxed::fresh()))
            }
            #[cfg(feature = "teams")]
            "microsoft.graph.chatMessageReactionIdentitySet" => {
                Some(Self::ChatMessageReactionIdentitySet(Boxed::fresh()))
            }
            #[cfg(feature = "onedrive")]
            "microsoft.graph.sharePointIdentitySet" => {
                Some(Self::SharePointIdentitySet(Boxed::fresh()))
            }
            _ => None,
        }
    }
}

crate::runtime::polymorphic!(AnyIdentitySet, IdentitySet {
    #[cfg(feature = "teams")]
    ChatMessageFromIdentitySet as_chat_message_from_identity_set,
    #[cfg(feature = "teams")]
    ChatMessageMentionedIdentitySet as_chat_message_mentioned_identity_set,
    #[cfg(feature = "teams")]
    ChatMessageReactionIdentitySet as_chat_message_reaction_identity_set,
    #[cfg(feature = "onedrive")]
    SharePointIdentitySet as_share_point_identity_set,
} {
    /// The application that took part.
    application: Property<Box<models::AnyIdentity>>,
    /// The device that took part.
    device: Property<Box<models::AnyIdentity>>,
    /// The user who took part.
    user: Property<Box<models::AnyIdentity>>,
});
