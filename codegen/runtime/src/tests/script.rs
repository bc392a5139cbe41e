//! A transport that plays a list of responses and faults, and records the requests and their times.

use crate::client::{Body, BoxError, BoxFuture, Builder, Client, Transport, TransportError};
use bytes::Bytes;
use futures_core::Stream;
use http::{Request, Response};
use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use tokio::time::Instant;

/// What happens to a request.
pub(super) enum Step {
    Respond(Response<Bytes>),
    /// The response begins, then its body breaks off.
    Broken(Response<Bytes>),
    /// The response begins, then nothing more comes.
    Stuck(Response<Bytes>),
    /// It was sent, and the connection was lost.
    Lost,
    /// There was no connection.
    NotSent,
    /// No response comes at all.
    Silence,
}

#[derive(Clone)]
pub(super) struct Script(Arc<Mutex<State>>);

struct State {
    steps: VecDeque<Step>,
    sent: Vec<(Request<Bytes>, Instant)>,
}

pub(super) fn response(status: u16, headers: &[(&str, &str)], body: &'static str) -> Response<Bytes> {
    let response = headers.iter().fold(Response::builder().status(status), |response, (name, value)| response.header(*name, *value));
    response.body(body.into()).unwrap()
}

impl Script {
    pub(super) fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        Self(Arc::new(Mutex::new(State { steps: steps.into_iter().collect(), sent: Vec::new() })))
    }

    /// BatchResponses with these statuses, without headers and bodies.
    pub(super) fn responding(statuses: impl IntoIterator<Item = u16>) -> Self {
        Self::new(statuses.into_iter().map(|status| Step::Respond(response(status, &[], ""))))
    }

    pub(super) fn builder(&self) -> Builder {
        Client::<()>::builder("secret").base_url("https://x/v1.0/").transport(self.clone())
    }

    pub(super) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    pub(super) fn requests(&self) -> Vec<Request<Bytes>> {
        self.0.lock().unwrap().sent.iter().map(|(request, _)| request.clone()).collect()
    }

    /// Where the requests went, and whether with a token.
    pub(super) fn went(&self) -> Vec<(String, bool)> {
        self.requests().iter().map(|request| (request.uri().to_string(), request.headers().contains_key("authorization"))).collect()
    }

    /// The milliseconds between the requests.
    pub(super) fn waits(&self) -> Vec<u128> {
        let state = self.0.lock().unwrap();
        state.sent.windows(2).map(|pair| (pair[1].1 - pair[0].1).as_millis()).collect()
    }
}

impl Transport for Script {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let mut state = self.0.lock().unwrap();
        state.sent.push((request, Instant::now()));
        let outcome = match state.steps.pop_front().expect("the script has a step for each request") {
            Step::Respond(response) => Ok(response.map(Body::from)),
            Step::Broken(response) => Ok(response.map(|bytes| Body::new(Cut(Some(bytes), true)))),
            Step::Stuck(response) => Ok(response.map(|bytes| Body::new(Cut(Some(bytes), false)))),
            Step::Lost => Err(TransportError::lost("cut off")),
            Step::NotSent => Err(TransportError::not_sent("no route")),
            Step::Silence => return Box::pin(std::future::pending()),
        };
        Box::pin(std::future::ready(outcome))
    }
}

/// A body that ends too early: with an error, or not at all.
struct Cut(Option<Bytes>, bool);

impl Stream for Cut {
    type Item = Result<Bytes, BoxError>;
    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.0.take() {
            Some(bytes) => Poll::Ready(Some(Ok(bytes))),
            None if self.1 => Poll::Ready(Some(Err("cut off".into()))),
            None => Poll::Pending,
        }
    }
}
