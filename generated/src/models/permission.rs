// @generated from resources/permission.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Says who may use a [driveItem](crate::models::DriveItem), and how.
///
/// Inherits from [entity](crate::models::Entity).
///
/// `microsoft.graph.permission`, documented in `resources/permission.md`.
///
/// # See also
///
/// Returned by [`drive_item::CreateLink`](crate::drive_item::CreateLink),
/// [`drive_item::ListPermissions`](crate::drive_item::ListPermissions).
pub struct Permission {
    /// Identifies the permission among those of the item. Read-only. Inherited from
    /// [entity](crate::models::Entity).
    pub id: Property<String>,
    /// When the permission ends, in UTC; missing if it does not end.
    pub expiration_date_time: Property<Timestamp>,
    /// Those who may use a link. Read-only.
    pub granted_to_identities_v2: Property<Vec<models::SharePointIdentitySet>>,
    /// The one who may use the item. Read-only.
    pub granted_to_v2: Property<Box<models::SharePointIdentitySet>>,
    /// Whether a password is needed. Read-only.
    pub has_password: Property<bool>,
    /// The folder that the permission comes from. Read-only.
    pub inherited_from: Property<Box<models::ItemReference>>,
    /// The link that gives access, if it is one. Read-only.
    pub link: Property<Box<models::SharingLink>>,
    /// What is allowed: `read`, `write`, `owner`.
    pub roles: Property<Vec<String>>,
    /// Identifies the shared item by this permission. Read-only.
    pub share_id: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for Permission {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            id: Property::Absent,
            expiration_date_time: Property::Absent,
            granted_to_identities_v2: Property::Absent,
            granted_to_v2: Property::Absent,
            has_password: Property::Absent,
            inherited_from: Property::Absent,
            link: Property::Absent,
            roles: Property::Absent,
            share_id: Property::Absent,
        }
    }
}

impl Model for Permission {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "Permission",
            odata_type: "microsoft.graph.permission",
            properties: &[
                "id",
                "expirationDateTime",
                "grantedToIdentitiesV2",
                "grantedToV2",
                "hasPassword",
                "inheritedFrom",
                "link",
                "roles",
                "shareId",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            1 => Slot::Timestamp(&mut self.expiration_date_time),
            2 => self.granted_to_identities_v2.objects_slot(),
            3 => self.granted_to_v2.object_slot(),
            4 => Slot::Bool(&mut self.has_password),
            5 => self.inherited_from.object_slot(),
            6 => self.link.object_slot(),
            7 => Slot::Scalars(&mut self.roles),
            8 => Slot::String(&mut self.share_id),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            1 => Ref::Timestamp(&self.expiration_date_time),
            2 => self.granted_to_identities_v2.objects_ref(),
            3 => self.granted_to_v2.object_ref(),
            4 => Ref::Bool(&self.has_password),
            5 => self.inherited_from.object_ref(),
            6 => self.link.object_ref(),
            7 => Ref::Scalars(&self.roles),
            8 => Ref::String(&self.share_id),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Permission);
