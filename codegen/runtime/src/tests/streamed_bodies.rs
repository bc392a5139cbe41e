//! Requests whose body is a stream: what is sent, and how often.

use super::service::{Client, Fake, reply};
use crate::client::{Body, BoxFuture, RequestOptions, Transport, TransportError};
use crate::testing::Reply;
use crate::{Batch, Error, Operation, Raw, RequestBody};
use bytes::Bytes;
use http::{Request, Response};
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// A transport for streams, which reads them or not.
#[derive(Clone)]
struct Streaming {
    service: Fake,
    reads: bool,
    lengths: Arc<Mutex<Vec<Option<u64>>>>,
}

impl Streaming {
    fn new(replies: impl IntoIterator<Item = Reply>, reads: bool) -> Self {
        Self { service: Fake::in_turn(replies), reads, lengths: Arc::default() }
    }

    fn client(&self) -> Client {
        Client::builder("secret").transport(self.clone()).build().unwrap()
    }

    fn bodies(&self) -> Vec<Bytes> {
        self.service.requests().iter().map(|sent| sent.body.clone()).collect()
    }
}

impl Transport for Streaming {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        self.service.send(request)
    }
    fn send_streamed(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            self.lengths.lock().unwrap().push(body.length());
            let bytes = if self.reads { body.collect().await.map_err(TransportError::lost)? } else { Bytes::new() };
            self.service.send(Request::from_parts(head, bytes)).await
        })
    }
}

fn status(status: u16) -> Reply {
    reply(status, &[("Location", "https://x/v1.0/there")], "")
}

fn once() -> Body {
    Body::reader(&b"content"[..])
}

fn again() -> RequestBody {
    RequestBody::again(|| async { Ok::<_, io::Error>(once()) })
}

fn put(body: impl Into<RequestBody>) -> Raw<()> {
    Raw::put("/file").bytes(body, "video/mp4").returns()
}

#[tokio::test]
async fn a_stream_is_sent_with_the_length_that_is_known() {
    let transport = Streaming::new([status(204), status(204)], true);
    transport.client().send(put(once())).await.unwrap();
    transport.client().send(put(once().with_length(7))).await.unwrap();
    assert_eq!(transport.bodies(), ["content", "content"]);
    assert_eq!(*transport.lengths.lock().unwrap(), [None, Some(7)]);
    assert_eq!(transport.service.requests()[0].headers["content-type"], "video/mp4");
}

#[tokio::test]
async fn a_transport_that_knows_no_streams_gets_the_whole_body() {
    let service = Fake::in_turn([Reply::status(204)]);
    service.client().send(put(once())).await.unwrap();
    assert_eq!(service.requests()[0].body, "content");
}

/// What is sent to a service that responds so at first, and what came of it.
async fn after(first: Reply, body: impl Into<RequestBody>, reads: bool) -> (usize, Result<(), Error>) {
    let transport = Streaming::new([first, status(204)], reads);
    let client = Client::builder(|| async { Ok::<_, io::Error>(format!("{:?}", std::time::Instant::now())) });
    let client = client.transport(transport.clone()).build().unwrap();
    let outcome = client.send(put(body)).await;
    (transport.bodies().len(), outcome)
}

#[tokio::test(start_paused = true)]
async fn a_stream_that_was_begun_is_not_sent_again_and_the_error_says_so() {
    let reason = "its body is a stream, which can be sent only once";
    for first in [status(401), status(429), status(503), status(500), status(307), Reply::lost(), Reply::silence()] {
        let (sent, outcome) = after(first.clone(), once(), true).await;
        let error = outcome.unwrap_err().to_string();
        // A time limit ends the attempt together with its body.
        assert!(sent == 1 && error.contains(reason), "{first:?}: {error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_body_that_a_function_makes_is_sent_again_like_any_other() {
    for first in [status(401), status(429), status(503), status(500), status(307), Reply::lost(), Reply::silence()] {
        let (sent, outcome) = after(first.clone(), again(), true).await;
        assert!(sent == 2 && outcome.is_ok(), "{first:?}: {outcome:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_stream_that_nobody_has_begun_to_read_is_sent_again() {
    let (sent, outcome) = after(Reply::not_sent(), once(), false).await;
    assert!(sent == 2 && outcome.is_ok(), "{outcome:?}");
}

#[tokio::test]
async fn a_stream_is_sent_by_one_of_the_clones_of_an_operation() {
    let transport = Streaming::new([status(204)], true);
    let operation = put(once());
    transport.client().send(operation.clone()).await.unwrap();
    let error = transport.client().send(operation).await.unwrap_err();
    assert_eq!(error.to_string(), "the request was not sent: Raw: its body is a stream, which can be sent only once, and was sent before");
}

#[tokio::test]
async fn a_body_that_cannot_be_read_is_no_reason_to_try_again() {
    let fails = || RequestBody::again(|| async { Err::<Body, _>("no such file") });
    let longer = || once().with_length(6);
    let shorter = || once().with_length(8);
    let cases: [(RequestBody, &str); 3] = [
        (fails(), "no such file"),
        (longer().into(), "it is longer than its stated length"),
        (shorter().into(), "it is shorter than its stated length"),
    ];
    for (body, why) in cases {
        let transport = Streaming::new([], true);
        let error = transport.client().send(put(body)).await.unwrap_err();
        assert_eq!(error.to_string(), format!("the request was not sent: Raw: the body of the request cannot be read: {why}"));
    }
}

#[tokio::test]
async fn a_stream_goes_where_a_client_sends_it_alone() {
    let misuse =
        "the request was not sent: Raw: the body is a stream, which only `send`, `send_full` and `send_streaming` of a client take";
    assert_eq!(put(once()).into_request("https://x").unwrap_err().to_string(), misuse);
    let mut batch = Batch::new();
    let part = batch.add(put(again()));
    let responses = Fake::new().client().send_batch(batch).await;
    assert!(responses.get(&part).unwrap_err().to_string().contains(misuse));
}

#[tokio::test(start_paused = true)]
async fn the_time_limit_of_an_attempt_includes_the_body() {
    let (_writer, reader) = tokio::io::duplex(16);
    let body = Mutex::new(Some(reader));
    let transport = Streaming::new([], true);
    let options = RequestOptions::new().timeout(Duration::from_secs(5));
    let body = Body::reader(body.lock().unwrap().take().unwrap());
    let error = transport.client().with_options(options).send(put(body)).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
}

#[cfg(feature = "blocking")]
#[test]
fn a_blocking_client_sends_what_a_reader_gives() {
    let service = Fake::in_turn([Reply::status(204)]);
    let client = crate::client::BlockingClient::new(service.client()).unwrap();
    client.send(put(Body::blocking_reader(&b"content"[..]))).unwrap();
    assert_eq!(service.requests()[0].body, "content");
}
