// @generated from api/user-findmeetingtimes.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Get times and places that suit everybody who has to come to a meeting.
///
/// - [`me`](Self::me): `POST /me/findMeetingTimes`
/// - [`user`](Self::user): `POST /users/{id | userPrincipalName}/findMeetingTimes`
///
/// Returns `200 OK` with [`MeetingTimeSuggestionsResult`](crate::models::MeetingTimeSuggestionsResult).
///
/// Documented in `api/user-findmeetingtimes.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first              |
/// |------------------------------------|-------------------------------------------------------|
/// | Delegated (work or school account) | `Calendars.Read.Shared`, `Calendars.ReadWrite.Shared` |
/// | Delegated (personal account)       | Not supported                                         |
/// | Application                        | Not supported                                         |
///
/// # Example
///
/// ```
/// # generated::runtime::example::run("user-findmeetingtimes", 1, async |client| {
/// use generated::{Duration, user};
/// use generated::models::{
///     ActivityDomain,
///     AttendeeBase,
///     AttendeeType,
///     DateTimeTimeZone,
///     EmailAddress,
///     LocationConstraint,
///     LocationConstraintItem,
///     TimeConstraint,
///     TimeSlot,
/// };
///
/// let request = user::FindMeetingTimes::me()
///     .prefer(r#"outlook.timezone="Pacific Standard Time""#)
///     .attendees([AttendeeBase {
///         email_address: EmailAddress {
///             address: "AlexW@contoso.com".into(),
///             name: "Alex Wilber".into(),
///             ..Default::default()
///         }.into(),
///         r#type: AttendeeType::Required.into(),
///         ..Default::default()
///     }])
///     .location_constraint(LocationConstraint {
///         is_required: false.into(),
///         locations: [LocationConstraintItem {
///             display_name: "Conf room Hood".into(),
///             resolve_availability: false.into(),
///             ..Default::default()
///         }].into(),
///         suggest_location: false.into(),
///         ..Default::default()
///     })
///     .time_constraint(TimeConstraint {
///         activity_domain: ActivityDomain::Work.into(),
///         time_slots: [TimeSlot {
///             end: DateTimeTimeZone {
///                 date_time: "2026-04-18T17:00:00".into(),
///                 time_zone: "Pacific Standard Time".into(),
///                 ..Default::default()
///             }.into(),
///             start: DateTimeTimeZone {
///                 date_time: "2026-04-16T09:00:00".into(),
///                 time_zone: "Pacific Standard Time".into(),
///                 ..Default::default()
///             }.into(),
///             ..Default::default()
///         }].into(),
///         ..Default::default()
///     })
///     .is_organizer_optional(false)
///     .meeting_duration("PT1H".parse::<Duration>()?)
///     .return_suggestion_reasons(true)
///     .minimum_attendee_percentage(100.0);
/// let meeting_time_suggestions_result = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct FindMeetingTimes(Call);

impl FindMeetingTimes {
    /// `POST /me/findMeetingTimes`
    #[doc(alias = "POST /me/findMeetingTimes")]
    pub fn me() -> Self {
        Self(Call::post("/me/findMeetingTimes", &[]))
    }

    /// `POST /users/{id | userPrincipalName}/findMeetingTimes`
    #[doc(alias = "POST /users/{id | userPrincipalName}/findMeetingTimes")]
    #[doc(alias = "POST /users/{id}/findMeetingTimes")]
    pub fn user(user_id: impl Display) -> Self {
        Self(Call::post("/users/{id | userPrincipalName}/findMeetingTimes", &[&user_id]))
    }

    /// outlook.timezone="{name}" returns start and end in that time zone; without it they are in UTC.
    /// Optional.
    ///
    /// The header `Prefer`.
    pub fn prefer(mut self, value: impl Display) -> Self {
        self.0.header("Prefer", &value);
        self
    }

    /// Those who are to come. If it is missing, the times suit the organizer.
    ///
    /// The body parameter `attendees`.
    pub fn attendees(
        mut self,
        value: impl Into<Property<Vec<models::AttendeeBase>>>,
    ) -> Self {
        self.0.parameter("attendees", value.into());
        self
    }

    /// Whether the organizer need not come. `false` if it is missing.
    ///
    /// The body parameter `isOrganizerOptional`.
    pub fn is_organizer_optional(mut self, value: impl Into<Property<bool>>) -> Self {
        self.0.parameter("isOrganizerOptional", value.into());
        self
    }

    /// What is asked of the place.
    ///
    /// The body parameter `locationConstraint`.
    pub fn location_constraint(
        mut self,
        value: impl Into<Property<Box<models::LocationConstraint>>>,
    ) -> Self {
        self.0.parameter("locationConstraint", value.into());
        self
    }

    /// How many suggestions to return at most.
    ///
    /// The body parameter `maxCandidates`.
    pub fn max_candidates(mut self, value: impl Into<Property<i32>>) -> Self {
        self.0.parameter("maxCandidates", value.into());
        self
    }

    /// Length of the meeting; 30 minutes if it is missing.
    ///
    /// The body parameter `meetingDuration`.
    pub fn meeting_duration(mut self, value: impl Into<Property<Duration>>) -> Self {
        self.0.parameter("meetingDuration", value.into());
        self
    }

    /// How likely everybody has to come, in percent; 50 if it is missing.
    ///
    /// The body parameter `minimumAttendeePercentage`.
    pub fn minimum_attendee_percentage(
        mut self,
        value: impl Into<Property<f64>>,
    ) -> Self {
        self.0.parameter("minimumAttendeePercentage", value.into());
        self
    }

    /// Whether each suggestion says why it was made.
    ///
    /// The body parameter `returnSuggestionReasons`.
    pub fn return_suggestion_reasons(
        mut self,
        value: impl Into<Property<bool>>,
    ) -> Self {
        self.0.parameter("returnSuggestionReasons", value.into());
        self
    }

    /// When the meeting may take place.
    ///
    /// The body parameter `timeConstraint`.
    pub fn time_constraint(
        mut self,
        value: impl Into<Property<Box<models::TimeConstraint>>>,
    ) -> Self {
        self.0.parameter("timeConstraint", value.into());
        self
    }
}

impl Operation for FindMeetingTimes {
    type Response = models::MeetingTimeSuggestionsResult;
    const FACTS: &'static str = "user::FindMeetingTimes\n\
        user: findMeetingTimes\n\
        api/user-findmeetingtimes.md\n\
        POST\n\
        /me/findMeetingTimes\t/users/{id | userPrincipalName}/findMeetingTimes\n\
        \tCalendars.Read.Shared, Calendars.ReadWrite.Shared\t-\t-";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(FindMeetingTimes);
