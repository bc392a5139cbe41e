// @generated from resources/driveitemuploadableproperties.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// What is known of a file before it is uploaded.
///
/// `microsoft.graph.driveItemUploadableProperties`, documented in
/// `resources/driveitemuploadableproperties.md`.
pub struct DriveItemUploadableProperties {
    /// What the file is, in free text. Optional.
    pub description: Property<String>,
    /// Length in bytes, to be told at once if there is not enough room. Optional.
    pub file_size: Property<i64>,
    /// Times that the client gave the file. Optional.
    pub file_system_info: Property<Box<models::FileSystemInfo>>,
    /// Name of the file. Optional.
    pub name: Property<String>,
    /// What to do when the name is taken: `fail`, `replace`, or `rename`. Write-only.
    ///
    /// Its name in JSON is `@microsoft.graph.conflictBehavior`.
    pub microsoft_graph_conflict_behavior: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for DriveItemUploadableProperties {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            description: Property::Absent,
            file_size: Property::Absent,
            file_system_info: Property::Absent,
            name: Property::Absent,
            microsoft_graph_conflict_behavior: Property::Absent,
        }
    }
}

impl Model for DriveItemUploadableProperties {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "DriveItemUploadableProperties",
            odata_type: "microsoft.graph.driveItemUploadableProperties",
            properties: &[
                "description",
                "fileSize",
                "fileSystemInfo",
                "name",
                "@microsoft.graph.conflictBehavior",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.description),
            1 => Slot::Scalar(&mut self.file_size),
            2 => self.file_system_info.object_slot(),
            3 => Slot::String(&mut self.name),
            4 => Slot::String(&mut self.microsoft_graph_conflict_behavior),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.description),
            1 => Ref::Scalar(&self.file_size),
            2 => self.file_system_info.object_ref(),
            3 => Ref::String(&self.name),
            4 => Ref::String(&self.microsoft_graph_conflict_behavior),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(DriveItemUploadableProperties);
