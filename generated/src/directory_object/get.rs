// @generated from api/directoryobject-get.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Read one [object](crate::models::DirectoryObject) of the directory whose type you don't know.
///
/// `GET /directoryObjects/{directory-object-id}`
///
/// Returns `200 OK` with [`DirectoryObject`](crate::models::DirectoryObject) or a type derived from it.
///
/// Documented in `api/directoryobject-get.md`.
///
/// # Query options
///
/// - [`with_select`](crate::Operation::with_select): Names the properties to return.
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
/// # generated::runtime::example::run("directoryobject-get", 1, async |client| {
/// use generated::{Operation, directory_object};
///
/// let request = directory_object::Get::new("02bd9fd6-8f93-4758-87c3-1fb73740a315")
///     .with_select("id,displayName");
/// let directory_object = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Get(Call);

impl Get {
    /// `GET /directoryObjects/{directory-object-id}`
    #[doc(alias = "GET /directoryObjects/{directory-object-id}")]
    pub fn new(directory_object_id: impl Display) -> Self {
        let call = Call::get(
            "/directoryObjects/{directory-object-id}",
            &[&directory_object_id],
        );
        Self(call)
    }
}

impl Operation for Get {
    type Response = models::AnyDirectoryObject;
    const FACTS: &'static str = "directory_object::Get\n\
        Get directoryObject\n\
        api/directoryobject-get.md\n\
        GET\n\
        /directoryObjects/{directory-object-id}\n\
        \tUser.ReadBasic.All, User.Read.All, GroupMember.Read.All, Group.Read.All, Directory.Read.All\t-\tUser.Read.All, GroupMember.Read.All, Group.Read.All, Directory.Read.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Get);
