// @generated from resources/meetingtimesuggestionsresult.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Times found for a meeting, or why there are none.
///
/// `microsoft.graph.meetingTimeSuggestionsResult`, documented in
/// `resources/meetingtimesuggestionsresult.md`.
///
/// # See also
///
/// Returned by [`user::FindMeetingTimes`](crate::user::FindMeetingTimes).
pub struct MeetingTimeSuggestionsResult {
    /// Why there are no suggestions: `AttendeesUnavailable`, `AttendeesUnavailableOrUnknown`,
    /// `LocationsUnavailable`, `OrganizerUnavailable`, or `Unknown`. Empty if there are some.
    pub empty_suggestions_reason: Property<String>,
    /// The suggestions, the best first.
    pub meeting_time_suggestions: Property<Vec<models::MeetingTimeSuggestion>>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for MeetingTimeSuggestionsResult {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            empty_suggestions_reason: Property::Absent,
            meeting_time_suggestions: Property::Absent,
        }
    }
}

impl Model for MeetingTimeSuggestionsResult {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "MeetingTimeSuggestionsResult",
            odata_type: "microsoft.graph.meetingTimeSuggestionsResult",
            properties: &["emptySuggestionsReason", "meetingTimeSuggestions"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.empty_suggestions_reason),
            1 => self.meeting_time_suggestions.objects_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.empty_suggestions_reason),
            1 => self.meeting_time_suggestions.objects_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(MeetingTimeSuggestionsResult);
