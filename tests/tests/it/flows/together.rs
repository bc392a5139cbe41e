//! Batches.

use super::{client, json};
use crate::server::{Act, Reply, Server};
use generated::{Batch, chat, user};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The response to a batch, with a response of the function for each operation. As in a service, what depends on a failure fails.
fn batch_response(body: &[u8], mut response: impl FnMut(&Value) -> Value) -> Value {
    let body: Value = serde_json::from_slice(body).unwrap();
    let requests = body["requests"].as_array().unwrap();
    assert!(requests.len() <= 20);
    let mut failed = Vec::new();
    let mut responses = Vec::new();
    for request in requests {
        let id = request["id"].as_str().unwrap();
        let after = request["dependsOn"].as_array().cloned().unwrap_or_default();
        assert!(after.iter().all(|other| requests.iter().any(|request| request["id"] == *other)), "it is in the same request");
        let mut response = match after.iter().any(|other| failed.contains(other)) {
            true => json!({"status": 424, "body": {"error": {"code": "FailedDependency"}}}),
            false => response(request),
        };
        if response["status"].as_u64().unwrap() >= 400 {
            failed.push(Value::from(id));
        }
        response["id"] = id.into();
        responses.push(response);
    }
    responses.reverse();
    json!({ "responses": responses })
}

#[tokio::test]
async fn throttled_parts_are_sent_again_until_all_have_their_result() {
    let mut tried: BTreeMap<String, usize> = BTreeMap::new();
    let service = Server::deciding(move |seen| {
        let body = batch_response(&seen.body, |request| {
            let url = request["url"].as_str().unwrap().to_owned();
            let count = tried.entry(url.clone()).or_default();
            *count += 1;
            // Every third one is refused twice.
            let number: usize = url.rsplit('/').next().unwrap().parse().unwrap();
            match number.is_multiple_of(3) && *count < 3 {
                true => json!({"status": 429, "headers": {"Retry-After": "0"}}),
                false => json!({"status": 200, "headers": {"Content-Type": "application/json"}, "body": {"id": number.to_string()}}),
            }
        });
        json(200, &body)
    })
    .await;
    let mut batch = Batch::new();
    let parts: Vec<_> = (0..50).map(|number| batch.add(chat::Get::new(number))).collect();
    let responses = client(&service).send_batch(batch).await;
    for (number, part) in parts.iter().enumerate() {
        assert_eq!(responses.get(part).unwrap().id, number.to_string());
    }
    let seen = service.requests();
    assert_eq!(seen.len(), 3 + 1 + 1, "17 of 50 were refused, twice");
    assert!(seen.iter().all(|seen| seen.target == "/v1.0/$batch" && seen.headers["authorization"] == "Bearer a-token"));
}

#[tokio::test]
async fn what_depends_on_a_failure_is_told_from_what_failed() {
    let service = Server::deciding(|seen| {
        json(
            200,
            &batch_response(&seen.body, |request| match request["url"].as_str().unwrap() {
                "/me" => json!({"status": 200, "body": {"id": "u"}}),
                _ => json!({"status": 404, "body": {"error": {"code": "NotFound", "message": "No chat."}}}),
            }),
        )
    })
    .await;
    let mut batch = Batch::new();
    let me = batch.add(user::Get::me());
    let missing = batch.add_after(chat::Get::new("1"), &[me.id()]);
    let behind = batch.add_after(chat::ListPinnedMessages::new("1"), &[missing.id()]);
    let responses = client(&service).send_batch(batch).await;
    assert_eq!(responses.get(&me).unwrap().id, "u");
    assert!(responses.get(&missing).unwrap_err().is_not_found());
    assert!(responses.get(&behind).unwrap_err().is_failed_dependency());
}

#[tokio::test]
async fn a_request_that_is_lost_or_refused_is_known_to_be_so() {
    let mut count = 0;
    let service = Server::deciding(move |seen| {
        count += 1;
        match count {
            1 => Act::HangUp,
            2 => json(401, &json!({"error": {"code": "InvalidAuthenticationToken"}})),
            3 => Act::Reply(Reply::new(200, &[("content-type", "application/json")], r#"{"responses": [{"id": "#)),
            _ => json(200, &batch_response(&seen.body, |_| json!({"status": 200, "body": {"id": "c"}}))),
        }
    })
    .await;
    let mut batch = Batch::new().limit(1);
    let parts: Vec<_> = (0..4).map(|number| batch.add(chat::Get::new(number))).collect();
    let responses = client(&service).send_batch(batch).await;
    let outcome = |part: usize| responses.get(&parts[part]);
    assert!(outcome(0).unwrap_err().is_transport());
    assert_eq!(outcome(1).unwrap_err().code(), Some("InvalidAuthenticationToken"));
    assert!(matches!(outcome(2), Err(generated::Error::Decode(_))));
    assert_eq!(outcome(3).unwrap().id, "c");
}
