//! What the command prints for programs is valid: against the schemas in `codegen/schemas`, and SARIF and OpenAPI against those of their
//! standards.

use crate::openapi;
use codegen::diag::{Findings, Format, render, sarif};
use codegen::diff::{diff, json as diff_json};
use codegen::explain::{explain, json as explanation_json};
use codegen::interface::{Interface, manifest, of_api};
use codegen::pipeline::{Generated, Options, generate};
use codegen::source::SourceMap;
use jsonschema::Validator;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use tests::in_workspace;

pub(crate) fn validator(schema: &Value) -> Validator {
    jsonschema::validator_for(schema).unwrap()
}

/// Panics with the places where `value` is not valid.
pub(crate) fn assert_fits(validator: &Validator, value: &Value, what: &str) {
    let errors: Vec<String> = validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).take(5).collect();
    assert_eq!(errors, [] as [String; 0], "{what}");
}

pub(crate) fn read(path: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(in_workspace(path)).unwrap()).unwrap()
}

/// One of the schemas of this project, which also refuses what it does not mention. Readers must not refuse it: a new key does not make a new version.
pub(crate) fn own(name: &str) -> Validator {
    let mut schema = read(&format!("codegen/schemas/{name}-1.json"));
    close(&mut schema);
    validator(&schema)
}

fn close(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            if members.contains_key("properties") {
                members.insert("additionalProperties".into(), false.into());
            }
            members.values_mut().for_each(close);
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}

fn generated(folder: &str) -> Generated {
    generate(&[in_workspace(folder)], &Options::default())
}

/// The docs of each diagnostic code, and this project's own.
fn folders() -> Vec<PathBuf> {
    let fixtures = std::fs::read_dir(in_workspace("tests/fixtures/diagnostics")).unwrap().map(|entry| entry.unwrap().path());
    fixtures.chain([in_workspace("docs-src"), in_workspace("tests/fixtures/pin")]).collect()
}

#[test]
fn the_manifest_is_valid() {
    let validator = own("manifest");
    for folder in ["docs-src", "tests/fixtures/pin"] {
        assert_fits(&validator, &manifest(&generated(folder).api), folder);
    }
}

#[test]
fn each_message_is_valid() {
    let validator = own("message");
    let mut messages = 0;
    for folder in folders() {
        let generated = generate(std::slice::from_ref(&folder), &Options::default());
        for finding in &generated.findings {
            let line = render(finding, &generated.sources, Format::Json, false);
            assert_fits(&validator, &serde_json::from_str(&line).unwrap(), &line);
            messages += 1;
        }
    }
    assert!(messages >= 50, "{messages}");
}

#[test]
fn each_line_of_an_explanation_is_valid() {
    let validator = own("explanation");
    let lines = |folder: &Path| -> Vec<String> {
        let sources = SourceMap::read(&[folder.to_owned()], &mut Findings::new());
        let file = sources.pages()[0];
        let explanation = explain(&sources, file, &codegen::resolve::Options::default(), Findings::new());
        explanation_json(&explanation, &sources).lines().map(str::to_owned).collect()
    };
    for folder in folders().iter().filter(|folder| folder.is_dir()) {
        let pages = SourceMap::read(std::slice::from_ref(folder), &mut Findings::new()).pages().len();
        for line in if pages > 0 { lines(folder) } else { Vec::new() } {
            assert_fits(&validator, &serde_json::from_str(&line).unwrap(), &line);
        }
    }
}

#[test]
fn a_diff_is_valid() {
    let [old, new] = ["docs-src", "tests/fixtures/pin"].map(|folder| of_api(&generated(folder).api));
    let validator = own("diff");
    for (old, new) in [(&old, &new), (&new, &old), (&Interface::default(), &new)] {
        assert_fits(&validator, &diff_json(&diff(old, new)), "diff");
    }
}

#[test]
fn a_log_of_all_findings_is_sarif() {
    let mut schema = read("tests/fixtures/schemas/sarif-2.1.0.json");
    without_broken_pattern(&mut schema);
    let validator = validator(&schema);
    for folder in folders() {
        let generated = generate(std::slice::from_ref(&folder), &Options::default());
        assert_fits(&validator, &sarif(&generated.findings, &generated.sources), &folder.display().to_string());
    }
}

/// The schema of OpenAPI 3.1.
fn openapi_standard() -> Validator {
    validator(&read("tests/fixtures/schemas/openapi-3.1.json"))
}

#[test]
fn the_openapi_document_is_valid() {
    assert_fits(&openapi_standard(), &openapi::own(), "docs-src");
}

#[test]
fn the_openapi_document_of_the_whole_reference_is_valid() {
    let Some(corpus) = tests::corpus() else { return };
    let document = openapi::of(corpus.join("corpus/2021/api-reference/v1.0"));
    assert_fits(&openapi_standard(), &document, "2021");
}

#[test]
fn documented_examples_fit_their_schemas() {
    let document = openapi::own();
    // A schema is compiled once, with all that it refers to.
    let mut by_schema: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    openapi::visit(&document, &mut |value| {
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

/// The standard's pattern of a language ends with a stray `]`, which makes it no regular expression. The logs have no language.
fn without_broken_pattern(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            if members.get("pattern").and_then(Value::as_str).is_some_and(|pattern| pattern.ends_with("{2}]?$")) {
                members.remove("pattern");
            }
            members.values_mut().for_each(without_broken_pattern);
        }
        Value::Array(items) => items.iter_mut().for_each(without_broken_pattern),
        _ => {}
    }
}
