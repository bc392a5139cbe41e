// @generated from resources/event.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// An entry in a [calendar](crate::models::Calendar): an appointment, a meeting, or a series of them.
///
/// Inherits from [outlookItem](crate::models::OutlookItem).
///
/// `microsoft.graph.event`, documented in `resources/event.md`.
///
/// # See also
///
/// Request body of [`event::Update`](crate::event::Update),
/// [`user::PostEvents`](crate::user::PostEvents).
///
/// Returned by:
///
/// - `event`: [`Get`](crate::event::Get), [`Update`](crate::event::Update)
/// - `user`: [`ListCalendarView`](crate::user::ListCalendarView),
///   [`ListEvents`](crate::user::ListEvents), [`PostEvents`](crate::user::PostEvents)
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
    /// A navigation property: responses include it where `$expand` names `calendar`.
    pub calendar: Property<Box<models::Calendar>>,
    /// The occurrences of a series, if a time range is given. Read-only. Nullable.
    ///
    /// A navigation property: responses include it where `$expand` names `instances`.
    pub instances: Property<Vec<models::Event>>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for Event {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            id: Property::Absent,
            categories: Property::Absent,
            change_key: Property::Absent,
            created_date_time: Property::Absent,
            last_modified_date_time: Property::Absent,
            allow_new_time_proposals: Property::Absent,
            attendees: Property::Absent,
            body: Property::Absent,
            body_preview: Property::Absent,
            end: Property::Absent,
            has_attachments: Property::Absent,
            hide_attendees: Property::Absent,
            i_cal_u_id: Property::Absent,
            importance: Property::Absent,
            is_all_day: Property::Absent,
            is_cancelled: Property::Absent,
            is_draft: Property::Absent,
            is_online_meeting: Property::Absent,
            is_organizer: Property::Absent,
            is_reminder_on: Property::Absent,
            location: Property::Absent,
            locations: Property::Absent,
            online_meeting: Property::Absent,
            online_meeting_provider: Property::Absent,
            organizer: Property::Absent,
            original_end_time_zone: Property::Absent,
            original_start: Property::Absent,
            original_start_time_zone: Property::Absent,
            recurrence: Property::Absent,
            reminder_minutes_before_start: Property::Absent,
            response_requested: Property::Absent,
            response_status: Property::Absent,
            sensitivity: Property::Absent,
            series_master_id: Property::Absent,
            show_as: Property::Absent,
            start: Property::Absent,
            subject: Property::Absent,
            transaction_id: Property::Absent,
            r#type: Property::Absent,
            web_link: Property::Absent,
            calendar: Property::Absent,
            instances: Property::Absent,
        }
    }
}

impl Model for Event {
    fn meta(&self) -> &'static Meta {
        &Meta {
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
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            1 => Slot::Scalars(&mut self.categories),
            2 => Slot::String(&mut self.change_key),
            3 => Slot::Timestamp(&mut self.created_date_time),
            4 => Slot::Timestamp(&mut self.last_modified_date_time),
            5 => Slot::Bool(&mut self.allow_new_time_proposals),
            6 => self.attendees.objects_slot(),
            7 => self.body.object_slot(),
            8 => Slot::String(&mut self.body_preview),
            9 => self.end.object_slot(),
            10 => Slot::Bool(&mut self.has_attachments),
            11 => Slot::Bool(&mut self.hide_attendees),
            12 => Slot::String(&mut self.i_cal_u_id),
            13 => Slot::Scalar(&mut self.importance),
            14 => Slot::Bool(&mut self.is_all_day),
            15 => Slot::Bool(&mut self.is_cancelled),
            16 => Slot::Bool(&mut self.is_draft),
            17 => Slot::Bool(&mut self.is_online_meeting),
            18 => Slot::Bool(&mut self.is_organizer),
            19 => Slot::Bool(&mut self.is_reminder_on),
            20 => self.location.object_slot(),
            21 => self.locations.objects_slot(),
            22 => self.online_meeting.object_slot(),
            23 => Slot::Scalar(&mut self.online_meeting_provider),
            24 => self.organizer.object_slot(),
            25 => Slot::String(&mut self.original_end_time_zone),
            26 => Slot::Timestamp(&mut self.original_start),
            27 => Slot::String(&mut self.original_start_time_zone),
            28 => self.recurrence.object_slot(),
            29 => Slot::I32(&mut self.reminder_minutes_before_start),
            30 => Slot::Bool(&mut self.response_requested),
            31 => self.response_status.object_slot(),
            32 => Slot::Scalar(&mut self.sensitivity),
            33 => Slot::String(&mut self.series_master_id),
            34 => Slot::Scalar(&mut self.show_as),
            35 => self.start.object_slot(),
            36 => Slot::String(&mut self.subject),
            37 => Slot::String(&mut self.transaction_id),
            38 => Slot::Scalar(&mut self.r#type),
            39 => Slot::String(&mut self.web_link),
            40 => self.calendar.object_slot(),
            41 => self.instances.objects_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            1 => Ref::Scalars(&self.categories),
            2 => Ref::String(&self.change_key),
            3 => Ref::Timestamp(&self.created_date_time),
            4 => Ref::Timestamp(&self.last_modified_date_time),
            5 => Ref::Bool(&self.allow_new_time_proposals),
            6 => self.attendees.objects_ref(),
            7 => self.body.object_ref(),
            8 => Ref::String(&self.body_preview),
            9 => self.end.object_ref(),
            10 => Ref::Bool(&self.has_attachments),
            11 => Ref::Bool(&self.hide_attendees),
            12 => Ref::String(&self.i_cal_u_id),
            13 => Ref::Scalar(&self.importance),
            14 => Ref::Bool(&self.is_all_day),
            15 => Ref::Bool(&self.is_cancelled),
            16 => Ref::Bool(&self.is_draft),
            17 => Ref::Bool(&self.is_online_meeting),
            18 => Ref::Bool(&self.is_organizer),
            19 => Ref::Bool(&self.is_reminder_on),
            20 => self.location.object_ref(),
            21 => self.locations.objects_ref(),
            22 => self.online_meeting.object_ref(),
            23 => Ref::Scalar(&self.online_meeting_provider),
            24 => self.organizer.object_ref(),
            25 => Ref::String(&self.original_end_time_zone),
            26 => Ref::Timestamp(&self.original_start),
            27 => Ref::String(&self.original_start_time_zone),
            28 => self.recurrence.object_ref(),
            29 => Ref::I32(&self.reminder_minutes_before_start),
            30 => Ref::Bool(&self.response_requested),
            31 => self.response_status.object_ref(),
            32 => Ref::Scalar(&self.sensitivity),
            33 => Ref::String(&self.series_master_id),
            34 => Ref::Scalar(&self.show_as),
            35 => self.start.object_ref(),
            36 => Ref::String(&self.subject),
            37 => Ref::String(&self.transaction_id),
            38 => Ref::Scalar(&self.r#type),
            39 => Ref::String(&self.web_link),
            40 => self.calendar.object_ref(),
            41 => self.instances.objects_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Event);
