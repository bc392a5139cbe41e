//! The OpenAPI document of this project's own docs holds together; `schemas` holds it against its standard.

use codegen::openapi::{Info, document};
use codegen::pipeline::{Options, generate};
use serde_json::Value;
use tests::in_workspace;

pub(crate) fn of(folder: std::path::PathBuf) -> Value {
    let info = Info { title: "sample".into(), version: "1.0.0".into() };
    document(&generate(&[folder], &Options::default()).api, &info)
}

pub(crate) fn own() -> Value {
    of(in_workspace("docs-src"))
}

#[test]
fn every_reference_leads_to_a_part_of_the_document() {
    let document = own();
    let mut found = 0;
    visit(&document, &mut |value| {
        if let Some(reference) = value.get("$ref").and_then(Value::as_str) {
            assert!(document.pointer(reference.trim_start_matches('#')).is_some(), "{reference}");
            found += 1;
        }
    });
    assert!(found > 500, "{found}");
}

#[test]
fn every_identifier_is_that_of_one_operation() {
    let mut ids = Vec::new();
    visit(&own(), &mut |value| ids.extend(value.get("operationId").and_then(Value::as_str).map(str::to_owned)));
    let count = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

pub(crate) fn visit(value: &Value, f: &mut impl FnMut(&Value)) {
    f(value);
    match value {
        Value::Object(members) => members.values().for_each(|value| visit(value, f)),
        Value::Array(items) => items.iter().for_each(|value| visit(value, f)),
        _ => {}
    }
}
