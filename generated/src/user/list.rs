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
/// # Query options
///
/// - [`with_count`](crate::Operation::with_count): `true` returns the number of all matching users. Needs **ConsistencyLevel**.
/// - [`with_expand`](crate::Operation::with_expand): Adds **manager** or **directReports** to each user.
/// - [`with_filter`](crate::Operation::with_filter): Leaves out users that don't meet a condition.
/// - [`with_order_by`](crate::Operation::with_order_by): Sorts by **displayName** or **userPrincipalName**.
/// - [`with_search`](crate::Operation::with_search): Looks for words in some properties, as in `"displayName:wa"`. Needs **ConsistencyLevel**.
/// - [`with_select`](crate::Operation::with_select): Names the properties to return.
/// - [`with_top`](crate::Operation::with_top): Sets how many users a page has: 100 if it is missing, 999 at most.
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
/// use generated::{Operation, user};
///
/// let page = client.send(user::List::new().with_top(2)).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Search users and count them
///
/// ```
/// # generated::runtime::example::run("user-list", 2, async |client| {
/// use generated::{Operation, user};
///
/// let request = user::List::new()
///     .consistency_level("eventual")
///     .with_search(r#""displayName:wa""#)
///     .with_order_by("displayName")
///     .with_count()
///     .with_select("displayName,mail");
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: List the guests with an account that is not blocked
///
/// ```
/// # generated::runtime::example::run("user-list", 3, async |client| {
/// use generated::{Operation, user};
///
/// let request = user::List::new()
///     .with_filter("userType eq 'Guest' and accountEnabled eq true")
///     .with_select("id,displayName,companyName");
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
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
}

impl Operation for List {
    type Response = Page<models::User>;
    const FACTS: &'static str = "user::List\n\
        List users\n\
        api/user-list.md\n\
        GET\n\
        /users\n\
        \tUser.ReadBasic.All, User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All\t-\tUser.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(List);
