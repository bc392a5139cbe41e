//! The client on a transport that plays a list of responses.

use super::sample::*;
use super::service::{Fake, reply, went};
use crate::Error;
use crate::client::{Body, BoxError, BoxFuture, Client, Sending, TokenSource, Transport, TransportError};
use crate::prelude::*;
use crate::testing::Reply;
use futures_core::Stream;
use http::{Request, Response};
use std::pin::Pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Poll};

fn redirect(status: u16, location: &str) -> Reply {
    reply(status, &[("Location", location)], "")
}

fn ok(body: &'static str) -> Reply {
    reply(200, &[], body)
}

#[tokio::test]
async fn an_operation_is_sent_with_a_token() {
    let service = Fake::in_turn([ok(r#"{"value": []}"#)]);
    let page = service.client().send(List::new()).await.unwrap();
    assert!(page.value.is_value());
    let request = &service.requests()[0];
    assert_eq!(request.uri, "https://x/v1.0/chats");
    assert!(request.headers["authorization"] == "Bearer a-token" && request.headers["authorization"].is_sensitive());
}

#[tokio::test]
async fn a_token_is_asked_for_with_each_request() {
    let service = Fake::in_turn([204, 204].map(Reply::status));
    let count = AtomicU32::new(0);
    let token = move || {
        let number = count.fetch_add(1, Ordering::Relaxed);
        async move { Ok::<_, BoxError>(format!("t{number}")) }
    };
    let client = Client::<()>::builder(token).base_url("https://x").transport(service.clone()).build().unwrap();
    client.send(Nothing::new()).await.unwrap();
    client.clone().send(Nothing::new()).await.unwrap();
    let tokens: Vec<_> = service.requests().iter().map(|request| request.headers["authorization"].clone()).collect();
    assert_eq!(tokens, ["Bearer t0", "Bearer t1"]);
}

/// Tokens that are kept until one is refused.
struct Kept(AtomicU32);

impl TokenSource for Kept {
    fn token<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<String, BoxError>> {
        Box::pin(async { Ok(format!("t{}", self.0.load(Ordering::Relaxed))) })
    }
    fn renewed_token<'a>(&'a self, origin: &'a str, challenge: &'a str) -> BoxFuture<'a, Result<String, BoxError>> {
        assert_eq!(challenge, "Bearer claims=\"e30=\"");
        self.0.fetch_add(1, Ordering::Relaxed);
        self.token(origin)
    }
}

#[tokio::test]
async fn a_source_of_tokens_is_told_that_one_was_refused() {
    let expired = || reply(401, &[("WWW-Authenticate", "Bearer claims=\"e30=\"")], "");
    let service = Fake::in_turn([expired(), ok(r#"{"value": []}"#), expired(), expired()]);
    let client = Client::<()>::builder(Kept(AtomicU32::new(0))).base_url("https://x").transport(service.clone()).build().unwrap();
    client.send(List::new()).await.unwrap();
    assert!(client.send(List::new()).await.unwrap_err().is_unauthorized());
    let tokens: Vec<_> = service.requests().iter().map(|request| request.headers["authorization"].clone()).collect();
    assert_eq!(tokens, ["Bearer t0", "Bearer t1", "Bearer t1", "Bearer t2"]);
}

#[tokio::test]
async fn a_wrong_request_is_never_sent() {
    let service = Fake::new();
    assert!(matches!(service.client().send(PostPinnedMessages::new("..")).await, Err(Error::Misuse(_))));
    assert!(went(&service).is_empty());
}

#[tokio::test]
async fn a_download_is_followed_and_the_token_stays_home() {
    let service =
        Fake::in_turn([redirect(302, "/v1.0/y"), redirect(307, "https://cdn.example/z"), redirect(302, "https://x/back"), ok("bytes")]);
    let ranged = Content::new().with_header("Range", "bytes=3-").with_header("Secret", "s");
    assert_eq!(service.client().send(ranged).await.unwrap(), "bytes");
    let expected =
        [("https://x/v1.0/chats", true), ("https://x/v1.0/y", true), ("https://cdn.example/z", false), ("https://x/back", false)];
    assert_eq!(went(&service), expected.map(|(url, token)| (url.to_owned(), token)));
    let headers = |name: &str| service.requests().iter().map(|request| request.headers.contains_key(name)).collect::<Vec<_>>();
    assert_eq!((headers("range"), headers("secret")), (vec![true; 4], vec![true, true, false, false]));
}

#[tokio::test]
async fn a_redirect_that_is_the_result_is_not_followed() {
    let service = Fake::in_turn([redirect(302, "https://cdn.example/z")]);
    let accepted = service.client().send(Report::new()).await.unwrap();
    assert_eq!((accepted.location.as_deref(), went(&service).len()), (Some("https://cdn.example/z"), 1));
}

#[tokio::test]
async fn some_redirects_are_errors() {
    let endless = Fake::in_turn((0..9).map(|_| redirect(302, "/again")));
    assert_eq!(endless.client().send(Content::new()).await.unwrap_err().status().unwrap(), 302);
    for target in ["http://x/plain", "ftp://x", "", "::"] {
        let service = Fake::in_turn([redirect(302, target)]);
        assert!(service.client().send(Content::new()).await.is_err());
        assert_eq!(went(&service).len(), 1, "{target}");
    }
    let service = Fake::in_turn([redirect(302, "/v1.0/y")]);
    assert!(service.client().send(PostPinnedMessages::new("1")).await.is_err(), "what changes something is not turned into a GET");
}

#[tokio::test]
async fn a_body_comes_in_chunks() {
    let service = Fake::in_turn([ok("abc"), reply(404, &[], r#"{"error": {"code": "x"}}"#)]);
    let mut body = service.client().send_streaming(Content::new()).await.unwrap().into_body();
    assert_eq!(body.chunk().await.unwrap().unwrap(), "abc");
    assert!(body.chunk().await.is_none());
    let error = service.client().send_streaming(Content::new()).await.unwrap_err();
    assert_eq!(error.code(), Some("x"));
}

/// The error of a body that breaks off, by the question mark.
async fn broken_off<E: From<Error>>(client: super::service::Client) -> Result<Bytes, E> {
    let mut body = client.send_streaming(Content::new()).await?.into_body();
    while let Some(chunk) = body.chunk().await {
        chunk?;
    }
    Ok(client.send_streaming(Content::new()).await?.into_body().collect().await?)
}

#[tokio::test]
async fn the_error_of_a_body_is_one_of_its_operation_and_works_with_the_question_mark() {
    let broken = || Fake::in_turn([reply(200, &[("request-id", "r")], "ab").broken_off()]).client();
    let expected =
        "the service responded with 200 OK, but the response broke off: the fake service lost the connection (Content, request r)";
    assert_eq!(broken_off::<Error>(broken()).await.unwrap_err().to_string(), expected);
    assert_eq!(broken_off::<BoxError>(broken()).await.unwrap_err().to_string(), expected);
    assert_eq!(broken_off::<Box<dyn std::error::Error>>(broken()).await.unwrap_err().to_string(), expected);
}

/// A transport around another one, whose bodies go through it.
struct Passing(Box<dyn Transport>);

impl Transport for Passing {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async { Ok(self.0.send(request).await?.map(|body| Body::new(Through(body)))) })
    }
}

struct Through(Body);

impl Stream for Through {
    type Item = Result<Bytes, BoxError>;
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.0).poll_next(context).map(|chunk| chunk.map(|chunk| chunk.map_err(BoxError::from)))
    }
}

#[tokio::test]
async fn the_error_of_a_body_in_a_body_is_told_once() {
    let service = Fake::in_turn([reply(201, &[], "{").broken_off()]);
    let client = service.builder().middleware(Passing).build().unwrap();
    let error = client.send(PostPinnedMessages::new("1")).await.unwrap_err();
    let text = "the service responded with 201 Created, but the response broke off: the fake service lost the connection";
    assert!(error.to_string().starts_with(&format!("{text} (chat::PostPinnedMessages")), "{error}");
}

#[tokio::test]
async fn an_address_that_a_response_gave_gets_neither_token_nor_default_headers() {
    let service = Fake::in_turn([Reply::status(200)]);
    let client = service.builder().default_header("key", "secret").build().unwrap();
    let request = Request::put("https://upload.example/session").header("Authorization", "Bearer mine").body(Bytes::new()).unwrap();
    client.core.fetch(request, Sending::foreign("Upload")).await.unwrap();
    let headers = service.requests()[0].headers.clone();
    assert_eq!(headers.keys().map(|name| name.as_str()).collect::<Vec<_>>(), ["client-request-id", "user-agent"]);
}

#[tokio::test]
async fn an_address_on_another_server_is_refused_where_a_token_would_go() {
    let service = Fake::new();
    for address in ["https://y/v1.0/chats", "http://x/v1.0/chats", "https://x:444/", "https://x@y/", "https://y@x/"] {
        let request = Request::get(address).body(Bytes::new()).unwrap();
        assert!(matches!(service.client().core.fetch(request, Sending::home("Any")).await, Err(Error::Misuse(_))), "{address}");
    }
    assert!(went(&service).is_empty());
}

#[test]
fn sending_can_move_between_threads() {
    fn sent<T: Send>(_: T) {}
    fn shared<T: Send + Sync + Clone + 'static>() {}
    shared::<Client>();
    let client = Fake::new().client();
    sent(client.send(List::new()));
    sent(client.send_streaming(Content::new()));
}

#[test]
fn without_a_runtime_the_client_says_so() {
    let client = Fake::new().client();
    let mut sending = Box::pin(client.send(List::new()));
    let mut context = Context::from_waker(std::task::Waker::noop());
    let Poll::Ready(Err(error)) = sending.as_mut().poll(&mut context) else { panic!("nothing here waits") };
    assert!(matches!(&error, Error::Misuse(what) if what.contains("tokio runtime")), "{error}");
}
