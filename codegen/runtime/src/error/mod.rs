//! Owns [`Error`], everything that can go wrong between an operation and its result. It must never hold a token.

mod headers;
mod lost;
mod object;
mod response;
pub(crate) mod shared;
mod text;

#[cfg(feature = "client")]
pub(crate) use headers::ClientRequestId;
pub(crate) use headers::{CLIENT_REQUEST_ID, request_id, retry_after};
pub use lost::{Lost, Throttled, TooLarge};
pub use object::{ErrorDetail, ErrorObject, InnerError};
pub(crate) use response::MissingPart;
#[cfg(feature = "client")]
pub(crate) use response::Refused;
pub use response::{ApiError, DecodeError, ErrorBody};

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;
use text::Line;

type Cause = Box<dyn StdError + Send + Sync>;

/// What went wrong. Its text is fit for a log: one line, without token, body or header. `Debug`, which `main` prints, has the causes, too;
/// everything else is in the variants and the methods.
#[non_exhaustive]
pub enum Error {
    /// The arguments or the settings are not valid; nothing was sent.
    Misuse(String),
    /// There is no token; nothing was sent.
    Token(Cause),
    /// The request or the response was lost on the way.
    Transport(Box<Lost>),
    /// The response did not come in time.
    Timeout(Box<Lost>),
    /// The service kept asking to come back later, and the client gave up.
    Throttled(Box<Throttled>),
    /// The body of the response is larger than the client reads.
    TooLarge(Box<TooLarge>),
    /// The service responded with an error.
    Status(Box<ApiError>),
    /// The service responded with success, but the body cannot be decoded.
    Decode(Box<DecodeError>),
}

impl Error {
    /// The error of a response.
    pub(crate) fn from_response(response: Response<Bytes>) -> Self {
        Self::Status(Box::new(ApiError::new(response)))
    }

    /// The error of a response whose body cannot be decoded.
    pub(crate) fn undecodable(response: Response<Bytes>, source: impl Into<Cause>) -> Self {
        Self::Decode(Box::new(DecodeError::new(response, source.into())))
    }

    /// The error of the last response before the client gave up.
    #[cfg(feature = "client")]
    pub(crate) fn throttled(response: Response<Bytes>, attempts: u32, waited: Duration) -> Self {
        Self::Throttled(Box::new(Throttled { attempts, waited, response: ApiError::new(response) }))
    }

    /// The error response of the service, if there was one.
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Status(error) => Some(error),
            Self::Throttled(error) => Some(&error.response),
            _ => None,
        }
    }

    /// What is known of the request, if no complete response came.
    pub fn lost(&self) -> Option<&Lost> {
        match self {
            Self::Transport(lost) | Self::Timeout(lost) => Some(lost),
            _ => None,
        }
    }

    fn headers(&self) -> Option<&HeaderMap> {
        match self {
            Self::Decode(error) => Some(&error.headers),
            Self::TooLarge(error) => Some(&error.headers),
            _ => self.api().map(|error| &error.headers).or_else(|| self.lost().map(|lost| &lost.headers)),
        }
    }

    /// The status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Decode(error) => Some(error.status),
            Self::TooLarge(error) => Some(error.status),
            _ => self.api().map(|error| error.status).or_else(|| self.lost()?.status),
        }
    }

    /// The error code of the service, such as `Request_ResourceNotFound`.
    pub fn code(&self) -> Option<&str> {
        self.api()?.code()
    }

    /// The error message of the service.
    pub fn message(&self) -> Option<&str> {
        self.api()?.message()
    }

    /// The identifier of the request: name it to the support of the service.
    pub fn request_id(&self) -> Option<&str> {
        match self.api() {
            Some(error) => error.request_id(),
            None => request_id(self.headers()?),
        }
    }

    /// The identifier that the client gave the request (`client-request-id`); all its attempts had it.
    pub fn client_request_id(&self) -> Option<&str> {
        match self {
            Self::Decode(error) => error.client_request_id(),
            Self::TooLarge(error) => error.client_request_id.as_deref(),
            Self::Transport(lost) | Self::Timeout(lost) => lost.client_request_id.as_deref(),
            _ => self.api()?.client_request_id(),
        }
    }

    /// The same error, about the request with this identifier.
    #[cfg(feature = "client")]
    pub(crate) fn about(mut self, id: &ClientRequestId) -> Self {
        match &mut self {
            Self::Transport(lost) | Self::Timeout(lost) => lost.client_request_id = Some(id.0.clone()),
            Self::TooLarge(error) => error.client_request_id = Some(id.0.clone()),
            Self::Throttled(error) => error.response.identified = Some(id.clone()),
            Self::Status(error) => error.identified = Some(id.clone()),
            Self::Decode(error) => error.identified = Some(id.clone()),
            Self::Misuse(_) | Self::Token(_) => {}
        }
        self
    }

    /// The name of the operation that failed, such as `chat::Get`. An error before anything was sent says it in its text.
    pub fn operation(&self) -> Option<&'static str> {
        match self {
            Self::Transport(lost) | Self::Timeout(lost) => lost.operation,
            Self::Throttled(error) => error.response.operation,
            Self::TooLarge(error) => error.operation,
            Self::Status(error) => error.operation,
            Self::Decode(error) => error.operation,
            Self::Misuse(_) | Self::Token(_) => None,
        }
    }

    /// The same error, of the operation with this name, unless it is known to be that of another one.
    pub(crate) fn of(mut self, name: &'static str) -> Self {
        let operation = match &mut self {
            Self::Transport(lost) | Self::Timeout(lost) => &mut lost.operation,
            Self::Throttled(error) => &mut error.response.operation,
            Self::TooLarge(error) => &mut error.operation,
            Self::Status(error) => &mut error.operation,
            Self::Decode(error) => &mut error.operation,
            Self::Misuse(what) => {
                if !what.starts_with(name) {
                    *what = format!("{name}: {what}");
                }
                return self;
            }
            Self::Token(_) => return self,
        };
        operation.get_or_insert(name);
        self
    }

    /// How long to wait before trying again, if the service says so: in seconds, or as a date, which counts from the date of the response.
    pub fn retry_after(&self) -> Option<Duration> {
        self.api()?.retry_after()
    }

    /// True if the service cannot find the resource (404).
    pub fn is_not_found(&self) -> bool {
        self.has(StatusCode::NOT_FOUND)
    }

    /// True if the token is missing, wrong or expired (401).
    pub fn is_unauthorized(&self) -> bool {
        self.has(StatusCode::UNAUTHORIZED)
    }

    /// True if the token does not permit the operation (403).
    pub fn is_forbidden(&self) -> bool {
        self.has(StatusCode::FORBIDDEN)
    }

    /// True if the request conflicts with the state of the resource (409).
    pub fn is_conflict(&self) -> bool {
        self.has(StatusCode::CONFLICT)
    }

    /// True if the resource no longer exists, such as the state behind a delta link (410).
    pub fn is_gone(&self) -> bool {
        self.has(StatusCode::GONE)
    }

    /// True if the resource has changed in the meantime (412).
    pub fn is_precondition_failed(&self) -> bool {
        self.has(StatusCode::PRECONDITION_FAILED)
    }

    /// True if an operation that this one depends on failed (424), as in a batch.
    pub fn is_failed_dependency(&self) -> bool {
        self.has(StatusCode::FAILED_DEPENDENCY)
    }

    /// True if there were too many requests (429), or the client gave up waiting for the service.
    pub fn is_throttled(&self) -> bool {
        matches!(self, Self::Throttled(_)) || self.has(StatusCode::TOO_MANY_REQUESTS)
    }

    /// True if the service failed (5xx).
    pub fn is_server_error(&self) -> bool {
        self.api().is_some_and(|error| error.status.is_server_error())
    }

    /// True if the response did not come in time.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Timeout(_))
    }

    /// True if the request or the response was lost on the way.
    pub fn is_transport(&self) -> bool {
        matches!(self, Self::Transport(_))
    }

    fn has(&self, status: StatusCode) -> bool {
        self.api().is_some_and(|error| error.status == status)
    }
}

/// The text and the texts of the causes, as `main` prints them.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")?;
        let mut cause = self.source();
        while let Some(known) = cause {
            write!(f, "\n  caused by: {known}")?;
            cause = known.source();
        }
        Ok(())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Misuse(what) => write!(f, "the request was not sent: {}", Line(what)),
            // The text of the source may contain a secret.
            Self::Token(_) => f.write_str("the request was not sent: there is no access token"),
            Self::Transport(lost) => lost.fmt(f),
            Self::Timeout(lost) => write!(f, "timed out: {lost}"),
            Self::Throttled(error) => error.fmt(f),
            Self::TooLarge(error) => error.fmt(f),
            Self::Status(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Misuse(_) | Self::Throttled(_) | Self::TooLarge(_) | Self::Status(_) => None,
            Self::Token(source) => Some(&**source),
            Self::Transport(lost) | Self::Timeout(lost) => StdError::source(&**lost),
            Self::Decode(error) => StdError::source(&**error),
        }
    }
}

/// A text that is not a valid value, as in `"…".parse()?`.
#[cfg(feature = "client")]
impl Error {
    /// The error of a body, which may know the response that it belongs to.
    pub(crate) fn of_body(error: crate::client::BoxError) -> Self {
        match error.downcast::<Self>() {
            Ok(known) => *known,
            Err(other) => crate::client::TransportError::of_body(other).into(),
        }
    }
}

/// The error of a transport, without a response.
#[cfg(feature = "client")]
impl From<crate::client::TransportError> for Error {
    fn from(error: crate::client::TransportError) -> Self {
        let (sent, timed_out) = (error.sent, error.timed_out);
        let lost = Box::new(Lost::new(sent, error.into_source()));
        if timed_out { Self::Timeout(lost) } else { Self::Transport(lost) }
    }
}

impl From<super::InvalidText> for Error {
    fn from(error: super::InvalidText) -> Self {
        Self::Misuse(error.to_string())
    }
}
