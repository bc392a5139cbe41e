// @generated from resources/timeslot.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A span of time.
///
/// `microsoft.graph.timeSlot`, documented in `resources/timeslot.md`.
pub struct TimeSlot {
    /// When it ends.
    pub end: Property<Box<models::DateTimeTimeZone>>,
    /// When it starts.
    pub start: Property<Box<models::DateTimeTimeZone>>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for TimeSlot {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            end: Property::Absent,
            start: Property::Absent,
        }
    }
}

impl Model for TimeSlot {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "TimeSlot",
            odata_type: "microsoft.graph.timeSlot",
            properties: &["end", "start"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.end.object_slot(),
            1 => self.start.object_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.end.object_ref(),
            1 => self.start.object_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(TimeSlot);
