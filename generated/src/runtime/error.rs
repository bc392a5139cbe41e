//! Owns [`Error`], everything that can go wrong between an operation and its result. It must never hold a token.

use super::model::{Meta, Model, model};
use super::open_map::OpenMap;
use super::property::Property;
use super::slot::{Field, Ref, Slot};
use bytes::Bytes;
use http::header::{HeaderMap, LOCATION, RETRY_AFTER};
use http::{Response, StatusCode};
use serde_json::Value;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

type Cause = Box<dyn StdError + Send + Sync>;

/// What went wrong. Its text fits a log: it is one line and has no token, body or header in it.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The arguments or the settings make no request; nothing was sent.
    Misuse(String),
    /// There was no token to be had; nothing was sent.
    Token(Cause),
    /// The request or the response was lost on the way.
    Transport(Cause),
    /// The service answered with an error.
    Status(Box<ApiError>),
    /// The service answered with success, but the body is not what it should be.
    Decode(Box<DecodeError>),
}

/// The answer of a service that did not do what it was asked.
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
}

/// The body of an error.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorBody {
    /// The error object of OData: `{"error": {…}}`.
    Documented(Box<ErrorObject>),
    /// Other JSON.
    Json(Value),
    /// No JSON.
    Raw(Bytes),
}

/// A successful response with a body that is not what it should be.
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
}

macro_rules! object {
    ($(#[$doc:meta])* $name:ident { $( $(#[$about:meta])* $index:literal $field:ident: $type:ty = $property:literal, )* }) => {
        $(#[$doc])*
        #[derive(Default)]
        pub struct $name {
            $( $(#[$about])* pub $field: Property<$type>, )*
            /// Everything else.
            pub additional: OpenMap,
        }
        impl Model for $name {
            fn meta(&self) -> &'static Meta {
                static META: Meta = Meta { name: stringify!($name), odata_type: "", properties: &[$($property),*] };
                &META
            }
            fn slot(&mut self, index: usize) -> Slot<'_> {
                match index {
                    $( $index => self.$field.slot(), )*
                    _ => Slot::Open(&mut self.additional),
                }
            }
            fn get(&self, index: usize) -> Ref<'_> {
                match index {
                    $( $index => self.$field.get_ref(), )*
                    _ => Ref::Open(&self.additional),
                }
            }
        }
        model!($name);
    };
}

object! {
    /// What a service says about an error.
    ErrorObject {
        /// A word for programs.
        0 code: String = "code",
        /// A sentence for people.
        1 message: String = "message",
        /// What the error is about.
        2 target: String = "target",
        /// The errors that this one consists of.
        3 details: Vec<ErrorDetail> = "details",
        /// What the service knows beyond that.
        4 inner_error: Box<InnerError> = "innerError",
        /// The same, as some services spell it.
        5 inner_error_lower: Box<InnerError> = "innererror",
    }
}

object! {
    /// One of the errors that an error consists of.
    ErrorDetail {
        /// A word for programs.
        0 code: String = "code",
        /// A sentence for people.
        1 message: String = "message",
        /// What the error is about.
        2 target: String = "target",
    }
}

object! {
    /// What a service knows about an error beyond its code.
    InnerError {
        /// A word for programs, more special than the outer one.
        0 code: String = "code",
        /// A sentence for people.
        1 message: String = "message",
        /// Under which the service knows the request.
        2 request_id: String = "request-id",
        /// Under which the client knows the request.
        3 client_request_id: String = "client-request-id",
        /// When it happened.
        4 date: String = "date",
        /// The next inner error.
        5 inner_error: Box<InnerError> = "innerError",
    }
}

impl ErrorBody {
    fn new(raw: &Bytes) -> Self {
        match serde_json::from_slice::<Value>(raw) {
            Ok(Value::Object(mut body)) if body.get("error").is_some_and(Value::is_object) => {
                let mut error = ErrorObject::default();
                let object = body.remove("error").unwrap_or_default();
                match super::read::deserialize(&mut error, &object) {
                    Ok(()) => Self::Documented(Box::new(error)),
                    Err(_) => Self::Json(serde_json::json!({ "error": object })),
                }
            }
            Ok(other) => Self::Json(other),
            Err(_) => Self::Raw(raw.clone()),
        }
    }
}

impl ErrorObject {
    /// What the service knows beyond the code, however it is spelled.
    pub fn inner(&self) -> Option<&InnerError> {
        self.inner_error.as_deref().or(self.inner_error_lower.as_deref())
    }
}

impl ApiError {
    /// The error object, if the body has one.
    pub fn error(&self) -> Option<&ErrorObject> {
        match &self.body {
            ErrorBody::Documented(error) => Some(error),
            _ => None,
        }
    }

    /// Under which the service knows the request: name it to those who run the service.
    pub fn request_id(&self) -> Option<&str> {
        header(&self.headers, "request-id").or_else(|| self.error()?.inner()?.request_id.as_deref())
    }

    /// Under which the client knows the request, if it named it.
    pub fn client_request_id(&self) -> Option<&str> {
        header(&self.headers, "client-request-id").or_else(|| self.error()?.inner()?.client_request_id.as_deref())
    }

    /// How long to wait before trying again, if the service said so in seconds.
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(&self.headers)
    }

    /// Where the service points to instead (`Location`).
    pub fn location(&self) -> Option<&str> {
        self.headers.get(LOCATION)?.to_str().ok()
    }
}

impl Error {
    /// The error that a response stands for.
    pub(crate) fn from_response(response: Response<Bytes>) -> Self {
        let (parts, raw) = response.into_parts();
        Self::Status(Box::new(ApiError { status: parts.status, headers: parts.headers, body: ErrorBody::new(&raw), raw }))
    }

    /// A response whose body is not what it should be.
    pub(crate) fn undecodable(response: Response<Bytes>, source: impl Into<Cause>) -> Self {
        let (parts, body) = response.into_parts();
        Self::Decode(Box::new(DecodeError { status: parts.status, headers: parts.headers, body, source: source.into() }))
    }

    /// What the service answered, if it answered with an error.
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Status(error) => Some(error),
            _ => None,
        }
    }

    /// The status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Status(error) => Some(error.status),
            Self::Decode(error) => Some(error.status),
            _ => None,
        }
    }

    /// The word for programs that the service gave, such as `Request_ResourceNotFound`.
    pub fn code(&self) -> Option<&str> {
        self.api()?.error()?.code.as_deref()
    }

    /// Under which the service knows the request: name it to those who run the service.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Status(error) => error.request_id(),
            Self::Decode(error) => header(&error.headers, "request-id"),
            _ => None,
        }
    }

    /// How long to wait before trying again, if the service said so in seconds.
    pub fn retry_after(&self) -> Option<Duration> {
        self.api()?.retry_after()
    }

    /// True if the service does not know what was asked for (404).
    pub fn is_not_found(&self) -> bool {
        self.has(StatusCode::NOT_FOUND)
    }

    /// True if the token was missing, wrong or too old (401).
    pub fn is_unauthorized(&self) -> bool {
        self.has(StatusCode::UNAUTHORIZED)
    }

    /// True if the token does not permit the operation (403).
    pub fn is_forbidden(&self) -> bool {
        self.has(StatusCode::FORBIDDEN)
    }

    /// True if it conflicts with what is there (409).
    pub fn is_conflict(&self) -> bool {
        self.has(StatusCode::CONFLICT)
    }

    /// True if what is there has changed in the meantime (412).
    pub fn is_precondition_failed(&self) -> bool {
        self.has(StatusCode::PRECONDITION_FAILED)
    }

    /// True if there were too many requests (429).
    pub fn is_throttled(&self) -> bool {
        self.has(StatusCode::TOO_MANY_REQUESTS)
    }

    /// True if the fault is the service's (5xx).
    pub fn is_server_error(&self) -> bool {
        self.api().is_some_and(|error| error.status.is_server_error())
    }

    fn has(&self, status: StatusCode) -> bool {
        self.api().is_some_and(|error| error.status == status)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Misuse(what) => write!(f, "the request was not sent: {}", Line(what)),
            // What the source says about it may have a secret in it.
            Self::Token(_) => f.write_str("the request was not sent: there is no access token"),
            Self::Transport(_) => f.write_str("the service was not reached, or its answer was lost"),
            Self::Status(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Misuse(_) | Self::Status(_) => None,
            Self::Token(source) | Self::Transport(source) => Some(&**source),
            Self::Decode(error) => Some(&*error.source),
        }
    }
}

/// A text for a value that is none, as in `"…".parse()?`.
impl From<super::InvalidText> for Error {
    fn from(error: super::InvalidText) -> Self {
        Self::Misuse(error.to_string())
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the service answered {}", self.status)?;
        if let Some(error) = self.error() {
            let code = error.code.as_deref().unwrap_or("no code");
            write!(f, ", {}", Line(code))?;
            if let Some(message) = error.message.as_deref() {
                write!(f, ": {}", Line(message))?;
            }
        }
        request(self.request_id(), f)
    }
}

impl StdError for ApiError {}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the service answered {}, but its {} bytes were not understood", self.status, self.body.len())?;
        request(header(&self.headers, "request-id"), f)
    }
}

impl StdError for DecodeError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}

fn request(id: Option<&str>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match id {
        Some(id) => write!(f, " (request {})", Line(id)),
        None => Ok(()),
    }
}

/// A text from elsewhere as part of a line, without anything that could end it.
struct Line<'a>(&'a str);

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|c| fmt::Write::write_char(f, if c.is_control() { ' ' } else { c }))
    }
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// The seconds of `Retry-After`.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok().map(Duration::from_secs)
}
