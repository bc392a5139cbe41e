// @generated from resources/deleted.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Says that a [driveItem](crate::models::DriveItem) was deleted.
///
/// `microsoft.graph.deleted`, documented in `resources/deleted.md`.
pub struct Deleted {
    /// State of the deleted item. Read-only.
    pub state: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for Deleted {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            state: Property::Absent,
        }
    }
}

impl Model for Deleted {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "Deleted",
            odata_type: "microsoft.graph.deleted",
            properties: &["state"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.state),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.state),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Deleted);
