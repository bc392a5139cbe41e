// @generated from resources/membersdeletedeventmessagedetail.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// People left a conversation or were removed from it.
///
/// Inherits from [eventMessageDetail](crate::models::EventMessageDetail).
///
/// `microsoft.graph.membersDeletedEventMessageDetail`, documented in
/// `resources/membersdeletedeventmessagedetail.md`.
pub struct MembersDeletedEventMessageDetail {
    /// Who caused the event.
    pub initiator: Property<Box<models::AnyIdentitySet>>,
    /// The people who are gone.
    pub members: Property<Vec<models::TeamworkUserIdentity>>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for MembersDeletedEventMessageDetail {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            initiator: Property::Absent,
            members: Property::Absent,
        }
    }
}

impl Model for MembersDeletedEventMessageDetail {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "MembersDeletedEventMessageDetail",
            odata_type: "microsoft.graph.membersDeletedEventMessageDetail",
            properties: &["initiator", "members"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.initiator.object_slot(),
            1 => self.members.objects_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.initiator.object_ref(),
            1 => self.members.objects_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(MembersDeletedEventMessageDetail);
