//! Owns what a trace shows of a request. It must not show tokens, headers, bodies or filled-in addresses: arguments may be personal, and some
//! addresses are secrets.

use super::super::error::{Error, request_id};
use super::attempt::template;
use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode};
use std::time::Duration;
use tracing::Span;
use tracing::field::Empty;

/// The span of a request, all its attempts and redirects included.
pub(super) fn span(operation: &'static str, request: &Request<Bytes>, client_request_id: &str) -> Span {
    tracing::info_span!(
        "send",
        operation,
        method = request.method().as_str(),
        path = template(request),
        client_request_id,
        attempts = Empty,
        status = Empty,
        request_id = Empty,
        failure = Empty
    )
}

/// Reports the outcome of an attempt as an event, and records it. That of the last one stays in the span as the outcome of the request.
pub(super) fn attempt(attempts: u32, outcome: Result<(StatusCode, &HeaderMap), &Error>) {
    let span = Span::current();
    span.record("attempts", attempts);
    let (status, id) = match outcome {
        Ok((status, headers)) => (Some(status), request_id(headers)),
        Err(error) => (error.status(), error.request_id()),
    };
    let (status, failure) = (status.map(|status| status.as_u16()), outcome.err().map(failure));
    if let Some(status) = status {
        span.record("status", status);
    }
    if let Some(id) = id {
        span.record("request_id", id);
    }
    if let Some(failure) = failure {
        span.record("failure", failure);
    }
    tracing::debug!(attempt = attempts, status, request_id = id, failure, "an attempt has ended");
}

/// Reports that the client will try again.
pub(super) fn waiting(attempts: u32, wait: Duration) {
    tracing::debug!(attempts, wait_ms = wait.as_millis() as u64, "trying again later");
}

fn failure(error: &Error) -> &'static str {
    match error {
        Error::Misuse(_) => "misuse",
        Error::Token(_) => "no token",
        Error::Transport(_) => "transport",
        Error::Timeout(_) => "timeout",
        Error::Throttled(_) => "throttled",
        Error::Status(_) => "status",
        Error::TooLarge(_) => "too large",
        Error::Decode(_) => "undecodable",
    }
}
