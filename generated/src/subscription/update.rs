// @generated from api/subscription-update.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Renew a [subscription](crate::models::Subscription) before it ends, or give it another address.
///
/// `PATCH /subscriptions/{subscription-id}`
///
/// Sends [`Subscription`](crate::models::Subscription) as the body.
///
/// Returns `200 OK` with [`Subscription`](crate::models::Subscription).
///
/// Documented in `api/subscription-update.md`.
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
#[must_use = "an operation does nothing until it is sent"]
pub struct Update(Call);

impl Update {
    /// `PATCH /subscriptions/{subscription-id}`
    #[doc(alias = "PATCH /subscriptions/{subscription-id}")]
    pub fn new(subscription_id: impl Display, body: models::Subscription) -> Self {
        let body = Property::object_text(body);
        let call = Call::patch("/subscriptions/{subscription-id}", &[&subscription_id]);
        Self(call.object(body))
    }
}

impl Operation for Update {
    type Response = models::Subscription;
    const FACTS: &'static str = "subscription::Update\n\
        Update subscription\n\
        api/subscription-update.md\n\
        PATCH\n\
        /subscriptions/{subscription-id}\n\
        Messages\tMail.ReadBasic, Mail.Read\tMail.ReadBasic, Mail.Read\tMail.ReadBasic.All, Mail.Read\n\
        Events\tCalendars.ReadBasic, Calendars.Read\tCalendars.ReadBasic, Calendars.Read\tCalendars.Read\n\
        Files\tFiles.Read, Files.ReadWrite\tFiles.Read, Files.ReadWrite\tFiles.Read.All, Files.ReadWrite.All\n\
        Users\tUser.Read.All\t-\tUser.Read.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Update);
