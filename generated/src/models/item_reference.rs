// @generated from resources/itemreference.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Where a [driveItem](crate::models::DriveItem) is.
///
/// `microsoft.graph.itemReference`, documented in `resources/itemreference.md`.
#[derive(Default)]
pub struct ItemReference {
    /// Identifies the drive. Read-only.
    pub drive_id: Property<String>,
    /// Kind of drive: `personal`, `business`, or `documentLibrary`. Read-only.
    pub drive_type: Property<String>,
    /// Identifies the folder in the drive.
    pub id: Property<String>,
    /// Name of the folder. Read-only.
    pub name: Property<String>,
    /// Path of the folder, percent-encoded, like `/drive/root:/Documents`.
    pub path: Property<String>,
    /// Identifies a shared item. Read-only.
    pub share_id: Property<String>,
    /// Identifies the site that the drive belongs to. Read-only.
    pub site_id: Property<String>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for ItemReference {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "ItemReference",
            odata_type: "microsoft.graph.itemReference",
            properties: &[
                "driveId",
                "driveType",
                "id",
                "name",
                "path",
                "shareId",
                "siteId",
            ],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.drive_id.slot(),
            1 => self.drive_type.slot(),
            2 => self.id.slot(),
            3 => self.name.slot(),
            4 => self.path.slot(),
            5 => self.share_id.slot(),
            6 => self.site_id.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.drive_id.get_ref(),
            1 => self.drive_type.get_ref(),
            2 => self.id.get_ref(),
            3 => self.name.get_ref(),
            4 => self.path.get_ref(),
            5 => self.share_id.get_ref(),
            6 => self.site_id.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ItemReference);
