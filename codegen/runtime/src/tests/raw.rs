//! Requests that no page documents.

use super::sample::*;
use super::service::{Fake, reply, went};
use crate::prelude::*;
use crate::testing::Reply;
use crate::{Accepted, Batch, Error, Json, Raw};
use std::collections::BTreeMap;

const BASE: &str = "https://x/v1.0/";

fn url(path: &str) -> String {
    Raw::get(path).into_request(BASE).map_or_else(|error| error.to_string(), |request| request.uri().to_string())
}

#[test]
fn a_path_is_below_the_base_url() {
    assert_eq!(url("/me/todo/lists"), "https://x/v1.0/me/todo/lists");
    assert_eq!(url("/users('a:b')/x?$top=1"), "https://x/v1.0/users('a:b')/x?$top=1");
    assert_eq!(url("/a b/ü%20#1"), "https://x/v1.0/a%20b/%C3%BC%20%231");
    assert_eq!(url("https://x/beta/me"), "https://x/beta/me");
}

#[test]
fn a_path_that_leads_elsewhere_is_not_sent() {
    assert!(url("me").ends_with("the path \"me\" does not begin with a slash"));
    for path in ["/a/../b", "/a/%2E%2e/b", "https://x/v1.0/../b"] {
        assert!(url(path).contains("segment of dots"), "{path}");
    }
    assert!(url("https://y/v1.0/me").ends_with("the link leads to another server, which must not see the token"));
}

#[test]
fn a_body_is_json_or_bytes() {
    let sent = |operation: Raw| operation.into_request(BASE).unwrap();
    let object = sent(Raw::post("/a").json(&BTreeMap::from([("b", 1)])).with_parameter("c", 2));
    assert_eq!((&object.body()[..], &object.headers()["content-type"]), (&br#"{"b":1,"c":2}"#[..], &"application/json".parse().unwrap()));
    assert_eq!(sent(Raw::patch("/a").json(&Chat { topic: "b".into(), ..Chat::default() })).body(), r#"{"topic":"b"}"#);
    assert_eq!(sent(Raw::post("/a").json(&[1, 2])).body(), "[1,2]");
    let photo = sent(Raw::put("/a").bytes("x", "image/png").with_header("If-Match", "*"));
    assert_eq!((photo.method(), &photo.headers()["content-type"]), (&Method::PUT, &"image/png".parse().unwrap()));
}

#[tokio::test(start_paused = true)]
async fn it_has_token_retry_and_redirect_as_any_other() {
    let service = Fake::in_turn([
        reply(429, &[("Retry-After", "1")], ""),
        reply(307, &[("Location", "/v1.0/there")], ""),
        reply(200, &[], r#"{"id": "1"}"#),
    ]);
    let result = service.client().send(Raw::post("/here").json(&1).returns::<Json<BTreeMap<String, String>>>()).await.unwrap();
    assert_eq!(result.0["id"], "1");
    let expected = ["https://x/v1.0/here", "https://x/v1.0/here", "https://x/v1.0/there"].map(|url| (url.to_owned(), true));
    assert_eq!(went(&service), expected);
}

#[tokio::test]
async fn it_has_pages_and_batches() {
    let service = Fake::in_turn([
        reply(200, &[], r#"{"value": [1], "@odata.nextLink": "https://x/v1.0/a?2"}"#),
        reply(200, &[], r#"{"value": [{"b": 2}]}"#),
        Reply::status(204),
    ]);
    let client = service.client();
    let mut items = client.items(Raw::get("/a").returns::<Page<Value>>());
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        found.push(item.unwrap());
    }
    assert_eq!(found, [serde_json::json!(1), serde_json::json!({"b": 2})]);
    let mut batch = Batch::new();
    let part = batch.add(Raw::delete("/a/1").returns::<()>());
    client.send_batch(batch).await.get(&part).unwrap();
}

#[tokio::test]
async fn its_result_is_what_it_is_told_to_be() {
    let service = Fake::in_turn([reply(202, &[("Location", "https://y/m")], ""), reply(200, &[], "[1"), Reply::status(404)]);
    let client = service.client();
    assert_eq!(client.send(Raw::post("/a").returns::<Accepted>()).await.unwrap().location.as_deref(), Some("https://y/m"));
    assert!(matches!(client.send(Raw::get("/a").returns::<Json<Vec<u8>>>()).await, Err(Error::Decode(_))));
    assert!(client.send(Raw::get("/a")).await.unwrap_err().is_not_found());
}
