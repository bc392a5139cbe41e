// @generated from resources/sharepointidentityset.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// The parties behind an action, as drives of organizations know them.
///
/// Inherits from [identitySet](crate::models::IdentitySet).
///
/// `microsoft.graph.sharePointIdentitySet`, derived from [`IdentitySet`](crate::models::IdentitySet),
/// documented in `resources/sharepointidentityset.md`.
#[derive(Default)]
pub struct SharePointIdentitySet {
    /// The application that took part. Optional. Inherited from [identitySet](crate::models::IdentitySet).
    pub application: Property<Box<models::AnyIdentity>>,
    /// The device that took part. Optional. Inherited from [identitySet](crate::models::IdentitySet).
    pub device: Property<Box<models::AnyIdentity>>,
    /// The user who took part. Optional. Inherited from [identitySet](crate::models::IdentitySet).
    pub user: Property<Box<models::AnyIdentity>>,
    /// The group that took part. Optional.
    pub group: Property<Box<models::AnyIdentity>>,
    /// The properties that are not documented; the type is open, so there may be any. What does not fit a
    /// field is here, too.
    pub additional: OpenMap,
}

impl Model for SharePointIdentitySet {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "SharePointIdentitySet",
            odata_type: "microsoft.graph.sharePointIdentitySet",
            properties: &["application", "device", "user", "group"],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.application.slot(),
            1 => self.device.slot(),
            2 => self.user.slot(),
            3 => self.group.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.application.get_ref(),
            1 => self.device.get_ref(),
            2 => self.user.get_ref(),
            3 => self.group.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(SharePointIdentitySet);
