// @generated from resources/patternedrecurrence.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// How an [event](crate::models::Event) repeats.
///
/// `microsoft.graph.patternedRecurrence`, documented in `resources/patternedrecurrence.md`.
pub struct PatternedRecurrence {
    /// On which days it takes place.
    pub pattern: Property<Box<models::RecurrencePattern>>,
    /// From when until when it repeats.
    pub range: Property<Box<models::RecurrenceRange>>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for PatternedRecurrence {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            pattern: Property::Absent,
            range: Property::Absent,
        }
    }
}

impl Model for PatternedRecurrence {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "PatternedRecurrence",
            odata_type: "microsoft.graph.patternedRecurrence",
            properties: &["pattern", "range"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.pattern.object_slot(),
            1 => self.range.object_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.pattern.object_ref(),
            1 => self.range.object_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(PatternedRecurrence);
