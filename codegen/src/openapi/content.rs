//! Owns media types, and request bodies. It must not know responses.

use crate::api::{Body, Operation, Setter, Target};
use crate::openapi::call::Call;
use crate::openapi::components::Components;
use crate::openapi::examples::{self, Example};
use crate::openapi::schema::Schema;
use crate::openapi::{text, types};
use serde_json::{Map, Value, json};

/// JSON.
pub(crate) const JSON: &str = "application/json";

/// Any bytes.
pub(crate) const BYTES: &str = "application/octet-stream";

/// The body of a request: one of those that the calls have.
pub(crate) fn request(components: &Components<'_>, calls: &[Call<'_>]) -> Option<Value> {
    let (mut schemas, mut binary, mut required) = (Vec::new(), Vec::new(), true);
    for call in calls {
        match call.operation.body {
            Body::Bytes => {
                binary.push(BYTES.to_owned());
                binary.extend(examples::request_types(call));
            }
            Body::Model(ty) => schemas.push(Schema { required: call.operation.required.clone(), ..types::schema(components, ty) }),
            Body::None => match parameters(components, call.operation) {
                Some(schema) => {
                    required &= !schema.required.is_empty();
                    schemas.push(schema);
                }
                None => required = false,
            },
        }
    }
    let mut content = Map::new();
    if let Some(schema) = Schema::any(schemas) {
        content.insert(JSON.to_owned(), media_type(&schema, calls.iter().flat_map(examples::requests).collect()));
    }
    content.extend(binary.into_iter().map(|name| (name, bytes())));
    (!content.is_empty()).then(|| json!({ "required": required, "content": content }))
}

/// A schema with examples of it.
pub(crate) fn media_type(schema: &Schema, examples: Vec<Example>) -> Value {
    let mut value = json!({ "schema": schema.json() });
    if !examples.is_empty() {
        value["examples"] = examples
            .into_iter()
            .enumerate()
            .map(|(index, one)| (format!("example-{}", index + 1), one.json()))
            .collect::<Map<_, _>>()
            .into();
    }
    value
}

/// Bytes as they are.
pub(crate) fn bytes() -> Value {
    json!({ "schema": Schema::formatted("string", "binary").json() })
}

/// The object that the parameters of a body make.
fn parameters(components: &Components<'_>, operation: &Operation) -> Option<Schema> {
    let named = |setter: &'_ Setter| match &setter.target {
        Target::Parameter(name) => Some(name.clone()),
        _ => None,
    };
    let all = operation.setters.iter().filter_map(|setter| Some((named(setter)?, setter)));
    let properties: Vec<(String, Schema)> = all
        .clone()
        .map(|(name, setter)| {
            let schema = types::schema(components, setter.ty);
            let schema = if setter.required { schema } else { schema.or_null() };
            (name, schema.described(text::markdown(components, &setter.docs)))
        })
        .collect();
    let required = all.filter(|(_, setter)| setter.required).map(|(name, _)| name).collect();
    (!properties.is_empty()).then(|| Schema { required, ..Schema::object(properties) })
}
