// @generated from resources/meetingtimesuggestion.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A time that suits a meeting.
///
/// `microsoft.graph.meetingTimeSuggestion`, documented in `resources/meetingtimesuggestion.md`.
#[derive(Default)]
pub struct MeetingTimeSuggestion {
    /// Who is free at that time.
    pub attendee_availability: Property<Vec<models::AttendeeAvailability>>,
    /// How likely everybody comes, in percent.
    pub confidence: Property<f64>,
    /// Places that are free at that time.
    pub locations: Property<Vec<models::Location>>,
    /// The time.
    pub meeting_time_slot: Property<Box<models::TimeSlot>>,
    /// Place of the suggestion in the list.
    pub order: Property<i32>,
    /// Whether the organizer is free. Possible values are: `free`, `tentative`, `busy`, `oof`,
    /// `workingElsewhere`, `unknown`.
    pub organizer_availability: Property<models::FreeBusyStatus>,
    /// Why the time is suggested, for people.
    pub suggestion_reason: Property<String>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for MeetingTimeSuggestion {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "MeetingTimeSuggestion",
            odata_type: "microsoft.graph.meetingTimeSuggestion",
            properties: &[
                "attendeeAvailability",
                "confidence",
                "locations",
                "meetingTimeSlot",
                "order",
                "organizerAvailability",
                "suggestionReason",
            ],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.attendee_availability.slot(),
            1 => self.confidence.slot(),
            2 => self.locations.slot(),
            3 => self.meeting_time_slot.slot(),
            4 => self.order.slot(),
            5 => self.organizer_availability.slot(),
            6 => self.suggestion_reason.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.attendee_availability.get_ref(),
            1 => self.confidence.get_ref(),
            2 => self.locations.get_ref(),
            3 => self.meeting_time_slot.get_ref(),
            4 => self.order.get_ref(),
            5 => self.organizer_availability.get_ref(),
            6 => self.suggestion_reason.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(MeetingTimeSuggestion);
