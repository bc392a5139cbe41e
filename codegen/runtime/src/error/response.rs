//! Owns the responses that are errors: [`ApiError`], its body, and [`DecodeError`]. It must not know how a response travels.

use super::super::json;
use super::super::read::deserialize;
use super::headers::ClientRequestId;
use super::object::ErrorObject;
use super::text::{Line, about_request, reason};
use super::{CLIENT_REQUEST_ID, Cause, request_id, retry_after};
use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, DATE, HeaderMap, LOCATION};
use http::{Response, StatusCode};
use serde_json::Value;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

/// An error response of a service.
#[derive(Debug)]
#[non_exhaustive]
pub struct ApiError {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// What the body says.
    pub body: ErrorBody,
    /// The body as it was received.
    pub raw: Bytes,
    /// What the client did not do about it, and why.
    pub(crate) refused: Option<Refused>,
    /// The identifier that the client gave the request.
    pub(crate) identified: Option<ClientRequestId>,
    /// The name of the operation, if it is known.
    pub operation: Option<&'static str>,
}

/// What a client did not do about a response, and why: an extension of the response.
#[derive(Clone, Debug)]
pub(crate) struct Refused {
    what: &'static str,
    why: String,
}

#[cfg(feature = "client")]
impl Refused {
    /// Why a redirect was not followed.
    pub(crate) const fn redirect(why: String) -> Self {
        Self { what: "the redirect was not followed", why }
    }

    /// Why the request was not sent again.
    pub(crate) fn another_attempt(why: &str) -> Self {
        Self { what: "the request was not sent again", why: why.to_owned() }
    }
}

/// The body of an error.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorBody {
    /// The error object of OData: `{"error": {…}}`.
    Documented(Box<ErrorObject>),
    /// Other JSON.
    Json(Value),
    /// Anything else.
    Raw(Bytes),
}

/// A successful response whose body cannot be decoded.
#[derive(Debug)]
#[non_exhaustive]
pub struct DecodeError {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// What is wrong with it.
    pub source: Cause,
    /// The identifier that the client gave the request.
    pub(crate) identified: Option<ClientRequestId>,
    /// The name of the operation, if it is known.
    pub operation: Option<&'static str>,
}

/// What is wrong with a response to a batch that leaves out an operation.
#[derive(Debug)]
pub(crate) struct MissingPart;

impl fmt::Display for MissingPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the response to the batch has none to the operation")
    }
}

impl StdError for MissingPart {}

impl ErrorBody {
    fn new(raw: &Bytes) -> Self {
        match json::text(raw).and_then(json::value) {
            Ok(Value::Object(mut body)) if body.get("error").is_some_and(Value::is_object) => {
                let mut error = ErrorObject::default();
                let object = body.remove("error").unwrap_or_default();
                match deserialize(&mut error, &object) {
                    Ok(()) => Self::Documented(Box::new(error)),
                    Err(_) => Self::Json(serde_json::json!({ "error": object })),
                }
            }
            Ok(other) => Self::Json(other),
            Err(_) => Self::Raw(raw.clone()),
        }
    }
}

impl ApiError {
    pub(crate) fn new(response: Response<Bytes>) -> Self {
        let (parts, raw) = response.into_parts();
        let (refused, identified) = (parts.extensions.get().cloned(), parts.extensions.get().cloned());
        Self { status: parts.status, headers: parts.headers, body: ErrorBody::new(&raw), raw, refused, identified, operation: None }
    }

    /// The error object, if the body has one.
    pub fn error(&self) -> Option<&ErrorObject> {
        match &self.body {
            ErrorBody::Documented(error) => Some(error),
            _ => None,
        }
    }

    /// The error code of the service; of an OAuth error (RFC 6749 §5.2), its `error`.
    pub fn code(&self) -> Option<&str> {
        self.error().map_or_else(|| self.of_oauth("error"), |error| error.code.as_deref())
    }

    /// The error message of the service; of an OAuth error, its `error_description`.
    pub fn message(&self) -> Option<&str> {
        self.error().map_or_else(|| self.of_oauth("error_description"), |error| error.message.as_deref())
    }

    /// A text in the body of an OAuth error, in which `error` is a text, too.
    fn of_oauth(&self, name: &str) -> Option<&str> {
        match &self.body {
            ErrorBody::Json(body) if body.get("error").is_some_and(Value::is_string) => body.get(name)?.as_str(),
            _ => None,
        }
    }

    /// The identifier of the request: name it to the support of the service.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers).or_else(|| self.error()?.inner()?.request_id.as_deref())
    }

    /// The identifier that the client gave the request (`client-request-id`); of a response from elsewhere, what it says of it.
    pub fn client_request_id(&self) -> Option<&str> {
        let own = self.identified.as_ref().map(|id| id.0.as_str());
        let echoed = || text(&self.headers, CLIENT_REQUEST_ID).or_else(|| self.error()?.inner()?.client_request_id.as_deref());
        own.or_else(echoed)
    }

    /// When it happened, as the service writes it: the date of the error object, or else of the response.
    pub fn date(&self) -> Option<&str> {
        let inner = self.error().and_then(ErrorObject::inner);
        inner.and_then(|inner| inner.date.as_deref()).or_else(|| text(&self.headers, DATE))
    }

    /// How long to wait before trying again, if the service says so (see [`Error::retry_after`](super::Error::retry_after)).
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(&self.headers)
    }

    /// Where the service points to instead (`Location`).
    pub fn location(&self) -> Option<&str> {
        text(&self.headers, LOCATION)
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the service responded with {}", self.status)?;
        match self.code() {
            Some(code) => write!(f, ", {}", Line(code))?,
            None if self.error().is_some() => f.write_str(", no code")?,
            None => {}
        }
        if let Some(message) = self.message() {
            write!(f, ": {}", Line(message))?;
        }
        if let Some(Refused { what, why }) = &self.refused {
            write!(f, ", and {what}: {}", Line(why))?;
        }
        about_request(self.operation, self.request_id(), self.client_request_id(), f)
    }
}

impl StdError for ApiError {}

impl DecodeError {
    pub(super) fn new(response: Response<Bytes>, source: Cause) -> Self {
        let (parts, body) = response.into_parts();
        let identified = parts.extensions.get().cloned();
        Self { status: parts.status, headers: parts.headers, body, source, identified, operation: None }
    }

    /// The identifier of the request: name it to the support of the service.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// The identifier that the client gave the request (`client-request-id`); of a response from elsewhere, what it says of it.
    pub fn client_request_id(&self) -> Option<&str> {
        self.identified.as_ref().map(|id| id.0.as_str()).or_else(|| text(&self.headers, CLIENT_REQUEST_ID))
    }
}

impl DecodeError {
    /// What is wrong with the body, and where. What a value of the wrong type is, stays out of logs.
    fn reason(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.source.downcast_ref::<serde_json::Error>() {
            Some(error) if error.is_data() => match (error.line(), error.column()) {
                (0, _) => f.write_str(": a value is not of the expected type"),
                (line, column) => write!(f, ": a value is not of the expected type at line {line} column {column}"),
            },
            _ => reason(&*self.source, f),
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.source.is::<MissingPart>() {
            write!(f, "the service responded to the batch with {}, but not to this operation", self.status)?;
            return about_request(self.operation, self.request_id(), self.client_request_id(), f);
        }
        write!(f, "the service responded with {}, but its {} bytes", self.status, self.body.len())?;
        // The usual causes are a web page, or an encoding that the transport does not undo.
        for (header, word) in [(CONTENT_TYPE, "of"), (CONTENT_ENCODING, "in")] {
            if let Some(value) = text(&self.headers, header) {
                write!(f, " {word} {}", Line(value))?;
            }
        }
        f.write_str(" cannot be decoded")?;
        self.reason(f)?;
        about_request(self.operation, self.request_id(), self.client_request_id(), f)
    }
}

impl StdError for DecodeError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}

fn text(headers: &HeaderMap, name: impl http::header::AsHeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}
