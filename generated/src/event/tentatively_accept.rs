// @generated from api/event-tentativelyaccept.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Say that you may come to an [event](crate::models::Event), and propose another time if you like.
///
/// - [`me`](Self::me): `POST /me/events/{event-id}/tentativelyAccept`
/// - [`user`](Self::user): `POST /users/{id | userPrincipalName}/events/{event-id}/tentativelyAccept`
/// - [`me_calendar`](Self::me_calendar): `POST /me/calendars/{calendar-id}/events/{event-id}/tentativelyAccept`
/// - [`user_calendar`](Self::user_calendar): `POST /users/{id | userPrincipalName}/calendars/{calendar-id}/events/{event-id}/tentativelyAccept`
///
/// Returns `202 Accepted`.
///
/// Documented in `api/event-tentativelyaccept.md`.
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
/// # generated::runtime::example::run("event-tentativelyaccept", 1, async |client| {
/// use generated::event;
/// use generated::models::{DateTimeTimeZone, TimeSlot};
///
/// let request = event::TentativelyAccept::me("AAMkAGIAAAoZDOFAAA=")
///     .comment("I may be late.")
///     .send_response(true)
///     .proposed_new_time(TimeSlot {
///         end: DateTimeTimeZone {
///             date_time: "2026-03-16T19:00:00".into(),
///             time_zone: "Pacific Standard Time".into(),
///             ..Default::default()
///         }.into(),
///         start: DateTimeTimeZone {
///             date_time: "2026-03-16T18:00:00".into(),
///             time_zone: "Pacific Standard Time".into(),
///             ..Default::default()
///         }.into(),
///         ..Default::default()
///     });
/// client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct TentativelyAccept(Call);

impl TentativelyAccept {
    /// `POST /me/events/{event-id}/tentativelyAccept`
    #[doc(alias = "POST /me/events/{event-id}/tentativelyAccept")]
    pub fn me(event_id: impl Display) -> Self {
        Self(Call::post("/me/events/{event-id}/tentativelyAccept", &[&event_id]))
    }

    /// `POST /users/{id | userPrincipalName}/events/{event-id}/tentativelyAccept`
    #[doc(
        alias = "POST /users/{id | userPrincipalName}/events/{event-id}/tentativelyAccept"
    )]
    #[doc(alias = "POST /users/{id}/events/{event-id}/tentativelyAccept")]
    pub fn user(user_id: impl Display, event_id: impl Display) -> Self {
        let call = Call::post(
            "/users/{id | userPrincipalName}/events/{event-id}/tentativelyAccept",
            &[&user_id, &event_id],
        );
        Self(call)
    }

    /// `POST /me/calendars/{calendar-id}/events/{event-id}/tentativelyAccept`
    #[doc(
        alias = "POST /me/calendars/{calendar-id}/events/{event-id}/tentativelyAccept"
    )]
    pub fn me_calendar(calendar_id: impl Display, event_id: impl Display) -> Self {
        let call = Call::post(
            "/me/calendars/{calendar-id}/events/{event-id}/tentativelyAccept",
            &[&calendar_id, &event_id],
        );
        Self(call)
    }

    /// `POST /users/{id | userPrincipalName}/calendars/{calendar-id}/events/{event-id}/tentativelyAccept`
    #[doc(
        alias = "POST /users/{id | userPrincipalName}/calendars/{calendar-id}/events/{event-id}/tentativelyAccept"
    )]
    #[doc(
        alias = "POST /users/{id}/calendars/{calendar-id}/events/{event-id}/tentativelyAccept"
    )]
    pub fn user_calendar(
        user_id: impl Display,
        calendar_id: impl Display,
        event_id: impl Display,
    ) -> Self {
        let call = Call::post(
            "/users/{id | userPrincipalName}/calendars/{calendar-id}/events/{event-id}/tentativelyAccept",
            &[&user_id, &calendar_id, &event_id],
        );
        Self(call)
    }

    /// Text that goes with the answer. Optional.
    ///
    /// The body parameter `comment`.
    pub fn comment(mut self, value: impl Into<Property<String>>) -> Self {
        self.0.parameter("comment", value.into());
        self
    }

    /// Whether the organizer gets the answer. Optional; `true` if it is missing.
    ///
    /// The body parameter `sendResponse`.
    pub fn send_response(mut self, value: impl Into<Property<bool>>) -> Self {
        self.0.parameter("sendResponse", value.into());
        self
    }

    /// Another time that would suit better. Only together with `true` for **sendResponse**. Optional.
    ///
    /// The body parameter `proposedNewTime`.
    pub fn proposed_new_time(
        mut self,
        value: impl Into<Property<Box<models::TimeSlot>>>,
    ) -> Self {
        self.0.parameter("proposedNewTime", value.into());
        self
    }
}

impl Operation for TentativelyAccept {
    type Response = ();
    const FACTS: &'static str = "event::TentativelyAccept\n\
        event: tentativelyAccept\n\
        api/event-tentativelyaccept.md\n\
        POST\n\
        /me/events/{event-id}/tentativelyAccept\t/users/{id | userPrincipalName}/events/{event-id}/tentativelyAccept\t/me/calendars/{calendar-id}/events/{event-id}/tentativelyAccept\t/users/{id | userPrincipalName}/calendars/{calendar-id}/events/{event-id}/tentativelyAccept\n\
        \tCalendars.ReadWrite\tCalendars.ReadWrite\tCalendars.ReadWrite";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(TentativelyAccept);
