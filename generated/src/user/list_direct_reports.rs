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
/// use generated::user;
///
/// let page = client.send(user::ListDirectReports::me().select("displayName,jobTitle")).await?;
/// # Ok(()) });
/// ```
#[derive(Clone, Debug)]
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

    /// Names the properties to return.
    ///
    /// The query option `$select`.
    pub fn select(mut self, value: impl Display) -> Self {
        self.0.query("$select", &value);
        self
    }

    /// `true` returns the number of all objects. Needs **ConsistencyLevel**.
    ///
    /// The query option `$count`.
    pub fn count(mut self, value: impl Display) -> Self {
        self.0.query("$count", &value);
        self
    }

    /// Sets how many objects a page has.
    ///
    /// The query option `$top`.
    pub fn top(mut self, value: impl Display) -> Self {
        self.0.query("$top", &value);
        self
    }
}

impl Operation for ListDirectReports {
    type Response = Page<models::AnyDirectoryObject>;
    const INFO: Info = Info {
        name: "user::ListDirectReports",
        title: "List directReports",
        page: "api/user-list-directreports.md",
        method: "GET",
        paths: &["/me/directReports", "/users/{id | userPrincipalName}/directReports"],
        permissions: &[Permissions {
            when: "",
            delegated_work: Access::AnyOf(
                "User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All",
            ),
            delegated_personal: Access::NotSupported,
            application: Access::AnyOf(
                "User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All",
            ),
        }],
    };

    fn into_call(self) -> Call {
        self.0
    }
}
