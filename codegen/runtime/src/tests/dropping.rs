//! Futures that are dropped at each of their awaits: no request, body or task is left behind, no element is lost, and the client goes on.

use super::sample::*;
use super::service::response;
use crate::client::{Body, BoxError, BoxFuture, Client, Polling, RetryPolicy, Transport, TransportError, Upload};
use crate::prelude::*;
use crate::{Batch, Error};
use futures_core::Stream;
use http::{Request, Response};
use std::future::poll_fn;
use std::io::Cursor;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use tokio::runtime::Handle;

type Respond = dyn FnMut(&Request<Bytes>) -> Response<Bytes> + Send;

/// A service that lets everything be awaited: the response, and each half of its body. It counts what is under way.
#[derive(Clone)]
struct Service {
    respond: Arc<Mutex<Respond>>,
    under_way: Arc<()>,
}

impl Service {
    fn new(respond: impl FnMut(&Request<Bytes>) -> Response<Bytes> + Send + 'static) -> Self {
        Self { respond: Arc::new(Mutex::new(respond)), under_way: Arc::new(()) }
    }

    fn client(&self) -> Client {
        let builder = Client::<()>::builder("t").base_url("https://x/v1.0").transport(self.clone());
        builder.retry(RetryPolicy::default().jitter(|span| span)).build().unwrap()
    }

    /// Whether nothing is under way but the service that is asked, and that of the client.
    fn is_idle(&self) -> bool {
        Arc::strong_count(&self.under_way) == 2 && Handle::current().metrics().num_alive_tasks() == 0
    }
}

impl Transport for Service {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        // The service has it, whoever waits for the response.
        let response = (self.respond.lock().unwrap())(&request);
        let under_way = Arc::clone(&self.under_way);
        Box::pin(async move {
            let halves = |body: Bytes| Halves { rest: body, pause: true, _under_way: Arc::clone(&under_way) };
            yielded().await;
            Ok(response.map(|body| Body::new(halves(body))))
        })
    }
}

/// A body in two chunks, each of which has to be awaited.
struct Halves {
    rest: Bytes,
    pause: bool,
    _under_way: Arc<()>,
}

impl Stream for Halves {
    type Item = Result<Bytes, BoxError>;
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.pause = !self.pause;
        if !self.pause {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        let half = self.rest.len().div_ceil(2);
        let chunk = self.rest.split_to(half);
        Poll::Ready(Some(Ok(chunk)).filter(|_| half > 0))
    }
}

/// Ends when it is polled for the second time.
async fn yielded() {
    up_to(1, std::future::pending::<()>()).await;
}

/// A future that is dropped after so many polls; none if it has not ended by then.
async fn up_to<T>(polls: usize, future: impl Future<Output = T>) -> Option<T> {
    let (mut future, mut left) = (pin!(future), polls);
    poll_fn(|context| {
        let Some(rest) = left.checked_sub(1) else { return Poll::Ready(None) };
        left = rest;
        let polled = future.as_mut().poll(context).map(Some);
        if left == 0 {
            context.waker().wake_by_ref();
        }
        polled
    })
    .await
}

/// Starts something on a new client and drops it, after one poll more each time until it ends by itself; then starts it once more on that client.
/// Gives how often it was dropped.
async fn dropped_everywhere<T>(service: impl Fn() -> Service, mut start: impl AsyncFnMut(&Client) -> T) -> usize {
    for polls in 0..1000 {
        let service = service();
        let client = service.client();
        let ended = up_to(polls, start(&client)).await.is_some();
        assert!(service.is_idle(), "something is left behind after {polls} polls");
        start(&client).await;
        if ended {
            return polls;
        }
    }
    panic!("it does not end");
}

/// What a service responds with, one after the other, and the last one for ever.
fn in_turn(responses: &[Response<Bytes>]) -> Service {
    let (responses, mut count) = (responses.to_vec(), 0);
    Service::new(move |_| {
        count = responses.len().min(count + 1);
        responses[count - 1].clone()
    })
}

#[tokio::test(start_paused = true)]
async fn a_request() {
    let busy = response(429, &[("Retry-After", "1")], "");
    let responses = [response(503, &[], "{}"), busy, response(200, &[], r#"{"value": []}"#)];
    let dropped = dropped_everywhere(|| in_turn(&responses), async |client| client.send(List::new()).await.unwrap()).await;
    assert!(dropped >= 8, "{dropped}");
}

#[tokio::test(start_paused = true)]
async fn a_batch() {
    const BUSY: &str = r#"{"responses": [{"id": "1", "status": 200, "body": {"value": []}}, {"id": "2", "status": 429}]}"#;
    const DONE: &str =
        r#"{"responses": [{"id": "1", "status": 200, "body": {"value": []}}, {"id": "2", "status": 201, "body": {"id": "1"}}]}"#;
    let send = async |client: &Client| {
        let mut batch = Batch::new();
        let (list, pin) = (batch.add(List::new()), batch.add(PostPinnedMessages::new("1")));
        let responses = client.send_batch(batch).await;
        assert_eq!((responses.get(&list).unwrap().items().len(), responses.get(&pin).unwrap().id.as_deref()), (0, Some("1")));
    };
    let dropped = dropped_everywhere(|| in_turn(&[BUSY, DONE].map(|body| response(200, &[], body))), send).await;
    assert!(dropped >= 8, "{dropped}");
}

#[tokio::test(start_paused = true)]
async fn a_wait() {
    let bodies = [r#"{"status": "running"}"#, r#"{"status": "running"}"#, r#"{"status": "done"}"#].map(|body| response(200, &[], body));
    let accepted = Accepted::decode(response(202, &[("Location", "/monitor")], "")).unwrap();
    let wait = async |client: &Client| {
        let done: Value = client.wait_for(&accepted, Polling::default()).await.unwrap();
        assert_eq!(done["status"], "done");
    };
    let dropped = dropped_everywhere(|| in_turn(&bodies), wait).await;
    assert!(dropped >= 8, "{dropped}");
}

/// Three pages with two elements each.
fn pages() -> Service {
    Service::new(|request| {
        let body = match request.uri().query() {
            None => r#"{"value": [{"id": "1"}, {"id": "2"}], "@odata.nextLink": "https://x/v1.0/chats?2"}"#,
            Some("2") => r#"{"value": [{"id": "3"}, {"id": "4"}], "@odata.nextLink": "https://x/v1.0/chats?3"}"#,
            _ => r#"{"value": [{"id": "5"}, {"id": "6"}]}"#,
        };
        response(200, &[], body)
    })
}

/// What comes of a stream whose futures are dropped after each number of polls before one ends.
async fn insisted<T>(mut next: impl AsyncFnMut() -> Option<Result<T, Error>>) -> Vec<T> {
    let mut all = Vec::new();
    let mut polls = 0;
    loop {
        match up_to(polls, next()).await {
            None => polls += 1,
            Some(None) => return all,
            Some(Some(item)) => {
                all.push(item.unwrap());
                polls = 0;
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_next_element_of_a_collection() {
    let service = pages();
    let mut items = service.client().items(List::new());
    let all = insisted(async || items.next().await).await;
    assert_eq!(all.iter().filter_map(|chat| chat.id.as_deref()).collect::<String>(), "123456");
    drop(items);
    let client = service.client();
    for polls in 0..20 {
        let mut pages = client.pages(List::new());
        let read = up_to(polls, pages.next()).await;
        let link = pages.resume_link().map(str::to_owned);
        assert_eq!(link.as_deref(), Some(if read.is_some() { "https://x/v1.0/chats?2" } else { "https://x/v1.0/chats" }));
        drop((read, pages));
        assert!(service.is_idle());
    }
}

#[tokio::test(start_paused = true)]
async fn the_next_chunk_of_a_download() {
    let content = || {
        Service::new(|request| match request.headers().get("range") {
            None => response(200, &[("ETag", "\"1\""), ("Content-Length", "10")], "0123"),
            Some(_) => response(206, &[("ETag", "\"1\""), ("Content-Range", "bytes 4-9/10")], "456789"),
        })
    };
    let mut download = content().client().download(Content::new()).await.unwrap();
    let all = insisted(async || download.next().await).await;
    assert_eq!(all.concat(), b"0123456789");
    drop(download);
    let download = async |client: &Client| {
        assert_eq!(client.download(Content::new()).await.unwrap().collect().await.unwrap(), "0123456789");
    };
    let dropped = dropped_everywhere(content, download).await;
    assert!(dropped >= 8, "{dropped}");
}

/// An upload session for so many bytes, which loses none that it got.
fn session(length: usize) -> (Service, Arc<Mutex<Vec<u8>>>) {
    let received = Arc::new(Mutex::new(Vec::new()));
    let bytes = Arc::clone(&received);
    let service = Service::new(move |request| {
        let mut bytes = bytes.lock().unwrap();
        if let Some(range) = request.headers().get("content-range") {
            let from = range.to_str().unwrap().trim_start_matches("bytes ").split('-').next().unwrap().parse().unwrap();
            assert!(from <= bytes.len(), "a range was left out");
            bytes.truncate(from);
            bytes.extend_from_slice(request.body());
        }
        let (status, body) = match bytes.len() {
            all if all == length => (201, r#"{"id": "1"}"#.to_owned()),
            some => (202, format!(r#"{{"nextExpectedRanges": ["{some}-"]}}"#)),
        };
        response(status, &[], "").map(|_| body.into())
    });
    (service, received)
}

#[tokio::test(start_paused = true)]
async fn an_upload_which_is_resumed() {
    const UNIT: usize = 320 * 1024;
    let content: Vec<u8> = (0..2 * UNIT + 5).map(|at| (at % 251) as u8).collect();
    let upload = || Upload::new("https://up.example/", Cursor::new(&content[..])).range_size(UNIT as u64);
    for polls in 0..100 {
        let (service, received) = session(content.len());
        let client = service.client();
        let uploaded = up_to(polls, client.upload::<Chat>(upload())).await;
        assert!(service.is_idle());
        let ended = uploaded.is_some();
        let chat = match uploaded {
            Some(chat) => chat,
            None => client.upload::<Chat>(upload().resumed()).await,
        };
        assert!(chat.unwrap().id == "1" && *received.lock().unwrap() == content, "after {polls} polls");
        if ended {
            assert!(polls >= 6, "{polls}");
            return;
        }
    }
    panic!("it does not end");
}
