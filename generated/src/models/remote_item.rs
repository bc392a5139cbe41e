// @generated from resources/remoteitem.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// An item in another drive that is shared into this one.
///
/// `microsoft.graph.remoteItem`, documented in `resources/remoteitem.md`.
pub struct RemoteItem {
    /// Present when the item is a file. Read-only.
    pub file: Property<Box<models::File>>,
    /// Present when the item is a folder. Read-only.
    pub folder: Property<Box<models::Folder>>,
    /// Identifies the item in its drive. Read-only.
    pub id: Property<String>,
    /// Name of the item. Read-only.
    pub name: Property<String>,
    /// Where the item is. Read-only.
    pub parent_reference: Property<Box<models::ItemReference>>,
    /// Length in bytes. Read-only.
    pub size: Property<i64>,
    /// Address that shows the item in a browser. Read-only.
    pub web_url: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for RemoteItem {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            file: Property::Absent,
            folder: Property::Absent,
            id: Property::Absent,
            name: Property::Absent,
            parent_reference: Property::Absent,
            size: Property::Absent,
            web_url: Property::Absent,
        }
    }
}

impl Model for RemoteItem {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "RemoteItem",
            odata_type: "microsoft.graph.remoteItem",
            properties: &[
                "file",
                "folder",
                "id",
                "name",
                "parentReference",
                "size",
                "webUrl",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.file.object_slot(),
            1 => self.folder.object_slot(),
            2 => Slot::String(&mut self.id),
            3 => Slot::String(&mut self.name),
            4 => self.parent_reference.object_slot(),
            5 => Slot::Scalar(&mut self.size),
            6 => Slot::String(&mut self.web_url),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.file.object_ref(),
            1 => self.folder.object_ref(),
            2 => Ref::String(&self.id),
            3 => Ref::String(&self.name),
            4 => self.parent_reference.object_ref(),
            5 => Ref::Scalar(&self.size),
            6 => Ref::String(&self.web_url),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(RemoteItem);
