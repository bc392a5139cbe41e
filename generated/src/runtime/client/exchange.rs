// @generated: a copy of `codegen/runtime/client/exchange.rs`. Do not edit.

//! Owns how a request is sent and its answer received: token, redirects, time limits, further attempts. It must not know operations.

use super::super::call::origin;
use super::super::error::{Error, Lost};
use super::retry::Tries;
use super::transport::TransportError;
use super::{Body, Inner, Sending, redirect, token, trace};
use bytes::Bytes;
use http::header::{AUTHORIZATION, USER_AGENT};
use http::{HeaderMap, Request, Response, StatusCode};
use tokio::runtime::Handle;
use tokio::time::{Instant, timeout_at};

/// How much of an answer is read before it is given to the caller.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// All of it: if the body is lost, the attempt has failed.
    Whole,
    /// The body of a success is the caller's to read.
    Streamed,
}

impl Inner {
    /// Sends a request until there is an answer or a reason to give up. Every answer is a success here, except one that asks to come
    /// back later than the client is ready to wait.
    pub(super) async fn exchange(&self, mut request: Request<Bytes>, sending: &Sending, reading: Reading) -> Result<Response<Body>, Error> {
        self.prepare(&mut request, sending)?;
        let deadline = self.overall_timeout.map(|limit| Instant::now() + limit);
        let mut tries = Tries::new(self.retry);
        loop {
            tries.attempts += 1;
            let limit = deadline.map_or(Instant::now() + self.timeout, |end| end.min(Instant::now() + self.timeout));
            let outcome = self.attempt(&request, sending, reading, limit).await;
            trace::attempt(tries.attempts, &outcome);
            let again = match &outcome {
                Ok(answer) => sending.repeat.after_answer(request.method(), answer),
                Err(error) => sending.repeat.after_error(request.method(), error),
            };
            let Some(asked) = again else { return known(outcome, &tries) };
            match tries.wait(asked).filter(|wait| deadline.is_none_or(|end| Instant::now() + *wait < end)) {
                Some(wait) => {
                    trace::waiting(tries.attempts, wait);
                    super::sleep(wait).await;
                }
                None => return given_up(outcome, &tries).await,
            }
        }
    }

    /// What goes with the request wherever it is redirected to; and no token to another server, whoever put it there.
    fn prepare(&self, request: &mut Request<Bytes>, sending: &Sending) -> Result<(), Error> {
        if Handle::try_current().is_err() {
            return Err(Error::Misuse("the client waits with the timers of tokio, and there is no tokio runtime here".to_owned()));
        }
        let at_home = origin(request.uri()).is_some_and(|theirs| Some(theirs) == self.origin);
        if sending.home && !at_home {
            return Err(Error::Misuse("the address is on another server, which must not see the token".to_owned()));
        }
        let headers = request.headers_mut();
        headers.remove(AUTHORIZATION);
        headers.entry(USER_AGENT).or_insert_with(|| self.user_agent.clone());
        if sending.home {
            for (name, value) in &self.headers {
                headers.entry(name).or_insert_with(|| value.clone());
            }
        }
        Ok(())
    }

    /// One attempt, until that time.
    async fn attempt(
        &self,
        request: &Request<Bytes>,
        sending: &Sending,
        reading: Reading,
        limit: Instant,
    ) -> Result<Response<Body>, Error> {
        let mut progress = Progress::default();
        match timeout_at(limit, self.follow(request.clone(), sending, reading, &mut progress)).await {
            Ok(Ok(response)) => Ok(response),
            Ok(Err(Failed::Early(error))) => Err(error),
            Ok(Err(Failed::Underway(error))) => Err(progress.lost(error)),
            Err(elapsed) => Err(progress.lost(TransportError::lost(elapsed).timed_out())),
        }
    }

    /// Sends the request and follows redirects. The token goes along as long as nothing has left the server of the base URL.
    async fn follow(
        &self,
        mut request: Request<Bytes>,
        sending: &Sending,
        reading: Reading,
        progress: &mut Progress,
    ) -> Result<Response<Body>, Failed> {
        let transport = self.transport.as_ref().map_err(|why| Failed::Early(Error::Misuse(why.clone())))?;
        let mut home = sending.home;
        let mut redirects = 0;
        loop {
            if home {
                token::authorize(&mut request, &*self.token, &self.origin_text).await.map_err(Failed::Early)?;
            }
            progress.sent = true;
            let sent = transport.send(request.clone()).await;
            let response = sent.map_err(Failed::Underway)?;
            let next = match (sending.accepts)(response.status()) || redirects == redirect::MOST {
                true => None,
                false => redirect::next(&request, &response),
            };
            let Some(next) = next else { return self.read(response, reading, progress).await };
            redirects += 1;
            home &= origin(next.uri()) == self.origin;
            request = next;
        }
    }

    async fn read(&self, response: Response<Body>, reading: Reading, progress: &mut Progress) -> Result<Response<Body>, Failed> {
        if reading == Reading::Streamed && response.status().is_success() {
            return Ok(response.map(|body| body.within(self.timeout)));
        }
        let (parts, body) = response.into_parts();
        progress.status = Some(parts.status);
        progress.headers.clone_from(&parts.headers);
        let body = body.collect().await.map_err(|error| Failed::Underway(TransportError::of_body(error)))?;
        Ok(Response::from_parts(parts, body.into()))
    }
}

/// Why an attempt brought no answer.
enum Failed {
    /// Before anything was sent.
    Early(Error),
    Underway(TransportError),
}

/// How far an attempt has come.
#[derive(Default)]
struct Progress {
    sent: bool,
    status: Option<StatusCode>,
    headers: HeaderMap,
}

impl Progress {
    fn lost(self, error: TransportError) -> Error {
        let answered = self.status.is_some();
        let (sent, timed_out) = (self.sent && error.sent || answered, error.timed_out);
        let lost = Lost { sent, status: self.status, headers: self.headers, attempts: 1, source: error.into_source() };
        if timed_out { Error::Timeout(Box::new(lost)) } else { Error::Transport(Box::new(lost)) }
    }
}

/// What came of the request, with the number of attempts if it was lost.
fn known(mut outcome: Result<Response<Body>, Error>, tries: &Tries) -> Result<Response<Body>, Error> {
    if let Err(Error::Transport(lost) | Error::Timeout(lost)) = &mut outcome {
        lost.attempts = tries.attempts;
    }
    outcome
}

/// What came of the request whose last attempt was a reason for yet another one.
async fn given_up(outcome: Result<Response<Body>, Error>, tries: &Tries) -> Result<Response<Body>, Error> {
    let answer = known(outcome, tries)?;
    if answer.status() == StatusCode::GATEWAY_TIMEOUT {
        return Ok(answer);
    }
    let (parts, body) = answer.into_parts();
    // It was read with its attempt, as it is no success.
    let body = body.collect().await.unwrap_or_default();
    Err(Error::throttled(Response::from_parts(parts, body), tries.attempts, tries.waited))
}
