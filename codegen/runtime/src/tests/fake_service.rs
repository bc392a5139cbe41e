//! The fake service that programs are tested with.

use super::sample::*;
use crate::client::{Client, Polling};
use crate::prelude::*;
use crate::testing::{FakeService, Reply};
use crate::{Batch, Error, Raw};
use serde_json::json;
use std::time::Duration;
use tokio::time::Instant;

fn service() -> FakeService {
    FakeService::new()
}

fn chat(id: &str) -> Chat {
    Chat { id: id.into(), ..Chat::default() }
}

/// An operation with an argument in its path.
struct GetChat(Call);

impl GetChat {
    fn new(id: &str) -> Self {
        Self(Call::get("/chats/{chat-id}", &[&id]))
    }
}

impl Operation for GetChat {
    type Response = Chat;
    const INFO: Info = Info::new("chat::Get\n\n\nGET\n/me/chats/{chat-id}\t/chats/{chat-id}");
    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

/// What the service panics with.
async fn complaint<O: Operation + Send + 'static>(service: &FakeService, operation: O) -> String
where
    O::Response: Send,
{
    let client = service.client();
    let panic = tokio::spawn(async move { client.send(operation).await.is_ok() }).await.expect_err("the service panics");
    *panic.into_panic().downcast::<String>().expect("a text")
}

#[tokio::test]
async fn a_result_is_encoded_and_decoded_again() {
    let service = service();
    service.on::<GetChat>().respond(|request| chat(request.argument("chat-id").unwrap()));
    let client = service.client();
    assert_eq!(client.send(GetChat::new("19:a/b@c")).await.unwrap().id, "19:a/b@c");
    service.requests()[0].assert_is(GetChat::new("19:a/b@c"));
    assert!(!service.requests()[0].is(GetChat::new("19:a/b@c").with_select("id")));
    assert_eq!(service.requests()[0].header("authorization"), Some("Bearer a-token"));
}

#[tokio::test(start_paused = true)]
async fn replies_come_in_turn_and_the_client_tries_again() {
    let service = service();
    let busy = Reply::throttled(Duration::from_secs(7));
    service.on::<GetChat>().once(busy).once(Reply::not_sent()).once(Reply::json(1).broken_off()).always(chat("1"));
    let began = Instant::now();
    assert_eq!(service.client().send(GetChat::new("1")).await.unwrap().id, "1");
    assert!(began.elapsed() >= Duration::from_secs(7));
    assert_eq!(service.requests().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn faults_are_those_of_a_real_service() {
    let service = service();
    let client = service.builder().retry(crate::client::RetryPolicy::none()).build().unwrap();
    let on = service.on::<GetChat>().once(Reply::bytes("<html>", "text/html")).once(Reply::error(403, "Forbidden", "No."));
    on.once(Reply::lost())
        .once(Reply::silence())
        .once(Reply::json(1).stalled())
        .once(Reply::json(chat("1")).after(Duration::from_secs(101)));
    let mut errors = Vec::new();
    while errors.len() < 6 {
        errors.push(client.send(GetChat::new("1")).await.unwrap_err());
    }
    assert!(matches!(errors[0], Error::Decode(_)) && errors[1].code() == Some("Forbidden"));
    assert!(errors[2].is_transport() && errors[2].lost().unwrap().sent);
    assert!(errors[3..].iter().all(Error::is_timeout), "{errors:?}");
}

#[tokio::test]
async fn pages_and_batches_are_served_by_the_same_handlers() {
    let service = service();
    service.on::<List>().pages([vec![chat("1"), chat("2")], vec![], vec![chat("3")]]);
    service.on::<GetChat>().respond(|request| match request.argument("chat-id") {
        Some("1") => Ok(chat("1")),
        _ => Err(Reply::error(404, "NotFound", "No chat.")),
    });
    let client = service.client();
    let mut items = client.items(List::new().with_top(2));
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        found.push(item.unwrap().id.into_value().unwrap());
    }
    assert_eq!(found, ["1", "2", "3"]);

    let mut batch = Batch::new();
    let first = batch.add(GetChat::new("1"));
    let second = batch.add(GetChat::new("2"));
    let third = batch.add_after(GetChat::new("1"), &[second.id()]);
    let list = batch.add(List::new().with_top(2));
    let responses = client.send_batch(batch).await;
    assert_eq!(responses.get(&first).unwrap().id, "1");
    assert!(responses.get(&second).unwrap_err().is_not_found());
    assert!(responses.get(&third).unwrap_err().is_failed_dependency());
    assert_eq!(responses.get(&list).unwrap().items().len(), 2);
    let requests = service.requests();
    assert_eq!(requests.iter().filter(|sent| sent.in_batch).count(), 3);
    requests[3].assert_is(GetChat::new("1"));
}

#[tokio::test]
async fn a_part_of_a_batch_can_be_missing_or_bytes() {
    let service = service();
    service.on::<GetChat>().always(Reply::lost());
    service.on::<Content>().always(Bytes::from_static(b"\xff\x00"));
    let mut batch = Batch::new();
    let (missing, content) = (batch.add(GetChat::new("1")), batch.add(Content::new()));
    let responses = service.client().send_batch(batch).await;
    let error = responses.get(&missing).unwrap_err();
    let words = "the service responded to the batch with 200 OK, but not to this operation";
    assert_eq!(error.to_string(), format!("{words} (chat::Get, client request {})", error.client_request_id().unwrap()));
    assert_eq!(responses.get(&content).unwrap(), &b"\xff\x00"[..]);
}

#[tokio::test]
async fn the_bodies_in_a_batch_are_those_that_were_put_in() {
    let service = service();
    service.any().always(Reply::status(204));
    let mut batch = Batch::new();
    let bodies = [("image/png", &b"\xff\xef"[..]), ("text/plain", b"abcd"), ("application/json", b"{\"a\":1.5}")];
    for (content_type, body) in bodies {
        let _ = batch.add(Raw::put("/content").bytes(body, content_type).returns::<()>());
    }
    service.client().send_batch(batch).await;
    let sent: Vec<Bytes> = service.requests().into_iter().map(|sent| sent.body).collect();
    assert_eq!(sent, bodies.map(|(_, body)| body));
}

#[tokio::test(start_paused = true)]
async fn a_handler_can_get_a_batch_as_a_whole() {
    let service = service();
    service.any().always(Reply::error(500, "Unexpected", "No part is sent alone."));
    let busy = Reply::throttled(Duration::from_secs(9));
    service.at("POST", "/$batch").once(busy).always(json!({"responses": [{"id": "1", "status": 200, "body": {"id": "1"}}]}));
    let mut batch = Batch::new();
    let part = batch.add(GetChat::new("1"));
    assert_eq!(service.client().send_batch(batch).await.get(&part).unwrap().id, "1");
    assert_eq!(service.waits(), [Duration::from_secs(9)]);
}

#[tokio::test]
async fn any_request_without_another_handler_has_one() {
    let service = service();
    service.any().respond(|request| json!(request.to_string()));
    service.at("GET", "/{path}").always(json!("a path"));
    let client = service.client();
    assert_eq!(client.send(Raw::delete("/a/b").returns::<Value>()).await.unwrap(), "DELETE /a/b");
    assert_eq!(client.send(Raw::get("/a")).await.unwrap(), "a path", "every other handler is closer");
}

#[tokio::test]
async fn replies_are_given_in_turn_and_then_no_more() {
    let response = http::Response::builder().status(203).header("ETag", "1").body(Bytes::from("{}")).unwrap();
    let service = FakeService::in_turn([response]);
    let given = service.client().send_full(List::new()).await.unwrap();
    assert_eq!((given.status().as_u16(), &given.headers()["etag"]), (203, &"1".parse().unwrap()));
    let words = complaint(&service, List::new()).await;
    assert_eq!(words, "the fake service has no further response to GET /chats: its handler has given all that it has\n  any request");
}

#[tokio::test(start_paused = true)]
async fn a_monitor_is_an_address() {
    let service = service();
    service.on::<Report>().always(Reply::accepted("https://monitor.test/1"));
    service.at("GET", "https://monitor.test/{id}").once(json!({"status": "running"})).once(json!({"status": "done"}));
    let client = service.client();
    let accepted = client.send(Report::new()).await.unwrap();
    let done: Value = client.wait_for(&accepted, Polling::default()).await.unwrap();
    assert_eq!(done["status"], "done");
    assert_eq!(service.requests()[2].path, "https://monitor.test/1");
}

#[tokio::test]
async fn it_carries_a_client_with_any_base_url() {
    let service = service();
    service.at("POST", "/a/{b}").respond(|request| json!([request.query("c"), request.json()]));
    let client = Client::<()>::builder("t").base_url("https://x/v2/").transport(service.clone()).build().unwrap();
    let given = client.send(Raw::post("/a/b").json(&1).with_query("c", "d+e f&")).await.unwrap();
    assert_eq!(given, json!(["d+e f&", 1]));
    assert_eq!(service.requests()[0].link("c", 2), "https://x/v2/a/b?c=2");
}

#[tokio::test]
async fn the_handler_that_spells_out_more_is_meant() {
    let service = service();
    service.at("GET", "/a/{b}").always(json!("any"));
    service.at("GET", "/a/delta").always(json!("delta"));
    service.at("GET", "/root:/{path}:/x").respond(|request| json!(request.argument("path")));
    let client = service.client();
    for (path, expected) in [("/a/delta", "delta"), ("/a/deltas", "any"), ("/root:/a/b%20c:/x", "a/b c")] {
        assert_eq!(client.send(Raw::get(path)).await.unwrap(), expected);
    }
}

#[tokio::test]
async fn a_slash_at_the_end_of_a_path_means_nothing() {
    let service = service();
    service.at("GET", "/a/{b}/").respond(|request| json!(request.argument("b")));
    let client = service.client();
    for path in ["/a/1", "/a/1/"] {
        assert_eq!(client.send(Raw::get(path)).await.unwrap(), "1");
    }
}

#[tokio::test]
async fn a_request_without_a_response_is_named_with_the_handlers() {
    let service = service();
    assert_eq!(complaint(&service, List::new()).await, "the fake service has no handler for GET /chats, nor for anything else");
    service.on::<GetChat>().once(chat("1"));
    assert_eq!(
        complaint(&service, List::new()).await,
        "the fake service has no handler for GET /chats; it has these:\n  GET /me/chats/{chat-id}, /chats/{chat-id} (chat::Get)"
    );
    service.client().send(GetChat::new("1")).await.unwrap();
    let words = complaint(&service, GetChat::new("1")).await;
    assert!(words.starts_with("the fake service has no further response to GET /chats/1"), "{words}");
}

#[tokio::test]
async fn a_difference_is_named() {
    let service = service();
    service.on::<PostPinnedMessages>().always(PinnedChatMessageInfo::default());
    service.client().send(PostPinnedMessages::new("1").message_bind("m").prefer("a")).await.unwrap();
    let sent = service.requests().remove(0);
    let expected = || PostPinnedMessages::new("1").message_bind("m");
    assert!(sent.is(expected()) && sent.is(expected().prefer("a")) && !sent.is(expected().prefer("b")));
    let words = std::panic::catch_unwind(|| sent.assert_is(PostPinnedMessages::new("1").message_bind("n").with_top(1)));
    let words = *words.unwrap_err().downcast::<String>().unwrap();
    assert!(words.contains("query options:  instead of $top=1") && words.contains("body: {"), "{words}");
}
