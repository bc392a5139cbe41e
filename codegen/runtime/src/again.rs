//! Owns which responses allow a request to be sent again. It must not know how often that is done, or after how long.

use http::{Method, StatusCode};

/// Whether a request may be sent again after a response with this status: the service has certainly not carried it out, or doing it twice does
/// no harm. `asked` is whether the service says when to come back.
pub(crate) fn may_work_again(method: &Method, status: StatusCode, asked: bool) -> bool {
    match status.as_u16() {
        429 => true,
        503 => asked || method.is_idempotent(),
        408 | 500 | 502 | 504 => method.is_idempotent(),
        _ => false,
    }
}
