//! The OpenAPI document of this project's own docs is valid, and so are the documented examples in it.

use crate::schemas::{assert_fits, read, validator};
use codegen::openapi::{Info, document};
use codegen::pipeline::{Options, generate};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use tests::in_workspace;

fn of(folder: std::path::PathBuf) -> Value {
    let info = Info { title: "sample".into(), version: "1.0.0".into() };
    document(&generate(&[folder], &Options::default()).api, &info)
}

fn own() -> Value {
    of(in_workspace("docs-src"))
}

fn of_standard() -> jsonschema::Validator {
    validator(&read("tests/fixtures/schemas/openapi-3.1.json"))
}

#[test]
fn the_document_is_valid() {
    assert_fits(&of_standard(), &own(), "docs-src");
}

#[test]
fn the_document_of_the_whole_reference_is_valid() {
    let Some(corpus) = tests::corpus() else { return };
    let document = of(corpus.join("corpus/2021/api-reference/v1.0"));
    assert_fits(&of_standard(), &document, "2021");
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

#[test]
fn documented_examples_fit_their_schemas() {
    let document = own();
    // A schema is compiled once, with all that it refers to.
    let mut by_schema: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    visit(&document, &mut |value| {
        let (Some(schema), Some(Value::Object(all))) = (value.get("schema"), value.get("examples")) else { return };
        by_schema.entry(schema.to_string()).or_default().extend(all.values().map(|example| example["value"].clone()));
    });
    assert!(by_schema.values().flatten().count() > 100);
    for (schema, examples) in by_schema {
        let mut schema: Value = serde_json::from_str(&schema).unwrap();
        schema["components"] = json!({ "schemas": document["components"]["schemas"] });
        let validator = validator(&schema);
        examples.iter().for_each(|example| assert_fits(&validator, example, &example.to_string()));
    }
}

fn visit(value: &Value, f: &mut impl FnMut(&Value)) {
    f(value);
    match value {
        Value::Object(members) => members.values().for_each(|value| visit(value, f)),
        Value::Array(items) => items.iter().for_each(|value| visit(value, f)),
        _ => {}
    }
}
