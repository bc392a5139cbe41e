//! Owns what a played server does with one request. It must not know the request, nor what comes after it.

use bytes::Bytes;
use codegen_runtime::client::{Body, BoxError, BoxFuture, TransportError};
use futures_core::Stream;
use http::Response;
use std::pin::Pin;
use std::task::{Context, Poll};

#[derive(Clone, Debug)]
pub(super) enum Act {
    Respond(Response<Bytes>),
    /// The response begins, then its body breaks off.
    Broken(Response<Bytes>),
    /// The response begins, then nothing more comes.
    Stuck(Response<Bytes>),
    /// It was sent, and the connection was lost.
    Lost,
    /// There was no connection.
    NotSent,
    /// No response comes at all.
    Silence,
}

impl Act {
    /// What the transport gives.
    pub(super) fn play(self) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
        let outcome = match self {
            Self::Respond(response) => Ok(response.map(Body::from)),
            Self::Broken(response) => Ok(response.map(|bytes| Body::new(Cut(Some(bytes), true)))),
            Self::Stuck(response) => Ok(response.map(|bytes| Body::new(Cut(Some(bytes), false)))),
            Self::Lost => Err(TransportError::lost("cut off")),
            Self::NotSent => Err(TransportError::not_sent("no route")),
            Self::Silence => return Box::pin(std::future::pending()),
        };
        Box::pin(std::future::ready(outcome))
    }
}

/// A body that ends too early: with an error, or not at all.
struct Cut(Option<Bytes>, bool);

impl Stream for Cut {
    type Item = Result<Bytes, BoxError>;
    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.0.take() {
            Some(bytes) => Poll::Ready(Some(Ok(bytes))),
            None if self.1 => Poll::Ready(Some(Err("cut off".into()))),
            None => Poll::Pending,
        }
    }
}
