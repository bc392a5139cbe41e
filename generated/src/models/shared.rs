// @generated from resources/shared.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Says that a [driveItem](crate::models::DriveItem) is shared with others.
///
/// `microsoft.graph.shared`, documented in `resources/shared.md`.
#[derive(Default)]
pub struct Shared {
    /// Who the item belongs to. Read-only.
    pub owner: Property<Box<models::AnyIdentitySet>>,
    /// Who has access: `anonymous`, `organization`, or `users`. Read-only.
    pub scope: Property<String>,
    /// Who shared the item. Read-only.
    pub shared_by: Property<Box<models::AnyIdentitySet>>,
    /// When the item was shared, in UTC. Read-only.
    pub shared_date_time: Property<Timestamp>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for Shared {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "Shared",
            odata_type: "microsoft.graph.shared",
            properties: &["owner", "scope", "sharedBy", "sharedDateTime"],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.owner.slot(),
            1 => self.scope.slot(),
            2 => self.shared_by.slot(),
            3 => self.shared_date_time.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.owner.get_ref(),
            1 => self.scope.get_ref(),
            2 => self.shared_by.get_ref(),
            3 => self.shared_date_time.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Shared);
