// @generated from resources/driveitem.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A file or folder in a [drive](crate::models::Drive).
///
/// What it is shows in its facets: a file has **file**, a folder has **folder**.
///
/// Inherits from [baseItem](crate::models::BaseItem).
///
/// `microsoft.graph.driveItem`, documented in `resources/driveitem.md`.
///
/// # See also
///
/// Request body of [`drive_item::PostChildren`](crate::drive_item::PostChildren),
/// [`drive_item::Update`](crate::drive_item::Update).
///
/// Returned by:
///
/// - `drive_item`: [`Delta`](crate::drive_item::Delta), [`Get`](crate::drive_item::Get),
///   [`ListChildren`](crate::drive_item::ListChildren),
///   [`PostChildren`](crate::drive_item::PostChildren), [`PutContent`](crate::drive_item::PutContent),
///   [`Search`](crate::drive_item::Search), [`Update`](crate::drive_item::Update)
pub struct DriveItem {
    /// Identifies the item. Read-only. Inherited from [entity](crate::models::Entity).
    pub id: Property<String>,
    /// Who created the item. Read-only. Inherited from [baseItem](crate::models::BaseItem).
    pub created_by: Property<Box<models::AnyIdentitySet>>,
    /// When the item was created, in UTC. Read-only. Inherited from [baseItem](crate::models::BaseItem).
    pub created_date_time: Property<Timestamp>,
    /// What the item is, in free text. Inherited from [baseItem](crate::models::BaseItem).
    pub description: Property<String>,
    /// Version of the item with its content. Read-only. Inherited from [baseItem](crate::models::BaseItem).
    pub e_tag: Property<String>,
    /// Who changed the item last. Read-only. Inherited from [baseItem](crate::models::BaseItem).
    pub last_modified_by: Property<Box<models::AnyIdentitySet>>,
    /// When the item was last changed, in UTC. Read-only. Inherited from
    /// [baseItem](crate::models::BaseItem).
    pub last_modified_date_time: Property<Timestamp>,
    /// Name of the item, with the extension of a file. Inherited from [baseItem](crate::models::BaseItem).
    pub name: Property<String>,
    /// Where the item is. Changing it moves the item. Inherited from [baseItem](crate::models::BaseItem).
    pub parent_reference: Property<Box<models::ItemReference>>,
    /// Address that shows the item in a browser. Read-only. Inherited from
    /// [baseItem](crate::models::BaseItem).
    pub web_url: Property<String>,
    /// Version of the content alone. Read-only.
    pub c_tag: Property<String>,
    /// Present when the item was deleted. Read-only.
    pub deleted: Property<Box<models::Deleted>>,
    /// Present when the item is a file. Read-only.
    pub file: Property<Box<models::File>>,
    /// Times that the client gave the item.
    pub file_system_info: Property<Box<models::FileSystemInfo>>,
    /// Present when the item is a folder. Read-only.
    pub folder: Property<Box<models::Folder>>,
    /// Present when the item is an image. Read-only.
    pub image: Property<Box<models::Image>>,
    /// Present when the item is a folder that is used like a file, such as a notebook. Read-only.
    pub package: Property<Box<models::Package>>,
    /// Present when the item is a photo. Read-only.
    pub photo: Property<Box<models::Photo>>,
    /// The item itself, when it is in another drive and only shared into this one. Read-only.
    pub remote_item: Property<Box<models::RemoteItem>>,
    /// Present when the item is the top of its drive. Read-only.
    pub root: Property<Box<models::Root>>,
    /// Present when the item was found by a search. Read-only.
    pub search_result: Property<Box<models::SearchResult>>,
    /// Present when the item is shared with others. Read-only.
    pub shared: Property<Box<models::Shared>>,
    /// Length in bytes. Read-only.
    pub size: Property<i64>,
    /// Present when the item is a folder with a purpose, such as that of photos. Read-only.
    pub special_folder: Property<Box<models::SpecialFolder>>,
    /// Address of the item for WebDAV. Read-only.
    pub web_dav_url: Property<String>,
    /// What to do when the name is taken: `fail`, `replace`, or `rename`. Write-only.
    ///
    /// Its name in JSON is `@microsoft.graph.conflictBehavior`.
    pub microsoft_graph_conflict_behavior: Property<String>,
    /// Address that gives the content of a file without a token, for about an hour. Read-only.
    ///
    /// Its name in JSON is `@microsoft.graph.downloadUrl`.
    pub microsoft_graph_download_url: Property<String>,
    /// The items directly inside a folder. Read-only. Nullable.
    ///
    /// A navigation property: responses include it where `$expand` names `children`.
    pub children: Property<Vec<models::DriveItem>>,
    /// Who may use the item. Read-only. Nullable.
    ///
    /// A navigation property: responses include it where `$expand` names `permissions`.
    pub permissions: Property<Vec<models::Permission>>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for DriveItem {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            id: Property::Absent,
            created_by: Property::Absent,
            created_date_time: Property::Absent,
            description: Property::Absent,
            e_tag: Property::Absent,
            last_modified_by: Property::Absent,
            last_modified_date_time: Property::Absent,
            name: Property::Absent,
            parent_reference: Property::Absent,
            web_url: Property::Absent,
            c_tag: Property::Absent,
            deleted: Property::Absent,
            file: Property::Absent,
            file_system_info: Property::Absent,
            folder: Property::Absent,
            image: Property::Absent,
            package: Property::Absent,
            photo: Property::Absent,
            remote_item: Property::Absent,
            root: Property::Absent,
            search_result: Property::Absent,
            shared: Property::Absent,
            size: Property::Absent,
            special_folder: Property::Absent,
            web_dav_url: Property::Absent,
            microsoft_graph_conflict_behavior: Property::Absent,
            microsoft_graph_download_url: Property::Absent,
            children: Property::Absent,
            permissions: Property::Absent,
        }
    }
}

impl Model for DriveItem {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "DriveItem",
            odata_type: "microsoft.graph.driveItem",
            properties: &[
                "id",
                "createdBy",
                "createdDateTime",
                "description",
                "eTag",
                "lastModifiedBy",
                "lastModifiedDateTime",
                "name",
                "parentReference",
                "webUrl",
                "cTag",
                "deleted",
                "file",
                "fileSystemInfo",
                "folder",
                "image",
                "package",
                "photo",
                "remoteItem",
                "root",
                "searchResult",
                "shared",
                "size",
                "specialFolder",
                "webDavUrl",
                "@microsoft.graph.conflictBehavior",
                "@microsoft.graph.downloadUrl",
                "children",
                "permissions",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            1 => self.created_by.object_slot(),
            2 => Slot::Timestamp(&mut self.created_date_time),
            3 => Slot::String(&mut self.description),
            4 => Slot::String(&mut self.e_tag),
            5 => self.last_modified_by.object_slot(),
            6 => Slot::Timestamp(&mut self.last_modified_date_time),
            7 => Slot::String(&mut self.name),
            8 => self.parent_reference.object_slot(),
            9 => Slot::String(&mut self.web_url),
            10 => Slot::String(&mut self.c_tag),
            11 => self.deleted.object_slot(),
            12 => self.file.object_slot(),
            13 => self.file_system_info.object_slot(),
            14 => self.folder.object_slot(),
            15 => self.image.object_slot(),
            16 => self.package.object_slot(),
            17 => self.photo.object_slot(),
            18 => self.remote_item.object_slot(),
            19 => self.root.object_slot(),
            20 => self.search_result.object_slot(),
            21 => self.shared.object_slot(),
            22 => Slot::Scalar(&mut self.size),
            23 => self.special_folder.object_slot(),
            24 => Slot::String(&mut self.web_dav_url),
            25 => Slot::String(&mut self.microsoft_graph_conflict_behavior),
            26 => Slot::String(&mut self.microsoft_graph_download_url),
            27 => self.children.objects_slot(),
            28 => self.permissions.objects_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            1 => self.created_by.object_ref(),
            2 => Ref::Timestamp(&self.created_date_time),
            3 => Ref::String(&self.description),
            4 => Ref::String(&self.e_tag),
            5 => self.last_modified_by.object_ref(),
            6 => Ref::Timestamp(&self.last_modified_date_time),
            7 => Ref::String(&self.name),
            8 => self.parent_reference.object_ref(),
            9 => Ref::String(&self.web_url),
            10 => Ref::String(&self.c_tag),
            11 => self.deleted.object_ref(),
            12 => self.file.object_ref(),
            13 => self.file_system_info.object_ref(),
            14 => self.folder.object_ref(),
            15 => self.image.object_ref(),
            16 => self.package.object_ref(),
            17 => self.photo.object_ref(),
            18 => self.remote_item.object_ref(),
            19 => self.root.object_ref(),
            20 => self.search_result.object_ref(),
            21 => self.shared.object_ref(),
            22 => Ref::Scalar(&self.size),
            23 => self.special_folder.object_ref(),
            24 => Ref::String(&self.web_dav_url),
            25 => Ref::String(&self.microsoft_graph_conflict_behavior),
            26 => Ref::String(&self.microsoft_graph_download_url),
            27 => self.children.objects_ref(),
            28 => self.permissions.objects_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(DriveItem);
