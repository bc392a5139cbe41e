// @generated from api/group-list.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Get the [groups](crate::models::Group) of the organization.
///
/// `GET /groups`
///
/// Returns `200 OK` with a page of [`Group`](crate::models::Group).
///
/// Documented in `api/group-list.md`.
///
/// # Query options
///
/// - [`with_select`](crate::Operation::with_select): Names the properties to return.
/// - [`with_top`](crate::Operation::with_top): Sets how many objects a page has: 100 if it is missing, 999 at most.
/// - [`with_count`](crate::Operation::with_count): `true` returns the number of all objects. Needs **ConsistencyLevel**.
/// - [`with_search`](crate::Operation::with_search): Looks for words in the names, as in `"displayName:HR"`. Needs **ConsistencyLevel**.
/// - [`with_filter`](crate::Operation::with_filter): Leaves out objects that don't meet a condition.
/// - [`with_order_by`](crate::Operation::with_order_by): Sorts by **displayName**.
/// - [`with_expand`](crate::Operation::with_expand): Adds **members** or **owners** to each group.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `GroupMember.Read.All`, `Group.Read.All`, `Directory.Read.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All` |
/// | Delegated (personal account)       | Not supported                                                |
/// | Application                        | `GroupMember.Read.All`, `Group.Read.All`, `Directory.Read.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All` |
///
/// # Example: List groups, page by page
///
/// ```
/// # generated::runtime::example::run("group-list", 1, async |client| {
/// use generated::{Operation, group};
///
/// let page = client.send(group::List::new().with_top(1)).await?;
/// # Ok(()) });
/// ```
///
/// # Example: List and count the Microsoft 365 groups
///
/// ```
/// # generated::runtime::example::run("group-list", 2, async |client| {
/// use generated::{Operation, group};
///
/// let request = group::List::new()
///     .consistency_level("eventual")
///     .with_filter("groupTypes/any(c:c eq 'Unified')")
///     .with_select("displayName,visibility")
///     .with_count();
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct List(Call);

impl List {
    /// `GET /groups`
    #[doc(alias = "GET /groups")]
    pub fn new() -> Self {
        Self(Call::get("/groups", &[]))
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
    type Response = Page<models::Group>;
    const FACTS: &'static str = "group::List\n\
        List groups\n\
        api/group-list.md\n\
        GET\n\
        /groups\n\
        \tGroupMember.Read.All, Group.Read.All, Directory.Read.All, Group.ReadWrite.All, Directory.ReadWrite.All\t-\tGroupMember.Read.All, Group.Read.All, Directory.Read.All, Group.ReadWrite.All, Directory.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(List);
