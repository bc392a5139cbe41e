//! Owns [`Transport`], which carries a request and brings the response, and its error. It must not know operations.

use super::{Body, BoxError, BoxFuture};
use crate::error::Error;
use bytes::Bytes;
use http::{Request, Response};
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

/// Carries a request to a service and brings the response.
///
/// It must not follow redirects or send a request again: the client knows whether the operation wants the address or what is there, which
/// server may see the token, and what can be sent twice.
///
/// A transport can be around another one: see [`Builder::middleware`](super::Builder::middleware). [`AttemptInfo`](super::AttemptInfo) says
/// what a request is for.
pub trait Transport: Send + Sync {
    /// Sends one request. Every response is a success here, whatever its status.
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>>;

    /// Sends one request whose body is a stream: see [`RequestBody`](crate::RequestBody). If its [`length`](Body::length) is known, that is the
    /// `Content-Length`.
    ///
    /// By default it reads the whole body into memory, and [sends](Self::send) that. A transport that can do better does, and one around
    /// another one calls this method of that one.
    fn send_streamed(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = body.collect().await.map_err(TransportError::not_sent)?;
            self.send(Request::from_parts(head, body)).await
        })
    }
}

impl<T: Transport + ?Sized> Transport for Box<T> {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        (**self).send(request)
    }
    fn send_streamed(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        (**self).send_streamed(request)
    }
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        (**self).send(request)
    }
    fn send_streamed(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        (**self).send_streamed(request)
    }
}

/// Why there is no response, and whether the service may have received the request.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) sent: bool,
    pub(crate) timed_out: bool,
    source: BoxError,
}

impl TransportError {
    /// The request may have reached the service, so it is not sent again unless its method is idempotent.
    pub fn lost(source: impl Into<BoxError>) -> Self {
        Self { sent: true, timed_out: false, source: source.into() }
    }

    /// The request has not reached the service, as there was no connection; it can be sent again.
    pub fn not_sent(source: impl Into<BoxError>) -> Self {
        Self { sent: false, ..Self::lost(source) }
    }

    /// The same error, caused by a time limit.
    pub fn timed_out(self) -> Self {
        Self { timed_out: true, ..self }
    }

    /// The error of a body, which may be one of a transport already.
    pub(crate) fn of_body(error: BoxError) -> Self {
        let other = match error.downcast::<Self>() {
            Ok(known) => return *known,
            Err(other) => other,
        };
        // The error of a body within this one.
        match other.downcast::<Error>().map(|error| *error) {
            Ok(Error::Transport(lost)) => Self { sent: lost.sent, timed_out: false, source: lost.source },
            Ok(Error::Timeout(lost)) => Self { sent: lost.sent, timed_out: true, source: lost.source },
            Ok(error) => Self::lost(error),
            Err(other) => Self::lost(other),
        }
    }

    pub(crate) fn into_source(self) -> BoxError {
        self.source
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.source.fmt(f)
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.source()
    }
}
