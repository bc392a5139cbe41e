//! The format of pages as an executable specification: every section of `tests/format` is a docs folder of its own, and what it expects is
//! what `codegen explain` prints about its first page.

use codegen::diag::{Code, Findings, Rule};
use codegen::explain::format::{PAGES, Section, sections};
use codegen::explain::{explain, find, human};
use codegen::resolve::Options;
use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};
use tests::in_workspace;

const FOLDER: &str = "tests/format";

/// Codes about the disk and about bytes that are not text, which no page can show.
const ABOUT_THE_DISK: [Code; 8] = [
    Code::DocsEmpty,
    Code::PageOutside,
    Code::FolderAgain,
    Code::OutputInDocs,
    Code::PageUnreadable,
    Code::PageNotUtf8,
    Code::OutputForeign,
    Code::OutputWrite,
];

const HOW_TO_ACCEPT: &str = "to accept what the code has now: UPDATE_FORMAT=1 cargo test -p tests --test it format";

/// Whether expectations are to be rewritten: on request, and when `cargo review --accept` accepts snapshots.
fn accepts() -> bool {
    env::var_os("UPDATE_FORMAT").is_some() || env::var_os("INSTA_UPDATE").is_some_and(|value| value == "always")
}

/// What `codegen explain` prints about the first page of a section.
fn explained(section: &Section<'_>) -> String {
    let (page, _) = section.files.first().unwrap_or_else(|| panic!("`{}` has no page", section.title));
    let mut findings = Findings::new();
    let sources = section.sources(&mut findings);
    let file = find(&sources, page).unwrap_or_else(|| panic!("`{}`: `{page}` is not a page", section.title));
    human(&explain(&sources, file, &Options::default(), findings), &sources)
}

/// The text of a page of the specification with the expectations that the code has now.
fn updated(text: &str) -> String {
    let mut out = String::new();
    let mut kept = 0;
    for section in sections(text) {
        let now = explained(&section);
        let (range, now) = match section.expected {
            Some(range) => (range, now),
            None => (section.end..section.end, format!("\n````explain\n{now}````\n")),
        };
        out.push_str(&text[kept..range.start]);
        out.push_str(&now);
        kept = range.end;
    }
    out + &text[kept..]
}

fn diff(name: &str, old: &str, new: &str) -> String {
    similar::TextDiff::from_lines(old, new).unified_diff().context_radius(3).header(name, "what `codegen explain` prints").to_string()
}

/// Writes a page at once, as other tests read it at the same time.
fn replace(path: &Path, text: &str) {
    let unfinished = path.with_extension("unfinished");
    fs::write(&unfinished, text).unwrap();
    fs::rename(unfinished, path).unwrap();
}

#[test]
fn every_page_is_read_as_its_section_says() {
    let mut differences = String::new();
    for (name, _) in PAGES {
        let path = in_workspace(FOLDER).join(name);
        let text = fs::read_to_string(&path).unwrap();
        let now = updated(&text);
        if now != text && accepts() {
            replace(&path, &now);
        } else if now != text {
            differences += &diff(&format!("{FOLDER}/{name}"), &text, &now);
        }
    }
    assert!(differences.is_empty(), "{differences}\n{HOW_TO_ACCEPT}");
}

#[test]
fn every_page_of_the_folder_is_listed_in_order() {
    let entries = fs::read_dir(in_workspace(FOLDER)).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let found: BTreeSet<String> = entries.filter(|name| name.ends_with(".md") && name != "README.md").collect();
    let listed: Vec<&str> = PAGES.iter().map(|(name, _)| *name).collect();
    assert_eq!(listed, found.iter().map(String::as_str).collect::<Vec<_>>(), "list it in codegen/src/explain/format.rs");
}

/// What all sections expect, or will expect when this run is over.
fn expectations() -> String {
    let texts = PAGES.iter().map(|(name, _)| fs::read_to_string(in_workspace(FOLDER).join(name)).unwrap());
    let texts = texts.map(|text| if accepts() { updated(&text) } else { text });
    let expected = |text: String| sections(&text).into_iter().filter_map(|section| Some(text[section.expected?].to_owned())).collect();
    texts.flat_map(|text| -> Vec<String> { expected(text) }).collect()
}

#[test]
fn every_rule_has_a_section() {
    let expected = expectations();
    let last_words: BTreeSet<&str> = expected.lines().filter_map(|line| line.split_whitespace().next_back()).collect();
    let missing = Rule::ALL.iter().map(|rule| rule.name()).filter(|name| !last_words.contains(name));
    assert_eq!(missing.collect::<Vec<_>>(), [] as [&str; 0]);
}

#[test]
fn every_code_has_a_section() {
    let expected = expectations();
    let missing = Code::ALL.iter().filter(|code| !ABOUT_THE_DISK.contains(code) && !expected.contains(&format!("[{code}]: ")));
    assert_eq!(missing.collect::<Vec<_>>(), [] as [&Code; 0]);
}
