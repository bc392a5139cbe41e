// @generated from api/group-post-members.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Make a [user, a group, or another object](crate::models::DirectoryObject) a member of a
/// [group](crate::models::Group).
///
/// `POST /groups/{group-id}/members/$ref`
///
/// Returns `204 No Content`.
///
/// Required: [`odata_id`](Self::odata_id).
///
/// Documented in `api/group-post-members.md`.
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
/// # generated::runtime::example::run("group-post-members", 1, async |client| {
/// use generated::group;
///
/// let request = group::PostMembers::new("02bd9fd6-8f93-4758-87c3-1fb73740a315")
///     .odata_id("https://graph.microsoft.com/v1.0/directoryObjects/87d349ed-44d7-43e1-9a83-5f2406dee5bd");
/// client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct PostMembers(Call);

impl PostMembers {
    /// `POST /groups/{group-id}/members/$ref`
    #[doc(alias = "POST /groups/{group-id}/members/$ref")]
    pub fn new(group_id: impl Display) -> Self {
        Self(Call::post("/groups/{group-id}/members/$ref", &[&group_id]))
    }

    /// Address of the object that is to be a member. Required.
    ///
    /// The body parameter `@odata.id`.
    pub fn odata_id(mut self, value: impl Into<Property<String>>) -> Self {
        self.0.parameter("@odata.id", value.into());
        self
    }
}

impl Operation for PostMembers {
    type Response = ();
    const FACTS: &'static str = "group::PostMembers\n\
        Add member\n\
        api/group-post-members.md\n\
        POST\tproperty @odata.id\n\
        /groups/{group-id}/members/$ref\n\
        \tGroupMember.ReadWrite.All, Group.ReadWrite.All, Directory.ReadWrite.All\t-\tGroupMember.ReadWrite.All, Group.ReadWrite.All, Directory.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(PostMembers);
