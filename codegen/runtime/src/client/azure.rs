//! Owns [`AzureCredential`], tokens from the credentials of the Azure SDK. It must not know which credentials there are.

use super::{BoxError, BoxFuture, TokenSource};
use azure_core::credentials::TokenCredential;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

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
///
/// # A token that the service refuses
///
/// A credential of `azure_identity` gives the same token until it nearly expires, and nothing makes it forget one. So after a `401`, the
/// request is not sent again, and the error is that `401`. One of [`renewable`](Self::renewable) is made anew then, and gets a new token.
///
/// `azure_core` has no way to hand on what the service says about the refused token (`WWW-Authenticate`), such as the claims of continuous
/// access evaluation. A program that has to answer such a challenge implements [`TokenSource`] itself.
#[derive(Clone)]
pub struct AzureCredential {
    /// The newest one; all clones share it.
    credential: Arc<Mutex<Arc<dyn TokenCredential>>>,
    make: Option<Arc<Make>>,
    scopes: Vec<String>,
}

/// Makes a credential that has no token yet.
type Make = dyn Fn() -> Result<Arc<dyn TokenCredential>, BoxError> + Send + Sync;

impl AzureCredential {
    /// Asks for the scope `<origin of the base URL>/.default`: everything that the application was granted for the API.
    pub fn new(credential: Arc<dyn TokenCredential>) -> Self {
        Self { credential: Arc::new(Mutex::new(credential)), make: None, scopes: Vec::new() }
    }

    /// The same with a function that makes the credential: once now, and again whenever the service has refused a token (`401`).
    ///
    /// ```no_run
    /// use codegen_runtime::client::{AzureCredential, BoxError, Client};
    /// # use azure_core::credentials::TokenCredential;
    /// # use std::sync::Arc;
    /// # fn credential() -> Result<Arc<dyn TokenCredential>, azure_core::Error> { unimplemented!() }
    ///
    /// # fn program() -> Result<(), BoxError> {
    /// // In a program, `|| Ok(ManagedIdentityCredential::new(None)?)`, for example.
    /// let client: Client = Client::new(AzureCredential::renewable(|| Ok(credential()?))?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// That of the function. If it fails later, the request that needs the credential fails ([`Error::Token`](crate::Error::Token)) or, after
    /// a `401`, ends with that response.
    pub fn renewable(make: impl Fn() -> Result<Arc<dyn TokenCredential>, BoxError> + Send + Sync + 'static) -> Result<Self, BoxError> {
        let credential = make()?;
        Ok(Self { make: Some(Arc::new(make)), ..Self::new(credential) })
    }

    /// Asks for these scopes instead.
    pub fn with_scopes(self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { scopes: scopes.into_iter().map(Into::into).collect(), ..self }
    }

    fn newest(&self) -> Arc<dyn TokenCredential> {
        Arc::clone(&self.credential.lock().unwrap_or_else(PoisonError::into_inner))
    }

    async fn ask(&self, credential: Arc<dyn TokenCredential>, origin: &str) -> Result<String, BoxError> {
        let default = format!("{origin}/.default");
        let mut scopes: Vec<&str> = self.scopes.iter().map(String::as_str).collect();
        if scopes.is_empty() {
            scopes.push(&default);
        }
        Ok(credential.get_token(&scopes, None).await?.token.secret().to_owned())
    }
}

impl TokenSource for AzureCredential {
    fn token<'a>(&'a self, origin: &'a str) -> BoxFuture<'a, Result<String, BoxError>> {
        Box::pin(self.ask(self.newest(), origin))
    }

    fn renewed_token<'a>(&'a self, origin: &'a str, _challenge: &'a str) -> BoxFuture<'a, Result<String, BoxError>> {
        Box::pin(async move {
            if let Some(make) = &self.make {
                let made = make()?;
                *self.credential.lock().unwrap_or_else(PoisonError::into_inner) = made;
            }
            self.token(origin).await
        })
    }
}

impl fmt::Debug for AzureCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AzureCredential").field("scopes", &self.scopes).finish_non_exhaustive()
    }
}
