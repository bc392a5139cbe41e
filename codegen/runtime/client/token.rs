//! Owns [`TokenSource`], where access tokens come from. It must not know how they are used.

use super::{BoxError, BoxFuture};

/// Gives an access token for each request; one that gets old is its own to renew.
///
/// A string is a token that stays the same. A function that returns a future is asked for every request:
///
/// ```text
/// Client::new(move || { let cache = cache.clone(); async move { cache.token().await } })
/// ```
pub trait TokenSource: Send + Sync {
    /// The token to send now, without `Bearer`.
    fn token(&self) -> BoxFuture<'_, Result<String, BoxError>>;
}

impl TokenSource for &'static str {
    fn token(&self) -> BoxFuture<'_, Result<String, BoxError>> {
        Box::pin(std::future::ready(Ok((*self).to_owned())))
    }
}

impl TokenSource for String {
    fn token(&self) -> BoxFuture<'_, Result<String, BoxError>> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}

impl<F, T, E> TokenSource for F
where
    F: Fn() -> T + Send + Sync,
    T: Future<Output = Result<String, E>> + Send,
    E: Into<BoxError>,
{
    fn token(&self) -> BoxFuture<'_, Result<String, BoxError>> {
        Box::pin(async move { self().await.map_err(Into::into) })
    }
}
