// @generated from resources/conversationmember.md by codegen. Do not edit.

use crate::models::AadUserConversationMember;
use crate::models::AnonymousGuestConversationMember;
use crate::runtime::prelude::*;

/// Someone who takes part in a [chat](crate::models::Chat), a team, or a channel.
///
/// This is an abstract type; the members themselves are of a derived type.
///
/// Base type of:
///
/// - [aadUserConversationMember](crate::models::AadUserConversationMember)
/// - [anonymousGuestConversationMember](crate::models::AnonymousGuestConversationMember)
///
/// Inherits from [entity](crate::models::Entity).
///
/// `microsoft.graph.conversationMember`, an abstract type, documented in
/// `resources/conversationmember.md`.
///
/// A place for any derived type has the type
/// [`AnyConversationMember`](crate::models::AnyConversationMember).
///
/// # See also
///
/// Request body of [`chat::PostMembers`](crate::chat::PostMembers).
///
/// Returned by [`chat::GetMembers`](crate::chat::GetMembers),
/// [`chat::ListMembers`](crate::chat::ListMembers).
pub struct ConversationMember {
    /// Identifies the membership, not the person. Treat it as an opaque string. Read-only. Inherited from
    /// [entity](crate::models::Entity).
    pub id: Property<String>,
    /// Name of the member.
    pub display_name: Property<String>,
    /// What the member is beyond a plain member: `owner`, `guest`, or nothing at all.
    pub roles: Property<Vec<String>>,
    /// How far back the member can read the conversation. Can be set for members of a chat only.
    pub visible_history_start_date_time: Property<Timestamp>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for ConversationMember {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            id: Property::Absent,
            display_name: Property::Absent,
            roles: Property::Absent,
            visible_history_start_date_time: Property::Absent,
        }
    }
}

impl Model for ConversationMember {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "ConversationMember",
            odata_type: "microsoft.graph.conversationMember",
            properties: &["id", "displayName", "roles", "visibleHistoryStartDateTime"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            1 => Slot::String(&mut self.display_name),
            2 => Slot::Scalars(&mut self.roles),
            3 => Slot::Timestamp(&mut self.visible_history_start_date_time),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            1 => Ref::String(&self.display_name),
            2 => Ref::Scalars(&self.roles),
            3 => Ref::Timestamp(&self.visible_history_start_date_time),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ConversationMember);

/// [`ConversationMember`](crate::models::ConversationMember) or one of its derived types.
///
/// It is the type that `@odata.type` names, or else the context URL of the response. Match on it with
/// an arm for all other types, or ask for one of them. It has a method for each property that all types
/// share. `.into()` converts each of these types into the enum, and the enum into its base type.
///
/// ```
/// # #[cfg(feature = "teams")]
/// # fn show(value: generated::models::AnyConversationMember) {
/// # use generated::models::AnyConversationMember;
/// match value {
///     AnyConversationMember::AadUserConversationMember(it) => println!("{it:?}"),
///     other => println!("something else: {other:?}"),
/// }
/// # }
/// ```
#[non_exhaustive]
pub enum AnyConversationMember {
    /// The base type itself, or an undocumented derived type, whose `@odata.type` and properties are among
    /// the additional properties.
    ConversationMember(Box<ConversationMember>),
    /// A member of a [chat](crate::models::Chat), a team, or a channel who has an account in Microsoft
    /// Entra ID.
    AadUserConversationMember(Box<AadUserConversationMember>),
    /// A member of a [chat](crate::models::Chat) who came in without signing in, usually by way of a
    /// meeting.
    AnonymousGuestConversationMember(Box<AnonymousGuestConversationMember>),
}

impl Polymorphic for AnyConversationMember {
    fn model(&self) -> &dyn Model {
        match self {
            Self::ConversationMember(model) => Boxed::model(model),
            Self::AadUserConversationMember(model) => Boxed::model(model),
            Self::AnonymousGuestConversationMember(model) => Boxed::model(model),
        }
    }

    fn model_mut(&mut self) -> &mut dyn Model {
        match self {
            Self::ConversationMember(model) => Boxed::model_mut(model),
            Self::AadUserConversationMember(model) => Boxed::model_mut(model),
            Self::AnonymousGuestConversationMember(model) => Boxed::model_mut(model),
        }
    }

    fn of_type(name: &str) -> Option<Self> {
        match name {
            "microsoft.graph.aadUserConversationMember" => {
                Some(Self::AadUserConversationMember(Boxed::fresh()))
            }
            "microsoft.graph.anonymousGuestConversationMember" => {
                Some(Self::AnonymousGuestConversationMember(Boxed::fresh()))
            }
            _ => None,
        }
    }
}

crate::runtime::polymorphic!(AnyConversationMember, ConversationMember {
    AadUserConversationMember as_aad_user_conversation_member,
    AnonymousGuestConversationMember as_anonymous_guest_conversation_member,
} {
    /// Identifies the membership, not the person.
    id: Property<String>,
    /// Name of the member.
    display_name: Property<String>,
    /// What the member is beyond a plain member: `owner`, `guest`, or nothing at all.
    roles: Property<Vec<String>>,
    /// How far back the member can read the conversation.
    visible_history_start_date_time: Property<Timestamp>,
});
