// @generated from api/subscription-get.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Read one [subscription](crate::models::Subscription).
///
/// `GET /subscriptions/{subscription-id}`
///
/// Returns `200 OK` with [`Subscription`](crate::models::Subscription).
///
/// Documented in `api/subscription-get.md`.
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
/// # generated::runtime::example::run("subscription-get", 1, async |client| {
/// use generated::subscription;
///
/// let request = subscription::Get::new("7f105c7d-2dc5-4530-97cd-4e7ae6534c07");
/// let subscription = client.send(request).await?;
/// # Ok(()) });
/// ```
#[doc(alias = "Get subscription")]
#[doc(alias = "GET /subscriptions/{subscription-id}")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Get(Call);

impl Get {
    /// `GET /subscriptions/{subscription-id}`
    pub fn new(subscription_id: impl Display) -> Self {
        Self(Call::get("/subscriptions/{subscription-id}", &[&subscription_id]))
    }
}

impl Operation for Get {
    type Response = models::Subscription;
    const INFO: Info = Info {
        name: "subscription::Get",
        title: "Get subscription",
        page: "api/subscription-get.md",
        method: "GET",
        paths: &["/subscriptions/{subscription-id}"],
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
