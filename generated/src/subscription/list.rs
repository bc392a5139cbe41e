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
/// | Called as                         | Any one of these, least privileged first                     |
/// |-----------------------------------|--------------------------------------------------------------|
/// | Delegated, work or school account | `Mail.ReadBasic`, `Mail.Read`, `Calendars.Read`, `Files.Read`, `User.Read` |
/// | Delegated, personal account       | `Mail.ReadBasic`, `Mail.Read`, `Calendars.Read`, `Files.Read` |
/// | Application                       | `Mail.Read`, `Calendars.Read`, `Files.Read.All`, `User.Read.All` |
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
#[doc(alias = "List subscriptions")]
#[doc(alias = "GET /subscriptions")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct List(Call);

impl List {
    /// `GET /subscriptions`
    pub fn new() -> Self {
        Self(Call::get("/subscriptions", &[]))
    }
}

impl Operation for List {
    type Response = Page<models::Subscription>;
    const INFO: Info = Info {
        name: "subscription::List",
        title: "List subscriptions",
        page: "api/subscription-list.md",
        method: "GET",
        paths: &["/subscriptions"],
        permissions: &[
            Permissions {
                when: "",
                delegated_work: Access::AnyOf(
                    "Mail.ReadBasic, Mail.Read, Calendars.Read, Files.Read, User.Read",
                ),
                delegated_personal: Access::AnyOf(
                    "Mail.ReadBasic, Mail.Read, Calendars.Read, Files.Read",
                ),
                application: Access::AnyOf(
                    "Mail.Read, Calendars.Read, Files.Read.All, User.Read.All",
                ),
            },
        ],
    };

    fn into_call(self) -> Call {
        self.0
    }
}
