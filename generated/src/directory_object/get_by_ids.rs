// @generated from api/directoryobject-getbyids.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Read up to 1,000 [objects](crate::models::DirectoryObject) of the directory at once.
///
/// `POST /directoryObjects/getByIds`
///
/// Returns `200 OK` with a page of [`DirectoryObject`](crate::models::DirectoryObject) or a type
/// derived from it.
///
/// Required: [`ids`](Self::ids).
///
/// Documented in `api/directoryobject-getbyids.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `User.ReadBasic.All`, `User.Read.All`, `GroupMember.Read.All`, `Group.Read.All`, `Directory.Read.All` |
/// | Delegated (personal account)       | Not supported                                                |
/// | Application                        | `User.Read.All`, `GroupMember.Read.All`, `Group.Read.All`, `Directory.Read.All` |
///
/// # Example
///
/// ```
/// # generated::runtime::example::run("directoryobject-getbyids", 1, async |client| {
/// use generated::directory_object;
///
/// let request = directory_object::GetByIds::new()
///     .ids(["02bd9fd6-8f93-4758-87c3-1fb73740a315", "87d349ed-44d7-43e1-9a83-5f2406dee5bd"])
///     .types(["group", "user"]);
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct GetByIds(Call);

impl GetByIds {
    /// `POST /directoryObjects/getByIds`
    #[doc(alias = "POST /directoryObjects/getByIds")]
    pub fn new() -> Self {
        Self(Call::post("/directoryObjects/getByIds", &[]))
    }

    /// Identifies the objects. Required.
    ///
    /// The body parameter `ids`.
    pub fn ids(mut self, value: impl Into<Property<Vec<String>>>) -> Self {
        self.0.parameter("ids", value.into());
        self
    }

    /// Types to look among, such as `user`, `group`, or `device`. Optional; all if it is missing.
    ///
    /// The body parameter `types`.
    pub fn types(mut self, value: impl Into<Property<Vec<String>>>) -> Self {
        self.0.parameter("types", value.into());
        self
    }
}

impl Operation for GetByIds {
    type Response = Page<models::AnyDirectoryObject>;
    const FACTS: &'static str = "directory_object::GetByIds\n\
        directoryObject: getByIds\n\
        api/directoryobject-getbyids.md\n\
        POST\tproperty ids\n\
        /directoryObjects/getByIds\n\
        \tUser.ReadBasic.All, User.Read.All, GroupMember.Read.All, Group.Read.All, Directory.Read.All\t-\tUser.Read.All, GroupMember.Read.All, Group.Read.All, Directory.Read.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(GetByIds);
