// @generated: a copy of `codegen/runtime/error/lost.rs`. Do not edit.

//! Owns [`Lost`] and [`Throttled`]: what is known of a request that got no answer, or none but to wait.

use super::answer::ApiError;
use super::text::about_request;
use super::{Cause, request_id};
use http::{HeaderMap, StatusCode};
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

/// A request that got no whole answer.
#[derive(Debug)]
#[non_exhaustive]
pub struct Lost {
    /// Whether the service may have received the request, and so may have done what it says. If false, it surely has not.
    pub sent: bool,
    /// The status, if the answer had begun.
    pub status: Option<StatusCode>,
    /// The headers, if the answer had begun.
    pub headers: HeaderMap,
    /// How often the client tried.
    pub attempts: u32,
    /// What happened.
    pub source: Cause,
}

impl Lost {
    /// Under which the service knows the request, if the answer had begun.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }
}

impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.status, self.sent) {
            (Some(status), _) => write!(f, "the service answered {status}, but the answer was lost on the way")?,
            (None, true) => f.write_str("the request may have reached the service, but no answer came")?,
            (None, false) => f.write_str("the service was not reached")?,
        }
        if self.attempts > 1 {
            write!(f, ", in {} attempts", self.attempts)?;
        }
        about_request(self.request_id(), f)
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
    /// How long it waited between the attempts, all in all.
    pub waited: Duration,
    /// The last answer. Its [`retry_after`](ApiError::retry_after) may say when to come back.
    pub answer: ApiError,
}

impl fmt::Display for Throttled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.attempts == 1 { "" } else { "s" };
        write!(f, "throttled, and gave up after {} attempt{plural} and {:?} of waiting: {}", self.attempts, self.waited, self.answer)
    }
}

impl StdError for Throttled {}
