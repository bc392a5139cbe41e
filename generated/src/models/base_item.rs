// @generated from resources/baseitem.md by codegen. Do not edit.

use crate::models;
use crate::models::Drive;
use crate::models::DriveItem;
use crate::runtime::prelude::*;

/// What [drives](crate::models::Drive), [files, and folders](crate::models::DriveItem) have in common.
///
/// This is an abstract type.
///
/// Inherits from [entity](crate::models::Entity).
///
/// Base type of:
///
/// - [drive](crate::models::Drive)
/// - [driveItem](crate::models::DriveItem)
///
/// `microsoft.graph.baseItem`, an abstract type, derived from [`Entity`](crate::models::Entity),
/// documented in `resources/baseitem.md`.
///
/// Derived types: [`Drive`](crate::models::Drive), [`DriveItem`](crate::models::DriveItem).
#[derive(Default)]
pub struct BaseItem {
    /// Identifies the item. Read-only. Inherited from [entity](crate::models::Entity).
    pub id: Property<String>,
    /// Who created the item. Read-only.
    pub created_by: Property<Box<models::AnyIdentitySet>>,
    /// When the item was created, in UTC. Read-only.
    pub created_date_time: Property<Timestamp>,
    /// What the item is, in free text.
    pub description: Property<String>,
    /// Version of the item with its content. Read-only.
    pub e_tag: Property<String>,
    /// Who changed the item last. Read-only.
    pub last_modified_by: Property<Box<models::AnyIdentitySet>>,
    /// When the item was last changed, in UTC. Read-only.
    pub last_modified_date_time: Property<Timestamp>,
    /// Name of the item, with the extension of a file.
    pub name: Property<String>,
    /// Where the item is. Changing it moves the item.
    pub parent_reference: Property<Box<models::ItemReference>>,
    /// Address that shows the item in a browser. Read-only.
    pub web_url: Property<String>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for BaseItem {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "BaseItem",
            odata_type: "microsoft.graph.baseItem",
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
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(BaseItem);

/// [`BaseItem`](crate::models::BaseItem) or one of its derived types, told apart by `@odata.type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyBaseItem {
    /// The base type itself, or a derived type that is not documented: its `@odata.type` and its properties
    /// are in the open map.
    BaseItem(Box<BaseItem>),
    /// [`Drive`](crate::models::Drive).
    Drive(Box<Drive>),
    /// [`DriveItem`](crate::models::DriveItem).
    DriveItem(Box<DriveItem>),
}

impl Polymorphic for AnyBaseItem {
    fn model(&self) -> &dyn Model {
        match self {
            Self::BaseItem(model) => &**model,
            Self::Drive(model) => &**model,
            Self::DriveItem(model) => &**model,
        }
    }

    fn model_mut(&mut self) -> &mut dyn Model {
        match self {
            Self::BaseItem(model) => &mut **model,
            Self::Drive(model) => &mut **model,
            Self::DriveItem(model) => &mut **model,
        }
    }

    fn of_type(name: &str) -> Option<Self> {
        match name {
            "microsoft.graph.drive" => Some(Self::Drive(Box::default())),
            "microsoft.graph.driveItem" => Some(Self::DriveItem(Box::default())),
            _ => None,
        }
    }
}

crate::runtime::polymorphic!(AnyBaseItem, BaseItem { BaseItem, Drive, DriveItem });
