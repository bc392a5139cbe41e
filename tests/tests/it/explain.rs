//! What `codegen explain` prints about a page of this project's docs, for people and for programs.

use codegen::diag::Findings;
use codegen::explain::{Explanation, explain, find, human, json};
use codegen::resolve::Options;
use codegen::source::SourceMap;
use tests::in_workspace;

const PAGE: &str = "api/chat-get.md";

fn explained() -> (Explanation, SourceMap) {
    let mut findings = Findings::new();
    let sources = SourceMap::read(&[in_workspace("docs-src")], &mut findings);
    let file = find(&sources, PAGE).unwrap();
    (explain(&sources, file, &Options::default(), findings), sources)
}

#[test]
fn people_read_columns() {
    let (explanation, sources) = explained();
    insta::assert_snapshot!(human(&explanation, &sources));
}

#[test]
fn programs_read_an_object_a_line() {
    let (explanation, sources) = explained();
    let docs = in_workspace("docs-src");
    insta::assert_snapshot!(json(&explanation, &sources).replace(docs.to_str().unwrap(), "docs-src"));
}
