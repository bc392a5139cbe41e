//! Settings for some requests.

use super::sample::*;
use super::service::{Fake, reply, response};
use crate::client::{Polling, RequestOptions, RetryPolicy, Upload};
use crate::prelude::*;
use crate::testing::Reply;
use crate::{Accepted, Batch, Error, Value};
use serde_json::json;
use std::io::Cursor;
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

fn step(status: u16, body: &'static str) -> Reply {
    reply(status, &[], body)
}

/// Options that each request shows.
fn options() -> RequestOptions {
    RequestOptions::new().header("x-part", "7").max_attempts(2)
}

/// Whether each request had the header of the options.
fn shown(service: &Fake) -> Vec<bool> {
    service.requests().iter().map(|request| request.headers.contains_key("x-part")).collect()
}

#[tokio::test(start_paused = true)]
async fn they_hold_for_what_is_sent_with_that_client_and_for_nothing_else() {
    let service = Fake::in_turn([503, 503, 503, 503, 503, 503, 503].map(Reply::status));
    let client = service.client();
    assert!(client.with_options(options()).send(List::new()).await.unwrap_err().is_throttled());
    assert_eq!(shown(&service), [true; 2]);
    assert!(client.send(List::new()).await.unwrap_err().is_throttled());
    assert_eq!(shown(&service)[2..], [false; 5]);
}

#[tokio::test(start_paused = true)]
async fn an_attempt_and_all_attempts_have_other_limits() {
    let client = Fake::in_turn([Reply::silence(), Reply::silence()]).builder().build().unwrap();
    let start = tokio::time::Instant::now();
    let limited = client.with_options(RequestOptions::new().timeout(SECOND * 3).retry(RetryPolicy::none()));
    assert!(limited.send(List::new()).await.unwrap_err().is_timeout());
    assert_eq!(start.elapsed(), SECOND * 3);
    let limited = client.with_options(RequestOptions::new().overall_timeout(SECOND * 5));
    assert!(limited.send(List::new()).await.unwrap_err().is_timeout());
    assert_eq!(start.elapsed(), SECOND * 8);
}

#[tokio::test]
async fn the_body_has_another_limit() {
    let client = Fake::in_turn([step(200, r#"{"value": []}"#), step(200, r#"{"value": []}"#)]).client();
    let error = client.with_options(RequestOptions::new().body_limit(5)).send(List::new()).await.unwrap_err();
    assert!(matches!(error, Error::TooLarge(large) if large.limit == 5 && large.client_request_id.is_some()));
    client.send(List::new()).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn they_hold_for_each_page_and_each_change() {
    const FIRST: &str = r#"{"value": [{"id": "1"}], "@odata.nextLink": "https://x/v1.0/chats?$skiptoken=a"}"#;
    const LAST: &str = r#"{"value": [], "@odata.deltaLink": "https://x/v1.0/chats?$deltatoken=b"}"#;
    let service = Fake::in_turn([step(200, FIRST), step(503, ""), step(200, LAST), step(200, FIRST), step(503, ""), step(503, "")]);
    let client = service.client().with_options(options());
    let mut items = client.items(List::new());
    while let Some(item) = items.next().await {
        item.unwrap();
    }
    let mut changes = client.changes(List::new());
    changes.next().await.unwrap().unwrap();
    assert!(changes.next().await.unwrap().unwrap_err().is_throttled());
    assert_eq!(shown(&service), [true; 6]);
}

#[tokio::test(start_paused = true)]
async fn in_a_batch_they_hold_for_its_request_and_the_attempts_for_each_operation() {
    let service = Fake::new();
    service.at("POST", "/$batch").always(json!({"responses": [{"id": "1", "status": 429}]}));
    let client = service.client().with_options(options());
    let batch = |attempts: Option<u32>| {
        let mut batch = Batch::new();
        let part = batch.add(List::new());
        (attempts.into_iter().fold(batch, Batch::attempts), part)
    };
    let (first, part) = batch(None);
    assert!(client.send_batch(first).await.get(&part).unwrap_err().is_throttled());
    assert_eq!(shown(&service), [true; 2]);
    let (second, part) = batch(Some(3));
    assert!(client.send_batch(second).await.get(&part).unwrap_err().is_throttled());
    assert_eq!(service.requests().len(), 5, "the batch has attempts of its own");
}

#[tokio::test(start_paused = true)]
async fn an_upload_a_download_and_a_monitor_have_them_too() {
    let service = Fake::in_turn([503, 503, 503].map(Reply::status));
    let client = service.client().with_options(options());
    let range = Upload::new("https://up.example/1", Cursor::new(vec![7; 9]));
    assert!(client.upload::<Value>(range).await.is_err());
    assert_eq!(shown(&service), [false; 3], "one range, and the session is asked twice; another server does not see the headers");

    let service = Fake::in_turn([503, 503, 503, 503].map(Reply::status));
    let client = service.client().with_options(options());
    assert!(client.download(Content::new()).await.is_err());
    let accepted = Accepted::decode(response(202, &[("Location", "/v1.0/work/1")], "")).unwrap();
    assert!(client.wait_for::<Value>(&accepted, Polling::default()).await.is_err());
    assert_eq!(shown(&service), [true; 4]);
}

#[tokio::test]
async fn a_header_of_the_operation_counts_more_and_a_default_header_less() {
    let service = Fake::in_turn([204, 204].map(Reply::status));
    let client = service.builder().default_header("Accept-Language", "de").build().unwrap();
    let client = client.with_options(RequestOptions::new().header("accept-language", "fr"));
    client.send(Nothing::new()).await.unwrap();
    client.send(Nothing::new().with_header("accept-language", "it")).await.unwrap();
    let languages: Vec<_> = service.requests().iter().map(|request| request.headers["accept-language"].clone()).collect();
    assert_eq!(languages, ["fr", "it"]);
}

#[tokio::test]
async fn options_that_cannot_work_are_an_error_before_anything_is_sent() {
    let service = Fake::new();
    let wrong = [
        (RequestOptions::new().timeout(Duration::ZERO), "the timeout is zero"),
        (RequestOptions::new().max_attempts(0), "the retry policy allows no attempt"),
        (RequestOptions::new().header("a b", "c"), r#"the name or the value of the header "a b" is not valid"#),
        (RequestOptions::new().header("Authorization", "c"), "the header authorization is set by the client alone"),
    ];
    for (options, why) in wrong {
        let client = service.client().with_options(options).with_options(RequestOptions::new());
        assert_eq!(client.send(List::new()).await.unwrap_err().to_string(), format!("the request was not sent: List: {why}"));
    }
}

#[test]
fn they_do_not_show_header_values() {
    let shown = format!("{:?}", RequestOptions::new().header("key", "secret"));
    assert!(shown.contains("key") && !shown.contains("secret"), "{shown}");
}

#[cfg(feature = "blocking")]
#[test]
fn the_blocking_client_has_them_too() {
    let service = Fake::in_turn([Reply::status(204)]);
    let client = crate::client::BlockingClient::new(service.client()).unwrap();
    client.with_options(options()).send(Nothing::new()).unwrap();
    assert_eq!(shown(&service), [true]);
}
