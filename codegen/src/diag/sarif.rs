//! All diagnostics of a run as one SARIF 2.1.0 log, for code scanning. Decides nothing about them.

use crate::diag::code::{Code, Severity};
use crate::diag::diagnostic::{Diagnostic, Label};
use crate::diag::findings::Findings;
use crate::diag::render::{Texts, seen};
use crate::span::Span;
use crate::standards::url;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Where the form is defined.
const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// The log. Each code that is found is a rule.
pub fn sarif(findings: &Findings, sources: &dyn Texts) -> Value {
    let codes: BTreeSet<Code> = findings.iter().map(|diagnostic| diagnostic.code).collect();
    let rules: Vec<Value> = codes.iter().map(rule).collect();
    let results: Vec<Value> = findings.iter().map(|diagnostic| result(diagnostic, &codes, sources)).collect();
    let driver = json!({ "name": env!("CARGO_PKG_NAME"), "version": env!("CARGO_PKG_VERSION"), "rules": rules });
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{ "tool": { "driver": driver }, "columnKind": "unicodeCodePoints", "results": results }],
    })
}

fn rule(code: &Code) -> Value {
    json!({
        "id": code.name(),
        "shortDescription": { "text": code.summary() },
        "help": { "text": code.help() },
        "defaultConfiguration": { "level": level(code.severity()) },
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn result(diagnostic: &Diagnostic, rules: &BTreeSet<Code>, sources: &dyn Texts) -> Value {
    let locations: Vec<Value> = diagnostic.at.iter().map(|at| location(at, sources)).collect();
    let mut value = json!({
        "ruleId": diagnostic.code.name(),
        "level": level(diagnostic.severity()),
        "message": { "text": text(&format!("{}\n\n{}", diagnostic.message, diagnostic.help)) },
        "locations": locations,
    });
    if let Some(index) = rules.iter().position(|code| *code == diagnostic.code) {
        value["ruleIndex"] = index.into();
    }
    if !diagnostic.also.is_empty() {
        value["relatedLocations"] = diagnostic.also.iter().map(|label| location(label, sources)).collect();
    }
    value
}

fn location(label: &Label, sources: &dyn Texts) -> Value {
    let range = label.span.range();
    let (start, end) = (sources.line_column(label.span), sources.line_column(Span::new(label.span.file, range.end..range.end)));
    let region = json!({
        "startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column,
        "byteOffset": range.start, "byteLength": range.len(),
    });
    let artifact = json!({ "uri": uri(sources.display_path(label.span.file)) });
    let mut value = json!({ "physicalLocation": { "artifactLocation": artifact, "region": region } });
    if !label.text.is_empty() {
        value["message"] = json!({ "text": text(&label.text) });
    }
    value
}

/// Text in which nothing is a link (SARIF 2.1.0 §3.11.6) and every character can be seen.
fn text(text: &str) -> String {
    seen(text).replace("](", "] (")
}

/// A path as a URI reference (RFC 3986); an absolute one as a `file` URI.
fn uri(path: &str) -> String {
    let path = path.replace('\\', "/");
    let encoded = path.split('/').map(url::encoded_segment).collect::<Vec<_>>().join("/");
    if path.starts_with('/') { format!("file://{encoded}") } else { encoded }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceMap;

    #[test]
    fn a_diagnostic_is_a_result_of_the_rule_of_its_code() {
        let sources = SourceMap::from_texts([("api/a b.md", "one\ntwo {x three\nfour")], [], &mut Findings::new());
        let mut findings = Findings::new();
        findings.push(Diagnostic::new(Code::HttpPlaceholder, Span::new(sources.pages()[0], 8..10), "not closed").label("here"));
        findings.push(Diagnostic::general(Code::DocsEmpty, "`docs` is empty"));
        let run = sarif(&findings, &sources)["runs"][0].clone();
        let result = &run["results"][0];
        let index = result["ruleIndex"].as_u64().and_then(|index| usize::try_from(index).ok()).expect("an index");
        assert_eq!(run["tool"]["driver"]["rules"][index]["id"], result["ruleId"]);
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "api/a%20b.md");
        let region = json!({ "startLine": 2, "startColumn": 5, "endLine": 2, "endColumn": 7, "byteOffset": 8, "byteLength": 2 });
        assert_eq!(place["region"], region);
        assert_eq!(run["results"][1]["locations"], json!([]));
    }

    #[test]
    fn a_path_is_a_uri() {
        assert_eq!(uri("docs\\api\\a:b.md"), "docs/api/a%3Ab.md");
        assert_eq!(uri("/docs/ä.md"), "file:///docs/%C3%A4.md");
    }
}
