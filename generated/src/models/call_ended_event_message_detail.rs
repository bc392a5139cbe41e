// @generated from resources/callendedeventmessagedetail.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A call or a meeting is over.
///
/// Inherits from [eventMessageDetail](crate::models::EventMessageDetail).
///
/// `microsoft.graph.callEndedEventMessageDetail`, derived from
/// [`EventMessageDetail`](crate::models::EventMessageDetail), documented in
/// `resources/callendedeventmessagedetail.md`.
#[derive(Default)]
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
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for CallEndedEventMessageDetail {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "CallEndedEventMessageDetail",
            odata_type: "microsoft.graph.callEndedEventMessageDetail",
            properties: &[
                "callDuration",
                "callEventType",
                "callId",
                "callParticipants",
                "initiator",
            ],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.call_duration.slot(),
            1 => self.call_event_type.slot(),
            2 => self.call_id.slot(),
            3 => self.call_participants.slot(),
            4 => self.initiator.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.call_duration.get_ref(),
            1 => self.call_event_type.get_ref(),
            2 => self.call_id.get_ref(),
            3 => self.call_participants.get_ref(),
            4 => self.initiator.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(CallEndedEventMessageDetail);
