// @generated from api/subscription-delete.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// End a [subscription](crate::models::Subscription).
///
/// `DELETE /subscriptions/{subscription-id}`
///
/// Returns `204 No Content`.
///
/// Documented in `api/subscription-delete.md`.
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
/// # generated::runtime::example::run("subscription-delete", 1, async |client| {
/// use generated::subscription;
///
/// client.send(subscription::Delete::new("7f105c7d-2dc5-4530-97cd-4e7ae6534c07")).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Delete(Call);

impl Delete {
    /// `DELETE /subscriptions/{subscription-id}`
    #[doc(alias = "DELETE /subscriptions/{subscription-id}")]
    pub fn new(subscription_id: impl Display) -> Self {
        Self(Call::delete("/subscriptions/{subscription-id}", &[&subscription_id]))
    }
}

impl Operation for Delete {
    type Response = ();
    const FACTS: &'static str = "subscription::Delete\n\
        Delete subscription\n\
        api/subscription-delete.md\n\
        DELETE\n\
        /subscriptions/{subscription-id}\n\
        Messages\tMail.ReadBasic, Mail.Read\tMail.ReadBasic, Mail.Read\tMail.ReadBasic.All, Mail.Read\n\
        Events\tCalendars.ReadBasic, Calendars.Read\tCalendars.ReadBasic, Calendars.Read\tCalendars.Read\n\
        Files\tFiles.Read, Files.ReadWrite\tFiles.Read, Files.ReadWrite\tFiles.Read.All, Files.ReadWrite.All\n\
        Users\tUser.Read.All\t-\tUser.Read.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Delete);
