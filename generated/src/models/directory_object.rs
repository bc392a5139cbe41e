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
/// `microsoft.graph.directoryObject`, documented in `resources/directoryobject.md`.
///
/// A place for any derived type has the type [`AnyDirectoryObject`](crate::models::AnyDirectoryObject).
///
/// # See also
///
/// Returned by:
///
/// - `directory_object`: [`Get`](crate::directory_object::Get),
///   [`GetByIds`](crate::directory_object::GetByIds)
/// - `group`: [`ListMembers`](crate::group::ListMembers), [`ListOwners`](crate::group::ListOwners)
/// - `user`: [`ListDirectReports`](crate::user::ListDirectReports),
///   [`ListManager`](crate::user::ListManager), [`ListMemberOf`](crate::user::ListMemberOf)
pub struct DirectoryObject {
    /// Identifies the object in its directory. Often a GUID, but clients should not count on that. Not
    /// nullable. Read-only. Inherited from [entity](crate::models::Entity).
    pub id: Property<String>,
    /// When the object was moved to the deleted items of the directory. It is `null` for an object in use.
    /// Read-only.
    pub deleted_date_time: Property<Timestamp>,
    /// Additional properties, which this open type may have, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for DirectoryObject {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            id: Property::Absent,
            deleted_date_time: Property::Absent,
        }
    }
}

impl Model for DirectoryObject {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "DirectoryObject",
            odata_type: "microsoft.graph.directoryObject",
            properties: &["id", "deletedDateTime"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            1 => Slot::Timestamp(&mut self.deleted_date_time),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            1 => Ref::Timestamp(&self.deleted_date_time),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(DirectoryObject);

/// [`DirectoryObject`](crate::models::DirectoryObject) or one of its derived types.
///
/// It is the type that `@odata.type` names, or else the context URL of the response. Match on it with
/// an arm for all other types, or ask for one of them. It has a method for each property that all types
/// share. `.into()` converts each of these types into the enum, and the enum into its base type.
///
/// ```
/// # #[cfg(any(feature = "entra-directory-management", feature = "entra-groups", feature = "entra-users"))]
/// # #[cfg(feature = "entra-groups")]
/// # fn show(value: generated::models::AnyDirectoryObject) {
/// # use generated::models::AnyDirectoryObject;
/// match value {
///     AnyDirectoryObject::Group(it) => println!("{it:?}"),
///     other => println!("something else: {other:?}"),
/// }
/// # }
/// ```
#[non_exhaustive]
pub enum AnyDirectoryObject {
    /// The base type itself, or an undocumented derived type, whose `@odata.type` and properties are among
    /// the additional properties.
    DirectoryObject(Box<DirectoryObject>),
    /// A group of a Microsoft Entra directory: a Microsoft 365 group, a security group, or a distribution
    /// list.
    #[cfg(feature = "entra-groups")]
    Group(Box<Group>),
    /// A person, or a guest, with an account in a Microsoft Entra directory.
    #[cfg(feature = "entra-users")]
    User(Box<User>),
}

impl Polymorphic for AnyDirectoryObject {
    fn model(&self) -> &dyn Model {
        match self {
            Self::DirectoryObject(model) => Boxed::model(model),
            #[cfg(feature = "entra-groups")]
            Self::Group(model) => Boxed::model(model),
            #[cfg(feature = "entra-users")]
            Self::User(model) => Boxed::model(model),
        }
    }

    fn model_mut(&mut self) -> &mut dyn Model {
        match self {
            Self::DirectoryObject(model) => Boxed::model_mut(model),
            #[cfg(feature = "entra-groups")]
            Self::Group(model) => Boxed::model_mut(model),
            #[cfg(feature = "entra-users")]
            Self::User(model) => Boxed::model_mut(model),
        }
    }

    fn of_type(name: &str) -> Option<Self> {
        match name {
            #[cfg(feature = "entra-groups")]
            "microsoft.graph.group" => Some(Self::Group(Boxed::fresh())),
            #[cfg(feature = "entra-users")]
            "microsoft.graph.user" => Some(Self::User(Boxed::fresh())),
            _ => None,
        }
    }
}

crate::runtime::polymorphic!(AnyDirectoryObject, DirectoryObject {
    #[cfg(feature = "entra-groups")]
    Group as_group,
    #[cfg(feature = "entra-users")]
    User as_user,
} {
    /// Identifies the object in its directory.
    id: Property<String>,
    /// When the object was moved to the deleted items of the directory.
    deleted_date_time: Property<Timestamp>,
});
