//! The client for programs without async.

use super::sample::*;
use super::service::{Fake, reply, went};
use crate::Error;
use crate::client::{BlockingClient, Client};
use crate::testing::Reply;
use futures_core::Stream;
use std::collections::VecDeque;
use std::io::Read as _;
use std::pin::Pin;
use std::task::{Context, Poll};

fn blocking(service: &Fake) -> BlockingClient {
    BlockingClient::new(service.client()).unwrap()
}

fn ok(body: &'static str) -> Reply {
    reply(200, &[], body)
}

struct Numbers(VecDeque<u32>);

impl Stream for Numbers {
    type Item = Result<u32, Error>;
    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front().map(Ok))
    }
}

#[test]
fn it_sends_the_same_operations() {
    let client = blocking(&Fake::in_turn([ok(r#"{"value": []}"#), Reply::status(404)]));
    assert!(client.send(List::new()).unwrap().value.is_value());
    assert!(client.send(List::new()).unwrap_err().is_not_found());
}

#[test]
fn a_body_is_read_like_a_file() {
    let client = blocking(&Fake::in_turn([ok("some bytes"), reply(200, &[], "some").broken_off()]));
    let mut text = String::new();
    client.send_streaming(Content::new()).unwrap().into_body().read_to_string(&mut text).unwrap();
    assert_eq!(text, "some bytes");
    let mut cut = client.send_streaming(Content::new()).unwrap().into_body();
    assert!(cut.read_to_string(&mut text).unwrap_err().to_string().contains("lost the connection"));
}

#[test]
fn a_stream_becomes_an_iterator() {
    let client = blocking(&Fake::new());
    let numbers = client.iterate(Numbers([1, 2, 3].into()));
    assert_eq!(numbers.map(Result::unwrap).collect::<Vec<_>>(), [1, 2, 3]);
}

#[tokio::test]
async fn inside_of_a_runtime_it_is_an_error_and_nothing_is_sent() {
    let service = Fake::new();
    let client = blocking(&service);
    assert!(matches!(client.send(List::new()), Err(Error::Misuse(_))));
    assert!(matches!(client.send_streaming(Content::new()), Err(Error::Misuse(_))));
    assert!(matches!(client.iterate(Numbers([1].into())).collect::<Vec<_>>().as_slice(), [Err(Error::Misuse(_))]));
    assert!(went(&service).is_empty());
    drop(client);
}

#[test]
fn a_token_source_that_calls_back_is_an_error_too() {
    let inner = blocking(&Fake::new());
    let source = move || std::future::ready(inner.send(List::new()).map(|_| String::new()));
    let client = Client::<()>::builder(source).base_url("https://x").transport(Fake::new()).build().unwrap();
    assert!(matches!(BlockingClient::new(client).unwrap().send(List::new()), Err(Error::Token(_))));
}

#[test]
fn several_threads_can_use_it_at_once() {
    let client = blocking(&Fake::in_turn([204; 8].map(Reply::status)));
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| client.clone().send(Nothing::new()).unwrap());
        }
    });
}
