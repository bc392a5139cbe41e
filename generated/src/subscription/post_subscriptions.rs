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
/// Required: [`change_type`](crate::models::Subscription::change_type),
/// [`expiration_date_time`](crate::models::Subscription::expiration_date_time),
/// [`notification_url`](crate::models::Subscription::notification_url),
/// [`resource`](crate::models::Subscription::resource).
///
/// Documented in `api/subscription-post-subscriptions.md`.
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
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct PostSubscriptions(Call);

impl PostSubscriptions {
    /// `POST /subscriptions`
    #[doc(alias = "POST /subscriptions")]
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
                when: "Messages",
                delegated_work: Access::AnyOf("Mail.ReadBasic, Mail.Read"),
                delegated_personal: Access::AnyOf("Mail.ReadBasic, Mail.Read"),
                application: Access::AnyOf("Mail.ReadBasic.All, Mail.Read"),
            },
            Permissions {
                when: "Events",
                delegated_work: Access::AnyOf("Calendars.ReadBasic, Calendars.Read"),
                delegated_personal: Access::AnyOf("Calendars.ReadBasic, Calendars.Read"),
                application: Access::AnyOf("Calendars.Read"),
            },
            Permissions {
                when: "Files",
                delegated_work: Access::AnyOf("Files.Read, Files.ReadWrite"),
                delegated_personal: Access::AnyOf("Files.Read, Files.ReadWrite"),
                application: Access::AnyOf("Files.Read.All, Files.ReadWrite.All"),
            },
            Permissions {
                when: "Users",
                delegated_work: Access::AnyOf("User.Read.All"),
                delegated_personal: Access::NotSupported,
                application: Access::AnyOf("User.Read.All"),
            },
        ],
    };

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}
