// @generated from api/user-list-memberof.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Get the groups, and other [objects](crate::models::DirectoryObject), that a user is a direct member
/// of.
///
/// - [`me`](Self::me): `GET /me/memberOf`
/// - [`user`](Self::user): `GET /users/{id | userPrincipalName}/memberOf`
///
/// Returns `200 OK` with a page of [`DirectoryObject`](crate::models::DirectoryObject) or a type
/// derived from it.
///
/// Documented in `api/user-list-memberof.md`.
///
/// # Query options
///
/// - [`with_select`](crate::Operation::with_select): Names the properties to return.
/// - [`with_filter`](crate::Operation::with_filter): Leaves out objects that don't meet a condition. Needs **ConsistencyLevel** and `$count`.
/// - [`with_count`](crate::Operation::with_count): `true` returns the number of all objects. Needs **ConsistencyLevel**.
/// - [`with_top`](crate::Operation::with_top): Sets how many objects a page has.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `User.Read`, `GroupMember.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All` |
/// | Delegated (personal account)       | Not supported                                                |
/// | Application                        | `Directory.Read.All`, `Directory.ReadWrite.All`              |
///
/// # Example
///
/// ```
/// # generated::runtime::example::run("user-list-memberof", 1, async |client| {
/// use generated::user;
///
/// let page = client.send(user::ListMemberOf::me()).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct ListMemberOf(Call);

impl ListMemberOf {
    /// `GET /me/memberOf`
    #[doc(alias = "GET /me/memberOf")]
    pub fn me() -> Self {
        Self(Call::get("/me/memberOf", &[]))
    }

    /// `GET /users/{id | userPrincipalName}/memberOf`
    #[doc(alias = "GET /users/{id | userPrincipalName}/memberOf")]
    #[doc(alias = "GET /users/{id}/memberOf")]
    pub fn user(user_id: impl Display) -> Self {
        Self(Call::get("/users/{id | userPrincipalName}/memberOf", &[&user_id]))
    }

    /// `eventual` is needed for `$search`, and for `$filter` and `$orderby` with `$count`. Optional.
    ///
    /// The header `ConsistencyLevel`.
    pub fn consistency_level(mut self, value: impl Display) -> Self {
        self.0.header("ConsistencyLevel", &value);
        self
    }
}

impl Operation for ListMemberOf {
    type Response = Page<models::AnyDirectoryObject>;
    const FACTS: &'static str = "user::ListMemberOf\n\
        List memberOf\n\
        api/user-list-memberof.md\n\
        GET\n\
        /me/memberOf\t/users/{id | userPrincipalName}/memberOf\n\
        \tUser.Read, GroupMember.Read.All, Directory.Read.All, Directory.ReadWrite.All\t-\tDirectory.Read.All, Directory.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(ListMemberOf);
