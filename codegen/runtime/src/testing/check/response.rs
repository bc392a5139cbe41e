//! Owns the comparison of a response with the documented one. It must not know how it came.

use crate::decode::Decode as _;
use crate::example::file::DocumentedResponse;
use crate::shared::{own_headers, plain};
use crate::testing::compare::{DeviationKind, Finding, Shape, findings, short};
use crate::testing::operation::{DocumentedOperation, Understood};
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderName, HeaderValue, Response, StatusCode};
use serde_json::Value;

/// What a service says about the preferences of a request that it follows (RFC 7240 §3).
const PREFERENCE_APPLIED: HeaderName = HeaderName::from_static("preference-applied");

/// The documented responses that count: those with the received status, or else the first success and those with its status.
pub(super) fn expected(documented: &[DocumentedResponse], received: Option<StatusCode>) -> Vec<&DocumentedResponse> {
    let with = |status: StatusCode| documented.iter().filter(|response| response.status == status).collect::<Vec<_>>();
    let succeeds = |status: StatusCode| status.is_success() || status.is_redirection();
    match received.map(with).filter(|found| !found.is_empty()) {
        Some(found) => found,
        None => {
            let first = documented.iter().find(|response| succeeds(response.status)).or(documented.first());
            first.map(|first| with(first.status)).unwrap_or_default()
        }
    }
}

/// All differences from documented responses with one status, of which there is at least one.
pub(super) fn differences(operation: &DocumentedOperation, documented: &[&DocumentedResponse], received: &Response<Bytes>) -> Vec<Finding> {
    let Some(first) = documented.first() else { return Vec::new() };
    if received.status() != first.status {
        let said = message(received).map(|said| format!(": {said}")).unwrap_or_default();
        return vec![outside(DeviationKind::Status, first.status.to_string(), format!("{}{said}", received.status()))];
    }
    let mut found = headers(documented, received);
    if has_no_content(received.status()) {
        return found;
    }
    let examples: Option<Vec<Value>> = documented.iter().map(|response| serde_json::from_str(response.body()).ok()).collect();
    if let Some(examples) = examples {
        found.extend(body(operation, documented, &examples, received));
    }
    found
}

/// Whether a response with that status has no content, whatever its example has (RFC 9110 §6.4.1).
fn has_no_content(status: StatusCode) -> bool {
    status.is_informational() || matches!(status, StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT | StatusCode::NOT_MODIFIED)
}

/// What is not in the body.
pub(super) fn outside(kind: DeviationKind, documented: impl Into<String>, received: impl Into<String>) -> Finding {
    Finding { kind, pointer: String::new(), documented: documented.into(), received: received.into() }
}

/// Code and message of an error.
fn message(received: &Response<Bytes>) -> Option<String> {
    let body: Value = serde_json::from_slice(received.body()).ok()?;
    let text = |name: &str| Some(body.get("error")?.get(name)?.as_str()?.to_owned());
    Some([text("code"), text("message")].into_iter().flatten().collect::<Vec<_>>().join(": ")).filter(|said| !said.is_empty())
}

/// Every header that all documented responses have must be there. Of most of them, the value depends on the data.
fn headers(documented: &[&DocumentedResponse], received: &Response<Bytes>) -> Vec<Finding> {
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let examples: Vec<Response<Bytes>> = documented.iter().map(|response| response.response()).collect();
    let compare = |name: &HeaderName| {
        let values: Vec<String> = examples.iter().filter_map(|example| example.headers().get(name).map(text)).collect();
        let value = values.first().filter(|_| values.len() == examples.len())?;
        let Some(theirs) = received.headers().get(name).map(text) else {
            return Some(outside(DeviationKind::HeaderMissing, format!("{name}: {value}"), "nothing"));
        };
        let differs = match name {
            name if *name == CONTENT_TYPE => values.iter().all(|value| plain::media_type(value) != plain::media_type(&theirs)),
            name if *name == PREFERENCE_APPLIED => values.iter().all(|value| preferences(value) != preferences(&theirs)),
            _ => false,
        };
        differs.then(|| outside(DeviationKind::HeaderValue, format!("{name}: {value}"), format!("{name}: {theirs}")))
    };
    let has_body = documented.iter().any(|response| !response.body().is_empty());
    let matters = |name: &&HeaderName| !own_headers::is_reserved(name.as_str()) && (**name != CONTENT_TYPE || has_body);
    examples.iter().take(1).flat_map(|example| example.headers().keys()).filter(matters).filter_map(compare).collect()
}

fn preferences(value: &str) -> Vec<String> {
    plain::listed([value].into_iter())
}

fn body(
    operation: &DocumentedOperation,
    documented: &[&DocumentedResponse],
    examples: &[Value],
    received: &Response<Bytes>,
) -> Vec<Finding> {
    let unreadable = |received: String| vec![outside(DeviationKind::Body, examples.first().map(short).unwrap_or_default(), received)];
    if received.body().is_empty() {
        return unreadable("nothing".to_owned());
    }
    let Ok(json) = Value::decode(received.clone()) else {
        let text = String::from_utf8_lossy(received.body()).into_owned();
        return unreadable(format!("{}, which is not JSON", short(&text.into())));
    };
    let mut shape = Shape::default();
    examples.iter().for_each(|example| shape.add(example));
    let found = match operation.understand(received.clone(), Some(&json), Some(&shape)) {
        Understood::Findings(found) => found,
        Understood::Untyped | Understood::Refused => findings(None, &json, Some(&shape)),
        Understood::Undecodable(why) => return unreadable(why),
    };
    // Where an example contradicts its own types, the service may do so, too.
    let of_examples = documented.iter().zip(examples).flat_map(|(response, example)| {
        match operation.understand(response.response(), Some(example), Some(&shape)) {
            Understood::Findings(found) => found,
            _ => Vec::new(),
        }
    });
    let known: Vec<_> = of_examples.map(|found| found.place()).collect();
    found.into_iter().filter(|found| !known.contains(&found.place())).collect()
}
