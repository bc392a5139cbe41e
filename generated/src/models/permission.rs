// @generated from resources/permission.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Says who may use a [driveItem](crate::models::DriveItem), and how.
///
/// Inherits from [entity](crate::models::Entity).
///
/// `microsoft.graph.permission`, derived from [`Entity`](crate::models::Entity), documented in
/// `resources/permission.md`.
///
/// # See also
///
/// Returned by [`drive_item::CreateLink`](crate::drive_item::CreateLink),
/// [`drive_item::ListPermissions`](crate::drive_item::ListPermissions).
#[derive(Default)]
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
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for Permission {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
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
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.expiration_date_time.slot(),
            2 => self.granted_to_identities_v2.slot(),
            3 => self.granted_to_v2.slot(),
            4 => self.has_password.slot(),
            5 => self.inherited_from.slot(),
            6 => self.link.slot(),
            7 => self.roles.slot(),
            8 => self.share_id.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.id.get_ref(),
            1 => self.expiration_date_time.get_ref(),
            2 => self.granted_to_identities_v2.get_ref(),
            3 => self.granted_to_v2.get_ref(),
            4 => self.has_password.get_ref(),
            5 => self.inherited_from.get_ref(),
            6 => self.link.get_ref(),
            7 => self.roles.get_ref(),
            8 => self.share_id.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Permission);
