// @generated from resources/attendee.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Somebody, or something, that is invited to an [event](crate::models::Event).
///
/// `microsoft.graph.attendee`, documented in `resources/attendee.md`.
#[derive(Default)]
pub struct Attendee {
    /// Name and address of the attendee.
    pub email_address: Property<Box<models::EmailAddress>>,
    /// Another time that the attendee would prefer. Missing if there is none.
    pub proposed_new_time: Property<Box<models::TimeSlot>>,
    /// How the attendee has answered. Read-only.
    pub status: Property<Box<models::ResponseStatus>>,
    /// Role of the attendee. Possible values are: `required`, `optional`, `resource`.
    pub r#type: Property<models::AttendeeType>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for Attendee {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "Attendee",
            odata_type: "microsoft.graph.attendee",
            properties: &["emailAddress", "proposedNewTime", "status", "type"],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.email_address.slot(),
            1 => self.proposed_new_time.slot(),
            2 => self.status.slot(),
            3 => self.r#type.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.email_address.get_ref(),
            1 => self.proposed_new_time.get_ref(),
            2 => self.status.get_ref(),
            3 => self.r#type.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Attendee);
