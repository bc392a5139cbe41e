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
/// `microsoft.graph.baseItem`, an abstract type, documented in `resources/baseitem.md`.
///
/// A place for any derived type has the type [`AnyBaseItem`](crate::models::AnyBaseItem).
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
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for BaseItem {
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
        }
    }
}

impl Model for BaseItem {
    fn meta(&self) -> &'static Meta {
        &Meta {
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
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(BaseItem);

/// [`BaseItem`](crate::models::BaseItem) or one of its derived types.
///
/// It is the type that `@odata.type` names, or else the context URL of the response. Match on it with
/// an arm for all other types, or ask for one of them. It has a method for each property that all types
/// share. `.into()` converts each of these types into the enum, and the enum into its base type.
///
/// ```
/// # #[cfg(feature = "onedrive")]
/// # fn show(value: generated::models::AnyBaseItem) {
/// # use generated::models::AnyBaseItem;
/// match value {
///     AnyBaseItem::Drive(it) => println!("{it:?}"),
///     other => println!("something else: {other:?}"),
/// }
/// # }
/// ```
#[non_exhaustive]
pub enum AnyBaseItem {
    /// The base type itself, or an undocumented derived type, whose `@odata.type` and properties are among
    /// the additional properties.
    BaseItem(Box<BaseItem>),
    /// A place that holds files: the OneDrive of a user, or a document library of a site.
    Drive(Box<Drive>),
    /// A file or folder in a [drive](crate::models::Drive).
    DriveItem(Box<DriveItem>),
}

impl Polymorphic for AnyBaseItem {
    fn model(&self) -> &dyn Model {
        match self {
            Self::BaseItem(model) => Boxed::model(model),
            Self::Drive(model) => Boxed::model(model),
            Self::DriveItem(model) => Boxed::model(model),
        }
    }

    fn model_mut(&mut self) -> &mut dyn Model {
        match self {
            Self::BaseItem(model) => Boxed::model_mut(model),
            Self::Drive(model) => Boxed::model_mut(model),
            Self::DriveItem(model) => Boxed::model_mut(model),
        }
    }

    fn of_type(name: &str) -> Option<Self> {
        match name {
            "microsoft.graph.drive" => Some(Self::Drive(Boxed::fresh())),
            "microsoft.graph.driveItem" => Some(Self::DriveItem(Boxed::fresh())),
            _ => None,
        }
    }
}

crate::runtime::polymorphic!(AnyBaseItem, BaseItem {
    Drive as_drive,
    DriveItem as_drive_item,
} {
    /// Identifies the item.
    id: Property<String>,
    /// Who created the item.
    created_by: Property<Box<models::AnyIdentitySet>>,
    /// When the item was created, in UTC.
    created_date_time: Property<Timestamp>,
    /// What the item is, in free text.
    description: Property<String>,
    /// Version of the item with its content.
    e_tag: Property<String>,
    /// Who changed the item last.
    last_modified_by: Property<Box<models::AnyIdentitySet>>,
    /// When the item was last changed, in UTC.
    last_modified_date_time: Property<Timestamp>,
    /// Name of the item, with the extension of a file.
    name: Property<String>,
    /// Where the item is.
    parent_reference: Property<Box<models::ItemReference>>,
    /// Address that shows the item in a browser.
    web_url: Property<String>,
});
