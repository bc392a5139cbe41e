//! JSON as services should not write it, but do.

use super::sample::*;
use super::script::{Script, Step, response};
use crate::runtime::client::{Polling, Upload};
use crate::runtime::prelude::*;
use crate::runtime::{Batch, Error, Follow};
use http::Response;
use serde_json::json;

fn ok(body: &'static str) -> Step {
    Step::Respond(response(200, &[], body))
}

#[tokio::test(start_paused = true)]
async fn a_byte_order_mark_is_skipped() {
    let script = Script::new([
        ok("\u{feff}{\"value\": [{\"id\": \"1\"}]}"),
        ok("\u{feff}{\"id\": \"2\"}"),
        Step::Respond(response(404, &[], "\u{feff}{\"error\": {\"code\": \"NotFound\", \"innerError\": {\"request-id\": \"r\"}}}")),
    ]);
    let client = script.client();
    assert_eq!(client.send(List::new()).await.unwrap().items()[0].id, "1");
    assert_eq!(client.send(Follow::<Value>::new("https://x/v1.0/y")).await.unwrap(), json!({"id": "2"}));
    let error = client.send(List::new()).await.unwrap_err();
    assert_eq!((error.code(), error.request_id()), (Some("NotFound"), Some("r")));
}

#[tokio::test(start_paused = true)]
async fn a_byte_order_mark_is_skipped_by_whoever_reads_a_state() {
    let script = Script::new([
        ok("\u{feff}{\"nextExpectedRanges\": [\"5-\"]}"),
        Step::Respond(response(202, &[], "\u{feff}{\"nextExpectedRanges\": [\"7-\"]}")),
        ok("\u{feff}{\"id\": \"1\"}"),
        Step::Respond(response(202, &[("Location", "/1")], "")),
        ok("\u{feff}{\"status\": \"running\"}"),
        ok("\u{feff}{\"status\": \"completed\"}"),
    ]);
    let upload = Upload::new("https://up.example/", std::io::Cursor::new([0; 10])).resumed();
    let chat: Chat = script.client().upload(upload).await.unwrap();
    assert_eq!((chat.id.as_deref(), &script.requests()[2].headers()["content-range"]), (Some("1"), &"bytes 7-9/10".parse().unwrap()));
    let accepted = script.client().send(Report::new()).await.unwrap();
    let done: Value = script.client().wait_for(&accepted, Polling::default()).await.unwrap();
    assert_eq!(done, json!({"status": "completed"}));
}

#[test]
fn a_byte_order_mark_is_skipped_in_a_batch() {
    let mut batch = Batch::new();
    let (part, page) = (batch.add(Content::new()), batch.add(List::new()));
    let mut run = batch.run("https://x");
    run.step();
    let base64 = "77u/eyJ2YWx1ZSI6W119";
    let body = json!({"responses": [
        {"id": "1", "status": 200, "body": 1},
        {"id": "2", "status": 200, "headers": {"Content-Type": "application/octet-stream"}, "body": base64},
    ]});
    run.receive(Ok(Response::new(format!("\u{feff}{body}").into())));
    let responses = run.finish();
    assert_eq!(responses.get(&part).unwrap(), "1");
    assert!(responses.get(&page).unwrap().items().is_empty());
}

#[test]
fn only_one_mark_is_skipped() {
    let twice = Response::new("\u{feff}\u{feff}{}".into());
    assert!(matches!(Value::decode(twice), Err(Error::Decode(_))));
}
