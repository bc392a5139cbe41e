// @generated from resources/folderview.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// How a [folder](crate::models::Folder) is best shown.
///
/// `microsoft.graph.folderView`, documented in `resources/folderview.md`.
#[derive(Default)]
pub struct FolderView {
    /// Property to sort by, like `name` or `lastModifiedDateTime`.
    pub sort_by: Property<String>,
    /// `ascending` or `descending`.
    pub sort_order: Property<String>,
    /// `default`, `icons`, `details`, or `thumbnails`.
    pub view_type: Property<String>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for FolderView {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "FolderView",
            odata_type: "microsoft.graph.folderView",
            properties: &["sortBy", "sortOrder", "viewType"],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.sort_by.slot(),
            1 => self.sort_order.slot(),
            2 => self.view_type.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.sort_by.get_ref(),
            1 => self.sort_order.get_ref(),
            2 => self.view_type.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(FolderView);
