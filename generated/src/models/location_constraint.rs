// @generated from resources/locationconstraint.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// What is asked of the place of a meeting.
///
/// `microsoft.graph.locationConstraint`, documented in `resources/locationconstraint.md`.
pub struct LocationConstraint {
    /// Whether only times are suggested at which a place is free.
    pub is_required: Property<bool>,
    /// Places to choose from.
    pub locations: Property<Vec<models::LocationConstraintItem>>,
    /// Whether the service proposes places of its own.
    pub suggest_location: Property<bool>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for LocationConstraint {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            is_required: Property::Absent,
            locations: Property::Absent,
            suggest_location: Property::Absent,
        }
    }
}

impl Model for LocationConstraint {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "LocationConstraint",
            odata_type: "microsoft.graph.locationConstraint",
            properties: &["isRequired", "locations", "suggestLocation"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::Bool(&mut self.is_required),
            1 => self.locations.objects_slot(),
            2 => Slot::Bool(&mut self.suggest_location),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::Bool(&self.is_required),
            1 => self.locations.objects_ref(),
            2 => Ref::Bool(&self.suggest_location),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(LocationConstraint);
