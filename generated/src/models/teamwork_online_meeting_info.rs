// @generated from resources/teamworkonlinemeetinginfo.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// The online meeting that a [chat](crate::models::Chat) belongs to.
///
/// `microsoft.graph.teamworkOnlineMeetingInfo`, documented in `resources/teamworkonlinemeetinginfo.md`.
pub struct TeamworkOnlineMeetingInfo {
    /// Identifies the calendar event of the meeting.
    pub calendar_event_id: Property<String>,
    /// Link with which people enter the meeting.
    pub join_web_url: Property<String>,
    /// The person who called the meeting.
    pub organizer: Property<Box<models::TeamworkUserIdentity>>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for TeamworkOnlineMeetingInfo {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            calendar_event_id: Property::Absent,
            join_web_url: Property::Absent,
            organizer: Property::Absent,
        }
    }
}

impl Model for TeamworkOnlineMeetingInfo {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "TeamworkOnlineMeetingInfo",
            odata_type: "microsoft.graph.teamworkOnlineMeetingInfo",
            properties: &["calendarEventId", "joinWebUrl", "organizer"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.calendar_event_id),
            1 => Slot::String(&mut self.join_web_url),
            2 => self.organizer.object_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.calendar_event_id),
            1 => Ref::String(&self.join_web_url),
            2 => self.organizer.object_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(TeamworkOnlineMeetingInfo);
