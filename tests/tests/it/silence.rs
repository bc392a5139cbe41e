//! Nothing is lost in silence: each of 300 facts of the pages, removed or garbled, either leaves the client as it is or gives a finding that is at
//! the garbled bytes or names them.

use crate::docs::Docs;
use codegen::api::Api;
use codegen::diag::{Diagnostic, Findings};
use codegen::source::SourceMap;
use fastrand::Rng;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use tests::in_workspace;

/// How many facts are garbled.
const COUNT: usize = 300;
const SEED: u64 = 1;

/// What is removed or garbled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Row,
    Name,
    Type,
    DelimiterRow,
    Bracket,
    Scope,
    Heading,
    Header,
    Argument,
    AnnotationKey,
    AnnotationValue,
}

/// When a fact of some kind may go in silence.
type Silent = (Kind, fn(&Change, &Docs) -> bool);

/// What stays silent, and why it must.
const SILENT: &[Silent] = &[
    // Nobody misses a row whose name no message, URL or representation of the page has: perhaps it was never written.
    (Kind::Row, |change, docs| !is_in_fence(change, docs)),
    // A row that repeats one of the base adds nothing to it.
    (Kind::Row, |change, docs| text_at(change, docs).contains("Inherited from")),
    // A name that stands once may be spelled in any way: an option or a property that no example has.
    (Kind::Name, |change, docs| !is_in_fence(change, docs)),
    // Any word may be a header, and any word with a point a permission. That it is misspelt shows only beside many that are not.
    (Kind::Header, |change, docs| pages_with(change, docs) <= FREQUENT),
    (Kind::Scope, |change, docs| pages_with(change, docs) <= FREQUENT),
    // Any word may name an enumeration whose values its row lists. Where a second page has the name, they are compared.
    (Kind::Type, |change, docs| pages_with(change, docs) == 1),
];

/// On so many pages a name has to be to tell how it is spelled.
const FREQUENT: usize = 3;

/// What is garbled.
fn text_at<'d>(change: &Change, docs: &'d Docs) -> &'d str {
    docs.files().find(|(path, _)| *path == change.path).map_or("", |(_, text)| &text[change.at.clone()])
}

/// On how many pages a name is.
fn pages_with(change: &Change, docs: &Docs) -> usize {
    docs.files().filter(|(_, text)| text.contains(change.word.as_str())).count()
}

/// Whether a fence of the page has a name.
fn is_in_fence(change: &Change, docs: &Docs) -> bool {
    let text = docs.files().find(|(path, _)| *path == change.path).map_or("", |(_, text)| text);
    text.split("```").skip(1).step_by(2).any(|fence| fence.contains(change.word.as_str()))
}

/// A number for a path.
fn number(path: &str, seed: u64) -> u64 {
    path.bytes().fold(seed, |number, byte| number.wrapping_mul(31).wrapping_add(byte.into()))
}

/// A fact, and what takes its place.
#[derive(Debug)]
struct Change {
    kind: Kind,
    path: String,
    at: Range<usize>,
    text: &'static str,
    /// The word that a finding elsewhere has to name.
    word: String,
}

/// Where a line stands.
#[derive(Default)]
struct Place {
    fence: Option<String>,
    in_comment: bool,
    section: String,
    /// How many lines of a table stand above the line.
    above: usize,
}

impl Place {
    /// What can be garbled in a line that begins at `start`.
    fn changes(&self, path: &str, line: &str, start: usize) -> Vec<Change> {
        let change = |kind, at: Range<usize>, text, word: &str| Change { kind, path: path.to_owned(), at, text, word: word.to_owned() };
        let mut found = Vec::new();
        // The second letter is dropped, as a hasty author does.
        let inside = |at: usize| start + at + 1..start + at + 2;
        if self.in_comment {
            if let Some((at, key)) = quoted(line, 0) {
                found.push(change(Kind::AnnotationKey, inside(at + 1), "", key));
                if let Some((at, value)) = quoted(line, at + key.len() + 1) {
                    found.push(change(Kind::AnnotationValue, inside(at + 1), "", value));
                }
            }
            return found;
        }
        if self.fence.is_some() {
            let mut in_string = false;
            let brackets = line.char_indices().filter(|(_, c)| {
                in_string ^= *c == '"';
                !in_string && "[]{}()".contains(*c)
            });
            found.extend(brackets.map(|(at, _)| change(Kind::Bracket, start + at..start + at + 1, "", line.trim())));
            if let Some((at, name)) = argument(line) {
                // A name of one letter gets a second one.
                let (at, text) = if name.len() == 1 { (start + at + 2..start + at + 2, "x") } else { (inside(at + 1), "") };
                found.push(change(Kind::Argument, at, text, name));
            }
            return found;
        }
        if line.starts_with("## ") {
            found.push(change(Kind::Heading, inside(3), "", line));
        }
        let cells: Vec<(usize, &str)> = cells(line);
        match (self.above, cells.as_slice()) {
            (1, [_, ..]) => found.push(change(Kind::DelimiterRow, start..start + line.len() + 1, "", line)),
            (2.., [first, ..]) => {
                let name = first.1.trim_matches(|c| "[]*".contains(c)).split(']').next().unwrap_or_default();
                let kind = if self.section.contains("header") { Kind::Header } else { Kind::Name };
                let is_scope = path.contains("permissions/");
                if !is_scope && !self.section.contains("Methods") {
                    found.push(change(Kind::Row, start..start + line.len() + 1, "", name));
                    found.push(change(kind, inside(first.0 + first.1.find(char::is_alphabetic).unwrap_or(0)), "", name));
                    if let ([_, ty, _], true) = (cells.as_slice(), !self.section.contains("ermission")) {
                        found.push(change(Kind::Type, inside(ty.0 + ty.1.find(char::is_alphabetic).unwrap_or(0)), "", ty.1));
                    }
                }
                let scopes = cells[1..].iter().filter(|(_, text)| is_scope && text.contains('.') && !text.starts_with("Not "));
                found.extend(scopes.map(|(at, text)| change(Kind::Scope, inside(*at), "", text.split(',').next().unwrap_or(text))));
                let brackets = line.char_indices().filter(|(_, c)| "[]()".contains(*c) && !self.section.contains("Methods"));
                found.extend(brackets.map(|(at, _)| change(Kind::Bracket, start + at..start + at + 1, "", name)));
            }
            _ => {}
        }
        found
    }

    /// Goes on below a line.
    fn pass(&mut self, line: &str) {
        if let Some(ticks) = line.starts_with("```").then(|| line.trim_start_matches('`').trim().to_owned()) {
            self.fence = if self.fence.is_some() { None } else { Some(ticks) };
        }
        if self.fence.is_none() {
            self.in_comment = (self.in_comment || line.starts_with("<!--")) && !line.contains("-->");
        }
        if let Some(section) = line.strip_prefix("## ") {
            section.clone_into(&mut self.section);
        }
        self.above = if line.starts_with('|') { self.above + 1 } else { 0 };
    }
}

/// The first quoted word at or behind a place, and where its opening quote stands.
fn quoted(line: &str, from: usize) -> Option<(usize, &str)> {
    let at = from + line.get(from..)?.find('"')?;
    let word = line[at + 1..].split('"').next()?;
    (word.len() > 1).then_some((at, word))
}

/// The name of the first argument of a function in a URL, and the place before it.
fn argument(line: &str) -> Option<(usize, &str)> {
    let at = line.find('(').filter(|_| line.starts_with("GET ") || line.starts_with("POST "))?;
    let name = line[at + 1..].split('=').next().filter(|name| !name.is_empty() && name.chars().all(char::is_alphanumeric))?;
    Some((at, name))
}

/// The cells of a row with text, and where each begins.
fn cells(line: &str) -> Vec<(usize, &str)> {
    if !line.starts_with('|') {
        return Vec::new();
    }
    let mut at = 1;
    let cells = line[1..].trim_end_matches('|').split('|').map(|cell| {
        let start = at;
        at += cell.len() + 1;
        (start, cell)
    });
    cells.filter(|(_, cell)| !cell.is_empty()).collect()
}

fn changes(path: &str, text: &str) -> Vec<Change> {
    let (mut place, mut start, mut found) = (Place::default(), 0, Vec::new());
    for line in text.split_inclusive('\n') {
        let written = line.trim_end_matches('\n');
        found.extend(place.changes(path, written, start));
        place.pass(written);
        start += line.len();
    }
    found
}

/// Some of the changes, as many of each kind as there are. What is chosen of a page does not depend on the other pages.
fn choose(docs: &Docs) -> Vec<Change> {
    let mut all: Vec<Change> = docs.files().flat_map(|(path, text)| changes(path, text)).collect();
    all.sort_by_cached_key(|change| Rng::with_seed(number(&change.path, SEED ^ change.at.start as u64)).u64(..));
    let mut by_kind: BTreeMap<Kind, Vec<Change>> = BTreeMap::new();
    all.into_iter().for_each(|change| by_kind.entry(change.kind).or_default().push(change));
    let mut chosen = Vec::new();
    while chosen.len() < COUNT {
        chosen.extend(by_kind.values_mut().filter_map(Vec::pop));
    }
    chosen.truncate(COUNT);
    chosen
}

fn with<'c>(docs: &Docs, changes: impl IntoIterator<Item = &'c Change>) -> Docs {
    let mut docs = docs.clone();
    changes.into_iter().for_each(|change| docs.text(&change.path).replace_range(change.at.clone(), change.text));
    docs
}

/// Whether a finding is at the line of a change, or names what was there.
fn is_reported(change: &Change, docs: &Docs, sources: &SourceMap, findings: &Findings) -> bool {
    let line = docs.line(&change.path, change.at.start);
    let is_near = |span: codegen::span::Span| {
        sources.path(span.file) == change.path && {
            let (first, last) = (sources.line_column(span).line, sources.text(span.file)[..span.range().end].matches('\n').count() + 1);
            (first.saturating_sub(1)..=last + 1).contains(&line)
                || change.kind == Kind::Bracket
                    && docs.fence(&change.path, line).is_some_and(|fence| docs.fence(&change.path, first) == Some(fence))
        }
    };
    let names = |found: &Diagnostic| [&change.word, &change.word.replace(' ', "")].iter().any(|word| found.message.contains(word.as_str()));
    findings.iter().any(|found| names(found) || found.at.iter().chain(&found.also).any(|label| is_near(label.span)))
}

/// The client, without the lines at which its examples stand.
fn client(mut api: Api) -> Api {
    for example in api.operations.iter_mut().flat_map(|operation| &mut operation.examples) {
        example.line = 0;
        example.responses.iter_mut().for_each(|response| response.line = 0);
    }
    api
}

/// The changes in parts of which each has one of a page at most.
fn parts(changes: &[Change]) -> Vec<Vec<&Change>> {
    let mut parts: Vec<(BTreeSet<&str>, Vec<&Change>)> = Vec::new();
    for change in changes {
        let path = change.path.as_str();
        match parts.iter_mut().find(|(pages, _)| !pages.contains(path)) {
            Some((pages, part)) => {
                pages.insert(path);
                part.push(change);
            }
            None => parts.push((BTreeSet::from([path]), vec![change])),
        }
    }
    parts.into_iter().map(|(_, part)| part).collect()
}

/// The changes that alter the client, that no finding reports and that need not be silent. As one can hide another, each that is silent among others is tried alone.
fn silent<'c>(docs: &Docs, changes: &'c [Change]) -> Vec<&'c Change> {
    let whole = client(docs.check().0);
    let mut silent = Vec::new();
    for part in parts(changes) {
        let (_, sources, findings) = with(docs, part.iter().copied()).check();
        silent.extend(part.into_iter().filter(|change| !is_reported(change, docs, &sources, &findings)));
    }
    silent.retain(|change| !SILENT.iter().any(|(kind, may)| *kind == change.kind && may(change, docs)));
    silent.retain(|change| {
        let (api, sources, findings) = with(docs, [*change]).check();
        !is_reported(change, docs, &sources, &findings) && client(api) != whole
    });
    silent
}

#[test]
fn no_fact_is_lost_in_silence() {
    let docs = Docs::read(&in_workspace("docs-src"));
    let changes = choose(&docs);
    let silent = silent(&docs, &changes);
    let lost: Vec<String> = silent
        .iter()
        .map(|change| format!("{}:{}: {:?} `{}`", change.path, docs.line(&change.path, change.at.start), change.kind, change.word))
        .collect();
    assert!(lost.is_empty(), "{} of {} facts are lost:\n{}", lost.len(), changes.len(), lost.join("\n"));
}
