//! The pages as an editor has them, and the answers to its questions. Asks the pipeline; knows no message.

use crate::cli::lsp::place;
use codegen::diag::{Diagnostic, Edit, Findings, Label, Severity, seen};
use codegen::pipeline::{Checked, Options, check};
use codegen::source::SourceMap;
use codegen::span::FileId;
use codegen::{explain, page, resolve};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The docs folders, with the texts that are not saved.
pub(super) struct Docs {
    folders: Vec<PathBuf>,
    options: Options,
    checked: Option<Checked>,
    /// The files that had findings.
    reported: BTreeSet<String>,
}

impl Docs {
    pub(super) fn new(folders: Vec<PathBuf>, options: Options) -> Self {
        Self { folders, options, checked: None, reported: BTreeSet::new() }
    }

    /// Takes what a notification says of a text; gives whether the pages have to be checked.
    pub(super) fn take(&mut self, method: &str, params: &Value) -> bool {
        let document = &params["textDocument"];
        let Some(path) = document["uri"].as_str().and_then(place::path).and_then(|path| path.canonicalize().ok()) else { return false };
        let unsaved = &mut self.options.beside.unsaved;
        let text = match method {
            "textDocument/didOpen" => document["text"].as_str(),
            "textDocument/didChange" => params["contentChanges"].as_array().and_then(|changes| changes.last()?["text"].as_str()),
            "textDocument/didSave" => return true,
            "textDocument/didClose" => {
                unsaved.remove(&path);
                return true;
            }
            _ => return false,
        };
        text.map(|text| unsaved.insert(path, text.to_owned())).is_some()
    }

    /// Checks all pages; gives the findings of each file that has some, or had some.
    pub(super) fn check(&mut self) -> BTreeMap<String, Vec<Value>> {
        let checked = check(&self.folders, &self.options);
        let mut found: BTreeMap<String, Vec<Value>> = std::mem::take(&mut self.reported).into_iter().map(|uri| (uri, Vec::new())).collect();
        for diagnostic in &checked.findings {
            if let Some(at) = &diagnostic.at {
                found.entry(uri(&checked.sources, at.span.file)).or_default().push(report(diagnostic, at, &checked.sources));
            }
        }
        self.reported = found.iter().filter(|(_, found)| !found.is_empty()).map(|(uri, _)| uri.clone()).collect();
        self.checked = Some(checked);
        found
    }

    /// The page and the byte that a question is about.
    fn asked<'c>(&self, checked: &'c Checked, params: &Value) -> Option<(FileId, usize, &'c str)> {
        let path = place::path(params["textDocument"]["uri"].as_str()?)?;
        let file = explain::find(&checked.sources, path.to_str()?)?;
        let text = checked.sources.text(file);
        Some((file, place::byte(text, params.get("position").unwrap_or(&params["range"]["start"]))?, text))
    }

    /// What is understood of the line, each fact with its rule.
    pub(super) fn hover(&self, params: &Value) -> Option<Value> {
        let checked = self.checked.as_ref()?;
        let (file, at, text) = self.asked(checked, params)?;
        let explanation = explain::explain(&checked.sources, file, &resolve::Options::default(), Findings::new());
        let lines: Vec<String> = explanation
            .entries
            .iter()
            .filter_map(|entry| match &entry.found {
                explain::Found::Fact(fact) if fact.span.file == file && line(text, fact.span.range().start) == line(text, at) => {
                    Some(format!("{} ({})", fact.text, fact.rule))
                }
                _ => None,
            })
            .collect();
        // Text of pages is not markdown, which could load images and have links.
        (!lines.is_empty()).then(|| json!({ "contents": { "kind": "plaintext", "value": seen(&lines.join("\n")) } }))
    }

    /// Where a link leads, or the page of the type that a word names.
    pub(super) fn definition(&self, params: &Value) -> Option<Value> {
        let checked = self.checked.as_ref()?;
        let (sources, api) = (&checked.sources, &checked.api);
        let (file, at, text) = self.asked(checked, params)?;
        let parsed = page::parse(sources, file, &mut Findings::new());
        let link = parsed.links.iter().find(|link| link.span.file == file && link.span.range().contains(&at));
        let linked = link.and_then(|link| sources.linked_page(file, &link.value));
        let named = || {
            let name = word(text, at);
            let types = api.models.iter().map(|model| (&model.name, &model.page)).chain(api.enums.iter().map(|e| (&e.name, &e.page)));
            let (_, page) = types.into_iter().find(|(known, _)| short(known).eq_ignore_ascii_case(short(name)))?;
            explain::find(sources, page)
        };
        let target = linked.or_else(named)?;
        Some(json!({ "uri": uri(sources, target), "range": place::range(sources.text(target), 0..0) }))
    }

    /// The repairs of the findings in a range.
    pub(super) fn actions(&self, params: &Value) -> Option<Value> {
        let checked = self.checked.as_ref()?;
        let (file, start, text) = self.asked(checked, params)?;
        let end = place::byte(text, &params["range"]["end"])?;
        let is_here = |found: &&Diagnostic| {
            found.at.as_ref().is_some_and(|at| at.span.file == file && at.span.range().start <= end && start <= at.span.range().end)
        };
        Some(checked.findings.iter().filter(is_here).filter_map(|found| action(found, &checked.sources)).collect())
    }

    /// Links to all types.
    pub(super) fn completion(&self) -> Value {
        let Some(Checked { api, .. }) = &self.checked else { return Value::Null };
        let types = api.models.iter().map(|model| (&model.name, &model.page)).chain(api.enums.iter().map(|e| (&e.name, &e.page)));
        let item = |(name, page): (&String, &String)| {
            let file = page.rsplit('/').next().unwrap_or(page);
            json!({ "label": short(name), "kind": 7, "detail": name, "insertText": format!("[{}](../resources/{file})", short(name)) })
        };
        types.map(item).collect()
    }
}

fn uri(sources: &SourceMap, file: FileId) -> String {
    place::uri(Path::new(sources.display_path(file)))
}

/// A finding as the protocol has it.
fn report(diagnostic: &Diagnostic, at: &Label, sources: &SourceMap) -> Value {
    let severity = if diagnostic.severity() == Severity::Error { 1 } else { 2 };
    json!({
        "range": place::range(sources.text(at.span.file), at.span.range()),
        "severity": severity, "code": diagnostic.code.name(), "source": "codegen",
        "message": seen(&format!("{}\nhelp: {}", diagnostic.message, diagnostic.help)),
    })
}

/// The repair of a finding as the protocol has it.
fn action(found: &Diagnostic, sources: &SourceMap) -> Option<Value> {
    let fix = found.fix.as_ref()?;
    let mut changes: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for edit @ Edit { span, new, .. } in &fix.edits {
        let text = sources.text(span.file);
        let edit = json!({ "range": place::range(text, edit.range(text)?), "newText": new });
        changes.entry(uri(sources, span.file)).or_default().push(edit);
    }
    let title = fix
        .edits
        .iter()
        .find(|edit| !edit.new.trim().is_empty())
        .map_or("Remove it".to_owned(), |edit| seen(&format!("Write `{}`", edit.new.trim())));
    Some(json!({
        "title": title, "kind": "quickfix", "isPreferred": fix.certain,
        "diagnostics": [report(found, found.at.as_ref()?, sources)], "edit": { "changes": changes },
    }))
}

fn line(text: &str, byte: usize) -> usize {
    text.get(..byte).unwrap_or_default().matches('\n').count()
}

/// The name around a byte.
fn word(text: &str, at: usize) -> &str {
    let is_of_name = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
    let before = text.get(..at).unwrap_or_default();
    let start = before.len() - before.chars().rev().take_while(|c| is_of_name(*c)).map(char::len_utf8).sum::<usize>();
    let rest = &text[start..];
    rest.split(|c| !is_of_name(c)).next().unwrap_or_default().trim_matches('.')
}

fn short(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}
