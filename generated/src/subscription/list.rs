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
#[derive(Clone, Debug)]
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
    const INFO: Info = Info {
        name: "subscription::List",
        title: "List subscriptions",
        page: "api/subscription-list.md",
        method: "GET",
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
