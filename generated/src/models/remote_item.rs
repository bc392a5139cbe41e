// @generated from resources/remoteitem.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// An item in another drive that is shared into this one.
///
/// `microsoft.graph.remoteItem`, documented in `resources/remoteitem.md`.
#[derive(Default)]
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
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for RemoteItem {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
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
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.file.slot(),
            1 => self.folder.slot(),
            2 => self.id.slot(),
            3 => self.name.slot(),
            4 => self.parent_reference.slot(),
            5 => self.size.slot(),
            6 => self.web_url.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.file.get_ref(),
            1 => self.folder.get_ref(),
            2 => self.id.get_ref(),
            3 => self.name.get_ref(),
            4 => self.parent_reference.get_ref(),
            5 => self.size.get_ref(),
            6 => self.web_url.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(RemoteItem);
