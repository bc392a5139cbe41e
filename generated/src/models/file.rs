// @generated from resources/file.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Says that a [driveItem](crate::models::DriveItem) is a file.
///
/// `microsoft.graph.file`, documented in `resources/file.md`.
pub struct File {
    /// Hashes of the content. Read-only.
    pub hashes: Property<Box<models::Hashes>>,
    /// Media type of the content, as found by the service. Read-only.
    pub mime_type: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for File {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            hashes: Property::Absent,
            mime_type: Property::Absent,
        }
    }
}

impl Model for File {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "File",
            odata_type: "microsoft.graph.file",
            properties: &["hashes", "mimeType"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.hashes.object_slot(),
            1 => Slot::String(&mut self.mime_type),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.hashes.object_ref(),
            1 => Ref::String(&self.mime_type),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(File);
