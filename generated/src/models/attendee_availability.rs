// @generated from resources/attendeeavailability.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Whether somebody is free at a suggested time.
///
/// `microsoft.graph.attendeeAvailability`, documented in `resources/attendeeavailability.md`.
pub struct AttendeeAvailability {
    /// The person.
    pub attendee: Property<Box<models::AttendeeBase>>,
    /// Whether the person is free. Possible values are: `free`, `tentative`, `busy`, `oof`,
    /// `workingElsewhere`, `unknown`.
    pub availability: Property<models::FreeBusyStatus>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for AttendeeAvailability {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            attendee: Property::Absent,
            availability: Property::Absent,
        }
    }
}

impl Model for AttendeeAvailability {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "AttendeeAvailability",
            odata_type: "microsoft.graph.attendeeAvailability",
            properties: &["attendee", "availability"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.attendee.object_slot(),
            1 => Slot::Scalar(&mut self.availability),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.attendee.object_ref(),
            1 => Ref::Scalar(&self.availability),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(AttendeeAvailability);
