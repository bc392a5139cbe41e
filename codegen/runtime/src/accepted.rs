//! Owns [`Accepted`], the response that points elsewhere. It must not know how to go there.

use bytes::Bytes;
#[cfg(feature = "client")]
use http::Response;
use http::{HeaderMap, StatusCode};

/// A response that points to the result, or to the progress of the work (`202 Accepted`, `302 Found`, …).
#[derive(Clone, Debug)]
pub struct Accepted {
    /// The status.
    pub status: StatusCode,
    /// The address of the result or of the progress (`Location`). It may need no token, and then must not get one.
    pub location: Option<String>,
    /// All headers.
    pub headers: HeaderMap,
    /// The body, which is mostly empty.
    pub body: Bytes,
}

impl Accepted {
    /// How long to wait before asking again (`Retry-After`), if the service says so, in seconds or as a date.
    pub fn retry_after(&self) -> Option<std::time::Duration> {
        super::error::retry_after(&self.headers)
    }

    /// As a response.
    #[cfg(feature = "client")]
    pub(crate) fn to_response(&self) -> Response<Bytes> {
        let mut response = Response::new(self.body.clone());
        *response.status_mut() = self.status;
        response.headers_mut().clone_from(&self.headers);
        response
    }
}
