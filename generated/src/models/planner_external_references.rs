// @generated from resources/plannerexternalreferences.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// What a task refers to.
///
/// The type is an open type: each property is one
/// [plannerExternalReference](crate::models::PlannerExternalReference), and its name is the address,
/// with `%`, `.`, `:`, `@` and `#` percent-encoded.
///
/// An update removes the references that it sets to `null`, and keeps those that it leaves out.
///
/// `microsoft.graph.plannerExternalReferences`, documented in `resources/plannerexternalreferences.md`.
pub struct PlannerExternalReferences {
    /// The entries: values by names that the client chooses.
    pub entries: Dictionary<models::PlannerExternalReference>,
    /// Annotations, and values whose type differs from that of the entries.
    pub additional: OpenMap,
}

impl Default for PlannerExternalReferences {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            entries: Dictionary::new(),
        }
    }
}

impl Model for PlannerExternalReferences {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "PlannerExternalReferences",
            odata_type: "microsoft.graph.plannerExternalReferences",
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

crate::runtime::model!(PlannerExternalReferences);
