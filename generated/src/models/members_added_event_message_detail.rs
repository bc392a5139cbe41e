// @generated from resources/membersaddedeventmessagedetail.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// People joined a conversation.
///
/// Inherits from [eventMessageDetail](crate::models::EventMessageDetail).
///
/// `microsoft.graph.membersAddedEventMessageDetail`, documented in
/// `resources/membersaddedeventmessagedetail.md`.
pub struct MembersAddedEventMessageDetail {
    /// Who caused the event.
    pub initiator: Property<Box<models::AnyIdentitySet>>,
    /// The people who joined.
    pub members: Property<Vec<models::TeamworkUserIdentity>>,
    /// How far back the new members can read.
    pub visible_history_start_date_time: Property<Timestamp>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for MembersAddedEventMessageDetail {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            initiator: Property::Absent,
            members: Property::Absent,
            visible_history_start_date_time: Property::Absent,
        }
    }
}

impl Model for MembersAddedEventMessageDetail {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "MembersAddedEventMessageDetail",
            odata_type: "microsoft.graph.membersAddedEventMessageDetail",
            properties: &["initiator", "members", "visibleHistoryStartDateTime"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.initiator.object_slot(),
            1 => self.members.objects_slot(),
            2 => Slot::Timestamp(&mut self.visible_history_start_date_time),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.initiator.object_ref(),
            1 => self.members.objects_ref(),
            2 => Ref::Timestamp(&self.visible_history_start_date_time),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(MembersAddedEventMessageDetail);
