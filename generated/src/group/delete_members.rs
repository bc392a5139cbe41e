// @generated from api/group-delete-members.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// End the membership of a [user, a group, or another object](crate::models::DirectoryObject) in a
/// [group](crate::models::Group).
///
/// `DELETE /groups/{group-id}/members/{directory-object-id}/$ref`
///
/// Returns `204 No Content`.
///
/// > **Caution:** Without `/$ref` at the end of the address, the request would delete the object itself
/// > where the permissions allow it.
///
/// Documented in `api/group-delete-members.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `GroupMember.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All` |
/// | Delegated (personal account)       | Not supported                                                |
/// | Application                        | `GroupMember.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All` |
///
/// # Example
///
/// ```
/// # generated::runtime::example::run("group-delete-members", 1, async |client| {
/// use generated::group;
///
/// let request = group::DeleteMembers::new(
///     "02bd9fd6-8f93-4758-87c3-1fb73740a315",
///     "87d349ed-44d7-43e1-9a83-5f2406dee5bd",
/// );
/// client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteMembers(Call);

impl DeleteMembers {
    /// `DELETE /groups/{group-id}/members/{directory-object-id}/$ref`
    #[doc(alias = "DELETE /groups/{group-id}/members/{directory-object-id}/$ref")]
    pub fn new(group_id: impl Display, directory_object_id: impl Display) -> Self {
        let call = Call::delete(
            "/groups/{group-id}/members/{directory-object-id}/$ref",
            &[&group_id, &directory_object_id],
        );
        Self(call)
    }
}

impl Operation for DeleteMembers {
    type Response = ();
    const FACTS: &'static str = "group::DeleteMembers\n\
        Remove member\n\
        api/group-delete-members.md\n\
        DELETE\n\
        /groups/{group-id}/members/{directory-object-id}/$ref\n\
        \tGroupMember.ReadWrite.All, Group.ReadWrite.All, Directory.ReadWrite.All\t-\tGroupMember.ReadWrite.All, Group.ReadWrite.All, Directory.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(DeleteMembers);
