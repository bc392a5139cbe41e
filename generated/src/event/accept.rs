// @generated from api/event-accept.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Say that you will come to an [event](crate::models::Event).
///
/// - [`me`](Self::me): `POST /me/events/{event-id}/accept`
/// - [`user`](Self::user): `POST /users/{id | userPrincipalName}/events/{event-id}/accept`
/// - [`me_calendar`](Self::me_calendar): `POST /me/calendars/{calendar-id}/events/{event-id}/accept`
/// - [`user_calendar`](Self::user_calendar): `POST /users/{id | userPrincipalName}/calendars/{calendar-id}/events/{event-id}/accept`
///
/// Returns `202 Accepted`.
///
/// Documented in `api/event-accept.md`.
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
/// # generated::runtime::example::run("event-accept", 1, async |client| {
/// use generated::event;
///
/// let request = event::Accept::me("AAMkAGIAAAoZDOFAAA=")
///     .comment("See you there.")
///     .send_response(true);
/// client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Accept(Call);

impl Accept {
    /// `POST /me/events/{event-id}/accept`
    #[doc(alias = "POST /me/events/{event-id}/accept")]
    pub fn me(event_id: impl Display) -> Self {
        Self(Call::post("/me/events/{event-id}/accept", &[&event_id]))
    }

    /// `POST /users/{id | userPrincipalName}/events/{event-id}/accept`
    #[doc(alias = "POST /users/{id | userPrincipalName}/events/{event-id}/accept")]
    #[doc(alias = "POST /users/{id}/events/{event-id}/accept")]
    pub fn user(user_id: impl Display, event_id: impl Display) -> Self {
        let call = Call::post(
            "/users/{id | userPrincipalName}/events/{event-id}/accept",
            &[&user_id, &event_id],
        );
        Self(call)
    }

    /// `POST /me/calendars/{calendar-id}/events/{event-id}/accept`
    #[doc(alias = "POST /me/calendars/{calendar-id}/events/{event-id}/accept")]
    pub fn me_calendar(calendar_id: impl Display, event_id: impl Display) -> Self {
        let call = Call::post(
            "/me/calendars/{calendar-id}/events/{event-id}/accept",
            &[&calendar_id, &event_id],
        );
        Self(call)
    }

    /// `POST /users/{id | userPrincipalName}/calendars/{calendar-id}/events/{event-id}/accept`
    #[doc(
        alias = "POST /users/{id | userPrincipalName}/calendars/{calendar-id}/events/{event-id}/accept"
    )]
    #[doc(alias = "POST /users/{id}/calendars/{calendar-id}/events/{event-id}/accept")]
    pub fn user_calendar(
        user_id: impl Display,
        calendar_id: impl Display,
        event_id: impl Display,
    ) -> Self {
        let call = Call::post(
            "/users/{id | userPrincipalName}/calendars/{calendar-id}/events/{event-id}/accept",
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
}

impl Operation for Accept {
    type Response = ();
    const FACTS: &'static str = "event::Accept\n\
        event: accept\n\
        api/event-accept.md\n\
        POST\n\
        /me/events/{event-id}/accept\t/users/{id | userPrincipalName}/events/{event-id}/accept\t/me/calendars/{calendar-id}/events/{event-id}/accept\t/users/{id | userPrincipalName}/calendars/{calendar-id}/events/{event-id}/accept\n\
        \tCalendars.ReadWrite\tCalendars.ReadWrite\tCalendars.ReadWrite";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Accept);
