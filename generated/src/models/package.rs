// @generated from resources/package.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Says that a [driveItem](crate::models::DriveItem) is a folder that is used like a file.
///
/// `microsoft.graph.package`, documented in `resources/package.md`.
pub struct Package {
    /// Kind of package, like `oneNote`. Read-only.
    pub r#type: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for Package {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            r#type: Property::Absent,
        }
    }
}

impl Model for Package {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "Package",
            odata_type: "microsoft.graph.package",
            properties: &["type"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.r#type),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.r#type),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Package);
