//! Owns how a fake service takes a batch apart and puts the responses together (OData JSON 4.01, §19). It must not know handlers.

use super::Sent;
use super::refusal::Refusal;
use super::reply::Reply;
use super::state::{Manner, Shared};
use crate::batch::request_body;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode};
use serde_json::value::to_raw_value;
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::time::Duration;

/// The response to a batch. A part whose reply is a fault has no response in it.
pub(super) fn reply(service: &Shared, batch: &Sent, manner: Manner) -> Result<Reply, Refusal> {
    let body = serde_json::from_slice::<Value>(&batch.body).unwrap_or_default();
    let parts = body["requests"].as_array().ok_or_else(|| Refusal::Batch(format!("the batch has no requests: {body}")))?;
    let mut statuses: HashMap<&str, StatusCode> = HashMap::new();
    let (mut responses, mut delay) = (Vec::new(), Duration::ZERO);
    for part in parts {
        let id = part["id"].as_str().unwrap_or_default();
        let after = part["dependsOn"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let reply = match after.map(|id| statuses.get(id)).all(|status| status.is_some_and(StatusCode::is_success)) {
            true => service.reply(sent(part, batch)?, manner),
            false => Reply::error(424, "FailedDependency", "an operation that this one depends on has failed"),
        };
        delay = delay.max(reply.delay);
        if reply.fault.is_none() {
            statuses.insert(id, reply.status);
            responses.push(response(id, &reply));
        }
    }
    Ok(Reply::json(json!({"responses": responses})).after(delay))
}

/// A request in a batch as if it were sent alone.
fn sent(part: &Value, batch: &Sent) -> Result<Sent, Refusal> {
    let text = |name: &str| part[name].as_str().ok_or_else(|| Refusal::Batch(format!("a request in the batch has no {name}: {part}")));
    let url = text("url")?;
    let address = if url.starts_with('/') { format!("{}{url}", batch.base) } else { url.to_owned() };
    let headers = part["headers"].as_object().into_iter().flatten();
    let request = Request::builder().method(text("method")?).uri(address);
    let request = headers.fold(request, |request, (name, value)| request.header(name, value.as_str().unwrap_or_default()));
    let request = request.body(Bytes::new());
    let mut request = request.map_err(|error| Refusal::Batch(format!("a request in the batch is not valid: {error}: {part}")))?;
    if let Ok(body) = to_raw_value(&part["body"]) {
        *request.body_mut() = request_body(&body, request.headers());
    }
    Ok(Sent::new(request, &batch.base, "", true))
}

fn response(id: &str, reply: &Reply) -> Value {
    let mut response = json!({"id": id, "status": reply.status.as_u16(), "headers": headers(&reply.headers)});
    if !reply.body.is_empty() {
        response["body"] = serde_json::from_slice(&reply.body).unwrap_or_else(|_| match is_text(&reply.headers) {
            true => String::from_utf8_lossy(&reply.body).into(),
            false => BASE64_STANDARD.encode(&reply.body).into(),
        });
    }
    response
}

fn headers(headers: &HeaderMap) -> Map<String, Value> {
    let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    headers.keys().map(|name| (name.to_string(), headers.get_all(name).iter().map(text).collect::<Vec<_>>().join(", ").into())).collect()
}

fn is_text(headers: &HeaderMap) -> bool {
    headers.get(http::header::CONTENT_TYPE).is_none_or(|value| value.as_bytes().starts_with(b"text/"))
}
