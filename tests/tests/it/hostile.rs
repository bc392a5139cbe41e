//! All hostile pages as one crate: the compiler takes it, its examples pass, and in its docs no text of a page runs.

use crate::corpus::{cargo, write_files};
use codegen::diag::Findings;
use codegen::emit::Runtime;
use codegen::pipeline::{Options, generate_from};
use codegen::source::SourceMap;
use std::path::Path;
use tests::in_workspace;

#[path = "../../../codegen/tests/pages/mod.rs"]
#[allow(dead_code, unreachable_pub, reason = "tests of the generator use it, too")]
mod pages;

#[test]
#[ignore = "takes some two minutes; `.ci/run` runs it"]
fn a_crate_of_all_hostile_pages_passes_its_tests_and_its_docs_run_nothing() {
    let pages = pages::all();
    let texts = || pages.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    let mut findings = Findings::new();
    let sources = SourceMap::from_texts(texts(), texts(), &mut findings);
    let runtime = Runtime::Path(in_workspace("codegen/runtime").canonicalize().unwrap().display().to_string());
    let generated = generate_from(sources, &Options { crate_name: "hostile".into(), runtime, ..Options::default() }, findings);
    assert!(generated.api.operations.len() > 1_000, "the pages are read");
    let out = tempfile::tempdir().unwrap();
    write_files(&generated, out.path());
    let areas = generated.api.areas.iter().map(|area| area.feature.as_str()).collect::<Vec<_>>().join(",");
    let docs = in_workspace("target/corpus/doc/hostile");
    if docs.exists() {
        std::fs::remove_dir_all(&docs).unwrap();
    }
    let options = ["--offline", "--quiet", "--no-default-features", "--features", &areas];
    cargo(&[&["check"], options.as_slice()].concat(), out.path());
    cargo(&[&["doc", "--no-deps"], options.as_slice()].concat(), out.path());
    cargo(&["test", "--offline", "--quiet"], out.path());
    let mut found = Vec::new();
    live_below(&docs, &mut found);
    assert_eq!(found, [] as [String; 0]);
}

#[test]
fn what_runs_in_a_page_of_html_is_found() {
    let runs = ["<img src=\"x\">", "<a href=\"java&#10;script:x\">", "<b onclick=\"x\">", "<script>alert(1)</script>", "<p><svg/onload=x>"];
    assert!(runs.iter().all(|html| !live(html).is_empty()));
    let rests = ["<a href=\"../a.html#b\">", "<a href=\"https://a.b/\" title=\"onclick=\">", "<script src=\"../a.js\"></script>", "a < b"];
    assert!(rests.iter().all(|html| live(html).is_empty()));
}

/// What runs in the pages of HTML in a folder.
fn live_below(folder: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            live_below(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "html") {
            let html = std::fs::read_to_string(&path).unwrap();
            found.extend(live(&html).into_iter().map(|what| format!("{}: {what}", path.display())));
        }
    }
}

/// How the scripts begin that rustdoc writes into its pages.
const SCRIPTS: [&str; 3] = ["if(window.location.protocol!==", "location.replace(", "{\""];

/// What runs in a page, or loads something from elsewhere.
fn live(html: &str) -> Vec<String> {
    let (mut found, mut rest) = (Vec::new(), html);
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if !rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        let (tag, after) = tag(rest);
        rest = after;
        if is_live(&tag.to_ascii_lowercase()) {
            found.push(tag.to_owned());
        }
        if tag.starts_with("script") {
            let (text, after) = rest.split_once("</script>").unwrap_or((rest, ""));
            if !text.is_empty() && !SCRIPTS.iter().any(|start| text.starts_with(start)) {
                found.push(text.to_owned());
            }
            rest = after;
        }
    }
    found
}

/// A tag, and what follows it.
fn tag(text: &str) -> (&str, &str) {
    let mut quoted = false;
    let end = text.find(|c: char| {
        quoted ^= c == '"';
        c == '>' && !quoted
    });
    end.map_or((text, ""), |end| (&text[..end], &text[end + 1..]))
}

/// Elements that load or send something.
const ACTIVE: [&str; 11] = ["audio", "base", "embed", "form", "iframe", "img", "math", "object", "style", "svg", "video"];

fn is_live(tag: &str) -> bool {
    let name = tag.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    let parts: Vec<&str> = tag.split('"').collect();
    let mut names = parts.iter().step_by(2).flat_map(|part| part.split([' ', '/', '\n']));
    let handles = names.any(|name| name.starts_with("on"));
    let leads = parts.chunks_exact(2).any(|pair| match pair[0].rsplit(' ').next() {
        Some("href=") => !is_harmless(pair[1]),
        Some("src=") => pair[1].contains(':'),
        _ => false,
    });
    ACTIVE.contains(&name) || handles || leads
}

/// Whether an address is a web page or a place in the docs; rustdoc leaves a path of Rust that it does not find.
fn is_harmless(address: &str) -> bool {
    let scheme = address.split(['/', '?', '#']).next().unwrap_or_default();
    matches!(scheme, "http:" | "https:") || !scheme.contains([':', '&']) || scheme.contains("::")
}
