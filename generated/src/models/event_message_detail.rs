// @generated from resources/eventmessagedetail.md by codegen. Do not edit.

use crate::models::CallEndedEventMessageDetail;
use crate::models::ChatRenamedEventMessageDetail;
use crate::models::MembersAddedEventMessageDetail;
use crate::models::MembersDeletedEventMessageDetail;
use crate::runtime::prelude::*;

/// What happened, in a [message](crate::models::ChatMessage) that Teams itself puts into a
/// conversation.
///
/// This is an abstract type.
///
/// Base type of:
///
/// - [callEndedEventMessageDetail](crate::models::CallEndedEventMessageDetail)
/// - [chatRenamedEventMessageDetail](crate::models::ChatRenamedEventMessageDetail)
/// - [membersAddedEventMessageDetail](crate::models::MembersAddedEventMessageDetail)
/// - [membersDeletedEventMessageDetail](crate::models::MembersDeletedEventMessageDetail)
///
/// `microsoft.graph.eventMessageDetail`, an abstract type, documented in
/// `resources/eventmessagedetail.md`.
///
/// A place for any derived type has the type
/// [`AnyEventMessageDetail`](crate::models::AnyEventMessageDetail).
pub struct EventMessageDetail {
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for EventMessageDetail {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
        }
    }
}

impl Model for EventMessageDetail {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "EventMessageDetail",
            odata_type: "microsoft.graph.eventMessageDetail",
            properties: &[],
        }
    }

    fn slot(&mut self, _: usize) -> Slot<'_> {
        Slot::Open(&mut self.additional)
    }

    fn get(&self, _: usize) -> Ref<'_> {
        Ref::Open(&self.additional)
    }
}

crate::runtime::model!(EventMessageDetail);

/// [`EventMessageDetail`](crate::models::EventMessageDetail) or one of its derived types.
///
/// It is the type that `@odata.type` names, or else the context URL of the response. Match on it with
/// an arm for all other types, or ask for one of them. It has a method for each property that all types
/// share. `.into()` converts each of these types into the enum, and the enum into its base type.
///
/// ```
/// # #[cfg(feature = "teams")]
/// # fn show(value: generated::models::AnyEventMessageDetail) {
/// # use generated::models::AnyEventMessageDetail;
/// match value {
///     AnyEventMessageDetail::CallEndedEventMessageDetail(it) => println!("{it:?}"),
///     other => println!("something else: {other:?}"),
/// }
/// # }
/// ```
#[non_exhaustive]
pub enum AnyEventMessageDetail {
    /// The base type itself, or an undocumented derived type, whose `@odata.type` and properties are among
    /// the additional properties.
    EventMessageDetail(Box<EventMessageDetail>),
    /// A call or a meeting is over.
    CallEndedEventMessageDetail(Box<CallEndedEventMessageDetail>),
    /// A [chat](crate::models::Chat) has got a new topic.
    ChatRenamedEventMessageDetail(Box<ChatRenamedEventMessageDetail>),
    /// People joined a conversation.
    MembersAddedEventMessageDetail(Box<MembersAddedEventMessageDetail>),
    /// People left a conversation or were removed from it.
    MembersDeletedEventMessageDetail(Box<MembersDeletedEventMessageDetail>),
}

impl Polymorphic for AnyEventMessageDetail {
    fn model(&self) -> &dyn Model {
        match self {
            Self::EventMessageDetail(model) => Boxed::model(model),
            Self::CallEndedEventMessageDetail(model) => Boxed::model(model),
            Self::ChatRenamedEventMessageDetail(model) => Boxed::model(model),
            Self::MembersAddedEventMessageDetail(model) => Boxed::model(model),
            Self::MembersDeletedEventMessageDetail(model) => Boxed::model(model),
        }
    }

    fn model_mut(&mut self) -> &mut dyn Model {
        match self {
            Self::EventMessageDetail(model) => Boxed::model_mut(model),
            Self::CallEndedEventMessageDetail(model) => Boxed::model_mut(model),
            Self::ChatRenamedEventMessageDetail(model) => Boxed::model_mut(model),
            Self::MembersAddedEventMessageDetail(model) => Boxed::model_mut(model),
            Self::MembersDeletedEventMessageDetail(model) => Boxed::model_mut(model),
        }
    }

    fn of_type(name: &str) -> Option<Self> {
        match name {
            "microsoft.graph.callEndedEventMessageDetail" => {
                Some(Self::CallEndedEventMessageDetail(Boxed::fresh()))
            }
            "microsoft.graph.chatRenamedEventMessageDetail" => {
                Some(Self::ChatRenamedEventMessageDetail(Boxed::fresh()))
            }
            "microsoft.graph.membersAddedEventMessageDetail" => {
                Some(Self::MembersAddedEventMessageDetail(Boxed::fresh()))
            }
            "microsoft.graph.membersDeletedEventMessageDetail" => {
                Some(Self::MembersDeletedEventMessageDetail(Boxed::fresh()))
            }
            _ => None,
        }
    }
}

crate::runtime::polymorphic!(AnyEventMessageDetail, EventMessageDetail {
    CallEndedEventMessageDetail as_call_ended_event_message_detail,
    ChatRenamedEventMessageDetail as_chat_renamed_event_message_detail,
    MembersAddedEventMessageDetail as_members_added_event_message_detail,
    MembersDeletedEventMessageDetail as_members_deleted_event_message_detail,
} {
});
