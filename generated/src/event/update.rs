// @generated from api/event-update.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Change an [event](crate::models::Event).
///
/// - [`me`](Self::me): `PATCH /me/events/{event-id}`
/// - [`user`](Self::user): `PATCH /users/{id | userPrincipalName}/events/{event-id}`
/// - [`me_calendar`](Self::me_calendar): `PATCH /me/calendars/{calendar-id}/events/{event-id}`
/// - [`user_calendar`](Self::user_calendar): `PATCH /users/{id | userPrincipalName}/calendars/{calendar-id}/events/{event-id}`
///
/// Sends [`Event`](crate::models::Event) as the body.
///
/// Returns `200 OK` with [`Event`](crate::models::Event).
///
/// Properties that are left out stay as they are; attendees are told of the change.
///
/// Documented in `api/event-update.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first |
/// |------------------------------------|------------------------------------------|
/// | Delegated (work or school account) | `Calendars.ReadWrite`                    |
/// | Delegated (personal account)       | `Calendars.ReadWrite`                    |
/// | Application                        | `Calendars.ReadWrite`                    |
///
/// # Example
///
/// ```
/// # generated::runtime::example::run("event-update", 1, async |client| {
/// use generated::{Property, event};
/// use generated::models::{Event, Location};
///
/// let request = event::Update::me(
///     "AAMkAGIAAAoZDOFAAA=",
///     Event {
///         location: Location { display_name: "Room 2".into(), ..Default::default() }.into(),
///         recurrence: Property::Null,
///         reminder_minutes_before_start: 30.into(),
///         ..Default::default()
///     },
/// )
/// .if_match(r#"W/"ZlnW4RIAV06KYYwlrfNZvQAAKGDOF==""#);
/// let event = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Update(Call);

impl Update {
    /// `PATCH /me/events/{event-id}`
    #[doc(alias = "PATCH /me/events/{event-id}")]
    pub fn me(event_id: impl Display, body: models::Event) -> Self {
        let body = Property::object_text(body);
        Self(Call::patch("/me/events/{event-id}", &[&event_id]).object(body))
    }

    /// `PATCH /users/{id | userPrincipalName}/events/{event-id}`
    #[doc(alias = "PATCH /users/{id | userPrincipalName}/events/{event-id}")]
    #[doc(alias = "PATCH /users/{id}/events/{event-id}")]
    pub fn user(
        user_id: impl Display,
        event_id: impl Display,
        body: models::Event,
    ) -> Self {
        let body = Property::object_text(body);
        let call = Call::patch(
            "/users/{id | userPrincipalName}/events/{event-id}",
            &[&user_id, &event_id],
        );
        Self(call.object(body))
    }

    /// `PATCH /me/calendars/{calendar-id}/events/{event-id}`
    #[doc(alias = "PATCH /me/calendars/{calendar-id}/events/{event-id}")]
    pub fn me_calendar(
        calendar_id: impl Display,
        event_id: impl Display,
        body: models::Event,
    ) -> Self {
        let body = Property::object_text(body);
        let call = Call::patch(
            "/me/calendars/{calendar-id}/events/{event-id}",
            &[&calendar_id, &event_id],
        );
        Self(call.object(body))
    }

    /// `PATCH /users/{id | userPrincipalName}/calendars/{calendar-id}/events/{event-id}`
    #[doc(
        alias = "PATCH /users/{id | userPrincipalName}/calendars/{calendar-id}/events/{event-id}"
    )]
    #[doc(alias = "PATCH /users/{id}/calendars/{calendar-id}/events/{event-id}")]
    pub fn user_calendar(
        user_id: impl Display,
        calendar_id: impl Display,
        event_id: impl Display,
        body: models::Event,
    ) -> Self {
        let body = Property::object_text(body);
        let call = Call::patch(
            "/users/{id | userPrincipalName}/calendars/{calendar-id}/events/{event-id}",
            &[&user_id, &calendar_id, &event_id],
        );
        Self(call.object(body))
    }

    /// The last known **@odata.etag** of the event. If the event has changed since, nothing is done and
    /// `412 Precondition Failed` is returned. Optional.
    ///
    /// The header `If-Match`.
    pub fn if_match(mut self, value: impl Display) -> Self {
        self.0.header("If-Match", &value);
        self
    }
}

impl Operation for Update {
    type Response = models::Event;
    const FACTS: &'static str = "event::Update\n\
        Update event\n\
        api/event-update.md\n\
        PATCH\n\
        /me/events/{event-id}\t/users/{id | userPrincipalName}/events/{event-id}\t/me/calendars/{calendar-id}/events/{event-id}\t/users/{id | userPrincipalName}/calendars/{calendar-id}/events/{event-id}\n\
        \tCalendars.ReadWrite\tCalendars.ReadWrite\tCalendars.ReadWrite";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Update);
