//! Owns [`Lost`], [`Throttled`] and [`TooLarge`]: what is known of a request without a complete response, or with none but to wait. It must
//! not know how requests are sent.

use super::response::ApiError;
use super::text::{about_request, reason};
use super::{Cause, request_id};
use http::{HeaderMap, StatusCode};
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

/// A request without a complete response.
#[derive(Debug)]
#[non_exhaustive]
pub struct Lost {
    /// Whether the service may have received the request and acted on it. If false, it certainly has not.
    pub sent: bool,
    /// The status, if the response had begun.
    pub status: Option<StatusCode>,
    /// The headers, if the response had begun.
    pub headers: HeaderMap,
    /// How often the client tried.
    pub attempts: u32,
    /// Why it did not try again, if it would have.
    pub(crate) kept: Option<&'static str>,
    /// The identifier that the client gave the request (`client-request-id`).
    pub client_request_id: Option<String>,
    /// The name of the operation, if it is known.
    pub operation: Option<&'static str>,
    /// What happened.
    pub source: Cause,
}

impl Lost {
    /// A request without a response, after one attempt.
    #[cfg(feature = "client")]
    pub(crate) fn new(sent: bool, source: Cause) -> Self {
        Self { sent, status: None, headers: HeaderMap::new(), attempts: 1, kept: None, client_request_id: None, operation: None, source }
    }

    /// The identifier of the request, if the response had begun.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }
}

impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.status, self.sent) {
            (Some(status), _) => write!(f, "the service responded with {status}, but the response broke off")?,
            (None, true) => f.write_str("the request may have reached the service, but no response came")?,
            (None, false) => f.write_str("the service was not reached")?,
        }
        if self.attempts > 1 {
            write!(f, ", in {} attempts", self.attempts)?;
        }
        if let Some(why) = self.kept {
            write!(f, ", and the request was not sent again, as {why}")?;
        }
        reason(&*self.source, f)?;
        about_request(self.operation, self.request_id(), self.client_request_id.as_deref().filter(|_| self.sent), f)
    }
}

impl StdError for Lost {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}

/// A service that kept asking the client to come back later, until the client gave up.
#[derive(Debug)]
#[non_exhaustive]
pub struct Throttled {
    /// How often the client tried.
    pub attempts: u32,
    /// How long it waited between the attempts in total.
    pub waited: Duration,
    /// The last response. Its [`retry_after`](ApiError::retry_after) may say when to come back.
    pub response: ApiError,
}

impl fmt::Display for Throttled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.attempts == 1 { "" } else { "s" };
        write!(f, "throttled, and gave up after {} attempt{plural} and {:?} of waiting: {}", self.attempts, self.waited, self.response)
    }
}

impl StdError for Throttled {}

/// A response whose body is larger than the client reads into memory.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TooLarge {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// How many bytes the client reads.
    pub limit: usize,
    /// The identifier that the client gave the request (`client-request-id`).
    pub client_request_id: Option<String>,
    /// The name of the operation, if it is known.
    pub operation: Option<&'static str>,
}

impl TooLarge {
    #[cfg(feature = "client")]
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, limit: usize) -> Self {
        Self { status, headers, limit, client_request_id: None, operation: None }
    }
}

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the service responded with {}, but the body is larger than the limit of {} bytes", self.status, self.limit)?;
        about_request(self.operation, request_id(&self.headers), self.client_request_id.as_deref(), f)
    }
}

impl StdError for TooLarge {}
