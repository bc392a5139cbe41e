//! Reports on small docs, made by all stages before.

use crate::diag::Findings;
use crate::report::{Links, Run, page};
use crate::source::SourceMap;
use crate::{page as pages, resolve};
use std::path::PathBuf;

const PAGE: &str = "---\ntitle: \"Get <thing>\"\nms.prod: \"things\"\n---\n\n# Get <thing>\n\nNamespace: example.api\n\nRead one [thing](absent.md).\n\n\
                    ## HTTP request\n\n```http\nGET /things/{thing-id}\n```\n";

fn report(path: &str, text: &str) -> String {
    let mut findings = Findings::new();
    let sources = SourceMap::from_texts([(path, text)], [], &mut findings);
    let (mut parsed, found) = pages::parse_all(&sources);
    findings.append(found);
    let api = resolve::resolve(&sources, &mut parsed, &resolve::Options::default(), &mut findings);
    let links = Links { report: PathBuf::from("/work/reports"), output: PathBuf::from("/work/out"), here: PathBuf::from("/work/docs") };
    page(&Run { title: "sample", sources: &sources, findings: &findings, api: &api }, &links)
}

#[test]
fn pages_and_items_are_linked_by_relative_paths() {
    let text = report("api/thing-get.md", PAGE);
    assert!(text.contains("<a href=\"../docs/api/thing-get.md\">api/thing-get.md</a>"), "{text}");
    assert!(text.contains("<a href=\"../out/src/thing/get.rs\">thing::Get</a>"), "{text}");
}

#[test]
fn a_finding_has_its_excerpt() {
    let text = report("api/thing-get.md", PAGE);
    assert!(text.contains("<article class=\"finding warning\" data-code=\"link-missing\"><p>warning[link-missing]"), "{text}");
    assert!(text.contains("Read one [thing](absent.md)."), "{text}");
}

#[test]
fn text_of_pages_is_text() {
    let text = report("api/<script>alert(1)</script>\".md", &PAGE.replace("(absent.md)", "(absent.md) <img src=x onerror=alert(1)>"));
    assert_eq!(text.matches("<script>").count(), 1, "{text}");
    assert!(!text.contains("<img"), "{text}");
    assert!(text.contains("%3Cscript%3E") && text.contains("&lt;img"), "{text}");
}

#[test]
fn a_report_on_nothing_is_a_page() {
    let text = page(
        &Run { title: "none", sources: &SourceMap::default(), findings: &Findings::new(), api: &crate::api::Api::default() },
        &Links { report: PathBuf::new(), output: PathBuf::new(), here: PathBuf::new() },
    );
    assert!(text.starts_with("<!doctype html>\n<html lang=\"en\">") && text.contains("None."), "{text}");
}
