// @generated from api/user-list-directreports.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Get the [users and contacts](crate::models::DirectoryObject) who report to a user.
///
/// - [`me`](Self::me): `GET /me/directReports`
/// - [`user`](Self::user): `GET /users/{id | userPrincipalName}/directReports`
///
/// Returns `200 OK` with a page of [`DirectoryObject`](crate::models::DirectoryObject) or a type
/// derived from it.
///
/// Documented in `api/user-list-directreports.md`.
///
/// # Query options
///
/// - [`with_select`](crate::Operation::with_select): Names the properties to return.
/// - [`with_count`](crate::Operation::with_count): `true` returns the number of all objects. Needs **ConsistencyLevel**.
/// - [`with_top`](crate::Operation::with_top): Sets how many objects a page has.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All` |
/// | Delegated (personal account)       | Not supported                                                |
/// | Application                        | `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All` |
///
/// # Example
///
/// ```
/// # generated::runtime::example::run("user-list-directreports", 1, async |client| {
/// use generated::{Operation, user};
///
/// let request = user::ListDirectReports::me().with_select("displayName,jobTitle");
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct ListDirectReports(Call);

impl ListDirectReports {
    /// `GET /me/directReports`
    #[doc(alias = "GET /me/directReports")]
    pub fn me() -> Self {
        Self(Call::get("/me/directReports", &[]))
    }

    /// `GET /users/{id | userPrincipalName}/directReports`
    #[doc(alias = "GET /users/{id | userPrincipalName}/directReports")]
    #[doc(alias = "GET /users/{id}/directReports")]
    pub fn user(user_id: impl Display) -> Self {
        Self(Call::get("/users/{id | userPrincipalName}/directReports", &[&user_id]))
    }

    /// `eventual` is needed for `$search`, and for `$filter` and `$orderby` with `$count`. Optional.
    ///
    /// The header `ConsistencyLevel`.
    pub fn consistency_level(mut self, value: impl Display) -> Self {
        self.0.header("ConsistencyLevel", &value);
        self
    }
}

impl Operation for ListDirectReports {
    type Response = Page<models::AnyDirectoryObject>;
    const FACTS: &'static str = "user::ListDirectReports\n\
        List directReports\n\
        api/user-list-directreports.md\n\
        GET\n\
        /me/directReports\t/users/{id | userPrincipalName}/directReports\n\
        \tUser.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All\t-\tUser.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(ListDirectReports);
