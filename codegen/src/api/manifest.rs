//! The resolved API as JSON, for tools that compare it with something else. It decides nothing.

use crate::api::example::{Example, LeftOut};
use crate::api::model::{Enum, Model, Property, Role};
use crate::api::operation::{Body, Form, Operation, Outcome, PathPart, Setter, Target};
use crate::api::path::RustPath;
use crate::api::permissions::PermissionSet;
use crate::api::types::{TypeKind, TypeRef};
use crate::api::whole::{Api, Corrected};
use crate::standards::permission::Access;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The whole API.
pub fn manifest(api: &Api) -> Value {
    let operations: Vec<Value> = api.operations.iter().map(|operation| self::operation(api, operation)).collect();
    let models = api.models.iter().map(|model| self::model(api, model));
    let models: Vec<Value> = models.chain(api.enums.iter().map(|e| enumeration(api, e))).collect();
    let mut manifest = json!({ "baseUrl": api.base_url, "operations": operations, "models": models });
    if !api.corrections.is_empty() {
        manifest["corrections"] = api.corrections.iter().map(correction).collect();
    }
    manifest
}

fn correction(Corrected { page, what, old, new, why }: &Corrected) -> Value {
    json!({ "page": page, "what": what, "old": old, "new": new, "why": why })
}

fn operation(api: &Api, operation: &Operation) -> Value {
    let stem = operation.page.rsplit('/').next().unwrap_or_default().trim_end_matches(".md");
    json!({
        "name": stem,
        "rust": path("", &operation.rust),
        "area": api.areas.get(operation.area.0).map(|area| &area.feature),
        "method": operation.method.as_str(),
        "paths": operation.forms.iter().map(template).collect::<Vec<_>>(),
        "page": operation.page,
        "pathParameters": path_parameters(operation),
        "queryOptions": query_options(operation),
        "headers": targets(operation, |target| match target { Target::Header(name) => Some(name), _ => None }),
        "request": request(api, operation),
        "response": response(api, operation),
        "permissions": permissions(&operation.permissions),
        "examples": operation.examples.iter().flat_map(example).collect::<Vec<_>>(),
    })
}

/// A form's path without its query, every placeholder in braces.
fn template(form: &Form) -> String {
    let part = |part: &PathPart| match part {
        PathPart::Literal(text) => text.clone(),
        PathPart::Argument { index, .. } => format!("{{{}}}", form.arguments.get(*index).map_or("", |argument| &argument.placeholder)),
    };
    form.segments.iter().map(|parts| format!("/{}", parts.iter().map(part).collect::<String>())).collect()
}

fn path_parameters(operation: &Operation) -> Vec<&str> {
    let mut seen = BTreeSet::new();
    let all = operation.forms.iter().flat_map(|form| &form.arguments).map(|argument| argument.placeholder.as_str());
    all.filter(|name| seen.insert(*name)).collect()
}

fn query_options(operation: &Operation) -> Vec<&str> {
    let fixed = operation.forms.iter().flat_map(|form| &form.query).map(|(name, _)| name.as_str());
    let mut seen = BTreeSet::new();
    fixed.chain(operation.queries.iter().map(String::as_str)).filter(|name| seen.insert(*name)).collect()
}

fn targets<'o>(operation: &'o Operation, name: impl Fn(&'o Target) -> Option<&'o String>) -> Vec<&'o str> {
    operation.setters.iter().filter_map(|setter| name(&setter.target)).map(String::as_str).collect()
}

fn request(api: &Api, operation: &Operation) -> Value {
    match operation.body {
        Body::Model(ty) => {
            let (name, _) = type_name(api, ty);
            json!({ "type": name, "parameters": null })
        }
        Body::Bytes => json!({ "type": "Edm.Stream", "parameters": null }),
        Body::None => {
            let parameters: Vec<Value> = operation.setters.iter().filter_map(|setter| parameter(api, setter)).collect();
            json!({ "type": null, "parameters": parameters })
        }
    }
}

fn parameter(api: &Api, setter: &Setter) -> Option<Value> {
    let Target::Parameter(name) = &setter.target else { return None };
    let (ty, collection) = type_name(api, setter.ty);
    Some(json!({ "name": name, "type": ty, "collection": collection, "required": setter.required }))
}

fn response(api: &Api, operation: &Operation) -> Value {
    let (ty, collection) = match operation.outcome {
        Outcome::Nothing | Outcome::Accepted => (None, false),
        Outcome::Object(ty) | Outcome::Optional { ty, .. } | Outcome::Value(ty) => (Some(type_name(api, ty).0), ty.collection),
        Outcome::Page(ty) => (Some(type_name(api, ty).0), true),
        Outcome::Bytes => (Some("Edm.Stream".into()), false),
    };
    json!({ "status": operation.status, "type": ty, "collection": collection })
}

/// A type's documented name and whether it is a list.
fn type_name(api: &Api, ty: TypeRef) -> (String, bool) {
    let name = match ty.kind {
        TypeKind::Primitive(primitive) => primitive.edm().to_owned(),
        TypeKind::Model(id) | TypeKind::Any(id) => api.models.get(id.0).map(|model| model.name.clone()).unwrap_or_default(),
        TypeKind::Enum(id) => api.enums.get(id.0).map(|e| e.name.clone()).unwrap_or_default(),
        TypeKind::Json => "Json".to_owned(),
    };
    (name, ty.collection)
}

fn permissions(sets: &[PermissionSet]) -> Value {
    let set = |set: &PermissionSet| {
        let kinds =
            [("delegatedWork", &set.delegated_work), ("delegatedPersonal", &set.delegated_personal), ("application", &set.application)];
        let mut value: Map<String, Value> = kinds.into_iter().map(|(kind, access)| (kind.to_owned(), self::access(access))).collect();
        let sets: Map<String, Value> = kinds.into_iter().filter_map(|(kind, access)| Some((kind.to_owned(), together(access)?))).collect();
        if !sets.is_empty() {
            value.insert("together".into(), sets.into());
        }
        Value::Object(value)
    };
    let with_condition = |one: &PermissionSet| {
        let mut value = set(one);
        value["when"] = json!(one.when);
        value
    };
    match sets {
        [] => Value::Null,
        [only] if only.when.is_empty() => set(only),
        [only] => with_condition(only),
        several => several.iter().map(with_condition).collect(),
    }
}

/// The sets of scopes that are needed together, if there are any.
fn together(access: &Access) -> Option<Value> {
    let Access::AnyOf(sets) = access else { return None };
    let several: Vec<&Vec<String>> = sets.iter().filter(|set| set.len() > 1).collect();
    (!several.is_empty()).then(|| json!(several))
}

/// Scopes from least to most privileged.
fn access(access: &Access) -> Value {
    match access {
        Access::Unknown => Value::Null,
        Access::NotSupported => json!([]),
        Access::AnyOf(sets) => {
            let mut seen = BTreeSet::new();
            sets.iter().flatten().filter(|scope| seen.insert(scope.as_str())).map(|scope| json!(scope)).collect()
        }
    }
}

fn example(example: &Example) -> Vec<Value> {
    let entry = |line: usize, kind: &str, why: Option<&LeftOut>| {
        let status = if why.is_none() { "tested" } else { "left out" };
        json!({ "line": line, "kind": kind, "status": status, "why": why.map(|why| &why.0) })
    };
    let request = example.request.iter().map(|_| entry(example.line, "request", example.call.as_ref().err()));
    let responses = example.responses.iter().map(|response| {
        let mut entry = entry(response.line, "response", response.misfits.as_ref().err());
        if let Some(misfits) = response.misfits.as_ref().ok().filter(|misfits| !misfits.is_empty()) {
            entry["misfits"] = json!(misfits);
        }
        entry
    });
    request.chain(responses).collect()
}

fn path(root: &str, path: &RustPath) -> String {
    let root = (!root.is_empty()).then_some(root);
    root.into_iter().chain(path.modules.iter().chain([&path.name]).map(String::as_str)).collect::<Vec<_>>().join("::")
}

fn model(api: &Api, model: &Model) -> Value {
    // Annotations (`@odata.id`) and binds can be set, but are not properties of the type.
    let is_own = |property: &&Property| property.inherited_from.is_none() && property.role != Role::Bind && !property.name.starts_with('@');
    let own = model.properties.iter().filter(is_own);
    let properties: Vec<Value> = own
        .map(|property| {
            let (ty, collection) = type_name(api, property.ty);
            let mut value = json!({ "name": property.name, "type": ty, "collection": collection, "nullable": property.nullable });
            if !property.values.is_empty() {
                value["values"] = json!(property.values);
            }
            value
        })
        .collect();
    let mut value = json!({
        "name": model.name,
        "kind": "struct",
        "base": model.base_name,
        "page": model.page,
        "rust": path("models", &model.rust),
        "area": api.areas.get(model.area.0).map(|area| &area.feature),
        "inferred": model.inferred,
        "properties": properties,
        "members": [],
    });
    if let Some(entries) = &model.entries {
        value["entries"] = json!({ "type": type_name(api, entries.ty).0 });
    }
    value
}

fn enumeration(api: &Api, e: &Enum) -> Value {
    json!({
        "name": e.name,
        "kind": "enum",
        "base": null,
        "page": e.page,
        "rust": path("models", &e.rust),
        "area": api.areas.get(e.area.0).map(|area| &area.feature),
        "properties": [],
        "flags": e.flags,
        "members": e.members.iter().map(|member| &member.name).collect::<Vec<_>>(),
    })
}
