// @generated from api/user-get.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Read the account of one [user](crate::models::User).
///
/// - [`user`](Self::user): `GET /users/{id | userPrincipalName}`
/// - [`me`](Self::me): `GET /me`
///
/// Returns `200 OK` with [`User`](crate::models::User).
///
/// > **Note:** A few properties are returned without being asked for; the page of the
/// > [user](crate::models::User) says which. All others need `$select`.
///
/// Documented in `api/user-get.md`.
///
/// # Query options
///
/// - [`with_select`](crate::Operation::with_select): This method supports the `$select` OData query parameter to help customize the response.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All` |
/// | Delegated (personal account)       | `User.Read`, `User.ReadWrite`                                |
/// | Application                        | `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All` |
///
/// # Example: Get a user by id
///
/// ```
/// # generated::runtime::example::run("user-get", 1, async |client| {
/// use generated::user;
///
/// let user = client.send(user::Get::user("87d349ed-44d7-43e1-9a83-5f2406dee5bd")).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Get the user who is signed in
///
/// ```
/// # generated::runtime::example::run("user-get", 2, async |client| {
/// use generated::user;
///
/// let user = client.send(user::Get::me()).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Get chosen properties only
///
/// ```
/// # generated::runtime::example::run("user-get", 3, async |client| {
/// use generated::{Operation, user};
///
/// let request = user::Get::user("AdeleV@contoso.onmicrosoft.com")
///     .with_select("displayName,givenName,postalCode,accountEnabled,employeeHireDate,employeeOrgData,otherMails");
/// let user = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Get(Call);

impl Get {
    /// `GET /users/{id | userPrincipalName}`
    #[doc(alias = "GET /users/{id | userPrincipalName}")]
    #[doc(alias = "GET /users/{id}")]
    pub fn user(user_id: impl Display) -> Self {
        Self(Call::get("/users/{id | userPrincipalName}", &[&user_id]))
    }

    /// `GET /me`
    #[doc(alias = "GET /me")]
    pub fn me() -> Self {
        Self(Call::get("/me", &[]))
    }
}

impl Operation for Get {
    type Response = models::User;
    const FACTS: &'static str = "user::Get\n\
        Get a user\n\
        api/user-get.md\n\
        GET\n\
        /users/{id | userPrincipalName}\t/me\n\
        \tUser.Read, User.ReadWrite, User.ReadBasic.All, User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All, Directory.AccessAsUser.All\tUser.Read, User.ReadWrite\tUser.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Get);
