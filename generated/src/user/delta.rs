// @generated from api/user-delta.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Get the [users](crate::models::User) that were added, changed, or deleted since the last time.
///
/// `GET /users/delta`
///
/// Returns `200 OK` with a page of [`User`](crate::models::User).
///
/// Documented in `api/user-delta.md`.
///
/// # Query options
///
/// - [`with_select`](crate::Operation::with_select): Names the properties to return. It holds for all rounds.
/// - [`with_filter`](crate::Operation::with_filter): Takes one object or several, by **id** only.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All` |
/// | Delegated (personal account)       | Not supported                                                |
/// | Application                        | `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All` |
///
/// # Example: Start a round
///
/// ```
/// # generated::runtime::example::run("user-delta", 1, async |client| {
/// use generated::{Operation, user};
///
/// let page = client.send(user::Delta::new().with_select("displayName,jobTitle")).await?;
/// # Ok(()) });
/// ```
///
/// # Example: The next round
///
/// ```
/// # generated::runtime::example::run("user-delta", 2, async |client| {
/// use generated::user;
///
/// let request = user::Delta::new()
///     .deltatoken("oEcOySpF_hWYmTIUZBOIfPzcwisr_rPe8o9M54L45qEXQGmvQC6T2dbL");
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Delta(Call);

impl Delta {
    /// `GET /users/delta`
    #[doc(alias = "GET /users/delta")]
    pub fn new() -> Self {
        Self(Call::get("/users/delta", &[]))
    }

    /// return=minimal returns only properties that changed. Optional.
    ///
    /// The header `Prefer`.
    pub fn prefer(mut self, value: impl Display) -> Self {
        self.0.header("Prefer", &value);
        self
    }

    /// State of an unfinished round; part of **@odata.nextLink**.
    ///
    /// The query option `$skiptoken`.
    pub fn skiptoken(mut self, value: impl Display) -> Self {
        self.0.query("$skiptoken", &value);
        self
    }

    /// State of a finished round; part of **@odata.deltaLink**. `latest` starts with the present state.
    ///
    /// The query option `$deltatoken`.
    pub fn deltatoken(mut self, value: impl Display) -> Self {
        self.0.query("$deltatoken", &value);
        self
    }
}

impl Operation for Delta {
    type Response = Page<models::User>;
    const FACTS: &'static str = "user::Delta\n\
        user: delta\n\
        api/user-delta.md\n\
        GET\n\
        /users/delta\n\
        \tUser.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All\t-\tUser.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Delta);
