//! Owns the decisions of an exchange: when a request needs a token, which redirects it follows, how long it may take, and when it is
//! tried again. It must not know transports, clocks or operations: a carrier does what it says and reports what happened.

use super::super::call::origin;
use super::super::error::{Error, Lost, Refused, TooLarge};
use super::attempt::template;
use super::retry::Tries;
use super::{AttemptInfo, BoxError, ONLY_ONCE, Repeat, RetryPolicy, Sending, Streamed, TransportError, redirect, token, trace};
use bytes::Bytes;
use http::header::{AUTHORIZATION, USER_AGENT, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderValue, Request, Response, StatusCode};
use std::mem;
use std::time::Duration;

/// What holds for every exchange of a client.
#[derive(Clone)]
pub(crate) struct Rules {
    /// Scheme, host and port of the base URL, which alone gets the token; none only without a base URL.
    pub(crate) origin: Option<(String, String, u16)>,
    pub(crate) retry: RetryPolicy,
    /// How long an attempt may take.
    pub(crate) timeout: Duration,
    /// How long all attempts and the waits between them may take.
    pub(crate) overall_timeout: Option<Duration>,
    /// How many bytes of a body are read into memory.
    pub(crate) body_limit: usize,
    pub(crate) user_agent: HeaderValue,
    pub(crate) headers: HeaderMap,
    /// Why nothing can be sent, if the settings are not valid.
    pub(crate) misuse: Option<String>,
}

/// How much of a response is read before it is the result.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// All of it: if the body is lost, the attempt has failed.
    Whole,
    /// The body of a success is left to the caller.
    Streamed,
}

/// What the carrier does next. Every action but a wait has to end before [`Exchange::limit`].
pub(crate) enum Step<B> {
    /// Get a token.
    GetToken,
    /// Get another token, as the service has refused the last one with this challenge.
    RenewToken(String),
    /// Send this request; if it has a stream as an extension, with that as its body.
    Send(Request<Bytes>),
    /// Read all of this body.
    Read(B),
    /// Wait for so long.
    Wait(Duration),
    /// Give the caller this result.
    Give(Result<Reply<B>, Error>),
}

/// What happened.
pub(crate) enum Event<B> {
    /// The source gave a token, or failed.
    Token(Result<String, BoxError>),
    /// A response has begun.
    Response(Response<B>),
    /// The body was read.
    Body(Bytes),
    /// The body is larger than the limit.
    TooLarge,
    /// What was to be done failed on the way, or did not end in time.
    Failed(TransportError),
    /// The body of the request could not be read, for this reason.
    Unreadable(String),
    /// The wait is over.
    Waited,
}

/// A response, whatever its status.
pub(crate) enum Reply<B> {
    Whole(Response<Bytes>),
    /// A success whose body is not read yet.
    Streamed(Response<B>),
}

/// One request until there is a response or a reason to give up. Times count from the beginning of the exchange.
pub(crate) struct Exchange<'a> {
    rules: &'a Rules,
    sending: Sending,
    reading: Reading,
    /// The request as each attempt begins.
    request: Request<Bytes>,
    tries: Tries,
    attempt: Attempt,
    refusal: Refusal,
}

/// Whether the service has refused a token.
enum Refusal {
    /// Not yet.
    None,
    /// With this response; another token is being got.
    Now(Response<Bytes>),
    /// Before; once is enough.
    Before,
}

/// One attempt, its redirects included.
struct Attempt {
    /// When it must have ended.
    limit: Duration,
    /// What is sent next.
    request: Request<Bytes>,
    /// Whether the token still goes along: nothing has left the server of the base URL.
    home: bool,
    redirects: u32,
    sent: bool,
    /// The beginning of the response.
    head: Option<Response<()>>,
}

impl Rules {
    /// When all attempts must have ended.
    fn end(&self) -> Duration {
        self.overall_timeout.unwrap_or(Duration::MAX)
    }

    /// When an attempt must have ended that begins now.
    fn limit(&self, now: Duration) -> Duration {
        self.end().min(now.saturating_add(self.timeout))
    }
}

impl<'a> Exchange<'a> {
    /// Refuses to send a token elsewhere than to the server of the base URL, and anything without encryption if that server has it.
    pub(crate) fn new(rules: &'a Rules, mut request: Request<Bytes>, sending: Sending, reading: Reading) -> Result<Self, Error> {
        if let Some(misuse) = &rules.misuse {
            return Err(Error::Misuse(misuse.clone()));
        }
        if !can_be_sent(&request) {
            return Err(Error::Misuse(format!("{ONLY_ONCE}, and was sent before")));
        }
        let at_home = origin(request.uri()).is_some_and(|theirs| Some(theirs) == rules.origin);
        if sending.home && !at_home {
            return Err(Error::Misuse("the address is on another server, which must not see the token".to_owned()));
        }
        let is_encrypted = rules.origin.as_ref().is_some_and(|(scheme, ..)| scheme == "https");
        if is_encrypted && request.uri().scheme_str() != Some("https") {
            return Err(Error::Misuse("the address would leave encryption, which the base URL has".to_owned()));
        }
        let headers = request.headers_mut();
        headers.remove(AUTHORIZATION);
        headers.entry(USER_AGENT).or_insert_with(|| rules.user_agent.clone());
        if sending.home {
            for (name, value) in &rules.headers {
                headers.entry(name).or_insert_with(|| value.clone());
            }
        }
        let attempt = Attempt::new(&request, &sending, rules.limit(Duration::ZERO));
        let mut tries = Tries::new(rules.retry);
        tries.attempts = 1;
        Ok(Self { rules, sending, reading, request, tries, attempt, refusal: Refusal::None })
    }

    /// When the current attempt must have ended.
    pub(crate) fn limit(&self) -> Duration {
        self.attempt.limit
    }

    /// The header with the token that was sent last.
    pub(crate) fn token(&self) -> Option<&HeaderValue> {
        self.attempt.request.headers().get(AUTHORIZATION)
    }

    /// The first step.
    pub(crate) fn begin<B>(&mut self) -> Step<B> {
        self.go()
    }

    /// The next step, after what happened.
    pub(crate) fn next<B>(&mut self, event: Event<B>, now: Duration) -> Step<B> {
        match event {
            Event::Token(token) => self.take_token(token.map_err(Error::Token).and_then(|token| token::bearer(&token)), now),
            Event::Response(response) => self.receive(response, now),
            Event::Body(body) => {
                let head = self.attempt.head.take().unwrap_or_default();
                self.conclude(Ok(Reply::Whole(head.map(|()| body))), now)
            }
            Event::TooLarge => {
                let (head, ()) = self.attempt.head.take().unwrap_or_default().into_parts();
                let limit = self.rules.body_limit;
                self.conclude(Err(Error::TooLarge(Box::new(TooLarge::new(head.status, head.headers, limit)))), now)
            }
            Event::Failed(error) => {
                if let Some(response) = self.refused() {
                    return Step::Give(Ok(Reply::Whole(response)));
                }
                let error = self.attempt.lost(error);
                self.conclude(Err(error), now)
            }
            Event::Unreadable(why) => self.conclude(Err(Error::Misuse(format!("the body of the request cannot be read: {why}"))), now),
            Event::Waited => {
                self.tries.attempts += 1;
                self.attempt = Attempt::new(&self.request, &self.sending, self.rules.limit(now));
                self.go()
            }
        }
    }

    /// Sends the request with a token. One that was refused before is not sent again: the refusal is the result.
    fn take_token<B>(&mut self, token: Result<HeaderValue, Error>, now: Duration) -> Step<B> {
        match (self.refused(), token) {
            (None, Ok(token)) => self.send(Some(token)),
            (None, Err(error)) => self.conclude(Err(error), now),
            (Some(_), Ok(token)) if self.token() != Some(&token) => {
                self.tries.attempts += 1;
                self.attempt = Attempt::new(&self.request, &self.sending, self.rules.limit(now));
                self.send(Some(token))
            }
            (Some(response), _) => Step::Give(Ok(Reply::Whole(response))),
        }
    }

    /// The response that has just refused a token.
    fn refused(&mut self) -> Option<Response<Bytes>> {
        match mem::replace(&mut self.refusal, Refusal::Before) {
            Refusal::Now(response) => Some(response),
            other => {
                self.refusal = other;
                None
            }
        }
    }

    /// Whether another token may help: the service has refused one for the first time.
    fn may_renew(&self, response: &Response<Bytes>) -> bool {
        let may_repeat = self.sending.repeat != Repeat::Never && self.tries.has_more();
        response.status() == StatusCode::UNAUTHORIZED && self.attempt.home && matches!(self.refusal, Refusal::None) && may_repeat
    }

    fn go<B>(&mut self) -> Step<B> {
        if self.attempt.home { Step::GetToken } else { self.send(None) }
    }

    fn send<B>(&mut self, token: Option<HeaderValue>) -> Step<B> {
        let attempt = &mut self.attempt;
        token.map(|token| attempt.request.headers_mut().insert(AUTHORIZATION, token));
        attempt.sent = true;
        let mut request = attempt.request.clone();
        request.extensions_mut().insert(AttemptInfo {
            operation: self.sending.name,
            path: template(&self.request),
            number: self.tries.attempts,
            redirects: attempt.redirects,
        });
        Step::Send(request)
    }

    /// Follows a redirect, unless it is a result; else has the body read, if it is not the caller's to read.
    fn receive<B>(&mut self, mut response: Response<B>, now: Duration) -> Step<B> {
        let attempt = &mut self.attempt;
        let is_final = (self.sending.accepts)(response.status());
        match redirect::next(&attempt.request, &response, attempt.redirects).filter(|_| !is_final) {
            Some(Ok(next)) => {
                attempt.redirects += 1;
                attempt.home &= origin(next.uri()) == self.rules.origin;
                attempt.request = next;
                return self.go();
            }
            Some(Err(refused)) => drop(response.extensions_mut().insert(refused)),
            None => {}
        }
        if self.reading == Reading::Streamed && response.status().is_success() {
            return self.conclude(Ok(Reply::Streamed(response)), now);
        }
        let (parts, body) = response.into_parts();
        self.attempt.head = Some(Response::from_parts(parts, ()));
        Step::Read(body)
    }

    /// What follows from the outcome of an attempt: another one, or the result.
    fn conclude<B>(&mut self, outcome: Result<Reply<B>, Error>, now: Duration) -> Step<B> {
        trace::attempt(self.tries.attempts, outcome.as_ref().map(Reply::head));
        let outcome = match outcome {
            Ok(Reply::Whole(response)) if self.may_renew(&response) && can_be_sent(&self.request) => {
                let challenges = response.headers().get_all(WWW_AUTHENTICATE).iter().filter_map(|value| value.to_str().ok());
                let challenge = challenges.collect::<Vec<_>>().join(", ");
                self.refusal = Refusal::Now(response);
                return Step::RenewToken(challenge);
            }
            Ok(Reply::Whole(response)) if self.may_renew(&response) => kept(Ok(Reply::Whole(response))),
            outcome => outcome,
        };
        let (repeat, method) = (self.sending.repeat, self.request.method());
        let again = match &outcome {
            Ok(Reply::Whole(response)) => repeat.after_response(method, response),
            Ok(Reply::Streamed(_)) => None,
            Err(error) => repeat.after_error(method, error),
        };
        let Some(asked) = again else { return Step::Give(self.counted(outcome)) };
        if self.tries.has_more() && !can_be_sent(&self.request) {
            return Step::Give(self.give_up(kept(outcome)));
        }
        match self.tries.wait(asked, self.rules.end().saturating_sub(now)) {
            Some(wait) => {
                trace::waiting(self.tries.attempts, wait);
                Step::Wait(wait)
            }
            None => Step::Give(self.give_up(outcome)),
        }
    }

    /// The outcome, with the number of attempts if it was lost.
    fn counted<B>(&self, mut outcome: Result<Reply<B>, Error>) -> Result<Reply<B>, Error> {
        if let Err(Error::Transport(lost) | Error::Timeout(lost)) = &mut outcome {
            lost.attempts = self.tries.attempts;
        }
        outcome
    }

    /// The result where the last outcome was a reason for yet another attempt.
    fn give_up<B>(&self, outcome: Result<Reply<B>, Error>) -> Result<Reply<B>, Error> {
        match self.counted(outcome)? {
            Reply::Whole(response) if is_busy(response.status()) => Err(Error::throttled(response, self.tries.attempts, self.tries.waited)),
            reply => Ok(reply),
        }
    }
}

/// Whether there is a body for another attempt.
fn can_be_sent(request: &Request<Bytes>) -> bool {
    request.extensions().get().is_none_or(Streamed::can_be_sent)
}

/// The outcome of a request that would be sent again if its body could be.
fn kept<B>(mut outcome: Result<Reply<B>, Error>) -> Result<Reply<B>, Error> {
    match &mut outcome {
        Ok(Reply::Whole(response)) => drop(response.extensions_mut().insert(Refused::another_attempt(ONLY_ONCE))),
        Err(Error::Transport(lost) | Error::Timeout(lost)) => lost.kept = Some(ONLY_ONCE),
        _ => {}
    }
    outcome
}

/// Whether the service asks to come back later.
fn is_busy(status: StatusCode) -> bool {
    matches!(status, StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE)
}

impl Attempt {
    fn new(request: &Request<Bytes>, sending: &Sending, limit: Duration) -> Self {
        Self { limit, request: request.clone(), home: sending.home, redirects: 0, sent: false, head: None }
    }

    /// The error of an attempt that ended on the way, with what is known of the response.
    fn lost(&mut self, error: TransportError) -> Error {
        let (status, headers) = match self.head.take() {
            Some(head) => (Some(head.status()), head.into_parts().0.headers),
            None => (None, HeaderMap::new()),
        };
        let (sent, timed_out) = (self.sent && error.sent || status.is_some(), error.timed_out);
        let lost = Box::new(Lost { status, headers, ..Lost::new(sent, error.into_source()) });
        if timed_out { Error::Timeout(lost) } else { Error::Transport(lost) }
    }
}

impl<B> Reply<B> {
    fn head(&self) -> (StatusCode, &HeaderMap) {
        match self {
            Self::Whole(response) => (response.status(), response.headers()),
            Self::Streamed(response) => (response.status(), response.headers()),
        }
    }
}
