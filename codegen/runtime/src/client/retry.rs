//! Owns what is tried again, how often, and after how long. It must not know how anything is sent.

use super::super::again::may_work_again;
use super::super::error::{Error, retry_after};
use http::{Method, Response};
use std::time::Duration;

/// The least wait, unless the span is shorter: chance may choose none at all.
const LEAST: Duration = Duration::from_millis(100);

/// When the client tries again, and when it gives up.
///
/// A request is tried again after `429`; after `503` if the service says when to come back (`Retry-After`) or the method is idempotent; and
/// after `408`, `500`, `502` and `504` if the method is idempotent. GET, HEAD, OPTIONS, TRACE, PUT and DELETE are idempotent (RFC 9110 §9.2.2). If no response comes or
/// it breaks off, a request is tried again if its method is idempotent or the request was never sent. So the service never carries out a
/// request twice unless that does no harm.
///
/// After `401` it is tried once more at once, if the [`TokenSource`](super::TokenSource) has another token.
///
/// Between two attempts the client waits as long as the service says. If the service does not say, or asks for no wait, the wait is a random
/// part of a span that doubles with each attempt, and at least a tenth of a second. If the wait would be too long, the client gives up at once.
#[derive(Clone, Copy, Debug)]
pub struct RetryPolicy {
    attempts: u32,
    waiting: Duration,
    first: Duration,
    longest: Duration,
    jitter: fn(Duration) -> Duration,
}

impl Default for RetryPolicy {
    /// Five attempts, at most three minutes of waiting, spans from one second to one minute.
    fn default() -> Self {
        Self {
            attempts: 5,
            waiting: Duration::from_secs(180),
            first: Duration::from_secs(1),
            longest: Duration::from_secs(60),
            jitter: |span| span.mul_f64(fastrand::f64()),
        }
    }
}

impl RetryPolicy {
    /// A policy that tries nothing again.
    pub fn none() -> Self {
        Self::default().max_attempts(1)
    }

    /// Sets the most attempts of a request, the first one included.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// Sets how long the waits of a request may be in total.
    pub fn max_wait(mut self, waiting: Duration) -> Self {
        self.waiting = waiting;
        self
    }

    /// Sets the span of the first wait and the longest span, for services that do not say how long to wait.
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.first = first;
        self.longest = longest;
        self
    }

    /// Sets which part of a span to wait, in place of a random one. It is for tests: clients that wait equally long come back at the same time.
    pub fn jitter(mut self, part: fn(Duration) -> Duration) -> Self {
        self.jitter = part;
        self
    }

    /// The most attempts, and the longest wait.
    pub(super) fn limits(&self) -> (u32, Duration) {
        (self.attempts, self.waiting)
    }

    pub(super) fn is_possible(&self) -> bool {
        self.attempts > 0
    }

    /// The wait after an attempt, if the service does not say how long.
    fn span(&self, attempts: u32) -> Duration {
        let doubled = 2u32.checked_pow(attempts.saturating_sub(1)).and_then(|factor| self.first.checked_mul(factor));
        let span = doubled.unwrap_or(self.longest).min(self.longest);
        (self.jitter)(span).max(LEAST.min(span))
    }
}

/// Whether a request may be sent again that may have reached the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Repeat {
    /// If its method is idempotent. A request that did not reach the service or was refused is sent again, too.
    ByMethod,
    /// Never, not even if the service asks for it: the caller has its own way to continue.
    Never,
}

/// A reason to try again, with the wait that the service asks for, if it does.
pub(super) type Again = Option<Option<Duration>>;

impl Repeat {
    /// Whether to try again after that response.
    pub(super) fn after_response<B>(self, method: &Method, response: &Response<B>) -> Again {
        let asked = retry_after(response.headers());
        let again = self != Self::Never && may_work_again(method, response.status(), asked.is_some());
        again.then_some(asked)
    }

    /// Whether to try again after that error.
    pub(super) fn after_error(self, method: &Method, error: &Error) -> Again {
        let lost = error.lost()?;
        let again = self.does_no_harm(method) || !lost.sent && self != Self::Never;
        again.then_some(None)
    }

    fn does_no_harm(self, method: &Method) -> bool {
        self == Self::ByMethod && method.is_idempotent()
    }
}

/// The attempts of one request.
pub(super) struct Tries {
    policy: RetryPolicy,
    pub(super) attempts: u32,
    pub(super) waited: Duration,
}

impl Tries {
    pub(super) fn new(policy: RetryPolicy) -> Self {
        Self { policy, attempts: 0, waited: Duration::ZERO }
    }

    /// Whether there may be another attempt.
    pub(super) fn has_more(&self) -> bool {
        self.attempts < self.policy.attempts
    }

    /// How long to wait before the next attempt; none to give up, or if the wait is not shorter than `room`. A service that asks for no wait
    /// gets the usual one, as it would only be asked faster.
    pub(super) fn wait(&mut self, asked: Option<Duration>, room: Duration) -> Option<Duration> {
        if !self.has_more() {
            return None;
        }
        let wait = asked.filter(|wait| !wait.is_zero()).unwrap_or_else(|| self.policy.span(self.attempts));
        let waited = self.waited.checked_add(wait).filter(|all| *all <= self.policy.waiting && wait < room)?;
        self.waited = waited;
        Some(wait)
    }
}
