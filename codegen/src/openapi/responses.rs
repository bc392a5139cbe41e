//! Owns responses: statuses, and what comes back. It must not know requests.

use crate::api::{Operation, Outcome};
use crate::openapi::call::Call;
use crate::openapi::components::{Components, ERROR, reference};
use crate::openapi::content::{BYTES, JSON, bytes, media_type};
use crate::openapi::examples;
use crate::openapi::schema::Schema;
use crate::openapi::types;
use crate::standards::http;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The responses that all operations have.
pub(crate) fn shared() -> Value {
    json!({ "error": { "description": "An error", "content": { JSON: media_type(&reference(ERROR), Vec::new()) } } })
}

/// What one call gives with a status.
enum Given<'a> {
    Nothing,
    Json(Box<Schema>, &'a Call<'a>),
    Bytes(&'a Call<'a>),
    Location,
}

/// The responses by status; all other statuses are errors.
pub(crate) fn responses(components: &Components<'_>, calls: &[Call<'_>]) -> Value {
    let mut by_status: BTreeMap<u16, Vec<Given<'_>>> = BTreeMap::new();
    for call in calls {
        for (status, given) in of_call(components, call) {
            by_status.entry(status).or_default().push(given);
        }
    }
    let mut all: Map<String, Value> = by_status.into_iter().map(|(status, given)| (status.to_string(), response(status, given))).collect();
    all.insert("default".to_owned(), json!({ "$ref": "#/components/responses/error" }));
    Value::Object(all)
}

fn of_call<'a>(components: &Components<'_>, call: &'a Call<'a>) -> Vec<(u16, Given<'a>)> {
    let operation = call.operation;
    let status = status(operation);
    let single = |value: Schema| Schema::object(vec![("value".to_owned(), value)]);
    match operation.outcome {
        Outcome::Nothing => vec![(status, Given::Nothing)],
        Outcome::Object(ty) => vec![(status, Given::Json(Box::new(types::schema(components, ty)), call))],
        Outcome::Optional { ty, .. } => {
            vec![(status, Given::Json(Box::new(types::schema(components, ty)), call)), (NO_CONTENT, Given::Nothing)]
        }
        Outcome::Page(ty) => vec![(status, Given::Json(Box::new(page(types::schema(components, ty))), call))],
        Outcome::Value(ty) => vec![(status, Given::Json(Box::new(single(types::schema(components, ty).or_null())), call))],
        Outcome::Bytes => vec![(status, Given::Bytes(call))],
        Outcome::Accepted => vec![(status, Given::Location)],
    }
}

const NO_CONTENT: u16 = 204;

/// The documented status, or the one that says the same. No content comes with 204 (RFC 9110 §15.3.5).
fn status(operation: &Operation) -> u16 {
    match (operation.outcome, operation.status) {
        (Outcome::Accepted, status) => status.unwrap_or(202),
        (Outcome::Nothing, status) => status.unwrap_or(NO_CONTENT),
        (_, None | Some(NO_CONTENT)) => 200,
        (_, Some(status)) => status,
    }
}

/// A page of a collection (OData JSON Format §12).
fn page(item: Schema) -> Schema {
    let text = |name: &str| (name.to_owned(), Schema::of("string"));
    let count = ("@odata.count".to_owned(), Schema::formatted("integer", "int64"));
    let items = ("value".to_owned(), item.list());
    Schema { required: vec!["value".into()], ..Schema::object(vec![items, text("@odata.nextLink"), text("@odata.deltaLink"), count]) }
}

fn response(status: u16, given: Vec<Given<'_>>) -> Value {
    let (mut content, mut schemas, mut bodies) = (Map::new(), Vec::new(), Vec::new());
    let mut value = json!({ "description": http::reason(status).unwrap_or("The response") });
    for one in given {
        match one {
            Given::Nothing => {}
            Given::Json(schema, call) => {
                schemas.push(*schema);
                bodies.extend(examples::responses(call, http::is_success));
            }
            Given::Bytes(call) => {
                let types = [BYTES.to_owned()].into_iter().chain(examples::response_types(call, http::is_success));
                content.extend(types.map(|name| (name, bytes())));
            }
            Given::Location => {
                let schema = Schema::formatted("string", "uri-reference");
                value["headers"] = json!({ "Location": { "description": "Where the progress is reported.", "schema": schema.json() } });
            }
        }
    }
    if let Some(schema) = Schema::any(schemas) {
        content.insert(JSON.to_owned(), media_type(&schema, bodies));
    }
    if !content.is_empty() {
        value["content"] = Value::Object(content);
    }
    value
}
