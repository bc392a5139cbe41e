//! What people read in the docs of a crate, as rustdoc reads it: whole sentences, and nothing left of the format of the pages.

use crate::reference::reference;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::fs;
use std::path::Path;
use tests::{corpus, in_workspace};

/// What stands in pages and never in docs.
const DEBRIS: [&str; 19] = [
    "&nbsp;",
    "&amp;",
    "&lt;",
    "&gt;",
    "&quot;",
    "&#",
    "<br",
    "</",
    "[!",
    "](",
    "**",
    "#tab",
    ":::",
    "Not yet documented",
    "\u{a0}",
    "\u{200b}",
    "\u{feff}",
    "\u{2029}",
    "  ",
];

/// Text that a page itself breaks: a link without its end.
const BROKEN: [&str; 1] = ["](../resources/educationpointsoutcome.md, and"];

/// The docs of every item of a file, each with the first code line below it.
fn docs(text: &str) -> Vec<(String, &str)> {
    let (mut found, mut open) = (Vec::new(), String::new());
    for line in text.lines().map(str::trim_start) {
        match line.strip_prefix("///").or_else(|| line.strip_prefix("//!")) {
            Some(words) => open.extend([words.strip_prefix(' ').unwrap_or(words), "\n"]),
            None if line.starts_with('#') => {}
            None if open.is_empty() => {}
            None => found.push((std::mem::take(&mut open), line)),
        }
    }
    found
}

/// What is wrong with the docs of one item.
fn wrong(docs: &str, item: &str) -> Vec<String> {
    let (mut wrong, mut text, mut first, mut in_code, mut headed) = (Vec::new(), String::new(), None, false, false);
    for event in Parser::new_ext(docs, Options::ENABLE_TABLES) {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => wrong.push(format!("HTML: {html}")),
            Event::Start(Tag::CodeBlock(_)) => (in_code, headed) = (true, false),
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Start(Tag::Heading { .. }) if headed => wrong.push("an empty section".into()),
            Event::End(TagEnd::Heading(_)) => {
                headed = true;
                text.clear();
            }
            Event::Start(Tag::Paragraph | Tag::List(_) | Tag::Table(_) | Tag::BlockQuote(_)) => headed = false,
            Event::Text(words) if !in_code => text.push_str(&words),
            Event::Code(_) => text.push('`'),
            Event::SoftBreak => text.push(' '),
            Event::End(TagEnd::Paragraph | TagEnd::TableCell | TagEnd::Item) => {
                first.get_or_insert_with(|| text.clone());
                wrong.extend(debris(&text));
                text.clear();
            }
            _ => {}
        }
    }
    if headed {
        wrong.push("an empty section at the end".into());
    }
    let is_type = item.starts_with("pub struct") || item.starts_with("pub enum");
    if is_type && first.as_ref().is_none_or(|first| !first.trim_end().ends_with(['.', '!', '?'])) {
        wrong.push(format!("no sentence to begin with: {first:?}"));
    }
    wrong
}

fn debris(text: &str) -> Option<String> {
    let found = DEBRIS.iter().find(|debris| text.contains(**debris))?;
    (!BROKEN.iter().any(|broken| text.contains(broken))).then(|| format!("{found:?} in: {text}"))
}

fn check<'f>(files: impl Iterator<Item = (&'f str, &'f str)>) {
    let files = files.filter(|(path, _)| path.starts_with("src/") && path.ends_with(".rs"));
    let wrong: Vec<String> = files
        .flat_map(|(path, text)| {
            docs(text).into_iter().flat_map(move |(docs, item)| wrong(&docs, item).into_iter().map(move |w| format!("{path}: {w}")))
        })
        .collect();
    assert!(wrong.is_empty(), "{} places:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_docs_of_the_reference_hold_no_debris() {
    let Some(corpus) = corpus() else { return };
    check(reference(&corpus).files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
}

#[test]
fn the_docs_of_the_client_hold_no_debris() {
    let folder = in_workspace("generated");
    let list = fs::read_to_string(folder.join(".codegen-files")).unwrap();
    let read = |path: &str| (path.to_owned(), fs::read_to_string(Path::new(&folder).join(path)).unwrap());
    let files: Vec<(String, String)> = list.lines().filter(|path| path.ends_with(".rs")).map(read).collect();
    check(files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
}
