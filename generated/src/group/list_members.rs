// @generated from api/group-list-members.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Get the direct members of a [group](crate::models::Group): users, groups, and other
/// [objects](crate::models::DirectoryObject).
///
/// `GET /groups/{group-id}/members`
///
/// Returns `200 OK` with a page of [`DirectoryObject`](crate::models::DirectoryObject) or a type
/// derived from it.
///
/// Documented in `api/group-list-members.md`.
///
/// # Query options
///
/// - [`with_select`](crate::Operation::with_select): Names the properties to return.
/// - [`with_top`](crate::Operation::with_top): Sets how many objects a page has: 100 if it is missing, 999 at most.
/// - [`with_count`](crate::Operation::with_count): `true` returns the number of all objects. Needs **ConsistencyLevel**.
/// - [`with_search`](crate::Operation::with_search): Looks for words in the names, as in `"displayName:HR"`. Needs **ConsistencyLevel**.
/// - [`with_filter`](crate::Operation::with_filter): Leaves out objects that don't meet a condition.
/// - [`with_order_by`](crate::Operation::with_order_by): Sorts by **displayName**.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `GroupMember.Read.All`, `Group.Read.All`, `GroupMember.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.Read.All` |
/// | Delegated (personal account)       | Not supported                                                |
/// | Application                        | `GroupMember.Read.All`, `Group.Read.All`, `GroupMember.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.Read.All` |
///
/// # Example
///
/// ```
/// # generated::runtime::example::run("group-list-members", 1, async |client| {
/// use generated::{Operation, group};
///
/// let request = group::ListMembers::new("02bd9fd6-8f93-4758-87c3-1fb73740a315")
///     .consistency_level("eventual")
///     .with_count();
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct ListMembers(Call);

impl ListMembers {
    /// `GET /groups/{group-id}/members`
    #[doc(alias = "GET /groups/{group-id}/members")]
    pub fn new(group_id: impl Display) -> Self {
        Self(Call::get("/groups/{group-id}/members", &[&group_id]))
    }

    /// `eventual` is needed for `$search`, and for `$filter` and `$orderby` with `$count`. Optional.
    ///
    /// The header `ConsistencyLevel`.
    pub fn consistency_level(mut self, value: impl Display) -> Self {
        self.0.header("ConsistencyLevel", &value);
        self
    }
}

impl Operation for ListMembers {
    type Response = Page<models::AnyDirectoryObject>;
    const FACTS: &'static str = "group::ListMembers\n\
        List members\n\
        api/group-list-members.md\n\
        GET\n\
        /groups/{group-id}/members\n\
        \tGroupMember.Read.All, Group.Read.All, GroupMember.ReadWrite.All, Group.ReadWrite.All, Directory.Read.All\t-\tGroupMember.Read.All, Group.Read.All, GroupMember.ReadWrite.All, Group.ReadWrite.All, Directory.Read.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(ListMembers);
