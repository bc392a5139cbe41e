// @generated from resources/callendedeventmessagedetail.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A call or a meeting is over.
///
/// Inherits from [eventMessageDetail](crate::models::EventMessageDetail).
///
/// `microsoft.graph.callEndedEventMessageDetail`, documented in
/// `resources/callendedeventmessagedetail.md`.
pub struct CallEndedEventMessageDetail {
    /// How long the call lasted.
    pub call_duration: Property<Duration>,
    /// Kind of call. Possible values are: `call`, `meeting`, `screenShare`, `unknownFutureValue`.
    pub call_event_type: Property<models::TeamworkCallEventType>,
    /// Identifies the call.
    pub call_id: Property<String>,
    /// Those who took part in the call.
    pub call_participants: Property<Vec<models::CallParticipantInfo>>,
    /// Who caused the event.
    pub initiator: Property<Box<models::AnyIdentitySet>>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for CallEndedEventMessageDetail {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            call_duration: Property::Absent,
            call_event_type: Property::Absent,
            call_id: Property::Absent,
            call_participants: Property::Absent,
            initiator: Property::Absent,
        }
    }
}

impl Model for CallEndedEventMessageDetail {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "CallEndedEventMessageDetail",
            odata_type: "microsoft.graph.callEndedEventMessageDetail",
            properties: &[
                "callDuration",
                "callEventType",
                "callId",
                "callParticipants",
                "initiator",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::Scalar(&mut self.call_duration),
            1 => Slot::Scalar(&mut self.call_event_type),
            2 => Slot::String(&mut self.call_id),
            3 => self.call_participants.objects_slot(),
            4 => self.initiator.object_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::Scalar(&self.call_duration),
            1 => Ref::Scalar(&self.call_event_type),
            2 => Ref::String(&self.call_id),
            3 => self.call_participants.objects_ref(),
            4 => self.initiator.object_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(CallEndedEventMessageDetail);
