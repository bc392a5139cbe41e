// @generated from resources/calendar.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A calendar of a user, which holds [events](crate::models::Event).
///
/// Inherits from [entity](crate::models::Entity).
///
/// `microsoft.graph.calendar`, documented in `resources/calendar.md`.
///
/// # See also
///
/// Returned by [`user::ListCalendars`](crate::user::ListCalendars).
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
    /// A navigation property: responses include it where `$expand` names `calendarView`.
    pub calendar_view: Property<Vec<models::Event>>,
    /// The events of the calendar. Nullable.
    ///
    /// A navigation property: responses include it where `$expand` names `events`.
    pub events: Property<Vec<models::Event>>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for Calendar {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            id: Property::Absent,
            can_edit: Property::Absent,
            can_share: Property::Absent,
            change_key: Property::Absent,
            hex_color: Property::Absent,
            is_default_calendar: Property::Absent,
            name: Property::Absent,
            owner: Property::Absent,
            calendar_view: Property::Absent,
            events: Property::Absent,
        }
    }
}

impl Model for Calendar {
    fn meta(&self) -> &'static Meta {
        &Meta {
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
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            1 => Slot::Bool(&mut self.can_edit),
            2 => Slot::Bool(&mut self.can_share),
            3 => Slot::String(&mut self.change_key),
            4 => Slot::String(&mut self.hex_color),
            5 => Slot::Bool(&mut self.is_default_calendar),
            6 => Slot::String(&mut self.name),
            7 => self.owner.object_slot(),
            8 => self.calendar_view.objects_slot(),
            9 => self.events.objects_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            1 => Ref::Bool(&self.can_edit),
            2 => Ref::Bool(&self.can_share),
            3 => Ref::String(&self.change_key),
            4 => Ref::String(&self.hex_color),
            5 => Ref::Bool(&self.is_default_calendar),
            6 => Ref::String(&self.name),
            7 => self.owner.object_ref(),
            8 => self.calendar_view.objects_ref(),
            9 => self.events.objects_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Calendar);
