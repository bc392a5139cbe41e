// @generated from resources/attendee.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Somebody, or something, that is invited to an [event](crate::models::Event).
///
/// `microsoft.graph.attendee`, documented in `resources/attendee.md`.
pub struct Attendee {
    /// Name and address of the attendee.
    pub email_address: Property<Box<models::EmailAddress>>,
    /// Another time that the attendee would prefer. Missing if there is none.
    pub proposed_new_time: Property<Box<models::TimeSlot>>,
    /// How the attendee has answered. Read-only.
    pub status: Property<Box<models::ResponseStatus>>,
    /// Role of the attendee. Possible values are: `required`, `optional`, `resource`.
    pub r#type: Property<models::AttendeeType>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for Attendee {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            email_address: Property::Absent,
            proposed_new_time: Property::Absent,
            status: Property::Absent,
            r#type: Property::Absent,
        }
    }
}

impl Model for Attendee {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "Attendee",
            odata_type: "microsoft.graph.attendee",
            properties: &["emailAddress", "proposedNewTime", "status", "type"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.email_address.object_slot(),
            1 => self.proposed_new_time.object_slot(),
            2 => self.status.object_slot(),
            3 => Slot::Scalar(&mut self.r#type),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.email_address.object_ref(),
            1 => self.proposed_new_time.object_ref(),
            2 => self.status.object_ref(),
            3 => Ref::Scalar(&self.r#type),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Attendee);
