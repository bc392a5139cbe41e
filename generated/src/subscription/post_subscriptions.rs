// @generated from api/subscription-post-subscriptions.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Create a [subscription](crate::models::Subscription): the service tells an address of yours when
/// something changes.
///
/// `POST /subscriptions`
///
/// Sends [`Subscription`](crate::models::Subscription) as the body.
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
#[must_use = "an operation does nothing until it is sent"]
pub struct PostSubscriptions(Call);

impl PostSubscriptions {
    /// `POST /subscriptions`
    #[doc(alias = "POST /subscriptions")]
    pub fn new(body: models::Subscription) -> Self {
        let body = Property::object_text(body);
        Self(Call::post("/subscriptions", &[]).object(body))
    }
}

impl Operation for PostSubscriptions {
    type Response = models::Subscription;
    const FACTS: &'static str = "subscription::PostSubscriptions\n\
        Create subscription\n\
        api/subscription-post-subscriptions.md\n\
        POST\tproperty changeType\tproperty expirationDateTime\tproperty notificationUrl\tproperty resource\n\
        /subscriptions\n\
        Messages\tMail.ReadBasic, Mail.Read\tMail.ReadBasic, Mail.Read\tMail.ReadBasic.All, Mail.Read\n\
        Events\tCalendars.ReadBasic, Calendars.Read\tCalendars.ReadBasic, Calendars.Read\tCalendars.Read\n\
        Files\tFiles.Read, Files.ReadWrite\tFiles.Read, Files.ReadWrite\tFiles.Read.All, Files.ReadWrite.All\n\
        Users\tUser.Read.All\t-\tUser.Read.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(PostSubscriptions);
