// @generated from resources/plannerchecklistitem.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// One item of the checklist of a task.
///
/// `microsoft.graph.plannerChecklistItem`, documented in `resources/plannerchecklistitem.md`.
pub struct PlannerChecklistItem {
    /// Whether it is done.
    pub is_checked: Property<bool>,
    /// Who made the last change. Read-only.
    pub last_modified_by: Property<Box<models::AnyIdentitySet>>,
    /// When the last change was made. Read-only.
    pub last_modified_date_time: Property<Timestamp>,
    /// Its place among the items of the list.
    pub order_hint: Property<String>,
    /// What is to be done.
    pub title: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for PlannerChecklistItem {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            is_checked: Property::Absent,
            last_modified_by: Property::Absent,
            last_modified_date_time: Property::Absent,
            order_hint: Property::Absent,
            title: Property::Absent,
        }
    }
}

impl Model for PlannerChecklistItem {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "PlannerChecklistItem",
            odata_type: "microsoft.graph.plannerChecklistItem",
            properties: &[
                "isChecked",
                "lastModifiedBy",
                "lastModifiedDateTime",
                "orderHint",
                "title",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::Bool(&mut self.is_checked),
            1 => self.last_modified_by.object_slot(),
            2 => Slot::Timestamp(&mut self.last_modified_date_time),
            3 => Slot::String(&mut self.order_hint),
            4 => Slot::String(&mut self.title),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::Bool(&self.is_checked),
            1 => self.last_modified_by.object_ref(),
            2 => Ref::Timestamp(&self.last_modified_date_time),
            3 => Ref::String(&self.order_hint),
            4 => Ref::String(&self.title),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(PlannerChecklistItem);
