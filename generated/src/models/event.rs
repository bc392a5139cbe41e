// @generated from resources/event.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// An entry in a [calendar](crate::models::Calendar): an appointment, a meeting, or a series of them.
///
/// Inherits from [outlookItem](crate::models::OutlookItem).
///
/// `microsoft.graph.event`, derived from [`OutlookItem`](crate::models::OutlookItem), documented in
/// `resources/event.md`.
///
/// # See also
///
/// Taken by [`event::Update`](crate::event::Update), [`user::PostEvents`](crate::user::PostEvents).
///
/// Returned by [`event::Get`](crate::event::Get), [`event::Update`](crate::event::Update),
/// [`user::ListCalendarView`](crate::user::ListCalendarView),
/// [`user::ListEvents`](crate::user::ListEvents), [`user::PostEvents`](crate::user::PostEvents).
#[derive(Default)]
pub struct Event {
    /// Identifies the event. Read-only. Inherited from [entity](crate::models::Entity).
    pub id: Property<String>,
    /// Names of the Outlook categories that the item is filed under. Inherited from
    /// [outlookItem](crate::models::OutlookItem).
    pub categories: Property<Vec<String>>,
    /// Version of the item; it changes with every change of the item. Read-only. Inherited from
    /// [outlookItem](crate::models::OutlookItem).
    pub change_key: Property<String>,
    /// When the item was created, in UTC. Read-only. Inherited from
    /// [outlookItem](crate::models::OutlookItem).
    pub created_date_time: Property<Timestamp>,
    /// When the item was last changed, in UTC. Read-only. Inherited from
    /// [outlookItem](crate::models::OutlookItem).
    pub last_modified_date_time: Property<Timestamp>,
    /// Whether those invited may propose another time. Optional; `true` if it is missing.
    pub allow_new_time_proposals: Property<bool>,
    /// Those who are invited, and rooms and devices that are booked.
    pub attendees: Property<Vec<models::Attendee>>,
    /// The text of the event, with its format.
    pub body: Property<Box<models::ItemBody>>,
    /// Beginning of the body as plain text. Read-only.
    pub body_preview: Property<String>,
    /// When the event ends.
    pub end: Property<Box<models::DateTimeTimeZone>>,
    /// Whether something is attached.
    pub has_attachments: Property<bool>,
    /// Whether each attendee sees only themselves. `false` if it is missing.
    pub hide_attendees: Property<bool>,
    /// Identifies the event across calendars. All occurrences of a series share it. Read-only.
    pub i_cal_u_id: Property<String>,
    /// How important the event is. Possible values are: `low`, `normal`, `high`.
    pub importance: Property<models::Importance>,
    /// Whether the event takes whole days. Then **start** and **end** are midnight, in the same time zone.
    pub is_all_day: Property<bool>,
    /// Whether the event was called off. Read-only.
    pub is_cancelled: Property<bool>,
    /// Whether there are changes that the attendees were not told of. Read-only.
    pub is_draft: Property<bool>,
    /// Whether the event is an online meeting, too. Once set, it cannot be taken back.
    pub is_online_meeting: Property<bool>,
    /// Whether the owner of the calendar organizes the event. Read-only.
    pub is_organizer: Property<bool>,
    /// Whether the owner is reminded of the event.
    pub is_reminder_on: Property<bool>,
    /// Where the event takes place.
    pub location: Property<Box<models::Location>>,
    /// All places where the event takes place. Setting **location** replaces them.
    pub locations: Property<Vec<models::Location>>,
    /// How to join the online meeting. Read-only.
    pub online_meeting: Property<Box<models::OnlineMeetingInfo>>,
    /// Service that hosts the online meeting. Possible values are: `unknown`, `skypeForBusiness`,
    /// `skypeForConsumer`, `teamsForBusiness`.
    pub online_meeting_provider: Property<models::OnlineMeetingProviderType>,
    /// Who organizes the event.
    pub organizer: Property<Box<models::Recipient>>,
    /// Time zone of the end when the event was created. Read-only.
    pub original_end_time_zone: Property<String>,
    /// When an occurrence would have started if the series had not been changed, in UTC. Read-only.
    pub original_start: Property<Timestamp>,
    /// Time zone of the start when the event was created. Read-only.
    pub original_start_time_zone: Property<String>,
    /// How the event repeats; `null` for a single event.
    pub recurrence: Property<Box<models::PatternedRecurrence>>,
    /// How many minutes before the start the owner is reminded.
    pub reminder_minutes_before_start: Property<i32>,
    /// Whether the organizer wants an answer from those invited. `true` if it is missing.
    pub response_requested: Property<bool>,
    /// How the owner of the calendar has answered.
    pub response_status: Property<Box<models::ResponseStatus>>,
    /// Who may see the event. Possible values are: `normal`, `personal`, `private`, `confidential`.
    pub sensitivity: Property<models::Sensitivity>,
    /// Identifies the series that an occurrence belongs to. Read-only.
    pub series_master_id: Property<String>,
    /// How the time is shown to others. Possible values are: `free`, `tentative`, `busy`, `oof`,
    /// `workingElsewhere`, `unknown`.
    pub show_as: Property<models::FreeBusyStatus>,
    /// When the event starts.
    pub start: Property<Box<models::DateTimeTimeZone>>,
    /// The subject line.
    pub subject: Property<String>,
    /// An identifier of your choice that keeps a repeated request from creating the event twice. It cannot
    /// be changed later. Optional.
    pub transaction_id: Property<String>,
    /// Role of the event in a series. Possible values are: `singleInstance`, `occurrence`, `exception`,
    /// `seriesMaster`. Read-only.
    pub r#type: Property<models::EventType>,
    /// Address that opens the event in Outlook on the web. Read-only.
    pub web_link: Property<String>,
    /// The calendar that holds the event. Read-only.
    ///
    /// A relationship.
    pub calendar: Property<Box<models::Calendar>>,
    /// The occurrences of a series, if a time range is given. Read-only. Nullable.
    ///
    /// A relationship.
    pub instances: Property<Vec<models::Event>>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for Event {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "Event",
            odata_type: "microsoft.graph.event",
            properties: &[
                "id",
                "categories",
                "changeKey",
                "createdDateTime",
                "lastModifiedDateTime",
                "allowNewTimeProposals",
                "attendees",
                "body",
                "bodyPreview",
                "end",
                "hasAttachments",
                "hideAttendees",
                "iCalUId",
                "importance",
                "isAllDay",
                "isCancelled",
                "isDraft",
                "isOnlineMeeting",
                "isOrganizer",
                "isReminderOn",
                "location",
                "locations",
                "onlineMeeting",
                "onlineMeetingProvider",
                "organizer",
                "originalEndTimeZone",
                "originalStart",
                "originalStartTimeZone",
                "recurrence",
                "reminderMinutesBeforeStart",
                "responseRequested",
                "responseStatus",
                "sensitivity",
                "seriesMasterId",
                "showAs",
                "start",
                "subject",
                "transactionId",
                "type",
                "webLink",
                "calendar",
                "instances",
            ],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.categories.slot(),
            2 => self.change_key.slot(),
            3 => self.created_date_time.slot(),
            4 => self.last_modified_date_time.slot(),
            5 => self.allow_new_time_proposals.slot(),
            6 => self.attendees.slot(),
            7 => self.body.slot(),
            8 => self.body_preview.slot(),
            9 => self.end.slot(),
            10 => self.has_attachments.slot(),
            11 => self.hide_attendees.slot(),
            12 => self.i_cal_u_id.slot(),
            13 => self.importance.slot(),
            14 => self.is_all_day.slot(),
            15 => self.is_cancelled.slot(),
            16 => self.is_draft.slot(),
            17 => self.is_online_meeting.slot(),
            18 => self.is_organizer.slot(),
            19 => self.is_reminder_on.slot(),
            20 => self.location.slot(),
            21 => self.locations.slot(),
            22 => self.online_meeting.slot(),
            23 => self.online_meeting_provider.slot(),
            24 => self.organizer.slot(),
            25 => self.original_end_time_zone.slot(),
            26 => self.original_start.slot(),
            27 => self.original_start_time_zone.slot(),
            28 => self.recurrence.slot(),
            29 => self.reminder_minutes_before_start.slot(),
            30 => self.response_requested.slot(),
            31 => self.response_status.slot(),
            32 => self.sensitivity.slot(),
            33 => self.series_master_id.slot(),
            34 => self.show_as.slot(),
            35 => self.start.slot(),
            36 => self.subject.slot(),
            37 => self.transaction_id.slot(),
            38 => self.r#type.slot(),
            39 => self.web_link.slot(),
            40 => self.calendar.slot(),
            41 => self.instances.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.id.get_ref(),
            1 => self.categories.get_ref(),
            2 => self.change_key.get_ref(),
            3 => self.created_date_time.get_ref(),
            4 => self.last_modified_date_time.get_ref(),
            5 => self.allow_new_time_proposals.get_ref(),
            6 => self.attendees.get_ref(),
            7 => self.body.get_ref(),
            8 => self.body_preview.get_ref(),
            9 => self.end.get_ref(),
            10 => self.has_attachments.get_ref(),
            11 => self.hide_attendees.get_ref(),
            12 => self.i_cal_u_id.get_ref(),
            13 => self.importance.get_ref(),
            14 => self.is_all_day.get_ref(),
            15 => self.is_cancelled.get_ref(),
            16 => self.is_draft.get_ref(),
            17 => self.is_online_meeting.get_ref(),
            18 => self.is_organizer.get_ref(),
            19 => self.is_reminder_on.get_ref(),
            20 => self.location.get_ref(),
            21 => self.locations.get_ref(),
            22 => self.online_meeting.get_ref(),
            23 => self.online_meeting_provider.get_ref(),
            24 => self.organizer.get_ref(),
            25 => self.original_end_time_zone.get_ref(),
            26 => self.original_start.get_ref(),
            27 => self.original_start_time_zone.get_ref(),
            28 => self.recurrence.get_ref(),
            29 => self.reminder_minutes_before_start.get_ref(),
            30 => self.response_requested.get_ref(),
            31 => self.response_status.get_ref(),
            32 => self.sensitivity.get_ref(),
            33 => self.series_master_id.get_ref(),
            34 => self.show_as.get_ref(),
            35 => self.start.get_ref(),
            36 => self.subject.get_ref(),
            37 => self.transaction_id.get_ref(),
            38 => self.r#type.get_ref(),
            39 => self.web_link.get_ref(),
            40 => self.calendar.get_ref(),
            41 => self.instances.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Event);
