// @generated from resources/folderview.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// How a [folder](crate::models::Folder) is best shown.
///
/// `microsoft.graph.folderView`, documented in `resources/folderview.md`.
pub struct FolderView {
    /// Property to sort by, like `name` or `lastModifiedDateTime`.
    pub sort_by: Property<String>,
    /// `ascending` or `descending`.
    pub sort_order: Property<String>,
    /// `default`, `icons`, `details`, or `thumbnails`.
    pub view_type: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for FolderView {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            sort_by: Property::Absent,
            sort_order: Property::Absent,
            view_type: Property::Absent,
        }
    }
}

impl Model for FolderView {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "FolderView",
            odata_type: "microsoft.graph.folderView",
            properties: &["sortBy", "sortOrder", "viewType"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.sort_by),
            1 => Slot::String(&mut self.sort_order),
            2 => Slot::String(&mut self.view_type),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.sort_by),
            1 => Ref::String(&self.sort_order),
            2 => Ref::String(&self.view_type),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(FolderView);
