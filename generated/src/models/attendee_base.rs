// @generated from resources/attendeebase.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Somebody for whom a meeting time is looked for.
///
/// `microsoft.graph.attendeeBase`, documented in `resources/attendeebase.md`.
pub struct AttendeeBase {
    /// Name and address of the attendee.
    pub email_address: Property<Box<models::EmailAddress>>,
    /// Role of the attendee. Possible values are: `required`, `optional`, `resource`.
    pub r#type: Property<models::AttendeeType>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for AttendeeBase {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            email_address: Property::Absent,
            r#type: Property::Absent,
        }
    }
}

impl Model for AttendeeBase {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "AttendeeBase",
            odata_type: "microsoft.graph.attendeeBase",
            properties: &["emailAddress", "type"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.email_address.object_slot(),
            1 => Slot::Scalar(&mut self.r#type),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.email_address.object_ref(),
            1 => Ref::Scalar(&self.r#type),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(AttendeeBase);
