//! Owns [`Transport`], what carries a request and brings the response, and the [`Body`] it brings. It must not know operations.

use super::{BoxError, BoxFuture};
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::{Request, Response};
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Carries a request to a service and brings the response.
///
/// It follows no redirects: the client knows whether the operation wants the address or what is there, and which server may see
/// the token.
pub trait Transport: Send + Sync {
    /// Sends one request. Every answer of the service is a success here, whatever its status.
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, BoxError>>;
}

/// The body of a response, piece by piece.
pub struct Body(Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>);

impl Body {
    /// A body that comes from a stream.
    pub fn new(pieces: impl Stream<Item = Result<Bytes, BoxError>> + Send + 'static) -> Self {
        Self(Box::pin(pieces))
    }

    /// The next piece; none at the end.
    pub async fn chunk(&mut self) -> Option<Result<Bytes, BoxError>> {
        poll_fn(|context| self.0.as_mut().poll_next(context)).await
    }

    /// All of it.
    pub async fn collect(mut self) -> Result<Bytes, BoxError> {
        let Some(first) = self.chunk().await.transpose()? else { return Ok(Bytes::new()) };
        let Some(second) = self.chunk().await.transpose()? else { return Ok(first) };
        let mut all = BytesMut::from(first);
        all.extend_from_slice(&second);
        while let Some(piece) = self.chunk().await {
            all.extend_from_slice(&piece?);
        }
        Ok(all.freeze())
    }
}

/// A body that is there already.
impl<B: Into<Bytes>> From<B> for Body {
    fn from(body: B) -> Self {
        Self::new(Whole(Some(body.into())))
    }
}

impl Stream for Body {
    type Item = Result<Bytes, BoxError>;
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body").finish_non_exhaustive()
    }
}

struct Whole(Option<Bytes>);

impl Stream for Whole {
    type Item = Result<Bytes, BoxError>;
    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().filter(|bytes| !bytes.is_empty()).map(Ok))
    }
}

/// In place of a transport that could not be made: every request says why.
pub(super) struct Unavailable(pub(super) String);

impl Transport for Unavailable {
    fn send(&self, _: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, BoxError>> {
        Box::pin(std::future::ready(Err(self.0.clone().into())))
    }
}
