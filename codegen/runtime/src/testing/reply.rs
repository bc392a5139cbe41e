//! Owns [`Reply`], what a fake service does with a request, and how a result becomes one. It must not know which request it is for.

use crate::accepted::Accepted;
use crate::client::{Body, BoxError, TransportError};
use crate::model::Model;
use crate::write::to_value;
use crate::{Json, Value};
use bytes::Bytes;
use futures_core::Stream;
use http::header::{CONTENT_TYPE, LOCATION, RETRY_AFTER};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use serde::Serialize;
use serde_json::json;
use std::fmt::Display;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// What a [`FakeService`](super::FakeService) does with a request: a response, or a fault on the way.
#[derive(Clone, Debug)]
#[must_use]
pub struct Reply {
    pub(super) status: StatusCode,
    // In a box, as a handler may give a `Result` with a reply as its error.
    pub(super) headers: Box<HeaderMap>,
    pub(super) body: Bytes,
    pub(super) delay: Duration,
    pub(super) fault: Option<Fault>,
}

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// The body ends too early.
    BrokenOff,
    /// The body never ends.
    Stalled,
    /// The request was received, and no response comes.
    Lost,
    /// There is no connection.
    NotSent,
    /// The service says nothing.
    Silent,
}

impl Reply {
    /// A response without a body. Panics if the number is not a status.
    pub fn status(status: u16) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or_else(|_| panic!("{status} is not a status"));
        Self { status, headers: Box::default(), body: Bytes::new(), delay: Duration::ZERO, fault: None }
    }

    /// `200 OK` with the JSON of a value.
    pub fn json(value: impl Serialize) -> Self {
        Self::status(200).with_json(value)
    }

    /// `200 OK` with bytes of some type.
    pub fn bytes(body: impl Into<Bytes>, content_type: &str) -> Self {
        Self { body: body.into(), ..Self::status(200) }.with_header("Content-Type", content_type)
    }

    /// An error with the error object of OData.
    pub fn error(status: u16, code: &str, message: &str) -> Self {
        Self::status(status).with_json(json!({"error": {"code": code, "message": message}}))
    }

    /// `429 Too Many Requests`, with the wait that the service asks for in whole seconds.
    pub fn throttled(wait: Duration) -> Self {
        Self::error(429, "TooManyRequests", "the fake service is busy").with_header(RETRY_AFTER.as_str(), wait.as_secs())
    }

    /// `202 Accepted`, with the address of the progress.
    pub fn accepted(location: impl Display) -> Self {
        Self::status(202).with_header(LOCATION.as_str(), location)
    }

    /// No response: the service has received the request, and the connection is lost.
    pub fn lost() -> Self {
        Self::faulty(Fault::Lost)
    }

    /// No response: there is no connection to the service.
    pub fn not_sent() -> Self {
        Self::faulty(Fault::NotSent)
    }

    /// No response, however long the client waits.
    pub fn silence() -> Self {
        Self::faulty(Fault::Silent)
    }

    /// The same response, but the connection is lost at the end of the body, which is not complete.
    pub fn broken_off(self) -> Self {
        Self { fault: Some(Fault::BrokenOff), ..self }
    }

    /// The same response, but its body does not end, however long the client waits.
    pub fn stalled(self) -> Self {
        Self { fault: Some(Fault::Stalled), ..self }
    }

    /// The same, after a time. With the paused clock of tokio, a test does not wait for it.
    pub fn after(self, delay: Duration) -> Self {
        Self { delay, ..self }
    }

    /// The same with another status. Panics if the number is not a status.
    pub fn with_status(self, status: u16) -> Self {
        Self { status: Self::status(status).status, ..self }
    }

    /// The same with a header. Panics if the header is not valid.
    pub fn with_header(mut self, name: &str, value: impl Display) -> Self {
        match (HeaderName::try_from(name), HeaderValue::try_from(value.to_string())) {
            (Ok(name), Ok(value)) => drop(self.headers.append(name, value)),
            _ => panic!("the header {name:?} cannot have the value {:?}", value.to_string()),
        }
        self
    }

    /// The same with the JSON of a value as its body. Panics if the value cannot be written.
    pub fn with_json(mut self, value: impl Serialize) -> Self {
        self.body = serde_json::to_vec(&value).unwrap_or_else(|error| panic!("the body cannot be written: {error}")).into();
        self.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        self
    }

    /// The length of the body; none if it does not end as it should.
    #[cfg(feature = "serve")]
    pub(crate) fn length(&self) -> Option<usize> {
        self.fault.is_none().then_some(self.body.len())
    }

    /// The body, if it is JSON.
    pub(super) fn json_body(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// The same with all addresses below one base URL moved below another.
    pub(super) fn moved(mut self, from: &str, to: &str) -> Self {
        if from == to || from.is_empty() {
            return self;
        }
        if let Ok(text) = std::str::from_utf8(&self.body)
            && text.contains(from)
        {
            self.body = text.replace(from, to).into();
        }
        for value in self.headers.values_mut() {
            let moved = value.to_str().ok().filter(|text| text.contains(from)).map(|text| text.replace(from, to));
            if let Some(Ok(moved)) = moved.map(HeaderValue::try_from) {
                *value = moved;
            }
        }
        self
    }

    fn faulty(fault: Fault) -> Self {
        Self { fault: Some(fault), ..Self::status(200) }
    }

    /// Does it.
    pub(crate) async fn play(self) -> Result<Response<Body>, TransportError> {
        if !self.delay.is_zero() {
            tokio::time::sleep(self.delay).await;
        }
        let body = match self.fault {
            None => Body::from(self.body),
            Some(Fault::BrokenOff) => Body::new(Cut { rest: Some(self.body), stalls: false }),
            Some(Fault::Stalled) => Body::new(Cut { rest: Some(self.body), stalls: true }),
            Some(Fault::Lost) => return Err(TransportError::lost("the fake service lost the connection")),
            Some(Fault::NotSent) => return Err(TransportError::not_sent("the fake service cannot be reached")),
            Some(Fault::Silent) => return std::future::pending().await,
        };
        let mut response = Response::new(body);
        *response.status_mut() = self.status;
        *response.headers_mut() = *self.headers;
        Ok(response)
    }
}

impl<B: Into<Bytes>> From<Response<B>> for Reply {
    fn from(response: Response<B>) -> Self {
        let (parts, body) = response.into_parts();
        Self { status: parts.status, headers: Box::new(parts.headers), body: body.into(), delay: Duration::ZERO, fault: None }
    }
}

/// A body that ends with an error or not at all.
struct Cut {
    rest: Option<Bytes>,
    stalls: bool,
}

impl Stream for Cut {
    type Item = Result<Bytes, BoxError>;
    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.rest.take() {
            Some(bytes) => Poll::Ready(Some(Ok(bytes))),
            None if self.stalls => Poll::Pending,
            None => Poll::Ready(Some(Err("the fake service lost the connection".into()))),
        }
    }
}

/// A result that a response can be made of: the counterpart of [`Decode`](crate::Decode).
pub trait Encode {
    /// The response.
    fn encode(&self) -> Reply;
}

impl<M: Model + Default> Encode for M {
    fn encode(&self) -> Reply {
        Reply::json(to_value(self))
    }
}

/// `204 No Content`.
impl Encode for () {
    fn encode(&self) -> Reply {
        Reply::status(204)
    }
}

impl Encode for Bytes {
    fn encode(&self) -> Reply {
        Reply::bytes(self.clone(), "application/octet-stream")
    }
}

impl Encode for String {
    fn encode(&self) -> Reply {
        Reply::bytes(self.clone(), "text/plain")
    }
}

impl Encode for Value {
    fn encode(&self) -> Reply {
        Reply::json(self)
    }
}

impl<T: Serialize> Encode for Json<T> {
    fn encode(&self) -> Reply {
        Reply::json(&self.0)
    }
}

impl Encode for Accepted {
    fn encode(&self) -> Reply {
        let reply = Reply { headers: Box::new(self.headers.clone()), body: self.body.clone(), ..Reply::status(self.status.as_u16()) };
        match &self.location {
            Some(location) if !reply.headers.contains_key(LOCATION) => reply.with_header(LOCATION.as_str(), location),
            _ => reply,
        }
    }
}

/// `204 No Content` for none.
impl<T: Encode> Encode for Option<T> {
    fn encode(&self) -> Reply {
        self.as_ref().map_or_else(|| Reply::status(204), T::encode)
    }
}

/// What the handler of an operation may give: its result, a [`Reply`], the one or the other, or any [`http::Response`].
pub trait IntoReply<R> {
    /// The reply.
    fn into_reply(self) -> Reply;
}

impl<R: Encode> IntoReply<R> for R {
    fn into_reply(self) -> Reply {
        self.encode()
    }
}

impl<R> IntoReply<R> for Reply {
    fn into_reply(self) -> Self {
        self
    }
}

impl<R> IntoReply<R> for Response<Bytes> {
    fn into_reply(self) -> Reply {
        self.into()
    }
}

impl<R: Encode> IntoReply<R> for Result<R, Reply> {
    fn into_reply(self) -> Reply {
        self.map_or_else(|reply| reply, |result| result.encode())
    }
}
