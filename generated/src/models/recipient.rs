// @generated from resources/recipient.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Somebody who gets or sends a message, or takes part in an event.
///
/// `microsoft.graph.recipient`, documented in `resources/recipient.md`.
pub struct Recipient {
    /// Name and address of the recipient.
    pub email_address: Property<Box<models::EmailAddress>>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for Recipient {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            email_address: Property::Absent,
        }
    }
}

impl Model for Recipient {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "Recipient",
            odata_type: "microsoft.graph.recipient",
            properties: &["emailAddress"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.email_address.object_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.email_address.object_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Recipient);
