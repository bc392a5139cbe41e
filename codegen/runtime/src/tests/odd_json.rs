//! JSON as services should not write it, but do.

use super::sample::*;
use super::service::{Fake, reply, response};
use crate::client::{Polling, Upload};
use crate::prelude::*;
use crate::testing::Reply;
use crate::{Batch, Error, Follow, Page};
use http::Response;
use serde_json::json;

fn ok(body: &'static str) -> Reply {
    reply(200, &[], body)
}

#[tokio::test(start_paused = true)]
async fn a_byte_order_mark_is_skipped() {
    let service = Fake::in_turn([
        ok("\u{feff}{\"value\": [{\"id\": \"1\"}]}"),
        ok("\u{feff}{\"id\": \"2\"}"),
        reply(404, &[], "\u{feff}{\"error\": {\"code\": \"NotFound\", \"innerError\": {\"request-id\": \"r\"}}}"),
    ]);
    let client = service.client();
    assert_eq!(client.send(List::new()).await.unwrap().items()[0].id, "1");
    assert_eq!(client.send(Follow::<Value>::new("https://x/v1.0/y")).await.unwrap(), json!({"id": "2"}));
    let error = client.send(List::new()).await.unwrap_err();
    assert_eq!((error.code(), error.request_id()), (Some("NotFound"), Some("r")));
}

#[tokio::test(start_paused = true)]
async fn a_byte_order_mark_is_skipped_by_whoever_reads_a_state() {
    let service = Fake::in_turn([
        ok("\u{feff}{\"nextExpectedRanges\": [\"5-\"]}"),
        reply(202, &[], "\u{feff}{\"nextExpectedRanges\": [\"7-\"]}"),
        ok("\u{feff}{\"id\": \"1\"}"),
        reply(202, &[("Location", "/1")], ""),
        ok("\u{feff}{\"status\": \"running\"}"),
        ok("\u{feff}{\"status\": \"completed\"}"),
    ]);
    let upload = Upload::new("https://up.example/", std::io::Cursor::new([0; 10])).resumed();
    let chat: Chat = service.client().upload(upload).await.unwrap();
    assert_eq!((chat.id.as_deref(), &service.requests()[2].headers["content-range"]), (Some("1"), &"bytes 7-9/10".parse().unwrap()));
    let accepted = service.client().send(Report::new()).await.unwrap();
    let done: Value = service.client().wait_for(&accepted, Polling::default()).await.unwrap();
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

async fn chats(body: &'static str) -> Vec<Chat> {
    Fake::in_turn([ok(body)]).client().send(List::new()).await.unwrap().value.into_value().unwrap()
}

#[tokio::test]
async fn half_a_character_costs_no_page() {
    let chats =
        chats(r#"{"value": [{"id": "a\ud83d", "topic": "\uDE00b\u00e4\ud83d\ude00\\ud83d", "x\ud800y": ["\ud83d\n"]}, {"id": "2"}]}"#)
            .await;
    assert_eq!((chats[0].id.as_deref(), chats[1].id.as_deref()), (Some("a\u{fffd}"), Some("2")));
    assert_eq!(chats[0].additional["x\u{fffd}y"], json!(["\u{fffd}\n"]));
    let topic = serde_json::to_value(&chats[0]).unwrap()["topic"].clone();
    assert_eq!(topic, "\u{fffd}b\u{e4}\u{1f600}\\ud83d");
    let error = Error::from_response(response(400, &[], r#"{"error": {"code": "\ud800"}}"#));
    assert_eq!(error.code(), Some("\u{fffd}"));
}

fn page(body: &'static str) -> Page<Chat> {
    Decode::decode(Response::new(body.into())).unwrap()
}

#[tokio::test]
async fn numbers_that_are_too_large_cost_no_page_and_keep_their_digits() {
    let chats =
        chats(r#"{"value": [{"createdDateTime": 1e400, "topic": "-1e400", "big": -1E+999, "n": {"m": [123456789012345678901234]}}, {"id": "2"}]}"#)
            .await;
    assert_eq!((chats[0].additional["createdDateTime"].clone(), chats[0].additional["big"].clone()), (json!("1e400"), json!("-1E+999")));
    assert_eq!(chats[0].additional["n"], json!({"m": ["123456789012345678901234"]}));
    assert_eq!(chats[1].id, "2");
    let page = page(r#"{"@odata.count": 1e400, "value": []}"#);
    assert!(page.count.is_absent() && page.additional["@odata.count"] == "1e400");
    let value = Value::decode(Response::new(r#"[18446744073709551615, 18446744073709551616, -9223372036854775809, 1.5, "1e400"]"#.into()));
    assert_eq!(value.unwrap(), json!([18446744073709551615_u64, "18446744073709551616", "-9223372036854775809", 1.5, "1e400"]));
}

#[derive(Default)]
struct Sizes {
    size: Property<i64>,
    sizes: Property<Vec<i64>>,
    additional: OpenMap,
}

impl Model for Sizes {
    fn meta(&self) -> &'static Meta {
        &Meta { name: "Sizes", odata_type: "x.sizes", properties: &["size", "sizes"] }
    }
    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::Scalar(&mut self.size),
            1 => Slot::Scalars(&mut self.sizes),
            _ => Slot::Open(&mut self.additional),
        }
    }
    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::Scalar(&self.size),
            1 => Ref::Scalars(&self.sizes),
            _ => Ref::Open(&self.additional),
        }
    }
}
crate::model!(Sizes);

#[test]
fn an_integer_of_more_than_64_bits_in_a_typed_property_keeps_its_digits() {
    let body = r#"{"value": [{"size": 123456789012345678901234, "sizes": [1, -9223372036854775809]}, {"size": 9223372036854775807}]}"#;
    let page: Page<Sizes> = Decode::decode(Response::new(body.into())).unwrap();
    let odd = &page.items()[0];
    assert!(odd.size.is_absent() && odd.sizes.is_absent());
    assert_eq!(odd.additional["size"], "123456789012345678901234");
    assert_eq!(odd.additional["sizes"], json!([1, "-9223372036854775809"]));
    assert_eq!(page.items()[1].size, i64::MAX);
    assert_eq!(crate::misfits(&page), ["/value/0/size", "/value/0/sizes"]);
}

#[test]
fn an_integer_of_more_than_64_bits_within_a_value_that_does_not_fit_keeps_its_digits() {
    let within = r#""size": [{"a": 123456789012345678901234}], "sizes": {"a": -9223372036854775809}"#;
    let surrogate = r#""x": "\ud800""#;
    for body in [format!("{{{within}}}"), format!("{{{within}, {surrogate}}}"), format!("{{{surrogate}, {within}}}")] {
        let odd = Sizes::decode(Response::new(body.clone().into())).unwrap();
        assert_eq!(odd.additional["size"], json!([{"a": "123456789012345678901234"}]), "{body}");
        assert_eq!(odd.additional["sizes"], json!({"a": "-9223372036854775809"}), "{body}");
    }
}

#[tokio::test]
async fn an_object_is_taken_for_nothing_else() {
    let chats = chats(
        r#"{"value": [{"id": {"$serde_json::private::RawValue": "{"}, "other": {"$serde_json::private::RawValue": "1"},
            "members": [{"weight": {"$serde_json::private::RawValue": "5"}}]}, {"id": "2"}]}"#,
    )
    .await;
    let object = |text: &str| json!({"$serde_json::private::RawValue": text});
    assert_eq!((&chats[0].additional["id"], &chats[0].additional["other"]), (&object("{"), &object("1")));
    assert_eq!(serde_json::to_value(&chats[0]).unwrap()["members"][0]["weight"], object("5"));
    assert_eq!(chats[1].id, "2");
    let value = Value::decode(Response::new(r#"{"$serde_json::private::RawValue": "["}"#.into())).unwrap();
    assert_eq!(value, object("["));
}

#[test]
fn text_that_is_not_json_stays_an_error() {
    let numbers = [r#"{"a": 012345678901234567890123}"#, r#"{"a": 01e400}"#, r#"{"a": 1.e400}"#, r#"{"a": +1e400}"#];
    let others = [r#"{"a": "\ud800"#, r#"{"a": 1e400"#, r#"{"a": "\uzzzz"}"#, r#"{"a": -}"#, r#"{"a": 1e}"#, "\u{e4}"];
    // A number is not a name.
    let names = ["{18446744073709551616: 1}", "{1e400 : 1}"];
    for body in numbers.into_iter().chain(others).chain(names) {
        assert!(matches!(Value::decode(Response::new(body.into())), Err(Error::Decode(_))), "{body}");
        assert!(matches!(Chat::decode(Response::new(body.into())), Err(Error::Decode(_))), "{body}");
    }
}
