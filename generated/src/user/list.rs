// @generated from api/user-list.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Get the [users](crate::models::User) of the organization.
///
/// `GET /users`
///
/// Returns `200 OK` with a page of [`User`](crate::models::User).
///
/// Documented in `api/user-list.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All` |
/// | Delegated (personal account)       | Not supported                                                |
/// | Application                        | `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All` |
///
/// # Example: List users, page by page
///
/// ```
/// # generated::runtime::example::run("user-list", 1, async |client| {
/// use generated::user;
///
/// let page = client.send(user::List::new().top(2)).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Search users and count them
///
/// ```
/// # generated::runtime::example::run("user-list", 2, async |client| {
/// use generated::user;
///
/// let request = user::List::new()
///     .search(r#""displayName:wa""#)
///     .orderby("displayName")
///     .count(true)
///     .select("displayName,mail")
///     .consistency_level("eventual");
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: List the guests with an account that is not blocked
///
/// ```
/// # generated::runtime::example::run("user-list", 3, async |client| {
/// use generated::user;
///
/// let request = user::List::new()
///     .filter("userType eq 'Guest' and accountEnabled eq true")
///     .select("id,displayName,companyName");
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct List(Call);

impl List {
    /// `GET /users`
    #[doc(alias = "GET /users")]
    pub fn new() -> Self {
        Self(Call::get("/users", &[]))
    }

    /// `eventual` is needed for `$search`, and for `$filter` and `$orderby` with `$count`. Optional.
    ///
    /// The header `ConsistencyLevel`.
    pub fn consistency_level(mut self, value: impl Display) -> Self {
        self.0.header("ConsistencyLevel", &value);
        self
    }

    /// `true` returns the number of all matching users. Needs **ConsistencyLevel**.
    ///
    /// The query option `$count`.
    pub fn count(mut self, value: impl Display) -> Self {
        self.0.query("$count", &value);
        self
    }

    /// Adds **manager** or **directReports** to each user.
    ///
    /// The query option `$expand`.
    pub fn expand(mut self, value: impl Display) -> Self {
        self.0.query("$expand", &value);
        self
    }

    /// Leaves out users that don't meet a condition.
    ///
    /// The query option `$filter`.
    pub fn filter(mut self, value: impl Display) -> Self {
        self.0.query("$filter", &value);
        self
    }

    /// Sorts by **displayName** or **userPrincipalName**.
    ///
    /// The query option `$orderby`.
    pub fn orderby(mut self, value: impl Display) -> Self {
        self.0.query("$orderby", &value);
        self
    }

    /// Looks for words in some properties, as in `"displayName:wa"`. Needs **ConsistencyLevel**.
    ///
    /// The query option `$search`.
    pub fn search(mut self, value: impl Display) -> Self {
        self.0.query("$search", &value);
        self
    }

    /// Names the properties to return.
    ///
    /// The query option `$select`.
    pub fn select(mut self, value: impl Display) -> Self {
        self.0.query("$select", &value);
        self
    }

    /// Sets how many users a page has: 100 if it is missing, 999 at most.
    ///
    /// The query option `$top`.
    pub fn top(mut self, value: impl Display) -> Self {
        self.0.query("$top", &value);
        self
    }
}

impl Operation for List {
    type Response = Page<models::User>;
    const INFO: Info = Info {
        name: "user::List",
        title: "List users",
        page: "api/user-list.md",
        method: "GET",
        paths: &["/users"],
        permissions: &[Permissions {
            when: "",
            delegated_work: Access::AnyOf(
                "User.ReadBasic.All, User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All",
            ),
            delegated_personal: Access::NotSupported,
            application: Access::AnyOf(
                "User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All",
            ),
        }],
    };

    fn into_call(self) -> Call {
        self.0
    }
}
