//! Owns the manifest with the interface in it, as JSON. It must not know how it is read.

use crate::api::{self, Api};
use crate::interface::{Interface, Item, MANIFEST_VERSION, Member, of_api};
use serde_json::{Map, Value, json};

/// The manifest: the resolved API, the version of its form, and the Rust interface.
pub fn manifest(api: &Api) -> Value {
    let mut manifest = api::manifest(api);
    manifest["version"] = MANIFEST_VERSION.into();
    manifest["interface"] = interface(&of_api(api));
    manifest
}

fn interface(interface: &Interface) -> Value {
    json!({ "features": interface.features, "items": interface.items.iter().map(item).collect::<Vec<_>>() })
}

/// What is empty is left out.
fn item(item: &Item) -> Value {
    let mut value = json!({ "path": item.path, "kind": item.kind.word(), "page": item.page, "wire": item.wire });
    put(&mut value, "features", json!(item.features));
    put(&mut value, "result", json!(item.result));
    put(&mut value, "required", json!(item.required));
    put(&mut value, "permissions", item.permissions.iter().map(|(key, sets)| (key.clone(), json!(sets))).collect::<Map<_, _>>().into());
    put(&mut value, "members", item.members.iter().map(member).collect());
    value
}

/// A field or a variant has a type at most; a name that is that of the wire stands once.
fn member(member: &Member) -> Value {
    let mut value = json!({ "kind": member.kind.word(), "name": member.name });
    if member.wire != member.name {
        value["wire"] = json!(member.wire);
    }
    if member.kind.is_called() {
        let parameters = member.parameters.iter().map(|parameter| json!({ "name": parameter.name, "type": parameter.ty }));
        put(&mut value, "parameters", parameters.collect());
    } else {
        put(&mut value, "type", json!(member.parameters.first().map(|parameter| &parameter.ty)));
    }
    put(&mut value, "required", json!(member.required));
    put(&mut value, "features", json!(member.features));
    value
}

fn put(object: &mut Value, key: &str, value: Value) {
    let is_empty = match &value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    };
    if !is_empty {
        object[key] = value;
    }
}
