// @generated from api/user-list-calendarview.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Get the single [events](crate::models::Event), and the occurrences of series, in a range of time.
///
/// - [`me`](Self::me): `GET /me/calendarView?startDateTime={start-datetime}&endDateTime={end-datetime}`
/// - [`user`](Self::user): `GET /users/{id | userPrincipalName}/calendarView?startDateTime={start-datetime}&endDateTime={end-datetime}`
/// - [`me_calendar`](Self::me_calendar): `GET /me/calendars/{calendar-id}/calendarView?startDateTime={start-datetime}&endDateTime={end-datetime}`
/// - [`user_calendar`](Self::user_calendar): `GET /users/{id | userPrincipalName}/calendars/{calendar-id}/calendarView?startDateTime={start-datetime}&endDateTime={end-datetime}`
///
/// Returns `200 OK` with a page of [`Event`](crate::models::Event).
///
/// Documented in `api/user-list-calendarview.md`.
///
/// # Query options
///
/// - [`with_select`](crate::Operation::with_select): Names the properties to return.
/// - [`with_top`](crate::Operation::with_top): Sets how many events a page has.
/// - [`with_order_by`](crate::Operation::with_order_by): Sorts by a property, for instance `start/dateTime`.
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
/// # generated::runtime::example::run("user-list-calendarview", 1, async |client| {
/// use generated::user;
///
/// let request = user::ListCalendarView::me("2026-03-15T00:00:00Z", "2026-03-22T00:00:00Z");
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct ListCalendarView(Call);

impl ListCalendarView {
    /// `GET /me/calendarView?startDateTime={start-datetime}&endDateTime={end-datetime}`
    #[doc(
        alias = "GET /me/calendarView?startDateTime={start-datetime}&endDateTime={end-datetime}"
    )]
    pub fn me(start_datetime: impl Display, end_datetime: impl Display) -> Self {
        let mut call = Call::get("/me/calendarView", &[]);
        call.query("startDateTime", &start_datetime);
        call.query("endDateTime", &end_datetime);
        Self(call)
    }

    /// `GET /users/{id | userPrincipalName}/calendarView?startDateTime={start-datetime}&endDateTime={end-datetime}`
    #[doc(
        alias = "GET /users/{id | userPrincipalName}/calendarView?startDateTime={start-datetime}&endDateTime={end-datetime}"
    )]
    #[doc(
        alias = "GET /users/{id}/calendarView?startDateTime={start-datetime}&endDateTime={end-datetime}"
    )]
    pub fn user(
        user_id: impl Display,
        start_datetime: impl Display,
        end_datetime: impl Display,
    ) -> Self {
        let mut call = Call::get(
            "/users/{id | userPrincipalName}/calendarView",
            &[&user_id],
        );
        call.query("startDateTime", &start_datetime);
        call.query("endDateTime", &end_datetime);
        Self(call)
    }

    /// `GET /me/calendars/{calendar-id}/calendarView?startDateTime={start-datetime}&endDateTime={end-datetime}`
    #[doc(
        alias = "GET /me/calendars/{calendar-id}/calendarView?startDateTime={start-datetime}&endDateTime={end-datetime}"
    )]
    pub fn me_calendar(
        calendar_id: impl Display,
        start_datetime: impl Display,
        end_datetime: impl Display,
    ) -> Self {
        let mut call = Call::get(
            "/me/calendars/{calendar-id}/calendarView",
            &[&calendar_id],
        );
        call.query("startDateTime", &start_datetime);
        call.query("endDateTime", &end_datetime);
        Self(call)
    }

    /// `GET /users/{id | userPrincipalName}/calendars/{calendar-id}/calendarView?startDateTime={start-datetime}&endDateTime={end-datetime}`
    #[doc(
        alias = "GET /users/{id | userPrincipalName}/calendars/{calendar-id}/calendarView?startDateTime={start-datetime}&endDateTime={end-datetime}"
    )]
    #[doc(
        alias = "GET /users/{id}/calendars/{calendar-id}/calendarView?startDateTime={start-datetime}&endDateTime={end-datetime}"
    )]
    pub fn user_calendar(
        user_id: impl Display,
        calendar_id: impl Display,
        start_datetime: impl Display,
        end_datetime: impl Display,
    ) -> Self {
        let mut call = Call::get(
            "/users/{id | userPrincipalName}/calendars/{calendar-id}/calendarView",
            &[&user_id, &calendar_id],
        );
        call.query("startDateTime", &start_datetime);
        call.query("endDateTime", &end_datetime);
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

impl Operation for ListCalendarView {
    type Response = Page<models::Event>;
    const FACTS: &'static str = "user::ListCalendarView\n\
        List calendarView\n\
        api/user-list-calendarview.md\n\
        GET\n\
        /me/calendarView?startDateTime={start-datetime}&endDateTime={end-datetime}\t/users/{id | userPrincipalName}/calendarView?startDateTime={start-datetime}&endDateTime={end-datetime}\t/me/calendars/{calendar-id}/calendarView?startDateTime={start-datetime}&endDateTime={end-datetime}\t/users/{id | userPrincipalName}/calendars/{calendar-id}/calendarView?startDateTime={start-datetime}&endDateTime={end-datetime}\n\
        \tCalendars.ReadBasic, Calendars.Read, Calendars.ReadWrite\tCalendars.ReadBasic, Calendars.Read, Calendars.ReadWrite\tCalendars.ReadBasic, Calendars.Read, Calendars.ReadWrite";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(ListCalendarView);
