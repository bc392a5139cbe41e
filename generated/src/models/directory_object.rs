// @generated from resources/directoryobject.md by codegen. Do not edit.

#[cfg(feature = "entra-groups")]
use crate::models::Group;
#[cfg(feature = "entra-users")]
use crate::models::User;
use crate::runtime::prelude::*;

/// What all objects of a Microsoft Entra directory have in common.
///
/// Inherits from [entity](crate::models::Entity).
///
/// Base type of:
///
/// - [group](crate::models::Group)
/// - [user](crate::models::User)
///
/// `microsoft.graph.directoryObject`, derived from [`Entity`](crate::models::Entity), documented in
/// `resources/directoryobject.md`.
///
/// Derived types: [`Group`](crate::models::Group), [`User`](crate::models::User).
///
/// # See also
///
/// Returned by [`directory_object::Get`](crate::directory_object::Get),
/// [`directory_object::GetByIds`](crate::directory_object::GetByIds),
/// [`group::ListMembers`](crate::group::ListMembers), [`group::ListOwners`](crate::group::ListOwners),
/// [`user::ListDirectReports`](crate::user::ListDirectReports),
/// [`user::ListManager`](crate::user::ListManager), [`user::ListMemberOf`](crate::user::ListMemberOf).
#[derive(Default)]
pub struct DirectoryObject {
    /// Identifies the object in its directory. Often a GUID, but clients should not count on that. Not
    /// nullable. Read-only. Inherited from [entity](crate::models::Entity).
    pub id: Property<String>,
    /// When the object was moved to the deleted items of the directory. It is `null` for an object in use.
    /// Read-only.
    pub deleted_date_time: Property<Timestamp>,
    /// The properties that are not documented; the type is open, so there may be any. What does not fit a
    /// field is here, too.
    pub additional: OpenMap,
}

impl Model for DirectoryObject {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "DirectoryObject",
            odata_type: "microsoft.graph.directoryObject",
            properties: &["id", "deletedDateTime"],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.deleted_date_time.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.id.get_ref(),
            1 => self.deleted_date_time.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(DirectoryObject);

/// [`DirectoryObject`](crate::models::DirectoryObject) or one of its derived types, told apart by
/// `@odata.type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyDirectoryObject {
    /// The base type itself, or a derived type that is not documented: its `@odata.type` and its properties
    /// are in the open map.
    DirectoryObject(Box<DirectoryObject>),
    /// [`Group`](crate::models::Group).
    #[cfg(feature = "entra-groups")]
    Group(Box<Group>),
    /// [`User`](crate::models::User).
    #[cfg(feature = "entra-users")]
    User(Box<User>),
}

impl Polymorphic for AnyDirectoryObject {
    fn model(&self) -> &dyn Model {
        match self {
            Self::DirectoryObject(model) => &**model,
            #[cfg(feature = "entra-groups")]
            Self::Group(model) => &**model,
            #[cfg(feature = "entra-users")]
            Self::User(model) => &**model,
        }
    }

    fn model_mut(&mut self) -> &mut dyn Model {
        match self {
            Self::DirectoryObject(model) => &mut **model,
            #[cfg(feature = "entra-groups")]
            Self::Group(model) => &mut **model,
            #[cfg(feature = "entra-users")]
            Self::User(model) => &mut **model,
        }
    }

    fn of_type(name: &str) -> Option<Self> {
        match name {
            #[cfg(feature = "entra-groups")]
            "microsoft.graph.group" => Some(Self::Group(Box::default())),
            #[cfg(feature = "entra-users")]
            "microsoft.graph.user" => Some(Self::User(Box::default())),
            _ => None,
        }
    }
}

crate::runtime::polymorphic!(AnyDirectoryObject, DirectoryObject {
    DirectoryObject,
    #[cfg(feature = "entra-groups")] Group,
    #[cfg(feature = "entra-users")] User,
});
