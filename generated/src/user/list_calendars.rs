// @generated from api/user-list-calendars.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Get the [calendars](crate::models::Calendar) of a user.
///
/// - [`me`](Self::me): `GET /me/calendars`
/// - [`user`](Self::user): `GET /users/{id | userPrincipalName}/calendars`
///
/// Returns `200 OK` with a page of [`Calendar`](crate::models::Calendar).
///
/// Documented in `api/user-list-calendars.md`.
///
/// # Query options
///
/// - [`with_select`](crate::Operation::with_select): Names the properties to return.
/// - [`with_top`](crate::Operation::with_top): Sets how many calendars a page has.
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
/// # generated::runtime::example::run("user-list-calendars", 1, async |client| {
/// use generated::user;
///
/// let page = client.send(user::ListCalendars::me()).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct ListCalendars(Call);

impl ListCalendars {
    /// `GET /me/calendars`
    #[doc(alias = "GET /me/calendars")]
    pub fn me() -> Self {
        Self(Call::get("/me/calendars", &[]))
    }

    /// `GET /users/{id | userPrincipalName}/calendars`
    #[doc(alias = "GET /users/{id | userPrincipalName}/calendars")]
    #[doc(alias = "GET /users/{id}/calendars")]
    pub fn user(user_id: impl Display) -> Self {
        Self(Call::get("/users/{id | userPrincipalName}/calendars", &[&user_id]))
    }
}

impl Operation for ListCalendars {
    type Response = Page<models::Calendar>;
    const FACTS: &'static str = "user::ListCalendars\n\
        List calendars\n\
        api/user-list-calendars.md\n\
        GET\n\
        /me/calendars\t/users/{id | userPrincipalName}/calendars\n\
        \tCalendars.ReadBasic, Calendars.Read, Calendars.ReadWrite\tCalendars.ReadBasic, Calendars.Read, Calendars.ReadWrite\tCalendars.ReadBasic, Calendars.Read, Calendars.ReadWrite";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(ListCalendars);
