// @generated: a copy of `codegen/runtime/accepted.rs`. Do not edit.

//! Owns [`Accepted`], the answer that points elsewhere. It must not know how to go there.

use bytes::Bytes;
#[cfg(feature = "client")]
use http::Response;
use http::{HeaderMap, StatusCode};

/// A request that was accepted, or answered with the address of the result (`202 Accepted`, `302 Found`, …).
#[derive(Clone, Debug)]
pub struct Accepted {
    /// The status.
    pub status: StatusCode,
    /// Where the result, or the progress, is (`Location`). It may be an address that needs no token and must not be given one.
    pub location: Option<String>,
    /// All headers.
    pub headers: HeaderMap,
    /// The body, which is mostly empty.
    pub body: Bytes,
}

impl Accepted {
    /// How long to wait before asking again (`Retry-After`), if the service said so, in seconds or as a date.
    pub fn retry_after(&self) -> Option<std::time::Duration> {
        super::error::retry_after(&self.headers)
    }

    /// The response that it was.
    #[cfg(feature = "client")]
    pub(crate) fn answer(&self) -> Response<Bytes> {
        let mut response = Response::new(self.body.clone());
        *response.status_mut() = self.status;
        response.headers_mut().clone_from(&self.headers);
        response
    }
}
