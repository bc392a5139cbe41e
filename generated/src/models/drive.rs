// @generated from resources/drive.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A place that holds files: the OneDrive of a user, or a document library of a site.
///
/// Inherits from [baseItem](crate::models::BaseItem).
///
/// `microsoft.graph.drive`, documented in `resources/drive.md`.
///
/// # See also
///
/// Returned by [`drive::Get`](crate::drive::Get).
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
    /// A navigation property: responses include it where `$expand` names `items`.
    pub items: Property<Vec<models::DriveItem>>,
    /// The folder at the top of the drive. Read-only.
    ///
    /// A navigation property: responses include it where `$expand` names `root`.
    pub root: Property<Box<models::DriveItem>>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for Drive {
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
            drive_type: Property::Absent,
            owner: Property::Absent,
            quota: Property::Absent,
            items: Property::Absent,
            root: Property::Absent,
        }
    }
}

impl Model for Drive {
    fn meta(&self) -> &'static Meta {
        &Meta {
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
            10 => Slot::String(&mut self.drive_type),
            11 => self.owner.object_slot(),
            12 => self.quota.object_slot(),
            13 => self.items.objects_slot(),
            14 => self.root.object_slot(),
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
            10 => Ref::String(&self.drive_type),
            11 => self.owner.object_ref(),
            12 => self.quota.object_ref(),
            13 => self.items.objects_ref(),
            14 => self.root.object_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Drive);
