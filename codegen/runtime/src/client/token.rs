//! Owns [`TokenSource`], where access tokens come from, and the header that carries one. It must not know where requests go.

use super::super::error::Error;
use super::{BoxError, BoxFuture};
use http::header::HeaderValue;

/// Gives an access token for each request. It has to renew expired tokens itself.
///
/// A string is a token that never changes. A function that returns a future is called for every attempt:
///
/// ```no_run
/// use codegen_runtime::client::Client;
///
/// # #[derive(Clone)]
/// # struct Cache;
/// # impl Cache {
/// #     async fn token(&self) -> Result<String, std::io::Error> { Ok(String::new()) }
/// # }
/// # fn program(cache: Cache) {
/// let client: Client = Client::new(move || {
///     let cache = cache.clone();
///     async move { cache.token().await }
/// });
/// # }
/// ```
pub trait TokenSource: Send + Sync {
    /// The token to send now, without `Bearer`.
    ///
    /// `origin` is scheme, host and port of the base URL, such as `https://api.example.com`: the server that the token is for. A
    /// source of tokens for a single service can ignore it.
    fn token<'a>(&'a self, origin: &'a str) -> BoxFuture<'a, Result<String, BoxError>>;

    /// Another token, as the service has refused the last one (`401`). A source that keeps tokens forgets that one and gets a new one.
    ///
    /// Requests that wait for it at the same time, with the same token refused for the same reason, share one call.
    ///
    /// `challenge` is what the service says about it (`WWW-Authenticate`), such as the claims that it wants; it may be empty. If the token
    /// is another one than before, the request is sent once more. By default it is what [`token`](Self::token) gives.
    fn renewed_token<'a>(&'a self, origin: &'a str, challenge: &'a str) -> BoxFuture<'a, Result<String, BoxError>> {
        let _ = challenge;
        self.token(origin)
    }
}

impl TokenSource for &'static str {
    fn token<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<String, BoxError>> {
        Box::pin(std::future::ready(Ok((*self).to_owned())))
    }
}

impl TokenSource for String {
    fn token<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<String, BoxError>> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}

impl<F, T, E> TokenSource for F
where
    F: Fn() -> T + Send + Sync,
    T: Future<Output = Result<String, E>> + Send,
    E: Into<BoxError>,
{
    fn token<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<String, BoxError>> {
        Box::pin(async move { self().await.map_err(Into::into) })
    }
}

/// The value of the header `Authorization` with this token.
pub(super) fn bearer(token: &str) -> Result<HeaderValue, Error> {
    // The error of the header would not show the token, but its text would be no help either.
    let mut value = HeaderValue::try_from(format!("Bearer {token}"))
        .map_err(|_| Error::Token("the token has characters that are not valid in a header".into()))?;
    value.set_sensitive(true);
    Ok(value)
}
