// @generated from resources/itemreference.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Where a [driveItem](crate::models::DriveItem) is.
///
/// `microsoft.graph.itemReference`, documented in `resources/itemreference.md`.
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
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for ItemReference {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            drive_id: Property::Absent,
            drive_type: Property::Absent,
            id: Property::Absent,
            name: Property::Absent,
            path: Property::Absent,
            share_id: Property::Absent,
            site_id: Property::Absent,
        }
    }
}

impl Model for ItemReference {
    fn meta(&self) -> &'static Meta {
        &Meta {
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
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.drive_id),
            1 => Slot::String(&mut self.drive_type),
            2 => Slot::String(&mut self.id),
            3 => Slot::String(&mut self.name),
            4 => Slot::String(&mut self.path),
            5 => Slot::String(&mut self.share_id),
            6 => Slot::String(&mut self.site_id),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.drive_id),
            1 => Ref::String(&self.drive_type),
            2 => Ref::String(&self.id),
            3 => Ref::String(&self.name),
            4 => Ref::String(&self.path),
            5 => Ref::String(&self.share_id),
            6 => Ref::String(&self.site_id),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ItemReference);
