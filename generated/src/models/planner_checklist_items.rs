// @generated from resources/plannerchecklistitems.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// The checklist of a task.
///
/// The type is an open type: each property is one
/// [plannerChecklistItem](crate::models::PlannerChecklistItem), and its name is a GUID that the app
/// makes.
///
/// An update removes the items that it sets to `null`, and keeps those that it leaves out.
///
/// `microsoft.graph.plannerChecklistItems`, documented in `resources/plannerchecklistitems.md`.
pub struct PlannerChecklistItems {
    /// The entries: values by names that the client chooses.
    pub entries: Dictionary<models::PlannerChecklistItem>,
    /// Annotations, and values whose type differs from that of the entries.
    pub additional: OpenMap,
}

impl Default for PlannerChecklistItems {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            entries: Dictionary::new(),
        }
    }
}

impl Model for PlannerChecklistItems {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "PlannerChecklistItems",
            odata_type: "microsoft.graph.plannerChecklistItems",
            properties: &[],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::Entries(&mut self.entries),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::Entries(&self.entries),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(PlannerChecklistItems);
