// @generated from resources/teamworkonlinemeetinginfo.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// The online meeting that a [chat](crate::models::Chat) belongs to.
///
/// `microsoft.graph.teamworkOnlineMeetingInfo`, documented in `resources/teamworkonlinemeetinginfo.md`.
#[derive(Default)]
pub struct TeamworkOnlineMeetingInfo {
    /// Identifies the calendar event of the meeting.
    pub calendar_event_id: Property<String>,
    /// Link with which people enter the meeting.
    pub join_web_url: Property<String>,
    /// The person who called the meeting.
    pub organizer: Property<Box<models::TeamworkUserIdentity>>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for TeamworkOnlineMeetingInfo {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "TeamworkOnlineMeetingInfo",
            odata_type: "microsoft.graph.teamworkOnlineMeetingInfo",
            properties: &["calendarEventId", "joinWebUrl", "organizer"],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.calendar_event_id.slot(),
            1 => self.join_web_url.slot(),
            2 => self.organizer.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.calendar_event_id.get_ref(),
            1 => self.join_web_url.get_ref(),
            2 => self.organizer.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(TeamworkOnlineMeetingInfo);
