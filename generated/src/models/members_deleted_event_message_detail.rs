// @generated from resources/membersdeletedeventmessagedetail.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// People left a conversation or were removed from it.
///
/// Inherits from [eventMessageDetail](crate::models::EventMessageDetail).
///
/// `microsoft.graph.membersDeletedEventMessageDetail`, derived from
/// [`EventMessageDetail`](crate::models::EventMessageDetail), documented in
/// `resources/membersdeletedeventmessagedetail.md`.
#[derive(Default)]
pub struct MembersDeletedEventMessageDetail {
    /// Who caused the event.
    pub initiator: Property<Box<models::AnyIdentitySet>>,
    /// The people who are gone.
    pub members: Property<Vec<models::TeamworkUserIdentity>>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for MembersDeletedEventMessageDetail {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "MembersDeletedEventMessageDetail",
            odata_type: "microsoft.graph.membersDeletedEventMessageDetail",
            properties: &["initiator", "members"],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.initiator.slot(),
            1 => self.members.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.initiator.get_ref(),
            1 => self.members.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(MembersDeletedEventMessageDetail);
