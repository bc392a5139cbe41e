//! Bodies that are larger than the client reads.

use super::sample::*;
use super::service::{Fake, reply};
use crate::Error;
use crate::client::{Body, BoxError, BoxFuture, Client, Transport, TransportError};
use crate::prelude::*;
use futures_core::Stream;
use http::{Request, Response};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

/// Responds with a body without an end, and counts the chunks that are read of it.
#[derive(Clone, Default)]
struct Endless(Arc<AtomicUsize>);

impl Transport for Endless {
    fn send(&self, _: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(std::future::ready(Ok(Response::builder().header("request-id", "r").body(Body::new(self.clone())).unwrap())))
    }
}

impl Stream for Endless {
    type Item = Result<Bytes, BoxError>;
    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Poll::Ready(Some(Ok(Bytes::from_static(&[b' '; 1024]))))
    }
}

#[tokio::test]
async fn a_body_without_end_is_refused_at_the_limit_and_not_asked_for_again() {
    let endless = Endless::default();
    let client = Client::<()>::builder("t").base_url("https://x").transport(endless.clone()).body_limit(10_000).build().unwrap();
    let error = client.send(List::new()).await.unwrap_err();
    let text = "the service responded with 200 OK, but the body is larger than the limit of 10000 bytes (List, request r)";
    assert_eq!((error.to_string().as_str(), endless.0.load(Ordering::Relaxed)), (text, 10));
    assert!(error.status().unwrap().is_success() && error.request_id() == Some("r") && error.lost().is_none());
}

#[tokio::test]
async fn by_default_64_mebibytes_are_read() {
    let endless = Endless::default();
    let client = Client::<()>::builder("t").base_url("https://x").transport(endless.clone()).build().unwrap();
    assert!(matches!(client.send(List::new()).await, Err(Error::TooLarge(error)) if error.limit == 67_108_864));
    assert_eq!(endless.0.load(Ordering::Relaxed), 65_537);
}

#[tokio::test]
async fn a_streamed_body_has_no_limit() {
    let client = Client::<()>::builder("t").base_url("https://x").transport(Endless::default()).body_limit(10_000).build().unwrap();
    let mut body = client.send_streaming(Content::new()).await.unwrap().into_body();
    let mut download = client.download(Content::new()).await.unwrap();
    for _ in 0..100 {
        assert_eq!(body.chunk().await.unwrap().unwrap().len() + download.next().await.unwrap().unwrap().len(), 2048);
    }
}

#[tokio::test]
async fn the_limit_itself_fits_and_errors_have_it_too() {
    let service = Fake::in_turn(["abc", "abcd"].map(|body| reply(200, &[], body)));
    let client = service.builder().body_limit(3).build().unwrap();
    assert_eq!(client.send(Content::new()).await.unwrap(), "abc");
    assert!(matches!(client.send(Content::new()).await, Err(Error::TooLarge(_))));
    let service = Fake::in_turn([reply(404, &[], "abcd")]);
    let error = service.builder().body_limit(3).build().unwrap().send_streaming(Content::new()).await.unwrap_err();
    assert!(matches!(&error, Error::TooLarge(_)) && error.status().unwrap() == 404);
}
