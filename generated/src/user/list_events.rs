// @generated from api/user-list-events.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Get the [events](crate::models::Event) of a [calendar](crate::models::Calendar).
///
/// - [`me`](Self::me): `GET /me/events`
/// - [`user`](Self::user): `GET /users/{id | userPrincipalName}/events`
/// - [`me_calendar`](Self::me_calendar): `GET /me/calendars/{calendar-id}/events`
/// - [`user_calendar`](Self::user_calendar): `GET /users/{id | userPrincipalName}/calendars/{calendar-id}/events`
///
/// Returns `200 OK` with a page of [`Event`](crate::models::Event).
///
/// A series is returned once; use the [calendar view](crate::user::ListCalendarView) to get its
/// occurrences.
///
/// Documented in `api/user-list-events.md`.
///
/// # Query options
///
/// - [`with_select`](crate::Operation::with_select): Names the properties to return.
/// - [`with_filter`](crate::Operation::with_filter): Leaves out events that don't meet a condition.
/// - [`with_order_by`](crate::Operation::with_order_by): Sorts by a property, for instance `start/dateTime`.
/// - [`with_top`](crate::Operation::with_top): Sets how many events a page has.
/// - [`with_skip`](crate::Operation::with_skip): Leaves out that many events at the beginning.
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
/// # generated::runtime::example::run("user-list-events", 1, async |client| {
/// use generated::{Operation, user};
///
/// let request = user::ListEvents::me()
///     .prefer(r#"outlook.timezone="Pacific Standard Time""#)
///     .with_order_by("start/dateTime")
///     .with_top(2);
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct ListEvents(Call);

impl ListEvents {
    /// `GET /me/events`
    #[doc(alias = "GET /me/events")]
    pub fn me() -> Self {
        Self(Call::get("/me/events", &[]))
    }

    /// `GET /users/{id | userPrincipalName}/events`
    #[doc(alias = "GET /users/{id | userPrincipalName}/events")]
    #[doc(alias = "GET /users/{id}/events")]
    pub fn user(user_id: impl Display) -> Self {
        Self(Call::get("/users/{id | userPrincipalName}/events", &[&user_id]))
    }

    /// `GET /me/calendars/{calendar-id}/events`
    #[doc(alias = "GET /me/calendars/{calendar-id}/events")]
    pub fn me_calendar(calendar_id: impl Display) -> Self {
        Self(Call::get("/me/calendars/{calendar-id}/events", &[&calendar_id]))
    }

    /// `GET /users/{id | userPrincipalName}/calendars/{calendar-id}/events`
    #[doc(alias = "GET /users/{id | userPrincipalName}/calendars/{calendar-id}/events")]
    #[doc(alias = "GET /users/{id}/calendars/{calendar-id}/events")]
    pub fn user_calendar(user_id: impl Display, calendar_id: impl Display) -> Self {
        let call = Call::get(
            "/users/{id | userPrincipalName}/calendars/{calendar-id}/events",
            &[&user_id, &calendar_id],
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

impl Operation for ListEvents {
    type Response = Page<models::Event>;
    const FACTS: &'static str = "user::ListEvents\n\
        List events\n\
        api/user-list-events.md\n\
        GET\n\
        /me/events\t/users/{id | userPrincipalName}/events\t/me/calendars/{calendar-id}/events\t/users/{id | userPrincipalName}/calendars/{calendar-id}/events\n\
        \tCalendars.ReadBasic, Calendars.Read, Calendars.ReadWrite\tCalendars.ReadBasic, Calendars.Read, Calendars.ReadWrite\tCalendars.ReadBasic, Calendars.Read, Calendars.ReadWrite";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(ListEvents);
