//! Owns what must hold for the output of any pages, however hostile: Rust that parses, a manifest that parses, docs without HTML, images and tests of
//! the pages' own, no character that is not seen. It must not know the pages.

use codegen::diag::{Findings, Format, json_text, render, sarif};
use codegen::interface::{self, Interface};
use codegen::pipeline::{Generated, Options, generate_from};
use codegen::source::SourceMap;
use codegen::{diff, openapi, report};
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag};

/// Generates from pages; the second page and those after it are also what the first may include.
pub fn generate(pages: &[(String, String)]) -> Generated {
    let mut findings = Findings::new();
    let texts = || pages.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    let sources = SourceMap::from_texts(texts(), texts(), &mut findings);
    generate_from(sources, &Options::default(), findings)
}

/// What is wrong with an output. Files that are the same in an output that was looked at before, `seen`, are not looked at again.
pub fn wrong(generated: &Generated, seen: Option<&Generated>) -> Vec<String> {
    let mut wrong = messages(generated);
    wrong.extend(documents(generated));
    let is_seen = |path: &str, text: &str| seen.is_some_and(|seen| seen.files.get(path).is_some_and(|before| before == text));
    // The runtime is the same whatever the pages say.
    for (path, text) in generated.files.iter().filter(|(path, text)| !path.starts_with("runtime/") && !is_seen(path, text)) {
        let found = match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
            "rs" => rust(text),
            "toml" => toml::from_str::<toml::Table>(text).err().map(|error| error.to_string()).into_iter().collect(),
            "md" => markdown(text, &["rust"]),
            _ => Vec::new(),
        };
        let found = found.into_iter().chain(unseen(text)).chain(bad_path(path));
        wrong.extend(found.map(|what| format!("{path}: {what}")));
    }
    wrong
}

/// What is wrong with the findings as they are printed: a line that a build service takes for a command, or a character that is not seen.
fn messages(generated: &Generated) -> Vec<String> {
    let mut wrong = Vec::new();
    for (found, format) in
        generated.findings.iter().flat_map(|found| [Format::Human, Format::Short, Format::Json, Format::Github].map(|one| (found, one)))
    {
        let text = render(found, &generated.sources, format, false);
        let lines: Vec<&str> = text.split(['\n', '\r']).collect();
        // `:::` stands before another place.
        let is_command = |line: &str| line.starts_with("::") && !line.starts_with("::: ");
        let commands = lines.iter().filter(|line| is_command(line.trim_start())).count();
        if commands != usize::from(format == Format::Github) || format != Format::Human && lines.len() > 1 {
            wrong.push(format!("more than one message: {text}"));
        }
        wrong.extend(unseen(&text));
    }
    wrong
}

/// What is wrong with what is written besides the crate.
fn documents(generated: &Generated) -> Vec<String> {
    let Generated { sources, findings, api, .. } = generated;
    let (none, all) = (Interface::default(), interface::of_api(api));
    let changes = [(&none, &all), (&all, &none)].map(|(old, new)| diff::markdown(&diff::diff(old, new)));
    let info = openapi::Info { title: "a".to_owned(), version: "1".to_owned() };
    let document = openapi::document(api, &info);
    let links = report::Links { report: "/r".into(), output: "/o".into(), here: "/h".into() };
    let html = report::page(&report::Run { title: "a", sources, findings, api }, &links);
    let scripts = (html.matches("<script").count() != 1).then(|| format!("a script in the report: {html}"));
    let json = [json_text(&document), json_text(&sarif(findings, sources)), json_text(&interface::manifest(api))];
    let mut wrong: Vec<String> = changes.iter().flat_map(|text| markdown(text, &[])).chain(scripts).collect();
    descriptions(&document, &mut |text| wrong.extend(markdown(text, &[])));
    wrong.extend(changes.iter().chain(&json).chain([&html]).filter_map(|text| unseen(text)));
    wrong
}

/// Hands over each description of an OpenAPI document: readers take them for markdown.
fn descriptions(value: &serde_json::Value, take: &mut dyn FnMut(&str)) {
    // Documented messages are what they are.
    let members = value.as_object().into_iter().flatten().filter(|(key, _)| *key != "examples");
    for (key, value) in members {
        match value.as_str().filter(|_| key == "description") {
            Some(text) => take(text),
            None => descriptions(value, take),
        }
    }
    value.as_array().into_iter().flatten().for_each(|value| descriptions(value, take));
}

fn rust(text: &str) -> Vec<String> {
    let parsed = syn::parse_file(text).err().map(|error| format!("not Rust: {error}"));
    // What is not docs parts the docs of items.
    let docs: String = text
        .lines()
        .map(str::trim_start)
        .map(|line| line.strip_prefix("///").or(line.strip_prefix("//!")).unwrap_or_default())
        .flat_map(|line| [line.strip_prefix(' ').unwrap_or(line), "\n"])
        .collect();
    parsed.into_iter().chain(markdown(&docs, &[])).collect()
}

/// HTML, images, links that run code, characters that are not seen, and code that rustdoc would run: that of the generator begins with a hidden line.
fn markdown(markdown: &str, not_run: &[&str]) -> Vec<String> {
    const NOT_RUST: [&str; 8] = ["text", "http", "json", "xml", "html", "csv", "powershell", "toml"];
    let mut in_rust = false;
    let wrong = |event: Event<'_>| {
        let is_run = std::mem::take(&mut in_rust);
        match event {
            Event::Html(html) | Event::InlineHtml(html) => Some(format!("HTML: {html}")),
            Event::Start(Tag::Image { dest_url, .. }) => Some(format!("an image: {dest_url}")),
            Event::Start(Tag::Link { dest_url, .. }) if runs(&dest_url) => Some(format!("a link to `{dest_url}`")),
            Event::Start(Tag::Link { dest_url, .. }) => unseen(&dest_url),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => Some("code without a fence".to_owned()),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                in_rust = !NOT_RUST.contains(&&*info) && !not_run.contains(&&*info);
                None
            }
            Event::Text(text) if is_run && !text.starts_with("# ") => Some(format!("a test: {text}")),
            Event::Text(text) | Event::Code(text) => unseen(&text),
            _ => None,
        }
    };
    let options = pulldown_cmark::Options::ENABLE_TABLES | pulldown_cmark::Options::ENABLE_FOOTNOTES;
    Parser::new_ext(markdown, options).filter_map(wrong).collect()
}

fn runs(url: &str) -> bool {
    let scheme: String = url.chars().filter(|c| !c.is_whitespace() && !c.is_control()).take_while(|c| *c != ':').collect();
    ["javascript", "vbscript", "data"].iter().any(|bad| scheme.eq_ignore_ascii_case(bad))
}

/// Characters that a person does not see, or that let a line look like another.
fn unseen(text: &str) -> Option<String> {
    let is_unseen = |c: &char| {
        c.is_control() && !matches!(c, '\n' | '\r' | '\t')
            || matches!(*c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().find(is_unseen).map(|c| format!("the character U+{:04X} in `{}`", c as u32, around(text, c)))
}

fn around(text: &str, c: char) -> String {
    let line = text.lines().find(|line| line.contains(c)).unwrap_or(text);
    line.chars().take(200).collect::<String>().escape_debug().to_string()
}

/// Paths that leave the folder, or that some system cannot have.
fn bad_path(path: &str) -> Option<String> {
    let bad = |name: &str| {
        name.is_empty() || name == ".." || name.contains(['\\', ':', '\0', '\n', '<', '>', '"', '|', '?', '*']) || name.len() > 140
    };
    (path.starts_with('/') || path.split('/').any(bad)).then(|| "not a path in the folder".to_owned())
}
