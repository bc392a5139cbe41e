//! Owns one range of an upload: which bytes it has, its request, and what the response means. It must not know where the bytes come from.

use super::session::UploadState;
use crate::error::Error;
use bytes::Bytes;
use http::header::{CONTENT_RANGE, CONTENT_TYPE};
use http::{Method, Request, Response, StatusCode};

/// Where the bytes begin that the session expects and, if it says so, the last one.
pub(super) type Expected = (u64, Option<u64>);

/// The bytes from one position up to another.
#[derive(Clone, Copy)]
pub(super) struct Range {
    pub(super) from: u64,
    to: u64,
    all: u64,
}

impl Range {
    /// The range to send next, of what the session expects.
    pub(super) fn next((from, last): Expected, size: u64, all: u64) -> Result<Self, Error> {
        let end = last.map_or(all, |last| last.saturating_add(1)).min(all);
        if from >= end {
            return Err(Error::Misuse(format!("the session expects bytes from {from} on, but the content has {all}")));
        }
        Ok(Self { from, to: end.min(from.saturating_add(size)), all })
    }

    pub(super) const fn length(self) -> u64 {
        self.to - self.from
    }

    pub(super) fn request(self, url: &str, bytes: Bytes) -> Result<Request<Bytes>, Error> {
        let request = Request::builder().method(Method::PUT).uri(url).header(CONTENT_TYPE, "application/octet-stream");
        let request = request.header(CONTENT_RANGE, format!("bytes {}-{}/{}", self.from, self.to - 1, self.all));
        request.body(bytes).map_err(|_| Error::Misuse("the address of the upload session is not valid".to_owned()))
    }

    /// What follows from the response.
    pub(super) fn outcome(self, response: Result<Response<Bytes>, Error>) -> Outcome {
        let response = match response {
            Ok(response) if response.status().is_success() => response,
            Ok(response) if may_go_on(response.status()) => return Outcome::Again(Error::from_response(response)),
            Ok(response) => return Outcome::Failed(Error::from_response(response)),
            Err(error) if error.lost().is_some() => return Outcome::Again(error),
            Err(error) => return Outcome::Failed(error),
        };
        match self.expected_after(&response) {
            None if self.is_pending(&response) => {
                Outcome::Again(Error::undecodable(response, "the session expects no more bytes, but does not show the item"))
            }
            None => Outcome::Done(response),
            Some(range) if range.0 > self.from => Outcome::More(range),
            Some(_) => Outcome::Again(Error::undecodable(response, "the session took no byte of the range")),
        }
    }

    /// Whether the response to the last byte is still about the session, and there may be no item.
    fn is_pending(self, response: &Response<Bytes>) -> bool {
        let about_session = response.status() == StatusCode::ACCEPTED || !response.body().is_empty();
        about_session && response.status() != StatusCode::CREATED && !UploadState::is_item(response.body())
    }

    /// What the session expects after a success; none if the upload is complete. A response about the session that does not say what is
    /// expected does not complete the upload before its last byte.
    fn expected_after(self, response: &Response<Bytes>) -> Option<Expected> {
        let state = UploadState::find(response.body());
        let about_session = response.status() == StatusCode::ACCEPTED || response.body().is_empty() || state.expiration.is_some();
        match state.first_range() {
            _ if response.status() == StatusCode::CREATED => None,
            None if self.to < self.all && about_session => Some((self.to, None)),
            named => named,
        }
    }
}

/// What follows from the response to a range.
pub(super) enum Outcome {
    /// It was the last range; this is the response to the upload.
    Done(Response<Bytes>),
    /// The session has the range, and expects this next.
    More(Expected),
    /// The range may not have arrived: ask the session what it expects.
    Again(Error),
    Failed(Error),
}

/// Whether the session may be alive after such a response: it has the range already, or it or something on the way is busy.
fn may_go_on(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 409 | 416 | 429 | 500 | 502 | 503 | 504)
}
