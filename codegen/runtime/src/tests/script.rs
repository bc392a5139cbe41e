//! A transport that plays a list of responses and faults, and records the requests and their times.

use super::act::Act;
use crate::client::{Body, BoxFuture, Builder, Client, Transport, TransportError};
use bytes::Bytes;
use http::{Request, Response};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use tokio::time::Instant;

#[derive(Clone)]
pub(super) struct Script(Arc<Mutex<State>>);

struct State {
    acts: VecDeque<Act>,
    sent: Vec<(Request<Bytes>, Instant)>,
}

pub(super) fn response(status: u16, headers: &[(&str, &str)], body: &'static str) -> Response<Bytes> {
    let response = headers.iter().fold(Response::builder().status(status), |response, (name, value)| response.header(*name, *value));
    response.body(body.into()).unwrap()
}

impl Script {
    pub(super) fn new(acts: impl IntoIterator<Item = Act>) -> Self {
        Self(Arc::new(Mutex::new(State { acts: acts.into_iter().collect(), sent: Vec::new() })))
    }

    /// Responses with these statuses, without headers and bodies.
    pub(super) fn responding(statuses: impl IntoIterator<Item = u16>) -> Self {
        Self::new(statuses.into_iter().map(|status| Act::Respond(response(status, &[], ""))))
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
        state.acts.pop_front().expect("the script has an act for each request").play()
    }
}
