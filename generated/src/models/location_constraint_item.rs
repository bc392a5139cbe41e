// @generated from resources/locationconstraintitem.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// A place that a meeting may take place at.
///
/// `microsoft.graph.locationConstraintItem`, documented in `resources/locationconstraintitem.md`.
pub struct LocationConstraintItem {
    /// Name of the place.
    pub display_name: Property<String>,
    /// Address under which the place can be booked.
    pub location_email_address: Property<String>,
    /// Whether to check that the place is free.
    pub resolve_availability: Property<bool>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for LocationConstraintItem {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            display_name: Property::Absent,
            location_email_address: Property::Absent,
            resolve_availability: Property::Absent,
        }
    }
}

impl Model for LocationConstraintItem {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "LocationConstraintItem",
            odata_type: "microsoft.graph.locationConstraintItem",
            properties: &["displayName", "locationEmailAddress", "resolveAvailability"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.display_name),
            1 => Slot::String(&mut self.location_email_address),
            2 => Slot::Bool(&mut self.resolve_availability),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.display_name),
            1 => Ref::String(&self.location_email_address),
            2 => Ref::Bool(&self.resolve_availability),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(LocationConstraintItem);
