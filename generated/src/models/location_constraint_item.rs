// @generated from resources/locationconstraintitem.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// A place that a meeting may take place at.
///
/// `microsoft.graph.locationConstraintItem`, documented in `resources/locationconstraintitem.md`.
#[derive(Default)]
pub struct LocationConstraintItem {
    /// Name of the place.
    pub display_name: Property<String>,
    /// Address under which the place can be booked.
    pub location_email_address: Property<String>,
    /// Whether to check that the place is free.
    pub resolve_availability: Property<bool>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for LocationConstraintItem {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "LocationConstraintItem",
            odata_type: "microsoft.graph.locationConstraintItem",
            properties: &["displayName", "locationEmailAddress", "resolveAvailability"],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.display_name.slot(),
            1 => self.location_email_address.slot(),
            2 => self.resolve_availability.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.display_name.get_ref(),
            1 => self.location_email_address.get_ref(),
            2 => self.resolve_availability.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(LocationConstraintItem);
