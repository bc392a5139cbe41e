// @generated from resources/identity.md by codegen. Do not edit.

#[cfg(feature = "teams")]
use crate::models::TeamworkApplicationIdentity;
#[cfg(feature = "teams")]
use crate::models::TeamworkConversationIdentity;
#[cfg(feature = "teams")]
use crate::models::TeamworkUserIdentity;
use crate::runtime::prelude::*;

/// A single party: a user, a device, an application, and so on.
///
/// Teams sends types derived from it and names them in `@odata.type`:
/// [teamworkUserIdentity](crate::models::TeamworkUserIdentity),
/// [teamworkApplicationIdentity](crate::models::TeamworkApplicationIdentity), and
/// [teamworkConversationIdentity](crate::models::TeamworkConversationIdentity).
///
/// `microsoft.graph.identity`, documented in `resources/identity.md`.
///
/// Derived types: [`TeamworkApplicationIdentity`](crate::models::TeamworkApplicationIdentity),
/// [`TeamworkConversationIdentity`](crate::models::TeamworkConversationIdentity),
/// [`TeamworkUserIdentity`](crate::models::TeamworkUserIdentity). A place for any of them has the type
/// [`AnyIdentity`](crate::models::AnyIdentity).
pub struct Identity {
    /// Name of the party, for people. It can be missing, or older than the current one.
    pub display_name: Property<String>,
    /// Identifies the party.
    pub id: Property<String>,
    /// Additional properties, which this open type may have, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for Identity {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            display_name: Property::Absent,
            id: Property::Absent,
        }
    }
}

impl Model for Identity {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "Identity",
            odata_type: "microsoft.graph.identity",
            properties: &["displayName", "id"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.display_name),
            1 => Slot::String(&mut self.id),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.display_name),
            1 => Ref::String(&self.id),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Identity);

/// [`Identity`](crate::models::Identity) or one of its derived types.
///
/// It is the type that `@odata.type` names, or else the context URL of the response. Match on it with
/// an arm for all other types, or ask for one of them. It has a method for each property that all types
/// share. `.into()` converts each of these types into the enum, and the enum into its base type.
///
/// ```
/// # #[cfg(any(feature = "onedrive", feature = "planner", feature = "teams"))]
/// # #[cfg(feature = "teams")]
/// # fn show(value: generated::models::AnyIdentity) {
/// # use generated::models::AnyIdentity;
/// match value {
///     AnyIdentity::TeamworkApplicationIdentity(it) => println!("{it:?}"),
///     other => println!("something else: {other:?}"),
/// }
/// # }
/// ```
#[non_exhaustive]
pub enum AnyIdentity {
    /// The base type itself, or an undocumented derived type, whose `@odata.type` and properties are among
    /// the additional properties.
    Identity(Box<Identity>),
    /// A bot, a webhook, or another application in Microsoft Teams.
    #[cfg(feature = "teams")]
    TeamworkApplicationIdentity(Box<TeamworkApplicationIdentity>),
    /// A team, a channel, or a chat, where one is mentioned as a party.
    #[cfg(feature = "teams")]
    TeamworkConversationIdentity(Box<TeamworkConversationIdentity>),
    /// A person in Microsoft Teams.
    #[cfg(feature = "teams")]
    TeamworkUserIdentity(Box<TeamworkUserIdentity>),
}

impl Polymorphic for AnyIdentity {
    fn model(&self) -> &dyn Model {
        match self {
            Self::Identity(model) => Boxed::model(model),
            #[cfg(feature = "teams")]
            Self::TeamworkApplicationIdentity(model) => Boxed::model(model),
            #[cfg(feature = "teams")]
            Self::TeamworkConversationIdentity(model) => Boxed::model(model),
            #[cfg(feature = "teams")]
            Self::TeamworkUserIdentity(model) => Boxed::model(model),
        }
    }

    fn model_mut(&mut self) -> &mut dyn Model {
        match self {
            Self::Identity(model) => Boxed::model_mut(model),
            #[cfg(feature = "teams")]
            Self::TeamworkApplicationIdentity(model) => Boxed::model_mut(model),
            #[cfg(feature = "teams")]
            Self::TeamworkConversationIdentity(model) => Boxed::model_mut(model),
            #[cfg(feature = "teams")]
            Self::TeamworkUserIdentity(model) => Boxed::model_mut(model),
        }
    }

    fn of_type(name: &str) -> Option<Self> {
        match name {
            #[cfg(feature = "teams")]
            "microsoft.graph.teamworkApplicationIdentity" => {
                Some(Self::TeamworkApplicationIdentity(Boxed::fresh()))
            }
            #[cfg(feature = "teams")]
            "microsoft.graph.teamworkConversationIdentity" => {
                Some(Self::TeamworkConversationIdentity(Boxed::fresh()))
            }
            #[cfg(feature = "teams")]
            "microsoft.graph.teamworkUserIdentity" => {
                Some(Self::TeamworkUserIdentity(Boxed::fresh()))
            }
            _ => None,
        }
    }
}

crate::runtime::polymorphic!(AnyIdentity, Identity {
    #[cfg(feature = "teams")]
    TeamworkApplicationIdentity as_teamwork_application_identity,
    #[cfg(feature = "teams")]
    TeamworkConversationIdentity as_teamwork_conversation_identity,
    #[cfg(feature = "teams")]
    TeamworkUserIdentity as_teamwork_user_identity,
} {
    /// Name of the party, for people.
    display_name: Property<String>,
    /// Identifies the party.
    id: Property<String>,
});
