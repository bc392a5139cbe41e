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
/// # generated::runtime::example::run("subscription-get", 1, async |client| {
/// use generated::subscription;
///
/// let request = subscription::Get::new("7f105c7d-2dc5-4530-97cd-4e7ae6534c07");
/// let subscription = client.send(request).await?;
/// # Ok(()) });
/// ```
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Get(Call);

impl Get {
    /// `GET /subscriptions/{subscription-id}`
    #[doc(alias = "GET /subscriptions/{subscription-id}")]
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
