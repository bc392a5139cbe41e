// @generated from api/event-delete.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Remove an [event](crate::models::Event) from a calendar.
///
/// - [`me`](Self::me): `DELETE /me/events/{event-id}`
/// - [`user`](Self::user): `DELETE /users/{id | userPrincipalName}/events/{event-id}`
/// - [`me_calendar`](Self::me_calendar): `DELETE /me/calendars/{calendar-id}/events/{event-id}`
/// - [`user_calendar`](Self::user_calendar): `DELETE /users/{id | userPrincipalName}/calendars/{calendar-id}/events/{event-id}`
///
/// Returns `204 No Content`.
///
/// If the owner organizes it, the attendees are told that it is called off.
///
/// Documented in `api/event-delete.md`.
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
/// # generated::runtime::example::run("event-delete", 1, async |client| {
/// use generated::event;
///
/// client.send(event::Delete::me("AAMkAGIAAAoZDOFAAA=")).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Delete(Call);

impl Delete {
    /// `DELETE /me/events/{event-id}`
    #[doc(alias = "DELETE /me/events/{event-id}")]
    pub fn me(event_id: impl Display) -> Self {
        Self(Call::delete("/me/events/{event-id}", &[&event_id]))
    }

    /// `DELETE /users/{id | userPrincipalName}/events/{event-id}`
    #[doc(alias = "DELETE /users/{id | userPrincipalName}/events/{event-id}")]
    #[doc(alias = "DELETE /users/{id}/events/{event-id}")]
    pub fn user(user_id: impl Display, event_id: impl Display) -> Self {
        let call = Call::delete(
            "/users/{id | userPrincipalName}/events/{event-id}",
            &[&user_id, &event_id],
        );
        Self(call)
    }

    /// `DELETE /me/calendars/{calendar-id}/events/{event-id}`
    #[doc(alias = "DELETE /me/calendars/{calendar-id}/events/{event-id}")]
    pub fn me_calendar(calendar_id: impl Display, event_id: impl Display) -> Self {
        let call = Call::delete(
            "/me/calendars/{calendar-id}/events/{event-id}",
            &[&calendar_id, &event_id],
        );
        Self(call)
    }

    /// `DELETE /users/{id | userPrincipalName}/calendars/{calendar-id}/events/{event-id}`
    #[doc(
        alias = "DELETE /users/{id | userPrincipalName}/calendars/{calendar-id}/events/{event-id}"
    )]
    #[doc(alias = "DELETE /users/{id}/calendars/{calendar-id}/events/{event-id}")]
    pub fn user_calendar(
        user_id: impl Display,
        calendar_id: impl Display,
        event_id: impl Display,
    ) -> Self {
        let call = Call::delete(
            "/users/{id | userPrincipalName}/calendars/{calendar-id}/events/{event-id}",
            &[&user_id, &calendar_id, &event_id],
        );
        Self(call)
    }
}

impl Operation for Delete {
    type Response = ();
    const FACTS: &'static str = "event::Delete\n\
        Delete event\n\
        api/event-delete.md\n\
        DELETE\n\
        /me/events/{event-id}\t/users/{id | userPrincipalName}/events/{event-id}\t/me/calendars/{calendar-id}/events/{event-id}\t/users/{id | userPrincipalName}/calendars/{calendar-id}/events/{event-id}\n\
        \tCalendars.ReadWrite\tCalendars.ReadWrite\tCalendars.ReadWrite";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Delete);
