//! The client on top of a transport that answers from a list.

use super::sample::*;
use crate::runtime::Error;
use crate::runtime::client::{Body, BoxError, BoxFuture, Client, Transport};
use bytes::Bytes;
use http::{Request, Response};
use std::collections::VecDeque;
use std::pin::pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

#[derive(Clone, Default)]
struct Script(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    answers: VecDeque<Response<Bytes>>,
    sent: Vec<Request<Bytes>>,
}

impl Script {
    fn answer(self, status: u16, location: &str, body: &'static str) -> Self {
        let mut response = Response::builder().status(status);
        if !location.is_empty() {
            response = response.header("Location", location);
        }
        self.0.lock().unwrap().answers.push_back(response.body(body.into()).unwrap());
        self
    }

    fn client(&self) -> Client {
        Client::builder("secret").base_url("https://x/v1.0/").transport(self.clone()).build().unwrap()
    }

    /// Where the requests went, and whether with a token.
    fn sent(&self) -> Vec<(String, bool)> {
        let sent = |request: &Request<Bytes>| (request.uri().to_string(), request.headers().contains_key("authorization"));
        self.0.lock().unwrap().sent.iter().map(sent).collect()
    }
}

impl Transport for Script {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, BoxError>> {
        let mut state = self.0.lock().unwrap();
        state.sent.push(request);
        let answer = state.answers.pop_front().map(|response| response.map(Body::from)).ok_or_else(|| "cut off".into());
        Box::pin(std::future::ready(answer))
    }
}

fn wait<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("nothing here waits"),
    }
}

#[test]
fn an_operation_is_sent_with_a_token() {
    let script = Script::default().answer(200, "", r#"{"value": []}"#);
    let page = wait(script.client().send(List::new())).unwrap();
    assert!(page.value.is_value());
    let request = &script.0.lock().unwrap().sent[0];
    assert_eq!(request.uri(), "https://x/v1.0/chats");
    assert!(request.headers()["authorization"] == "Bearer secret" && request.headers()["authorization"].is_sensitive());
}

#[test]
fn a_token_is_asked_for_with_each_request() {
    let script = Script::default().answer(204, "", "").answer(204, "", "");
    let count = AtomicU32::new(0);
    let token = move || {
        let number = count.fetch_add(1, Ordering::Relaxed);
        async move { Ok::<_, BoxError>(format!("t{number}")) }
    };
    let client = Client::builder(token).base_url("https://x").transport(script.clone()).build().unwrap();
    wait(client.send(Nothing::new())).unwrap();
    wait(client.clone().send(Nothing::new())).unwrap();
    let tokens: Vec<_> = script.0.lock().unwrap().sent.iter().map(|request| request.headers()["authorization"].clone()).collect();
    assert_eq!(tokens, ["Bearer t0", "Bearer t1"]);
}

#[test]
fn no_error_and_no_debug_shows_a_token() {
    let script = Script::default().answer(401, "", "");
    let client = script.client();
    let shown = |error: Error| format!("{error} {error:?}");
    assert!(!shown(wait(client.send(Nothing::new())).unwrap_err()).contains("secret"));
    let lost = wait(client.send(Nothing::new())).unwrap_err();
    assert!(matches!(lost, Error::Transport(_)) && !shown(lost).contains("secret"));
    assert!(!format!("{client:?}").contains("secret"));
    let bad = Client::builder("secret\n").base_url("https://x").transport(script).build().unwrap();
    assert!(!shown(wait(bad.send(Nothing::new())).unwrap_err()).contains("secret"));
    let failing = Client::builder(|| async { Err::<String, _>("secret sauce") }).base_url("https://x").build().unwrap();
    let error = wait(failing.send(Nothing::new())).unwrap_err();
    assert!(matches!(error, Error::Token(_)) && !error.to_string().contains("secret"));
}

#[test]
fn a_wrong_request_is_never_sent() {
    let script = Script::default();
    assert!(matches!(wait(script.client().send(PostPinnedMessages::new(".."))), Err(Error::Misuse(_))));
    assert!(script.sent().is_empty());
    assert!(matches!(Client::builder("t").base_url("x").build(), Err(Error::Misuse(_))));
}

#[test]
fn a_download_is_followed_and_the_token_stays_home() {
    let script = Script::default().answer(302, "/v1.0/y", "").answer(307, "https://cdn.example/z", "").answer(200, "", "bytes");
    assert_eq!(wait(script.client().send(Content::new())).unwrap(), "bytes");
    let went = [("https://x/v1.0/chats", true), ("https://x/v1.0/y", true), ("https://cdn.example/z", false)];
    assert_eq!(script.sent(), went.map(|(url, token)| (url.to_owned(), token)));
}

#[test]
fn a_redirect_that_is_the_result_is_not_followed() {
    let script = Script::default().answer(302, "https://cdn.example/z", "");
    let accepted = wait(script.client().send(Report::new())).unwrap();
    assert_eq!((accepted.location.as_deref(), script.sent().len()), (Some("https://cdn.example/z"), 1));
}

#[test]
fn some_redirects_are_errors() {
    let endless = (0..9).fold(Script::default(), |script, _| script.answer(302, "/again", ""));
    assert_eq!(wait(endless.client().send(Content::new())).unwrap_err().status().unwrap(), 302);
    for target in ["http://x/plain", "ftp://x", "", "::"] {
        let script = Script::default().answer(302, target, "");
        assert!(wait(script.client().send(Content::new())).is_err());
        assert_eq!(script.sent().len(), 1, "{target}");
    }
    let script = Script::default().answer(307, "/v1.0/y", "");
    assert!(wait(script.client().send(PostPinnedMessages::new("1"))).is_err(), "what changes something is not sent twice");
}

#[test]
fn a_body_comes_piece_by_piece() {
    let script = Script::default().answer(200, "", "abc").answer(404, "", r#"{"error": {"code": "x"}}"#);
    let mut body = wait(script.client().send_streaming(Content::new())).unwrap().into_body();
    assert_eq!(wait(body.chunk()).unwrap().unwrap(), "abc");
    assert!(wait(body.chunk()).is_none());
    let error = wait(script.client().send_streaming(Content::new())).unwrap_err();
    assert_eq!(error.code(), Some("x"));
}

#[test]
fn sending_can_move_between_threads() {
    fn sent<T: Send>(_: T) {}
    let client = Script::default().client();
    sent(client.send(List::new()));
    sent(client.send_streaming(Content::new()));
}
