// @generated from resources/outlookitem.md by codegen. Do not edit.

use crate::models::Event;
use crate::models::Message;
use crate::runtime::prelude::*;

/// What [messages](crate::models::Message) and [events](crate::models::Event) of a mailbox have in
/// common.
///
/// This is an abstract type.
///
/// Inherits from [entity](crate::models::Entity).
///
/// Base type of:
///
/// - [event](crate::models::Event)
/// - [message](crate::models::Message)
///
/// `microsoft.graph.outlookItem`, an abstract type, documented in `resources/outlookitem.md`.
///
/// A place for any derived type has the type [`AnyOutlookItem`](crate::models::AnyOutlookItem).
pub struct OutlookItem {
    /// Identifies the item. Read-only. Inherited from [entity](crate::models::Entity).
    pub id: Property<String>,
    /// Names of the Outlook categories that the item is filed under.
    pub categories: Property<Vec<String>>,
    /// Version of the item; it changes with every change of the item. Read-only.
    pub change_key: Property<String>,
    /// When the item was created, in UTC. Read-only.
    pub created_date_time: Property<Timestamp>,
    /// When the item was last changed, in UTC. Read-only.
    pub last_modified_date_time: Property<Timestamp>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for OutlookItem {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            id: Property::Absent,
            categories: Property::Absent,
            change_key: Property::Absent,
            created_date_time: Property::Absent,
            last_modified_date_time: Property::Absent,
        }
    }
}

impl Model for OutlookItem {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "OutlookItem",
            odata_type: "microsoft.graph.outlookItem",
            properties: &[
                "id",
                "categories",
                "changeKey",
                "createdDateTime",
                "lastModifiedDateTime",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            1 => Slot::Scalars(&mut self.categories),
            2 => Slot::String(&mut self.change_key),
            3 => Slot::Timestamp(&mut self.created_date_time),
            4 => Slot::Timestamp(&mut self.last_modified_date_time),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            1 => Ref::Scalars(&self.categories),
            2 => Ref::String(&self.change_key),
            3 => Ref::Timestamp(&self.created_date_time),
            4 => Ref::Timestamp(&self.last_modified_date_time),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(OutlookItem);

/// [`OutlookItem`](crate::models::OutlookItem) or one of its derived types.
///
/// It is the type that `@odata.type` names, or else the context URL of the response. Match on it with
/// an arm for all other types, or ask for one of them. It has a method for each property that all types
/// share. `.into()` converts each of these types into the enum, and the enum into its base type.
///
/// ```
/// # #[cfg(feature = "outlook")]
/// # fn show(value: generated::models::AnyOutlookItem) {
/// # use generated::models::AnyOutlookItem;
/// match value {
///     AnyOutlookItem::Event(it) => println!("{it:?}"),
///     other => println!("something else: {other:?}"),
/// }
/// # }
/// ```
#[non_exhaustive]
pub enum AnyOutlookItem {
    /// The base type itself, or an undocumented derived type, whose `@odata.type` and properties are among
    /// the additional properties.
    OutlookItem(Box<OutlookItem>),
    /// An entry in a [calendar](crate::models::Calendar): an appointment, a meeting, or a series of them.
    Event(Box<Event>),
    /// An e-mail in a [folder](crate::models::MailFolder) of a mailbox, sent, received or still a draft.
    Message(Box<Message>),
}

impl Polymorphic for AnyOutlookItem {
    fn model(&self) -> &dyn Model {
        match self {
            Self::OutlookItem(model) => Boxed::model(model),
            Self::Event(model) => Boxed::model(model),
            Self::Message(model) => Boxed::model(model),
        }
    }

    fn model_mut(&mut self) -> &mut dyn Model {
        match self {
            Self::OutlookItem(model) => Boxed::model_mut(model),
            Self::Event(model) => Boxed::model_mut(model),
            Self::Message(model) => Boxed::model_mut(model),
        }
    }

    fn of_type(name: &str) -> Option<Self> {
        match name {
            "microsoft.graph.event" => Some(Self::Event(Boxed::fresh())),
            "microsoft.graph.message" => Some(Self::Message(Boxed::fresh())),
            _ => None,
        }
    }
}

crate::runtime::polymorphic!(AnyOutlookItem, OutlookItem {
    Event as_event,
    Message as_message,
} {
    /// Identifies the item.
    id: Property<String>,
    /// Names of the Outlook categories that the item is filed under.
    categories: Property<Vec<String>>,
    /// Version of the item; it changes with every change of the item.
    change_key: Property<String>,
    /// When the item was created, in UTC.
    created_date_time: Property<Timestamp>,
    /// When the item was last changed, in UTC.
    last_modified_date_time: Property<Timestamp>,
});
