// @generated from resources/folder.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Says that a [driveItem](crate::models::DriveItem) is a folder.
///
/// `microsoft.graph.folder`, documented in `resources/folder.md`.
pub struct Folder {
    /// Number of items directly inside the folder. Read-only.
    pub child_count: Property<i32>,
    /// How the folder is best shown.
    pub view: Property<Box<models::FolderView>>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for Folder {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            child_count: Property::Absent,
            view: Property::Absent,
        }
    }
}

impl Model for Folder {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "Folder",
            odata_type: "microsoft.graph.folder",
            properties: &["childCount", "view"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::I32(&mut self.child_count),
            1 => self.view.object_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::I32(&self.child_count),
            1 => self.view.object_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Folder);
