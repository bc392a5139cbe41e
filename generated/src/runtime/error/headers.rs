// @generated: a copy of `codegen/runtime/error/headers.rs`. Do not edit.

//! Owns what errors read from the headers of a response: the identifier of the request, and when to come back. It must not know errors.

use http::header::{DATE, HeaderMap, HeaderName, RETRY_AFTER};
use std::time::{Duration, SystemTime};

/// Headers with the identifier of the request: there is no standard, but these are usual.
const REQUEST_IDS: [&str; 2] = ["request-id", "x-request-id"];

/// The identifier of the request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    REQUEST_IDS.into_iter().find_map(|name| headers.get(name)?.to_str().ok())
}

/// What `Retry-After` says: seconds, or a date. A date counts from the date of the response, so that a wrong clock does not matter; a date in
/// the past means no wait.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let now = date(headers, DATE).unwrap_or_else(SystemTime::now);
    date(headers, RETRY_AFTER).map(|then| then.duration_since(now).unwrap_or_default())
}

fn date(headers: &HeaderMap, name: HeaderName) -> Option<SystemTime> {
    httpdate::parse_http_date(headers.get(name)?.to_str().ok()?.trim()).ok()
}
