// @generated from resources/shared.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Says that a [driveItem](crate::models::DriveItem) is shared with others.
///
/// `microsoft.graph.shared`, documented in `resources/shared.md`.
pub struct Shared {
    /// Who the item belongs to. Read-only.
    pub owner: Property<Box<models::AnyIdentitySet>>,
    /// Who has access: `anonymous`, `organization`, or `users`. Read-only.
    pub scope: Property<String>,
    /// Who shared the item. Read-only.
    pub shared_by: Property<Box<models::AnyIdentitySet>>,
    /// When the item was shared, in UTC. Read-only.
    pub shared_date_time: Property<Timestamp>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for Shared {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            owner: Property::Absent,
            scope: Property::Absent,
            shared_by: Property::Absent,
            shared_date_time: Property::Absent,
        }
    }
}

impl Model for Shared {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "Shared",
            odata_type: "microsoft.graph.shared",
            properties: &["owner", "scope", "sharedBy", "sharedDateTime"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.owner.object_slot(),
            1 => Slot::String(&mut self.scope),
            2 => self.shared_by.object_slot(),
            3 => Slot::Timestamp(&mut self.shared_date_time),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.owner.object_ref(),
            1 => Ref::String(&self.scope),
            2 => self.shared_by.object_ref(),
            3 => Ref::Timestamp(&self.shared_date_time),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Shared);
