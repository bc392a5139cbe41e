// @generated from resources/specialfolder.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Says that a [driveItem](crate::models::DriveItem) is a folder with a purpose.
///
/// `microsoft.graph.specialFolder`, documented in `resources/specialfolder.md`.
pub struct SpecialFolder {
    /// Name of the purpose, like `documents` or `photos`. Read-only.
    pub name: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for SpecialFolder {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            name: Property::Absent,
        }
    }
}

impl Model for SpecialFolder {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "SpecialFolder",
            odata_type: "microsoft.graph.specialFolder",
            properties: &["name"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.name),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.name),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(SpecialFolder);
