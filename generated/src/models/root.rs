// @generated from resources/root.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Says that a [driveItem](crate::models::DriveItem) is the top of its drive.
///
/// The facet has no properties; it is there or not.
///
/// `microsoft.graph.root`, documented in `resources/root.md`.
pub struct Root {
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for Root {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
        }
    }
}

impl Model for Root {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "Root",
            odata_type: "microsoft.graph.root",
            properties: &[],
        }
    }

    fn slot(&mut self, _: usize) -> Slot<'_> {
        Slot::Open(&mut self.additional)
    }

    fn get(&self, _: usize) -> Ref<'_> {
        Ref::Open(&self.additional)
    }
}

crate::runtime::model!(Root);
