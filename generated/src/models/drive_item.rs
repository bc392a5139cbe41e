// @generated from resources/driveitem.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A file or folder in a [drive](crate::models::Drive).
///
/// What it is shows in its facets: a file has **file**, a folder has **folder**.
///
/// Inherits from [baseItem](crate::models::BaseItem).
///
/// `microsoft.graph.driveItem`, derived from [`BaseItem`](crate::models::BaseItem), documented in
/// `resources/driveitem.md`.
///
/// # See also
///
/// Taken by [`drive_item::PostChildren`](crate::drive_item::PostChildren),
/// [`drive_item::Update`](crate::drive_item::Update).
///
/// Returned by [`drive_item::Delta`](crate::drive_item::Delta),
/// [`drive_item::Get`](crate::drive_item::Get),
/// [`drive_item::ListChildren`](crate::drive_item::ListChildren),
/// [`drive_item::PostChildren`](crate::drive_item::PostChildren),
/// [`drive_item::PutContent`](crate::drive_item::PutContent),
/// [`drive_item::Search`](crate::drive_item::Search),
/// [`drive_item::Update`](crate::drive_item::Update).
#[derive(Default)]
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
    /// `@microsoft.graph.conflictBehavior` on the wire.
    pub microsoft_graph_conflict_behavior: Property<String>,
    /// Address that gives the content of a file without a token, for about an hour. Read-only.
    ///
    /// `@microsoft.graph.downloadUrl` on the wire.
    pub microsoft_graph_download_url: Property<String>,
    /// The items directly inside a folder. Read-only. Nullable.
    ///
    /// A relationship.
    pub children: Property<Vec<models::DriveItem>>,
    /// Who may use the item. Read-only. Nullable.
    ///
    /// A relationship.
    pub permissions: Property<Vec<models::Permission>>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for DriveItem {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
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
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.created_by.slot(),
            2 => self.created_date_time.slot(),
            3 => self.description.slot(),
            4 => self.e_tag.slot(),
            5 => self.last_modified_by.slot(),
            6 => self.last_modified_date_time.slot(),
            7 => self.name.slot(),
            8 => self.parent_reference.slot(),
            9 => self.web_url.slot(),
            10 => self.c_tag.slot(),
            11 => self.deleted.slot(),
            12 => self.file.slot(),
            13 => self.file_system_info.slot(),
            14 => self.folder.slot(),
            15 => self.image.slot(),
            16 => self.package.slot(),
            17 => self.photo.slot(),
            18 => self.remote_item.slot(),
            19 => self.root.slot(),
            20 => self.search_result.slot(),
            21 => self.shared.slot(),
            22 => self.size.slot(),
            23 => self.special_folder.slot(),
            24 => self.web_dav_url.slot(),
            25 => self.microsoft_graph_conflict_behavior.slot(),
            26 => self.microsoft_graph_download_url.slot(),
            27 => self.children.slot(),
            28 => self.permissions.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.id.get_ref(),
            1 => self.created_by.get_ref(),
            2 => self.created_date_time.get_ref(),
            3 => self.description.get_ref(),
            4 => self.e_tag.get_ref(),
            5 => self.last_modified_by.get_ref(),
            6 => self.last_modified_date_time.get_ref(),
            7 => self.name.get_ref(),
            8 => self.parent_reference.get_ref(),
            9 => self.web_url.get_ref(),
            10 => self.c_tag.get_ref(),
            11 => self.deleted.get_ref(),
            12 => self.file.get_ref(),
            13 => self.file_system_info.get_ref(),
            14 => self.folder.get_ref(),
            15 => self.image.get_ref(),
            16 => self.package.get_ref(),
            17 => self.photo.get_ref(),
            18 => self.remote_item.get_ref(),
            19 => self.root.get_ref(),
            20 => self.search_result.get_ref(),
            21 => self.shared.get_ref(),
            22 => self.size.get_ref(),
            23 => self.special_folder.get_ref(),
            24 => self.web_dav_url.get_ref(),
            25 => self.microsoft_graph_conflict_behavior.get_ref(),
            26 => self.microsoft_graph_download_url.get_ref(),
            27 => self.children.get_ref(),
            28 => self.permissions.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(DriveItem);
