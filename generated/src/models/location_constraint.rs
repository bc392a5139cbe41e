// @generated from resources/locationconstraint.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// What is asked of the place of a meeting.
///
/// `microsoft.graph.locationConstraint`, documented in `resources/locationconstraint.md`.
#[derive(Default)]
pub struct LocationConstraint {
    /// Whether only times are suggested at which a place is free.
    pub is_required: Property<bool>,
    /// Places to choose from.
    pub locations: Property<Vec<models::LocationConstraintItem>>,
    /// Whether the service proposes places of its own.
    pub suggest_location: Property<bool>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for LocationConstraint {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "LocationConstraint",
            odata_type: "microsoft.graph.locationConstraint",
            properties: &["isRequired", "locations", "suggestLocation"],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.is_required.slot(),
            1 => self.locations.slot(),
            2 => self.suggest_location.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.is_required.get_ref(),
            1 => self.locations.get_ref(),
            2 => self.suggest_location.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(LocationConstraint);
