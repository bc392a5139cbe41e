// @generated from resources/plannerexternalreference.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A file or a site that a task refers to.
///
/// `microsoft.graph.plannerExternalReference`, documented in `resources/plannerexternalreference.md`.
pub struct PlannerExternalReference {
    /// The name to show in place of the address.
    pub alias: Property<String>,
    /// Who made the last change. Read-only.
    pub last_modified_by: Property<Box<models::AnyIdentitySet>>,
    /// When the last change was made. Read-only.
    pub last_modified_date_time: Property<Timestamp>,
    /// Its place among the references that are shown.
    pub preview_priority: Property<String>,
    /// What it is: `PowerPoint`, `Word`, `Excel`, or `Other`.
    pub r#type: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for PlannerExternalReference {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            alias: Property::Absent,
            last_modified_by: Property::Absent,
            last_modified_date_time: Property::Absent,
            preview_priority: Property::Absent,
            r#type: Property::Absent,
        }
    }
}

impl Model for PlannerExternalReference {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "PlannerExternalReference",
            odata_type: "microsoft.graph.plannerExternalReference",
            properties: &[
                "alias",
                "lastModifiedBy",
                "lastModifiedDateTime",
                "previewPriority",
                "type",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.alias),
            1 => self.last_modified_by.object_slot(),
            2 => Slot::Timestamp(&mut self.last_modified_date_time),
            3 => Slot::String(&mut self.preview_priority),
            4 => Slot::String(&mut self.r#type),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.alias),
            1 => self.last_modified_by.object_ref(),
            2 => Ref::Timestamp(&self.last_modified_date_time),
            3 => Ref::String(&self.preview_priority),
            4 => Ref::String(&self.r#type),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(PlannerExternalReference);
