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
/// | Called as                         | Any one of these, least privileged first                     |
/// |-----------------------------------|--------------------------------------------------------------|
/// | Delegated, work or school account | `Mail.ReadBasic`, `Mail.Read`, `Calendars.Read`, `Files.Read`, `User.Read` |
/// | Delegated, personal account       | `Mail.ReadBasic`, `Mail.Read`, `Calendars.Read`, `Files.Read` |
/// | Application                       | `Mail.Read`, `Calendars.Read`, `Files.Read.All`, `User.Read.All` |
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
#[doc(alias = "Delete subscription")]
#[doc(alias = "DELETE /subscriptions/{subscription-id}")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Delete(Call);

impl Delete {
    /// `DELETE /subscriptions/{subscription-id}`
    pub fn new(subscription_id: impl Display) -> Self {
        Self(Call::delete("/subscriptions/{subscription-id}", &[&subscription_id]))
    }
}

impl Operation for Delete {
    type Response = ();
    const INFO: Info = Info {
        name: "subscription::Delete",
        title: "Delete subscription",
        page: "api/subscription-delete.md",
        method: "DELETE",
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
