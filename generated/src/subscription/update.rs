// @generated from api/subscription-update.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Renew a [subscription](crate::models::Subscription) before it ends, or give it another address.
///
/// `PATCH /subscriptions/{subscription-id}`
///
/// Returns `200 OK` with [`Subscription`](crate::models::Subscription).
///
/// Documented in `api/subscription-update.md`.
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
/// # generated::runtime::example::run("subscription-update", 1, async |client| {
/// use generated::subscription;
/// use generated::models::Subscription;
///
/// let request = subscription::Update::new(
///     "7f105c7d-2dc5-4530-97cd-4e7ae6534c07",
///     Subscription {
///         expiration_date_time: "2026-11-30T18:23:45.9356913Z".parse()?,
///         ..Default::default()
///     },
/// );
/// let subscription = client.send(request).await?;
/// # Ok(()) });
/// ```
#[doc(alias = "Update subscription")]
#[doc(alias = "PATCH /subscriptions/{subscription-id}")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Update(Call);

impl Update {
    /// `PATCH /subscriptions/{subscription-id}`
    pub fn new(subscription_id: impl Display, body: models::Subscription) -> Self {
        Self(
            Call::patch("/subscriptions/{subscription-id}", &[&subscription_id])
                .body(&body),
        )
    }
}

impl Operation for Update {
    type Response = models::Subscription;
    const INFO: Info = Info {
        name: "subscription::Update",
        title: "Update subscription",
        page: "api/subscription-update.md",
        method: "PATCH",
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
