// @generated from resources/membersaddedeventmessagedetail.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// People joined a conversation.
///
/// Inherits from [eventMessageDetail](crate::models::EventMessageDetail).
///
/// `microsoft.graph.membersAddedEventMessageDetail`, derived from
/// [`EventMessageDetail`](crate::models::EventMessageDetail), documented in
/// `resources/membersaddedeventmessagedetail.md`.
#[derive(Default)]
pub struct MembersAddedEventMessageDetail {
    /// Who caused the event.
    pub initiator: Property<Box<models::AnyIdentitySet>>,
    /// The people who joined.
    pub members: Property<Vec<models::TeamworkUserIdentity>>,
    /// How far back the new members can read.
    pub visible_history_start_date_time: Property<Timestamp>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for MembersAddedEventMessageDetail {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "MembersAddedEventMessageDetail",
            odata_type: "microsoft.graph.membersAddedEventMessageDetail",
            properties: &["initiator", "members", "visibleHistoryStartDateTime"],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.initiator.slot(),
            1 => self.members.slot(),
            2 => self.visible_history_start_date_time.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.initiator.get_ref(),
            1 => self.members.get_ref(),
            2 => self.visible_history_start_date_time.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(MembersAddedEventMessageDetail);
