//! Owns what errors read from the headers of a response: the identifier of the request, and when to come back. It must not know errors.

use http::header::{DATE, HeaderMap, HeaderName, RETRY_AFTER};
use std::time::{Duration, SystemTime};

/// Headers with the identifier of the request: there is no standard, but these are usual.
const REQUEST_IDS: [&str; 2] = ["request-id", "x-request-id"];

/// The header with the identifier that the client gives a request. Services put it into their logs, and many send it back.
pub(crate) const CLIENT_REQUEST_ID: HeaderName = HeaderName::from_static("client-request-id");

/// The identifier that the client gave the request: an extension of the response.
#[derive(Clone, Debug)]
pub(crate) struct ClientRequestId(pub(crate) String);

/// The identifier of the request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    REQUEST_IDS.into_iter().find_map(|name| headers.get(name)?.to_str().ok())
}

/// What `Retry-After` says: seconds, or a date. A date counts from the date of the response, so that a wrong clock does not matter; a date in
/// the past means no wait. A part of a second counts as a whole one. Of several values the longest counts.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let now = headers.get(DATE).and_then(|date| httpdate::parse_http_date(date.to_str().ok()?.trim()).ok());
    let lines = headers.get_all(RETRY_AFTER).into_iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| waits(line, now.or_else(clock))).max()
}

/// The time by the clock of this machine, if there is one: the standard library has none for the web.
fn clock() -> Option<SystemTime> {
    let has_none = cfg!(all(target_family = "wasm", target_os = "unknown"));
    (!has_none).then(SystemTime::now)
}

/// The waits in a list of seconds and dates; a date has a comma itself.
fn waits(line: &str, now: Option<SystemTime>) -> Vec<Duration> {
    let items: Vec<&str> = line.split(',').map(str::trim).collect();
    let dates = items.windows(2).filter_map(|pair| httpdate::parse_http_date(&pair.join(", ")).ok());
    // The other two forms of a date have at most one comma, which is that of a pair, too.
    let dates = dates.chain(items.iter().filter_map(|item| httpdate::parse_http_date(item).ok()));
    let dates = dates.filter_map(|then| Some(then.duration_since(now?).unwrap_or_default()));
    dates.chain(items.iter().filter_map(|item| seconds(item))).collect()
}

/// Decimal seconds, rounded up. As many as no clock can tell are the most that there are.
fn seconds(text: &str) -> Option<Duration> {
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    (digits(whole) && digits(part)).then_some(())?;
    let begun = u64::from(part.bytes().any(|digit| digit != b'0'));
    Some(Duration::from_secs(whole.parse().unwrap_or(u64::MAX).saturating_add(begun)))
}
