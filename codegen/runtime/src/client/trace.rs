//! Owns what a trace shows of a request. It must not show tokens, headers, bodies or filled-in addresses: arguments may be personal, and some
//! addresses are secrets.

use super::super::call::PathTemplate;
use super::super::error::{Error, request_id};
use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode};
use std::time::Duration;
use tracing::Span;
use tracing::field::Empty;

/// The span of a request, all its attempts and redirects included.
pub(super) fn span(operation: &'static str, request: &Request<Bytes>) -> Span {
    let path = request.extensions().get::<PathTemplate>().map_or("", |template| template.0);
    tracing::info_span!(
        "send",
        operation,
        method = request.method().as_str(),
        path,
        attempts = Empty,
        status = Empty,
        request_id = Empty,
        failure = Empty
    )
}

/// Records the outcome of an attempt. That of the last one stays in the span as the outcome of the request.
pub(super) fn attempt(attempts: u32, outcome: Result<(StatusCode, &HeaderMap), &Error>) {
    let span = Span::current();
    span.record("attempts", attempts);
    let (status, id) = match outcome {
        Ok((status, headers)) => (Some(status), request_id(headers)),
        Err(error) => (error.status(), error.request_id()),
    };
    if let Some(status) = status {
        span.record("status", status.as_u16());
    }
    if let Some(id) = id {
        span.record("request_id", id);
    }
    if let Err(error) = outcome {
        span.record("failure", failure(error));
    }
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
