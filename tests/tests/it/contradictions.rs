//! A page that contradicts itself is found out: a few hundred single changes to sound pages, each to one of two places that hold the same truth, and
//! each must be reported at the changed line or at its counterpart.

use crate::docs::Docs;
use codegen::api::{Api, Model, TypeKind};
use codegen::page::{self, ExampleBlock, Json, Member, MessageBody, Node, Page, Part, RequestLine, StatusLine, Template};
use codegen::pipeline::Generated;
use codegen::source::SourceMap;
use codegen::span::Span;
use fastrand::Rng;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use tests::{corpus, in_workspace};

/// One change to a page.
struct Change {
    kind: &'static str,
    at: Span,
    text: String,
    /// The other places that hold the same truth.
    counterparts: Vec<Span>,
}

/// A finding without its place in the line: what lies before it there may have changed.
type Finding = (String, usize, String);

fn findings(generated: &Generated) -> BTreeSet<Finding> {
    let places = |d: &codegen::diag::Diagnostic| d.at.iter().chain(&d.also).map(|label| label.span).collect::<Vec<_>>();
    let of = |d: &codegen::diag::Diagnostic| {
        let what = format!("{}: {}", d.code, d.message);
        places(d)
            .into_iter()
            .map(move |span| {
                let line = generated.sources.line_column(span).line;
                (generated.sources.path(span.file).to_owned(), line, what.clone())
            })
            .collect::<Vec<_>>()
    };
    generated.findings.iter().flat_map(of).collect()
}

/// Finds the places of pages that can be changed so that the page contradicts itself.
struct Finder<'a> {
    sources: &'a SourceMap,
    models: BTreeMap<&'a str, &'a Model>,
    /// The lines with findings.
    doubtful: BTreeSet<(&'a str, usize)>,
    changes: Vec<Change>,
}

impl<'a> Finder<'a> {
    fn new(sources: &'a SourceMap, api: &'a Api, found: &'a BTreeSet<Finding>) -> Self {
        let models = api.models.iter().map(|model| (model.name.as_str(), model)).collect();
        let doubtful = found.iter().map(|(path, line, _)| (path.as_str(), *line)).collect();
        Self { sources, models, doubtful, changes: Vec::new() }
    }

    fn page(&mut self, page: &Page) {
        if let Some(operation) = &page.operation {
            self.urls(operation);
            self.statuses(operation);
            for example in &operation.examples {
                for response in &example.responses {
                    self.response(response);
                }
            }
        }
        for block in &page.types {
            self.rows(block);
        }
    }

    /// Notes a change, unless there are findings at its places: there the page may be of two minds already.
    fn push(&mut self, kind: &'static str, at: Span, text: String, counterparts: Vec<Span>) {
        let at = self.sources.origin(at);
        let counterparts: Vec<Span> = counterparts.into_iter().map(|span| self.sources.origin(span)).collect();
        let is_doubtful = |span: &Span| self.doubtful.contains(&(self.sources.path(span.file), self.sources.line_column(*span).line));
        if !std::iter::once(&at).chain(&counterparts).any(is_doubtful) {
            self.changes.push(Change { kind, at, text, counterparts });
        }
    }

    /// Segments and methods of the only form of a page and of its examples.
    fn urls(&mut self, operation: &page::OperationPage) {
        let [form] = operation.forms.as_slice() else { return };
        let requests = operation.examples.iter().filter_map(|example| example.request.as_ref());
        // A form may itself be annotated as an example; then it stands there once.
        let requests: Vec<&ExampleBlock<RequestLine>> =
            requests.filter(|request| request.message.line.url.span != form.template.span).collect();
        let lines: Vec<Span> = requests.iter().map(|request| request.message.line.url.span).collect();
        if requests.is_empty() {
            return;
        }
        for segment in literals(&form.template) {
            self.push("a segment of the template", segment, garbled(self.sources.slice(segment)), lines.clone());
        }
        let other = |method: &str| if method == "DELETE" { "GET" } else { "DELETE" }.to_owned();
        self.push("the method of the form", form.method.span, other(self.sources.slice(form.method.span)), lines.clone());
        for request in requests {
            let line = &request.message.line;
            self.push("the method of an example", line.method.span, other(self.sources.slice(line.method.span)), vec![form.span]);
            for segment in literals(&form.template) {
                let (literal, url) = (self.sources.slice(segment), self.sources.slice(line.url.span));
                if url.matches(&format!("/{literal}")).count() == 1 {
                    let start = line.url.span.range().start + url.find(&format!("/{literal}")).unwrap() + 1;
                    let at = Span::new(segment.file, start..start + literal.len());
                    self.push("a segment of an example", at, garbled(literal), vec![form.span]);
                }
            }
        }
    }

    /// The only status that the response section names, and that of an example.
    fn statuses(&mut self, operation: &page::OperationPage) {
        let Some([said]) = operation.response.as_ref().map(|response| response.statuses.as_slice()) else { return };
        let other = |status: u16| if status == 200 { "201" } else { "200" }.to_owned();
        let responses: Vec<_> = operation.examples.iter().flat_map(|example| &example.responses).collect();
        let shown: Vec<Span> = responses.iter().map(|response| response.message.line.status.span).collect();
        if responses.iter().any(|response| response.message.line.status.value != said.value) || shown.is_empty() {
            return;
        }
        self.push("the status of the response section", said.span, other(said.value), shown.clone());
        for at in shown {
            self.push("the status of an example", at, other(said.value), vec![said.span]);
        }
    }

    /// Names and kinds in the body of a response whose annotation names a closed type.
    fn response(&mut self, response: &ExampleBlock<StatusLine>) {
        let Some(annotation) = &response.annotation else { return };
        let Some(model) = annotation.odata_type.as_ref().and_then(|name| self.models.get(name.value.as_str()).copied()) else { return };
        let MessageBody::Json(body) = &response.message.body else { return };
        let list = member(body, "value").and_then(|list| match &list.json {
            Json::Array(items) => items.first(),
            _ => None,
        });
        let object = if annotation.is_collection { list } else { Some(body) };
        let Some(Json::Object(members)) = object.map(|object| &object.json) else { return };
        if model.open || model.inferred || members.iter().any(|member| member.key.value == "@odata.type") {
            return;
        }
        for member in members {
            let Some(property) = model.properties.iter().find(|property| property.name == member.key.value) else { continue };
            self.push("a property's name in an example", inside(member.key.span), garbled(&member.key.value), Vec::new());
            if let (TypeKind::Primitive(_), Some(text)) = (property.ty.kind, other_kind(member)) {
                self.push("a value's kind in an example", member.value.span, text, Vec::new());
            }
        }
    }

    /// The names of rows that the JSON representation has, too.
    fn rows(&mut self, block: &page::TypeBlock) {
        let Some(json) = &block.json else { return };
        for row in block.properties.iter().chain(&block.relationships) {
            let Some(twin) = members(json).iter().find(|member| member.key.value == row.name.value) else { continue };
            let text = self.sources.slice(row.name.span);
            self.push(
                "a property's name in a table",
                row.name.span,
                text.replace(&row.name.value, &garbled(&row.name.value)),
                vec![twin.key.span],
            );
            self.push("a property's name in a representation", inside(twin.key.span), garbled(&row.name.value), vec![row.name.span]);
        }
    }
}

fn members(node: &Node) -> &[Member] {
    match &node.json {
        Json::Object(members) => members,
        _ => &[],
    }
}

fn member<'a>(node: &'a Node, name: &str) -> Option<&'a Node> {
    members(node).iter().find(|member| member.key.value == name).map(|member| &member.value)
}

/// The segments of a template that are plain words.
fn literals(template: &Template) -> Vec<Span> {
    let plain = |part: &Part| matches!(part, Part::Literal(text) if text.chars().all(char::is_alphanumeric));
    template.segments.iter().filter(|segment| segment.parts.iter().all(plain)).map(|segment| segment.span).collect()
}

/// Another word that no page has.
fn garbled(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    format!("{first}qx{rest}")
}

/// A key without its quotes.
fn inside(key: Span) -> Span {
    let range = key.range();
    Span::new(key.file, range.start + 1..range.end - 1)
}

/// A value of another kind that no reader takes for one of the first.
fn other_kind(member: &Member) -> Option<String> {
    match &member.value.json {
        Json::String(_) => Some("{ \"a\": 1 }".to_owned()),
        Json::Bool(_) => Some("\"perhaps\"".to_owned()),
        Json::Number(_) => Some("\"several\"".to_owned()),
        _ => None,
    }
}

/// One change of each of a number of pages, chosen by the path of the page: another page does not alter what is chosen of this one.
fn choose(changes: Vec<Change>, sources: &SourceMap, count: usize, seed: u64) -> Vec<Change> {
    let mut by_page: BTreeMap<&str, BTreeMap<&str, Vec<Change>>> = BTreeMap::new();
    for change in changes {
        by_page.entry(sources.path(change.at.file)).or_default().entry(change.kind).or_default().push(change);
    }
    let mut chosen: Vec<(u64, Change)> = Vec::new();
    for (path, by_kind) in by_page {
        let mut rng = Rng::with_seed(path.bytes().fold(seed, |number, byte| number.wrapping_mul(31).wrapping_add(byte.into())));
        let rank = rng.u64(..);
        let mut of_kind = by_kind.into_values().collect::<Vec<_>>();
        let mut of_kind = of_kind.swap_remove(rng.usize(..of_kind.len()));
        chosen.push((rank, of_kind.swap_remove(rng.usize(..of_kind.len()))));
    }
    chosen.sort_by_key(|(rank, _)| *rank);
    chosen.into_iter().map(|(_, change)| change).take(count).collect()
}

/// Makes the changes and lists those that no finding reports. As a change to one page can hide that to another (a type that loses its name has no
/// properties to compare with), each change that is silent among the others is made alone.
fn unreported(docs: &Docs, before: &Generated, count: usize, seed: u64) -> Vec<String> {
    let found = findings(before);
    let (pages, _) = page::parse_all(&before.sources);
    let mut finder = Finder::new(&before.sources, &before.api, &found);
    pages.iter().for_each(|page| finder.page(page));
    let chosen = choose(finder.changes, &before.sources, count, seed);
    assert!(chosen.len() >= count, "only {} of {count} changes can be made", chosen.len());

    let silent_among = |chosen: &[Change]| -> Vec<usize> {
        let after = edited(docs, chosen, &before.sources).generate();
        let new: BTreeSet<Finding> = findings(&after).difference(&found).cloned().collect();
        (0..chosen.len()).filter(|&at| !is_reported(&chosen[at], &new, before)).collect()
    };
    let silent = silent_among(&chosen).into_iter().map(|at| &chosen[at]);
    let silent = silent.filter(|change| !silent_among(std::slice::from_ref(*change)).is_empty());
    silent.map(|change| words(change, before)).collect()
}

fn edited(docs: &Docs, changes: &[Change], sources: &SourceMap) -> Docs {
    let mut docs = docs.clone();
    for change in changes {
        docs.text(sources.path(change.at.file)).replace_range(change.at.range(), &change.text);
    }
    docs
}

/// The path and the line of a span.
fn line(span: Span, before: &Generated) -> (&str, usize) {
    (before.sources.path(span.file), before.sources.line_column(span).line)
}

/// Whether one of the new findings is at the change, or at what it contradicts.
fn is_reported(change: &Change, new: &BTreeSet<Finding>, before: &Generated) -> bool {
    let spots: Vec<_> = std::iter::once(&change.at).chain(&change.counterparts).map(|span| line(*span, before)).collect();
    new.iter().any(|(path, at, _)| spots.contains(&(path.as_str(), *at)))
}

fn words(change: &Change, before: &Generated) -> String {
    let (path, at) = line(change.at, before);
    format!("{path}:{at}: {}: `{}` is now `{}`", change.kind, before.sources.slice(change.at), change.text)
}

fn assert_reported(docs: &Path, count: usize, seeds: &[u64]) {
    let docs = Docs::read(docs);
    let before = docs.generate();
    for &seed in seeds {
        let silent = unreported(&docs, &before, count, seed);
        assert!(silent.is_empty(), "seed {seed}: {} of {count} changes are not reported:\n{}", silent.len(), silent.join("\n"));
    }
}

#[test]
fn changes_to_the_pages_of_this_project_are_reported() {
    assert_reported(&in_workspace("docs-src"), 60, &[1, 2, 3]);
}

#[test]
fn changes_to_the_reference_are_reported() {
    let Some(corpus) = corpus() else { return };
    assert_reported(&corpus.join("corpus/2021/api-reference/v1.0"), 200, &[1]);
}
