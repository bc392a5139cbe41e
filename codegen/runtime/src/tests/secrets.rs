//! No token in any error, any debug output and any trace.

use super::sample::*;
use super::service::{Fake, response};
use super::traces::Trace;
use crate::Error;
use crate::Operation;
use crate::client::{Builder, Client, RetryPolicy};
use crate::testing::Reply;
use std::error::Error as _;

/// A client whose token is a secret.
fn builder(service: &Fake) -> Builder {
    Client::<()>::builder("secret").base_url("https://x/v1.0").transport(service.clone())
}

fn all_text(error: &Error) -> String {
    let mut text = format!("{error} {error:?}");
    let mut source = error.source();
    while let Some(error) = source {
        text += &format!(" {error} {error:?}");
        source = error.source();
    }
    text
}

#[tokio::test(start_paused = true)]
async fn no_error_shows_a_token() {
    let steps =
        || [Reply::status(401), Reply::lost(), Reply::not_sent(), Reply::silence(), Reply::status(429), Reply::status(200).broken_off()];
    for step in steps() {
        let client = builder(&Fake::in_turn([step])).retry(RetryPolicy::none()).build().unwrap();
        let error = client.send(List::new()).await.unwrap_err();
        assert!(!all_text(&error).contains("secret"), "{error:?}");
    }
    let bad = Client::<()>::builder("secret\n").base_url("https://x").transport(Fake::new()).build().unwrap();
    assert!(!all_text(&bad.send(Nothing::new()).await.unwrap_err()).contains("secret"));
    let failing = Client::<()>::builder(|| async { Err::<String, _>("secret sauce") });
    let failing = failing.base_url("https://x").transport(Fake::new()).build().unwrap();
    let error = failing.send(Nothing::new()).await.unwrap_err();
    assert!(matches!(error, Error::Token(_)) && !error.to_string().contains("secret"));
}

#[test]
fn the_text_of_an_error_says_where_a_value_is_wrong_and_not_what_it_is() {
    let operation = crate::Raw::get("/x").returns::<crate::Json<u8>>();
    let decoded = <crate::Raw<crate::Json<u8>> as Operation>::decode(response(200, &[], "\"secret\""));
    let error = decoded.map(|_| operation).unwrap_err().to_string();
    assert!(error.contains("a value is not of the expected type at line 1") && !error.contains("secret"), "{error}");
}

#[tokio::test]
async fn no_client_and_no_request_shows_a_token() {
    let service = Fake::in_turn([Reply::status(204)]);
    let (builder, client) = (builder(&service).default_header("key", "secret"), builder(&service).build().unwrap());
    client.send(Nothing::new()).await.unwrap();
    assert!(!format!("{builder:?} {client:?} {:?}", service.requests()).contains("secret"));
}

#[tokio::test(start_paused = true)]
async fn a_trace_shows_what_happened_and_nothing_personal() {
    let trace = Trace::default();
    let recording = trace.record();
    let throttled = response(429, &[("Retry-After", "7"), ("request-id", "r-1")], r#"{"error": {"code": "x", "message": "Ann's chat"}}"#);
    let found = response(201, &[("request-id", "r-2")], "{}");
    let service = Fake::in_turn([throttled, found]);
    let client = builder(&service).build().unwrap();
    client.send(PostPinnedMessages::new("ann@example.com").with_expand("Ann")).await.unwrap();
    drop(recording);
    let text = trace.text();
    for expected in
        ["send{", "PostPinnedMessages", "POST", "/chats/{chat-Id}/pinnedMessages", "r-1", "r-2", "status=429", "status=201", "wait_ms=7000"]
    {
        assert!(text.contains(expected), "{expected} is not in {text}");
    }
    for hidden in ["secret", "Bearer", "ann@example.com", "Ann", "https://x"] {
        assert!(!text.contains(hidden), "{hidden} is in {text}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_trace_tells_how_a_request_failed() {
    let trace = Trace::default();
    let recording = trace.record();
    let client = builder(&Fake::in_turn([Reply::silence()])).retry(RetryPolicy::none()).build().unwrap();
    client.send(List::new()).await.unwrap_err();
    drop(recording);
    assert!(trace.text().contains("failure=\"timeout\""), "{}", trace.text());
}
