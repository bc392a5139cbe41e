// @generated from api/subscription-list.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Get the [subscriptions](crate::models::Subscription) that the application has.
///
/// `GET /subscriptions`
///
/// Returns `200 OK` with a page of [`Subscription`](crate::models::Subscription).
///
/// Documented in `api/subscription-list.md`.
///
/// # Permissions
///
/// Messages:
///
/// | Permission type                    | Any one of these, least privileged first |
/// |------------------------------------|------------------------------------------|
/// | Delegated (work or school account) | `Mail.ReadBasic`, `Mail.Read`            |
/// | Delegated (personal account)       | `Mail.ReadBasic`, `Mail.Read`            |
/// | Application                        | `Mail.ReadBasic.All`, `Mail.Read`        |
///
/// Events:
///
/// | Permission type                    | Any one of these, least privileged first |
/// |------------------------------------|------------------------------------------|
/// | Delegated (work or school account) | `Calendars.ReadBasic`, `Calendars.Read`  |
/// | Delegated (personal account)       | `Calendars.ReadBasic`, `Calendars.Read`  |
/// | Application                        | `Calendars.Read`                         |
///
/// Files:
///
/// | Permission type                    | Any one of these, least privileged first |
/// |------------------------------------|------------------------------------------|
/// | Delegated (work or school account) | `Files.Read`, `Files.ReadWrite`          |
/// | Delegated (personal account)       | `Files.Read`, `Files.ReadWrite`          |
/// | Application                        | `Files.Read.All`, `Files.ReadWrite.All`  |
///
/// Users:
///
/// | Permission type                    | Any one of these, least privileged first |
/// |------------------------------------|------------------------------------------|
/// | Delegated (work or school account) | `User.Read.All`                          |
/// | Delegated (personal account)       | Not supported                            |
/// | Application                        | `User.Read.All`                          |
///
/// # Example
///
/// ```
/// # generated::runtime::example::run("subscription-list", 1, async |client| {
/// use generated::subscription;
///
/// let page = client.send(subscription::List::new()).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct List(Call);

impl List {
    /// `GET /subscriptions`
    #[doc(alias = "GET /subscriptions")]
    pub fn new() -> Self {
        Self(Call::get("/subscriptions", &[]))
    }
}

impl Operation for List {
    type Response = Page<models::Subscription>;
    const FACTS: &'static str = "subscription::List\n\
        List subscriptions\n\
        api/subscription-list.md\n\
        GET\n\
        /subscriptions\n\
        Messages\tMail.ReadBasic, Mail.Read\tMail.ReadBasic, Mail.Read\tMail.ReadBasic.All, Mail.Read\n\
        Events\tCalendars.ReadBasic, Calendars.Read\tCalendars.ReadBasic, Calendars.Read\tCalendars.Read\n\
        Files\tFiles.Read, Files.ReadWrite\tFiles.Read, Files.ReadWrite\tFiles.Read.All, Files.ReadWrite.All\n\
        Users\tUser.Read.All\t-\tUser.Read.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(List);
