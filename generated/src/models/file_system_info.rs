// @generated from resources/filesysteminfo.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Times of a file as the client knows them.
///
/// Those of the [driveItem](crate::models::DriveItem) itself are of the service.
///
/// `microsoft.graph.fileSystemInfo`, documented in `resources/filesysteminfo.md`.
pub struct FileSystemInfo {
    /// When the file was created on the client, in UTC.
    pub created_date_time: Property<Timestamp>,
    /// When the file was last opened, in UTC. In the list of recent files only.
    pub last_accessed_date_time: Property<Timestamp>,
    /// When the file was last changed on the client, in UTC.
    pub last_modified_date_time: Property<Timestamp>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for FileSystemInfo {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            created_date_time: Property::Absent,
            last_accessed_date_time: Property::Absent,
            last_modified_date_time: Property::Absent,
        }
    }
}

impl Model for FileSystemInfo {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "FileSystemInfo",
            odata_type: "microsoft.graph.fileSystemInfo",
            properties: &[
                "createdDateTime",
                "lastAccessedDateTime",
                "lastModifiedDateTime",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::Timestamp(&mut self.created_date_time),
            1 => Slot::Timestamp(&mut self.last_accessed_date_time),
            2 => Slot::Timestamp(&mut self.last_modified_date_time),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::Timestamp(&self.created_date_time),
            1 => Ref::Timestamp(&self.last_accessed_date_time),
            2 => Ref::Timestamp(&self.last_modified_date_time),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(FileSystemInfo);
