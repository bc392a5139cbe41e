// @generated: a copy of `codegen/runtime/client/token.rs`. Do not edit.

//! Owns [`TokenSource`], where access tokens come from, and how a request gets one. It must not know where requests go.

use super::super::error::Error;
use super::{BoxError, BoxFuture};
use bytes::Bytes;
use http::Request;
use http::header::{AUTHORIZATION, HeaderValue};

/// Gives an access token for each request; one that gets old is its own to renew.
///
/// A string is a token that stays the same. A function that returns a future is asked for every attempt:
///
/// ```text
/// Client::new(move || { let cache = cache.clone(); async move { cache.token().await } })
/// ```
pub trait TokenSource: Send + Sync {
    /// The token to send now, without `Bearer`.
    ///
    /// `origin` is scheme, host and port of the base URL, such as `https://api.example.com`: the server that the token is for. A
    /// source of tokens for a single service has no use for it.
    fn token<'a>(&'a self, origin: &'a str) -> BoxFuture<'a, Result<String, BoxError>>;
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

/// Puts a token on a request.
pub(super) async fn authorize(request: &mut Request<Bytes>, source: &dyn TokenSource, origin: &str) -> Result<(), Error> {
    let token = source.token(origin).await.map_err(Error::Token)?;
    // The error of the header would not show the token, but the text of it is no help either.
    let mut value = HeaderValue::try_from(format!("Bearer {token}"))
        .map_err(|_| Error::Token("the token has characters that no header can have".into()))?;
    value.set_sensitive(true);
    request.headers_mut().insert(AUTHORIZATION, value);
    Ok(())
}
