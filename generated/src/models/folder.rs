// @generated from resources/folder.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Says that a [driveItem](crate::models::DriveItem) is a folder.
///
/// `microsoft.graph.folder`, documented in `resources/folder.md`.
#[derive(Default)]
pub struct Folder {
    /// Number of items directly inside the folder. Read-only.
    pub child_count: Property<i32>,
    /// How the folder is best shown.
    pub view: Property<Box<models::FolderView>>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for Folder {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "Folder",
            odata_type: "microsoft.graph.folder",
            properties: &["childCount", "view"],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.child_count.slot(),
            1 => self.view.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.child_count.get_ref(),
            1 => self.view.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Folder);
