// @generated: a copy of `codegen/runtime/client/upload/piece.rs`. Do not edit.

//! Owns one piece of an upload: which bytes it has, its request, and what the answer means. It must not know where the bytes come from.

use super::session::UploadState;
use crate::runtime::error::Error;
use bytes::Bytes;
use http::header::{CONTENT_RANGE, CONTENT_TYPE};
use http::{Method, Request, Response, StatusCode};

/// Where a range begins and, if it is said, its last byte.
pub(super) type Range = (u64, Option<u64>);

/// The bytes from one position up to another.
#[derive(Clone, Copy)]
pub(super) struct Piece {
    pub(super) from: u64,
    to: u64,
    all: u64,
}

impl Piece {
    /// The piece to send next, of what is expected.
    pub(super) fn next(expected: Option<Range>, size: u64, all: u64) -> Result<Self, Error> {
        let (from, last) = expected.ok_or_else(|| Error::Misuse("the session does not say what it needs".to_owned()))?;
        let end = last.map_or(all, |last| last.saturating_add(1)).min(all);
        if from >= end {
            return Err(Error::Misuse(format!("the session needs bytes from {from} on, of a content of {all}")));
        }
        Ok(Self { from, to: end.min(from.saturating_add(size)), all })
    }

    pub(super) const fn length(self) -> u64 {
        self.to - self.from
    }

    pub(super) fn request(self, url: &str, bytes: Bytes) -> Result<Request<Bytes>, Error> {
        let request = Request::builder().method(Method::PUT).uri(url).header(CONTENT_TYPE, "application/octet-stream");
        let request = request.header(CONTENT_RANGE, format!("bytes {}-{}/{}", self.from, self.to - 1, self.all));
        request.body(bytes).map_err(|_| Error::Misuse("this is no address of a session".to_owned()))
    }

    /// What came of the piece.
    pub(super) fn outcome(self, answer: Result<Response<Bytes>, Error>) -> Outcome {
        let answer = match answer {
            Ok(answer) if answer.status().is_success() => answer,
            Ok(answer) if may_go_on(answer.status()) => return Outcome::Again(Error::from_response(answer)),
            Ok(answer) => return Outcome::Failed(Error::from_response(answer)),
            Err(error) if error.lost().is_some() => return Outcome::Again(error),
            Err(error) => return Outcome::Failed(error),
        };
        match self.expected_after(&answer) {
            None => Outcome::Done(answer),
            Some(range) if range.0 > self.from => Outcome::More(range),
            Some(_) => Outcome::Again(Error::undecodable(answer, "the session took nothing of the piece")),
        }
    }

    /// What is expected after a success; none if that was all. An answer that neither names it nor is about something else than the
    /// session is no end: there would be a content without its end.
    fn expected_after(self, answer: &Response<Bytes>) -> Option<Range> {
        let state = UploadState::find(answer.body());
        let about_session = answer.status() == StatusCode::ACCEPTED || answer.body().is_empty() || state.expiration.is_some();
        match state.first_range() {
            _ if answer.status() == StatusCode::CREATED => None,
            None if self.to < self.all && about_session => Some((self.to, None)),
            named => named,
        }
    }
}

/// What came of a piece.
pub(super) enum Outcome {
    /// It was the last one, and this is the answer to the whole.
    Done(Response<Bytes>),
    /// The session has it, and expects this next.
    More(Range),
    /// The session may be asked what it expects now.
    Again(Error),
    Failed(Error),
}

/// Whether the session may still be good after such an answer: it has that piece already, or is busy, or something on the way is.
fn may_go_on(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 409 | 416 | 429 | 500 | 502 | 503 | 504)
}
