// @generated from api/user-list-manager.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Get the [user or contact](crate::models::DirectoryObject) to whom a user reports.
///
/// - [`me`](Self::me): `GET /me/manager`
/// - [`user`](Self::user): `GET /users/{id | userPrincipalName}/manager`
///
/// Returns `200 OK` with [`DirectoryObject`](crate::models::DirectoryObject) or a type derived from it.
///
/// Documented in `api/user-list-manager.md`.
///
/// # Query options
///
/// - [`with_select`](crate::Operation::with_select): Names the properties to return.
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
/// # generated::runtime::example::run("user-list-manager", 1, async |client| {
/// use generated::user;
///
/// let directory_object = client.send(user::ListManager::user("AdeleV@contoso.com")).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct ListManager(Call);

impl ListManager {
    /// `GET /me/manager`
    #[doc(alias = "GET /me/manager")]
    pub fn me() -> Self {
        Self(Call::get("/me/manager", &[]))
    }

    /// `GET /users/{id | userPrincipalName}/manager`
    #[doc(alias = "GET /users/{id | userPrincipalName}/manager")]
    #[doc(alias = "GET /users/{id}/manager")]
    pub fn user(user_id: impl Display) -> Self {
        Self(Call::get("/users/{id | userPrincipalName}/manager", &[&user_id]))
    }
}

impl Operation for ListManager {
    type Response = models::AnyDirectoryObject;
    const FACTS: &'static str = "user::ListManager\n\
        List manager\n\
        api/user-list-manager.md\n\
        GET\n\
        /me/manager\t/users/{id | userPrincipalName}/manager\n\
        \tUser.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All\t-\tUser.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(ListManager);
