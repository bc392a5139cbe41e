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
/// use generated::group;
///
/// let page = client.send(group::List::new().top(1)).await?;
/// # Ok(()) });
/// ```
///
/// # Example: List and count the Microsoft 365 groups
///
/// ```
/// # generated::runtime::example::run("group-list", 2, async |client| {
/// use generated::group;
///
/// let request = group::List::new()
///     .filter("groupTypes/any(c:c eq 'Unified')")
///     .select("displayName,visibility")
///     .count(true)
///     .consistency_level("eventual");
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
#[derive(Clone, Debug)]
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

    /// Names the properties to return.
    ///
    /// The query option `$select`.
    pub fn select(mut self, value: impl Display) -> Self {
        self.0.query("$select", &value);
        self
    }

    /// Sets how many objects a page has: 100 if it is missing, 999 at most.
    ///
    /// The query option `$top`.
    pub fn top(mut self, value: impl Display) -> Self {
        self.0.query("$top", &value);
        self
    }

    /// `true` returns the number of all objects. Needs **ConsistencyLevel**.
    ///
    /// The query option `$count`.
    pub fn count(mut self, value: impl Display) -> Self {
        self.0.query("$count", &value);
        self
    }

    /// Looks for words in the names, as in `"displayName:HR"`. Needs **ConsistencyLevel**.
    ///
    /// The query option `$search`.
    pub fn search(mut self, value: impl Display) -> Self {
        self.0.query("$search", &value);
        self
    }

    /// Leaves out objects that don't meet a condition.
    ///
    /// The query option `$filter`.
    pub fn filter(mut self, value: impl Display) -> Self {
        self.0.query("$filter", &value);
        self
    }

    /// Sorts by **displayName**.
    ///
    /// The query option `$orderby`.
    pub fn orderby(mut self, value: impl Display) -> Self {
        self.0.query("$orderby", &value);
        self
    }

    /// Adds **members** or **owners** to each group.
    ///
    /// The query option `$expand`.
    pub fn expand(mut self, value: impl Display) -> Self {
        self.0.query("$expand", &value);
        self
    }
}

impl Operation for List {
    type Response = Page<models::Group>;
    const INFO: Info = Info {
        name: "group::List",
        title: "List groups",
        page: "api/group-list.md",
        method: "GET",
        paths: &["/groups"],
        permissions: &[Permissions {
            when: "",
            delegated_work: Access::AnyOf(
                "GroupMember.Read.All, Group.Read.All, Directory.Read.All, Group.ReadWrite.All, Directory.ReadWrite.All",
            ),
            delegated_personal: Access::NotSupported,
            application: Access::AnyOf(
                "GroupMember.Read.All, Group.Read.All, Directory.Read.All, Group.ReadWrite.All, Directory.ReadWrite.All",
            ),
        }],
    };

    fn into_call(self) -> Call {
        self.0
    }
}
