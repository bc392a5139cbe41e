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

    /// What is expected after a success; none if that was all.
    pub(super) fn answered(self, answer: &Response<Bytes>) -> Option<Range> {
        let named = UploadState::find(answer.body()).first_range();
        match answer.status() {
            StatusCode::CREATED => None,
            StatusCode::ACCEPTED if self.to < self.all => named.or(Some((self.to, None))),
            _ => named,
        }
    }
}
