// @generated from api/event-get.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Read one [event](crate::models::Event).
///
/// - [`me`](Self::me): `GET /me/events/{event-id}`
/// - [`user`](Self::user): `GET /users/{id | userPrincipalName}/events/{event-id}`
/// - [`me_calendar`](Self::me_calendar): `GET /me/calendars/{calendar-id}/events/{event-id}`
/// - [`user_calendar`](Self::user_calendar): `GET /users/{id | userPrincipalName}/calendars/{calendar-id}/events/{event-id}`
///
/// Returns `200 OK` with [`Event`](crate::models::Event).
///
/// Documented in `api/event-get.md`.
///
/// # Query options
///
/// - [`with_select`](crate::Operation::with_select): Names the properties to return.
/// - [`with_expand`](crate::Operation::with_expand): Adds **calendar** or **instances** to the event.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `Calendars.ReadBasic`, `Calendars.Read`, `Calendars.ReadWrite` |
/// | Delegated (personal account)       | `Calendars.ReadBasic`, `Calendars.Read`, `Calendars.ReadWrite` |
/// | Application                        | `Calendars.ReadBasic`, `Calendars.Read`, `Calendars.ReadWrite` |
///
/// # Example
///
/// ```
/// # generated::runtime::example::run("event-get", 1, async |client| {
/// use generated::event;
///
/// let event = client.send(event::Get::me("AAMkAGIAAAoZDOFAAA=")).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Get(Call);

impl Get {
    /// `GET /me/events/{event-id}`
    #[doc(alias = "GET /me/events/{event-id}")]
    pub fn me(event_id: impl Display) -> Self {
        Self(Call::get("/me/events/{event-id}", &[&event_id]))
    }

    /// `GET /users/{id | userPrincipalName}/events/{event-id}`
    #[doc(alias = "GET /users/{id | userPrincipalName}/events/{event-id}")]
    #[doc(alias = "GET /users/{id}/events/{event-id}")]
    pub fn user(user_id: impl Display, event_id: impl Display) -> Self {
        let call = Call::get(
            "/users/{id | userPrincipalName}/events/{event-id}",
            &[&user_id, &event_id],
        );
        Self(call)
    }

    /// `GET /me/calendars/{calendar-id}/events/{event-id}`
    #[doc(alias = "GET /me/calendars/{calendar-id}/events/{event-id}")]
    pub fn me_calendar(calendar_id: impl Display, event_id: impl Display) -> Self {
        let call = Call::get(
            "/me/calendars/{calendar-id}/events/{event-id}",
            &[&calendar_id, &event_id],
        );
        Self(call)
    }

    /// `GET /users/{id | userPrincipalName}/calendars/{calendar-id}/events/{event-id}`
    #[doc(
        alias = "GET /users/{id | userPrincipalName}/calendars/{calendar-id}/events/{event-id}"
    )]
    #[doc(alias = "GET /users/{id}/calendars/{calendar-id}/events/{event-id}")]
    pub fn user_calendar(
        user_id: impl Display,
        calendar_id: impl Display,
        event_id: impl Display,
    ) -> Self {
        let call = Call::get(
            "/users/{id | userPrincipalName}/calendars/{calendar-id}/events/{event-id}",
            &[&user_id, &calendar_id, &event_id],
        );
        Self(call)
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

impl Operation for Get {
    type Response = models::Event;
    const FACTS: &'static str = "event::Get\n\
        Get event\n\
        api/event-get.md\n\
        GET\n\
        /me/events/{event-id}\t/users/{id | userPrincipalName}/events/{event-id}\t/me/calendars/{calendar-id}/events/{event-id}\t/users/{id | userPrincipalName}/calendars/{calendar-id}/events/{event-id}\n\
        \tCalendars.ReadBasic, Calendars.Read, Calendars.ReadWrite\tCalendars.ReadBasic, Calendars.Read, Calendars.ReadWrite\tCalendars.ReadBasic, Calendars.Read, Calendars.ReadWrite";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Get);
