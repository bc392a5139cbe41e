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
/// `microsoft.graph.outlookItem`, an abstract type, derived from [`Entity`](crate::models::Entity),
/// documented in `resources/outlookitem.md`.
///
/// Derived types: [`Event`](crate::models::Event), [`Message`](crate::models::Message).
#[derive(Default)]
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
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for OutlookItem {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "OutlookItem",
            odata_type: "microsoft.graph.outlookItem",
            properties: &[
                "id",
                "categories",
                "changeKey",
                "createdDateTime",
                "lastModifiedDateTime",
            ],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.categories.slot(),
            2 => self.change_key.slot(),
            3 => self.created_date_time.slot(),
            4 => self.last_modified_date_time.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.id.get_ref(),
            1 => self.categories.get_ref(),
            2 => self.change_key.get_ref(),
            3 => self.created_date_time.get_ref(),
            4 => self.last_modified_date_time.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(OutlookItem);

/// [`OutlookItem`](crate::models::OutlookItem) or one of its derived types, told apart by
/// `@odata.type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyOutlookItem {
    /// The base type itself, or a derived type that is not documented: its `@odata.type` and its properties
    /// are in the open map.
    OutlookItem(Box<OutlookItem>),
    /// [`Event`](crate::models::Event).
    Event(Box<Event>),
    /// [`Message`](crate::models::Message).
    Message(Box<Message>),
}

impl Polymorphic for AnyOutlookItem {
    fn model(&self) -> &dyn Model {
        match self {
            Self::OutlookItem(model) => &**model,
            Self::Event(model) => &**model,
            Self::Message(model) => &**model,
        }
    }

    fn model_mut(&mut self) -> &mut dyn Model {
        match self {
            Self::OutlookItem(model) => &mut **model,
            Self::Event(model) => &mut **model,
            Self::Message(model) => &mut **model,
        }
    }

    fn of_type(name: &str) -> Option<Self> {
        match name {
            "microsoft.graph.event" => Some(Self::Event(Box::default())),
            "microsoft.graph.message" => Some(Self::Message(Box::default())),
            _ => None,
        }
    }
}

crate::runtime::polymorphic!(AnyOutlookItem, OutlookItem { OutlookItem, Event, Message });
