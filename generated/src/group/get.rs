// @generated from api/group-get.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Read one [group](crate::models::Group).
///
/// `GET /groups/{group-id}`
///
/// Returns `200 OK` with [`Group`](crate::models::Group).
///
/// Documented in `api/group-get.md`.
///
/// # Query options
///
/// - [`with_select`](crate::Operation::with_select): Names the properties to return.
/// - [`with_expand`](crate::Operation::with_expand): Adds **members** or **owners** to the group.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `GroupMember.Read.All`, `Group.Read.All`, `Directory.Read.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All` |
/// | Delegated (personal account)       | Not supported                                                |
/// | Application                        | `GroupMember.Read.All`, `Group.Read.All`, `Directory.Read.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All` |
///
/// # Example
///
/// ```
/// # generated::runtime::example::run("group-get", 1, async |client| {
/// use generated::group;
///
/// let group = client.send(group::Get::new("02bd9fd6-8f93-4758-87c3-1fb73740a315")).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Get(Call);

impl Get {
    /// `GET /groups/{group-id}`
    #[doc(alias = "GET /groups/{group-id}")]
    pub fn new(group_id: impl Display) -> Self {
        Self(Call::get("/groups/{group-id}", &[&group_id]))
    }
}

impl Operation for Get {
    type Response = models::Group;
    const FACTS: &'static str = "group::Get\n\
        Get group\n\
        api/group-get.md\n\
        GET\n\
        /groups/{group-id}\n\
        \tGroupMember.Read.All, Group.Read.All, Directory.Read.All, Group.ReadWrite.All, Directory.ReadWrite.All\t-\tGroupMember.Read.All, Group.Read.All, Directory.Read.All, Group.ReadWrite.All, Directory.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Get);
