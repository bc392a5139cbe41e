// @generated from api/user-post-events.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Put an [event](crate::models::Event) into a [calendar](crate::models::Calendar).
///
/// - [`me`](Self::me): `POST /me/events`
/// - [`user`](Self::user): `POST /users/{id | userPrincipalName}/events`
/// - [`me_calendar`](Self::me_calendar): `POST /me/calendars/{calendar-id}/events`
/// - [`user_calendar`](Self::user_calendar): `POST /users/{id | userPrincipalName}/calendars/{calendar-id}/events`
///
/// Sends [`Event`](crate::models::Event) as the body.
///
/// Returns `201 Created` with [`Event`](crate::models::Event).
///
/// Its attendees are invited at once.
///
/// Documented in `api/user-post-events.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first |
/// |------------------------------------|------------------------------------------|
/// | Delegated (work or school account) | `Calendars.ReadWrite`                    |
/// | Delegated (personal account)       | `Calendars.ReadWrite`                    |
/// | Application                        | `Calendars.ReadWrite`                    |
///
/// # Example: Invite somebody
///
/// ```
/// # generated::runtime::example::run("user-post-events", 1, async |client| {
/// use generated::user;
/// use generated::models::{
///     Attendee,
///     AttendeeType,
///     BodyType,
///     DateTimeTimeZone,
///     EmailAddress,
///     Event,
///     ItemBody,
///     Location,
/// };
///
/// let request = user::PostEvents::me(Event {
///     allow_new_time_proposals: true.into(),
///     attendees: [Attendee {
///         email_address: EmailAddress {
///             address: "AdeleV@contoso.com".into(),
///             name: "Adele Vance".into(),
///             ..Default::default()
///         }.into(),
///         r#type: AttendeeType::Required.into(),
///         ..Default::default()
///     }].into(),
///     body: ItemBody {
///         content: "Does noon work for you?".into(),
///         content_type: BodyType::Html.into(),
///         ..Default::default()
///     }.into(),
///     end: DateTimeTimeZone {
///         date_time: "2026-04-15T14:00:00".into(),
///         time_zone: "Pacific Standard Time".into(),
///         ..Default::default()
///     }.into(),
///     location: Location { display_name: "Harry's Bar".into(), ..Default::default() }.into(),
///     start: DateTimeTimeZone {
///         date_time: "2026-04-15T12:00:00".into(),
///         time_zone: "Pacific Standard Time".into(),
///         ..Default::default()
///     }.into(),
///     subject: "Let's go for lunch".into(),
///     transaction_id: "7e163156-7762-4beb-a1c6-729ea81755a7".into(),
///     ..Default::default()
/// })
/// .prefer(r#"outlook.timezone="Pacific Standard Time""#);
/// let event = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Create a weekly online meeting
///
/// ```
/// # generated::runtime::example::run("user-post-events", 2, async |client| {
/// use generated::user;
/// use generated::models::{
///     DateTimeTimeZone,
///     DayOfWeek,
///     Event,
///     PatternedRecurrence,
///     RecurrencePattern,
///     RecurrencePatternType,
///     RecurrenceRange,
///     RecurrenceRangeType,
/// };
///
/// let request = user::PostEvents::me(Event {
///     end: DateTimeTimeZone {
///         date_time: "2026-09-04T14:30:00".into(),
///         time_zone: "UTC".into(),
///         ..Default::default()
///     }.into(),
///     is_online_meeting: true.into(),
///     recurrence: PatternedRecurrence {
///         pattern: RecurrencePattern {
///             days_of_week: [DayOfWeek::Friday].into(),
///             interval: 1.into(),
///             r#type: RecurrencePatternType::Weekly.into(),
///             ..Default::default()
///         }.into(),
///         range: RecurrenceRange {
///             end_date: "2026-12-18".parse()?,
///             start_date: "2026-09-04".parse()?,
///             r#type: RecurrenceRangeType::EndDate.into(),
///             ..Default::default()
///         }.into(),
///         ..Default::default()
///     }.into(),
///     start: DateTimeTimeZone {
///         date_time: "2026-09-04T14:00:00".into(),
///         time_zone: "UTC".into(),
///         ..Default::default()
///     }.into(),
///     subject: "Weekly review".into(),
///     ..Default::default()
/// });
/// let event = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct PostEvents(Call);

impl PostEvents {
    /// `POST /me/events`
    #[doc(alias = "POST /me/events")]
    pub fn me(body: models::Event) -> Self {
        let body = Property::object_text(body);
        Self(Call::post("/me/events", &[]).object(body))
    }

    /// `POST /users/{id | userPrincipalName}/events`
    #[doc(alias = "POST /users/{id | userPrincipalName}/events")]
    #[doc(alias = "POST /users/{id}/events")]
    pub fn user(user_id: impl Display, body: models::Event) -> Self {
        let body = Property::object_text(body);
        let call = Call::post("/users/{id | userPrincipalName}/events", &[&user_id]);
        Self(call.object(body))
    }

    /// `POST /me/calendars/{calendar-id}/events`
    #[doc(alias = "POST /me/calendars/{calendar-id}/events")]
    pub fn me_calendar(calendar_id: impl Display, body: models::Event) -> Self {
        let body = Property::object_text(body);
        let call = Call::post("/me/calendars/{calendar-id}/events", &[&calendar_id]);
        Self(call.object(body))
    }

    /// `POST /users/{id | userPrincipalName}/calendars/{calendar-id}/events`
    #[doc(alias = "POST /users/{id | userPrincipalName}/calendars/{calendar-id}/events")]
    #[doc(alias = "POST /users/{id}/calendars/{calendar-id}/events")]
    pub fn user_calendar(
        user_id: impl Display,
        calendar_id: impl Display,
        body: models::Event,
    ) -> Self {
        let body = Property::object_text(body);
        let call = Call::post(
            "/users/{id | userPrincipalName}/calendars/{calendar-id}/events",
            &[&user_id, &calendar_id],
        );
        Self(call.object(body))
    }

    /// outlook.timezone="{name}" returns start and end in that time zone; without it they are in UTC.
    /// Optional.
    ///
    /// The header `Prefer`.
    pub fn prefer(mut self, value: impl Display) -> Self {
        self.0.header("Prefer", &value);
        self
    }
}

impl Operation for PostEvents {
    type Response = models::Event;
    const FACTS: &'static str = "user::PostEvents\n\
        Create event\n\
        api/user-post-events.md\n\
        POST\n\
        /me/events\t/users/{id | userPrincipalName}/events\t/me/calendars/{calendar-id}/events\t/users/{id | userPrincipalName}/calendars/{calendar-id}/events\n\
        \tCalendars.ReadWrite\tCalendars.ReadWrite\tCalendars.ReadWrite";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(PostEvents);
