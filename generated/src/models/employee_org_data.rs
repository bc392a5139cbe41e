// @generated from resources/employeeorgdata.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Says where a [user](crate::models::User) belongs in the organization.
///
/// `microsoft.graph.employeeOrgData`, documented in `resources/employeeorgdata.md`.
pub struct EmployeeOrgData {
    /// Cost center that the user is booked on. Returned only on `$select`.
    pub cost_center: Property<String>,
    /// Division in which the user works. Returned only on `$select`.
    pub division: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for EmployeeOrgData {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            cost_center: Property::Absent,
            division: Property::Absent,
        }
    }
}

impl Model for EmployeeOrgData {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "EmployeeOrgData",
            odata_type: "microsoft.graph.employeeOrgData",
            properties: &["costCenter", "division"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.cost_center),
            1 => Slot::String(&mut self.division),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.cost_center),
            1 => Ref::String(&self.division),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(EmployeeOrgData);
