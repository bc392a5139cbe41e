//! Owns [`AzureCredential`], tokens from the credentials of the Azure SDK. It must not know which credentials there are.

use super::{BoxError, BoxFuture, TokenSource};
use azure_core::credentials::TokenCredential;
use std::fmt;
use std::sync::Arc;

/// Gets tokens from a credential of `azure_core`, such as those in `azure_identity`, which keep a token until it expires.
///
/// ```no_run
/// use codegen_runtime::client::{AzureCredential, Client};
/// # use std::sync::Arc;
///
/// # fn program(credential: Arc<dyn azure_core::credentials::TokenCredential>) {
/// // In a program, `DeveloperToolsCredential::new(None)?` of `azure_identity`, for example.
/// let client: Client = Client::new(AzureCredential::new(credential));
/// # }
/// ```
#[derive(Clone)]
pub struct AzureCredential {
    credential: Arc<dyn TokenCredential>,
    scopes: Vec<String>,
}

impl AzureCredential {
    /// Asks for the scope `<origin of the base URL>/.default`: everything that the application was granted for the API.
    pub fn new(credential: Arc<dyn TokenCredential>) -> Self {
        Self { credential, scopes: Vec::new() }
    }

    /// Asks for these scopes instead.
    pub fn with_scopes(self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { scopes: scopes.into_iter().map(Into::into).collect(), ..self }
    }
}

impl TokenSource for AzureCredential {
    fn token<'a>(&'a self, origin: &'a str) -> BoxFuture<'a, Result<String, BoxError>> {
        Box::pin(async move {
            let default = format!("{origin}/.default");
            let mut scopes: Vec<&str> = self.scopes.iter().map(String::as_str).collect();
            if scopes.is_empty() {
                scopes.push(&default);
            }
            Ok(self.credential.get_token(&scopes, None).await?.token.secret().to_owned())
        })
    }
}

impl fmt::Debug for AzureCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AzureCredential").field("scopes", &self.scopes).finish_non_exhaustive()
    }
}
