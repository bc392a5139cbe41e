// @generated from resources/meetingtimesuggestion.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A time that suits a meeting.
///
/// `microsoft.graph.meetingTimeSuggestion`, documented in `resources/meetingtimesuggestion.md`.
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
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for MeetingTimeSuggestion {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            attendee_availability: Property::Absent,
            confidence: Property::Absent,
            locations: Property::Absent,
            meeting_time_slot: Property::Absent,
            order: Property::Absent,
            organizer_availability: Property::Absent,
            suggestion_reason: Property::Absent,
        }
    }
}

impl Model for MeetingTimeSuggestion {
    fn meta(&self) -> &'static Meta {
        &Meta {
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
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.attendee_availability.objects_slot(),
            1 => Slot::Scalar(&mut self.confidence),
            2 => self.locations.objects_slot(),
            3 => self.meeting_time_slot.object_slot(),
            4 => Slot::I32(&mut self.order),
            5 => Slot::Scalar(&mut self.organizer_availability),
            6 => Slot::String(&mut self.suggestion_reason),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.attendee_availability.objects_ref(),
            1 => Ref::Scalar(&self.confidence),
            2 => self.locations.objects_ref(),
            3 => self.meeting_time_slot.object_ref(),
            4 => Ref::I32(&self.order),
            5 => Ref::Scalar(&self.organizer_availability),
            6 => Ref::String(&self.suggestion_reason),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(MeetingTimeSuggestion);
