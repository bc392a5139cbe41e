// @generated from resources/plannertaskdetails.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// What there is to say of a task of a plan beside its title and dates.
///
/// Inherits from [entity](crate::models::Entity).
///
/// `microsoft.graph.plannerTaskDetails`, documented in `resources/plannertaskdetails.md`.
///
/// # See also
///
/// Request body of [`planner_task_details::Update`](crate::planner_task_details::Update).
///
/// Returned by [`planner_task_details::Get`](crate::planner_task_details::Get),
/// [`planner_task_details::Update`](crate::planner_task_details::Update).
pub struct PlannerTaskDetails {
    /// Identifies the task, and with it its details. Read-only. Inherited from
    /// [entity](crate::models::Entity).
    pub id: Property<String>,
    /// What is to be done, one entry each.
    pub checklist: Property<Box<models::PlannerChecklistItems>>,
    /// Text that describes the task.
    pub description: Property<String>,
    /// What is shown of the details where the task is one of many. Possible values are: `automatic`,
    /// `noPreview`, `checklist`, `description`, `reference`.
    pub preview_type: Property<models::PlannerPreviewType>,
    /// Files and sites that the task refers to.
    pub references: Property<Box<models::PlannerExternalReferences>>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for PlannerTaskDetails {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            id: Property::Absent,
            checklist: Property::Absent,
            description: Property::Absent,
            preview_type: Property::Absent,
            references: Property::Absent,
        }
    }
}

impl Model for PlannerTaskDetails {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "PlannerTaskDetails",
            odata_type: "microsoft.graph.plannerTaskDetails",
            properties: &["id", "checklist", "description", "previewType", "references"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            1 => self.checklist.object_slot(),
            2 => Slot::String(&mut self.description),
            3 => Slot::Scalar(&mut self.preview_type),
            4 => self.references.object_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            1 => self.checklist.object_ref(),
            2 => Ref::String(&self.description),
            3 => Ref::Scalar(&self.preview_type),
            4 => self.references.object_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(PlannerTaskDetails);
