// @generated from resources/sharepointidentityset.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// The parties behind an action, as drives of organizations know them.
///
/// Inherits from [identitySet](crate::models::IdentitySet).
///
/// `microsoft.graph.sharePointIdentitySet`, documented in `resources/sharepointidentityset.md`.
pub struct SharePointIdentitySet {
    /// The application that took part. Optional. Inherited from [identitySet](crate::models::IdentitySet).
    pub application: Property<Box<models::AnyIdentity>>,
    /// The device that took part. Optional. Inherited from [identitySet](crate::models::IdentitySet).
    pub device: Property<Box<models::AnyIdentity>>,
    /// The user who took part. Optional. Inherited from [identitySet](crate::models::IdentitySet).
    pub user: Property<Box<models::AnyIdentity>>,
    /// The group that took part. Optional.
    pub group: Property<Box<models::AnyIdentity>>,
    /// Additional properties, which this open type may have, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for SharePointIdentitySet {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            application: Property::Absent,
            device: Property::Absent,
            user: Property::Absent,
            group: Property::Absent,
        }
    }
}

impl Model for SharePointIdentitySet {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "SharePointIdentitySet",
            odata_type: "microsoft.graph.sharePointIdentitySet",
            properties: &["application", "device", "user", "group"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.application.object_slot(),
            1 => self.device.object_slot(),
            2 => self.user.object_slot(),
            3 => self.group.object_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.application.object_ref(),
            1 => self.device.object_ref(),
            2 => self.user.object_ref(),
            3 => self.group.object_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(SharePointIdentitySet);
