// @generated from resources/drive.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A place that holds files: the OneDrive of a user, or a document library of a site.
///
/// Inherits from [baseItem](crate::models::BaseItem).
///
/// `microsoft.graph.drive`, derived from [`BaseItem`](crate::models::BaseItem), documented in
/// `resources/drive.md`.
///
/// # See also
///
/// Returned by [`drive::Get`](crate::drive::Get).
#[derive(Default)]
pub struct Drive {
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
    /// Kind of drive: `personal`, `business`, or `documentLibrary`. Read-only.
    pub drive_type: Property<String>,
    /// Who the drive belongs to. Read-only.
    pub owner: Property<Box<models::AnyIdentitySet>>,
    /// How full the drive is. Read-only.
    pub quota: Property<Box<models::Quota>>,
    /// All items of the drive. Read-only. Nullable.
    ///
    /// A relationship.
    pub items: Property<Vec<models::DriveItem>>,
    /// The folder at the top of the drive. Read-only.
    ///
    /// A relationship.
    pub root: Property<Box<models::DriveItem>>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for Drive {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "Drive",
            odata_type: "microsoft.graph.drive",
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
                "driveType",
                "owner",
                "quota",
                "items",
                "root",
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
            10 => self.drive_type.slot(),
            11 => self.owner.slot(),
            12 => self.quota.slot(),
            13 => self.items.slot(),
            14 => self.root.slot(),
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
            10 => self.drive_type.get_ref(),
            11 => self.owner.get_ref(),
            12 => self.quota.get_ref(),
            13 => self.items.get_ref(),
            14 => self.root.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Drive);
