// @generated from api/subscription-post-subscriptions.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Create a [subscription](crate::models::Subscription): the service tells an address of yours when
/// something changes.
///
/// `POST /subscriptions`
///
/// Returns `201 Created` with [`Subscription`](crate::models::Subscription).
///
/// Documented in `api/subscription-post-subscriptions.md`.
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
/// # generated::runtime::example::run("subscription-post-subscriptions", 1, async |client| {
/// use generated::subscription;
/// use generated::models::Subscription;
///
/// let request = subscription::PostSubscriptions::new(Subscription {
///     change_type: "created,updated".into(),
///     client_state: "SecretClientState".into(),
///     expiration_date_time: "2026-11-28T18:23:45.9356913Z".parse()?,
///     lifecycle_notification_url: "https://contoso.example/lifecycle".into(),
///     notification_url: "https://contoso.example/notifications".into(),
///     resource: "me/mailFolders('inbox')/messages".into(),
///     ..Default::default()
/// });
/// let subscription = client.send(request).await?;
/// # Ok(()) });
/// ```
#[doc(alias = "Create subscription")]
#[doc(alias = "POST /subscriptions")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct PostSubscriptions(Call);

impl PostSubscriptions {
    /// `POST /subscriptions`
    pub fn new(body: models::Subscription) -> Self {
        Self(Call::post("/subscriptions", &[]).body(&body))
    }
}

impl Operation for PostSubscriptions {
    type Response = models::Subscription;
    const INFO: Info = Info {
        name: "subscription::PostSubscriptions",
        title: "Create subscription",
        page: "api/subscription-post-subscriptions.md",
        method: "POST",
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
