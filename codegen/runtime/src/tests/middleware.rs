//! Transports around a transport.

use super::sample::*;
use super::service::{Fake, reply, response};
use super::traces::Trace;
use crate::client::{AttemptInfo, Body, BoxFuture, Transport, TransportError, Upload};
use crate::prelude::*;
use crate::testing::Reply;
use crate::{Batch, Value};
use http::{Request, Response};
use std::io::Cursor;
use std::sync::{Arc, Mutex};

/// Notes what it is told, and marks responses.
struct Log {
    name: &'static str,
    told: Arc<Mutex<Vec<String>>>,
    inner: Box<dyn Transport>,
}

impl Transport for Log {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let info = AttemptInfo::of(&request).unwrap();
        let AttemptInfo { operation, path, number, redirects } = info;
        self.told.lock().unwrap().push(format!("{}: {operation} {path} {number} {redirects}", self.name));
        self.inner.send(request)
    }
}

type Told = Arc<Mutex<Vec<String>>>;

fn log(name: &'static str, told: &Told) -> impl FnOnce(Box<dyn Transport>) -> Log + Send + Sync + use<> {
    let told = Arc::clone(told);
    move |inner| Log { name, told, inner }
}

#[tokio::test(start_paused = true)]
async fn it_is_told_the_operation_the_attempt_and_the_redirect() {
    let told = Told::default();
    let steps = [Reply::status(503), reply(307, &[("Location", "/v1.0/there")], ""), reply(200, &[], r#"{"value": []}"#)];
    let client = Fake::in_turn(steps).builder().middleware(log("log", &told)).build().unwrap();
    client.send(List::new()).await.unwrap();
    assert_eq!(*told.lock().unwrap(), ["log: List /chats 1 0", "log: List /chats 2 0", "log: List /chats 2 1"]);
}

#[tokio::test]
async fn the_last_one_sees_a_request_first() {
    let told = Told::default();
    let service = Fake::in_turn([Reply::status(204)]);
    let client = service.builder().middleware(log("inner", &told)).middleware(log("outer", &told)).build().unwrap();
    client.send(Nothing::new()).await.unwrap();
    let names: Vec<_> = told.lock().unwrap().iter().map(|line| line.split(':').next().unwrap().to_owned()).collect();
    assert_eq!(names, ["outer", "inner"]);
}

#[tokio::test]
async fn it_is_told_what_is_sent_besides_operations() {
    let told = Told::default();
    let service = Fake::in_turn([Reply::status(204), reply(201, &[], r#"{"id": "1"}"#)]);
    let client = service.builder().middleware(log("log", &told)).build().unwrap();
    let mut parts = Batch::new();
    let _ = parts.add(Nothing::new());
    client.send_batch(parts).await;
    client.upload::<Value>(Upload::new("https://up.example/1", Cursor::new(vec![7; 9]))).await.unwrap();
    assert_eq!(*told.lock().unwrap(), ["log: Batch  1 0", "log: Upload  1 0"]);
}

/// Responds itself, without the service.
struct Maintenance;

impl Transport for Maintenance {
    fn send(&self, _: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let response = response(503, &[("Retry-After", "9999")], "");
        Box::pin(std::future::ready(Ok(response.map(Body::from))))
    }
}

#[tokio::test]
async fn what_it_gives_is_judged_like_a_response_of_the_service() {
    let service = Fake::new();
    let client = service.builder().middleware(|_| Arc::new(Maintenance)).build().unwrap();
    assert!(client.send(List::new()).await.unwrap_err().is_throttled());
}

#[tokio::test(start_paused = true)]
async fn an_event_tells_of_each_attempt() {
    let trace = Trace::default();
    let recording = trace.record();
    let steps = [Reply::status(503), Reply::lost(), reply(200, &[("request-id", "r-1")], r#"{"value": []}"#)];
    Fake::in_turn(steps).client().send(List::new()).await.unwrap();
    drop(recording);
    let text = trace.text();
    let events: Vec<&str> = text.lines().filter(|line| line.contains("an attempt has ended")).collect();
    assert_eq!(events.len(), 3, "{text}");
    let expected = ["attempt=1 status=503", "attempt=2 failure=\"transport\"", "attempt=3 status=200 request_id=\"r-1\""];
    for (event, expected) in events.iter().zip(expected) {
        assert!(event.contains(expected), "{expected} is not in {event}");
    }
}
