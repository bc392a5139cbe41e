// @generated from resources/calendar.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A calendar of a user, which holds [events](crate::models::Event).
///
/// Inherits from [entity](crate::models::Entity).
///
/// `microsoft.graph.calendar`, derived from [`Entity`](crate::models::Entity), documented in
/// `resources/calendar.md`.
///
/// # See also
///
/// Returned by [`user::ListCalendars`](crate::user::ListCalendars).
#[derive(Default)]
pub struct Calendar {
    /// Identifies the calendar. Read-only. Inherited from [entity](crate::models::Entity).
    pub id: Property<String>,
    /// Whether the caller may write to the calendar. Read-only.
    pub can_edit: Property<bool>,
    /// Whether the caller may share the calendar. Read-only.
    pub can_share: Property<bool>,
    /// Version of the calendar; it changes with every change. Read-only.
    pub change_key: Property<String>,
    /// Colour of the calendar as `#RRGGBB`, empty as long as the user has not chosen one. Read-only.
    pub hex_color: Property<String>,
    /// Whether new events go to this calendar unless said otherwise.
    pub is_default_calendar: Property<bool>,
    /// Name of the calendar.
    pub name: Property<String>,
    /// Who the calendar belongs to. Read-only.
    pub owner: Property<Box<models::EmailAddress>>,
    /// The events and occurrences in a range of time. Read-only. Nullable.
    ///
    /// A relationship.
    pub calendar_view: Property<Vec<models::Event>>,
    /// The events of the calendar. Nullable.
    ///
    /// A relationship.
    pub events: Property<Vec<models::Event>>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for Calendar {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "Calendar",
            odata_type: "microsoft.graph.calendar",
            properties: &[
                "id",
                "canEdit",
                "canShare",
                "changeKey",
                "hexColor",
                "isDefaultCalendar",
                "name",
                "owner",
                "calendarView",
                "events",
            ],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.can_edit.slot(),
            2 => self.can_share.slot(),
            3 => self.change_key.slot(),
            4 => self.hex_color.slot(),
            5 => self.is_default_calendar.slot(),
            6 => self.name.slot(),
            7 => self.owner.slot(),
            8 => self.calendar_view.slot(),
            9 => self.events.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.id.get_ref(),
            1 => self.can_edit.get_ref(),
            2 => self.can_share.get_ref(),
            3 => self.change_key.get_ref(),
            4 => self.hex_color.get_ref(),
            5 => self.is_default_calendar.get_ref(),
            6 => self.name.get_ref(),
            7 => self.owner.get_ref(),
            8 => self.calendar_view.get_ref(),
            9 => self.events.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Calendar);
