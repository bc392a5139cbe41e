// @generated from resources/timeconstraint.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// When a meeting may take place.
///
/// `microsoft.graph.timeConstraint`, documented in `resources/timeconstraint.md`.
pub struct TimeConstraint {
    /// Hours that count. Possible values are: `work`, `personal`, `unrestricted`, `unknown`. Optional;
    /// `work` if it is missing.
    pub activity_domain: Property<models::ActivityDomain>,
    /// Spans of time to look in.
    pub time_slots: Property<Vec<models::TimeSlot>>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for TimeConstraint {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            activity_domain: Property::Absent,
            time_slots: Property::Absent,
        }
    }
}

impl Model for TimeConstraint {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "TimeConstraint",
            odata_type: "microsoft.graph.timeConstraint",
            properties: &["activityDomain", "timeSlots"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::Scalar(&mut self.activity_domain),
            1 => self.time_slots.objects_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::Scalar(&self.activity_domain),
            1 => self.time_slots.objects_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(TimeConstraint);
