//! Results with status and headers.

use super::sample::*;
use super::service::{Fake, reply, response};
use crate::client::{Polling, Upload};
use crate::prelude::*;
use crate::testing::Reply;
use crate::{Accepted, Batch, Value};
use std::io::Cursor;

fn step(status: u16, body: &'static str) -> Reply {
    reply(status, &[("ETag", "\"7\"")], body)
}

/// Status and version of a response.
fn head<T>(response: &http::Response<T>) -> (u16, &str) {
    (response.status().as_u16(), response.headers()["etag"].to_str().unwrap())
}

const VERSION: &str = "\"7\"";

#[tokio::test]
async fn a_model_bytes_and_nothing_come_with_the_head_of_their_response() {
    let client = Fake::in_turn([step(200, r#"{"value": []}"#), step(206, "some"), step(204, "")]).client();
    let list = client.send_full(List::new()).await.unwrap();
    assert_eq!((head(&list), list.body().items().len()), ((200, VERSION), 0));
    let content = client.send_full(Content::new()).await.unwrap();
    assert_eq!((head(&content), &content.body()[..]), ((206, VERSION), &b"some"[..]));
    let nothing: http::Response<()> = client.send_full(Nothing::new()).await.unwrap();
    assert_eq!(head(&nothing), (204, VERSION));
}

#[tokio::test]
async fn an_error_is_an_error_as_ever() {
    let error = Fake::in_turn([Reply::status(404)]).client().send_full(List::new()).await.unwrap_err();
    assert!(error.is_not_found());
}

#[tokio::test]
async fn each_page_has_its_own() {
    const FIRST: &str = r#"{"value": [{"id": "1"}], "@odata.nextLink": "https://x/v1.0/chats?$skiptoken=a"}"#;
    let service = Fake::in_turn([step(200, FIRST), step(203, r#"{"value": []}"#)]);
    let mut pages = service.client().pages(List::new());
    assert_eq!(head(&pages.next_full().await.unwrap().unwrap()), (200, VERSION));
    assert_eq!(head(&pages.next_full().await.unwrap().unwrap()), (203, VERSION));
    assert!(pages.next_full().await.is_none());
}

#[tokio::test]
async fn a_part_of_a_batch_has_its_own() {
    let body = r#"{"responses": [{"id": "1", "status": 203, "headers": {"ETag": "\"7\""}, "body": {"value": []}}]}"#;
    let mut batch = Batch::new();
    let part = batch.add(List::new());
    let service = Fake::new();
    service.at("POST", "/$batch").once(step(200, body));
    let responses = service.client().send_batch(batch).await;
    assert_eq!(head(&responses.get_full(&part).unwrap()), (203, VERSION));
}

#[tokio::test(start_paused = true)]
async fn an_upload_a_download_and_a_monitor_have_that_of_their_last_response() {
    let client = Fake::in_turn([step(201, r#"{"id": "1"}"#), step(200, "some"), step(200, r#"{"status": "done"}"#)]).client();
    let item = client.upload_full::<Value>(Upload::new("https://up.example/1", Cursor::new(vec![7; 9]))).await.unwrap();
    assert_eq!((head(&item), &item.body()["id"]), ((201, VERSION), &"1".into()));
    let download = client.download(Content::new()).await.unwrap();
    assert_eq!((download.status().as_u16(), download.headers()["etag"].to_str().unwrap()), (200, VERSION));
    let accepted = Accepted::decode(response(202, &[("Location", "/v1.0/work/1")], "")).unwrap();
    let done = client.wait_for_full::<Value>(&accepted, Polling::default()).await.unwrap();
    assert_eq!((head(&done), &done.body()["status"]), ((200, VERSION), &"done".into()));
}
