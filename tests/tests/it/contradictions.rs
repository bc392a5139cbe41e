//! Random changes that make a page contradict itself, or the page of a type: each must be reported at the change, or at the other of the two
//! places that disagree. The changes are drawn by a generator with a fixed seed, at most one for each page, and tried all at once.

use codegen::api::{Api, ExampleCall, Form, Model, Operation, Outcome, PathPart, TypeKind, TypeRef};
use codegen::diag::Diagnostics;
use codegen::page::{self, ExampleBlock, Json, Member, MessageBody, Method, Node, Page, Part, parse_all};
use codegen::resolve::{self, resolve};
use codegen::source::{SourceMap, Span};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use tests::{corpus, in_workspace};

const METHODS: [Method; 5] = [Method::Get, Method::Post, Method::Patch, Method::Put, Method::Delete];
const STATUSES: [u16; 6] = [200, 201, 202, 204, 400, 404];

/// What is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    SegmentOfTemplate,
    SegmentOfExample,
    MethodOfTemplate,
    MethodOfExample,
    StatusOfSentence,
    StatusOfExample,
    NameInTable,
    NameInRepresentation,
    NameInExample,
    ValueInExample,
}

/// A change of a page's text.
#[derive(Clone, Debug)]
struct Change {
    kind: Kind,
    at: Span,
    /// What is written instead; `~` stands for letters that no other change has.
    text: String,
    /// The other places of the same truth.
    counterparts: Vec<Span>,
}

/// A page as all stages up to the resolved API see it.
struct Docs {
    sources: SourceMap,
    pages: Vec<Page>,
    api: Api,
    found: BTreeSet<(String, usize, String)>,
}

impl Docs {
    fn read(texts: &BTreeMap<String, String>) -> Self {
        let mut diagnostics = Diagnostics::new();
        let sources = SourceMap::from_texts(texts.iter().map(|(path, text)| (path.as_str(), text.as_str())), [], &mut diagnostics);
        let (pages, found) = parse_all(&sources);
        diagnostics.append(found);
        let api = resolve(&sources, &pages, &resolve::Options::default(), &mut diagnostics);
        let places = |d: &codegen::diag::Diagnostic| d.at.iter().chain(&d.also).map(|label| label.span).collect::<Vec<_>>();
        let place = |span: Span| (sources.path(span.file).to_owned(), sources.line_column(span).line);
        let found = diagnostics
            .iter()
            .flat_map(|d| places(d).into_iter().map(|span| (place(span), d.message.clone())).collect::<Vec<_>>())
            .map(|((path, line), message)| (path, line, message))
            .collect();
        Self { sources, pages, api, found }
    }

    fn line(&self, span: Span) -> usize {
        self.sources.line_column(span).line
    }

    /// Every change that the pages hold the means to detect.
    fn candidates(&self) -> Vec<Change> {
        let mut by_page: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
        self.api.operations.iter().for_each(|operation| by_page.entry(&operation.page).or_default().push(operation));
        let mut changes = Vec::new();
        for page in &self.pages {
            let operations = by_page.get(self.sources.path(page.file)).map(Vec::as_slice).unwrap_or_default();
            if let Some(source) = &page.operation {
                self.of_operations(source, operations, &mut changes);
            }
            self.of_types(page, &mut changes);
        }
        // A place that is not spelled as it was read (an escape, a mark) is left alone.
        changes.retain(|change| !self.sources.slice(change.at).contains(['\n', '\\', '%', '*']));
        changes
    }

    fn of_operations(&self, source: &page::OperationPage, operations: &[&Operation], changes: &mut Vec<Change>) {
        let calls: Vec<(&Operation, &ExampleBlock<page::RequestLine>, &ExampleCall)> = operations
            .iter()
            .flat_map(|operation| {
                operation.examples.iter().filter_map(|example| {
                    let request = source.examples.get(example.number - 1)?.request.as_ref()?;
                    Some((*operation, request, example.call.as_ref().ok()?))
                })
            })
            .collect();
        let forms = |method: &str| -> Vec<Shape> {
            let own = operations.iter().filter(|operation| operation.method == method);
            own.flat_map(|operation| operation.forms.iter().map(shape)).collect()
        };
        let unused = METHODS.iter().filter(|method| forms(method.as_str()).is_empty());
        let unused: Vec<&str> = unused.map(|method| method.as_str()).collect();

        for (operation, request, call) in &calls {
            let line = &request.message.line;
            let templates: Vec<Span> = source.forms.iter().map(|form| form.span).collect();
            for method in &unused {
                changes.push(Change {
                    kind: Kind::MethodOfExample,
                    at: line.method.span,
                    text: (*method).to_owned(),
                    counterparts: templates.clone(),
                });
            }
            let Some(path) = path_of(self.sources.slice(line.url.span), &operation.forms[call.form]) else { continue };
            for (index, (offset, text)) in path.iter().enumerate() {
                let mut changed: Vec<String> = path.iter().map(|(_, text)| text.to_lowercase()).collect();
                changed[index].push('q');
                let literal = shape(&operation.forms[call.form])[index].is_some();
                if !literal || forms(&operation.method).iter().any(|form| fits(form, &changed)) {
                    continue;
                }
                let start = line.url.span.start + u32::try_from(*offset).unwrap();
                let at = Span { start, end: start + u32::try_from(text.len()).unwrap(), ..line.url.span };
                changes.push(Change { kind: Kind::SegmentOfExample, at, text: format!("{text}~"), counterparts: templates.clone() });
            }
        }

        for form in &source.forms {
            let method = form.method.value.as_str();
            let Some(own) = operations.iter().flat_map(|o| &o.forms).find(|own| own.template == form.template.text) else { continue };
            let own = shape(own);
            let fitting: Vec<&(_, &ExampleBlock<page::RequestLine>, _)> =
                calls.iter().filter(|(operation, _, call)| shape(&operation.forms[call.form]) == own).collect();
            let alone = |changed: Option<&Shape>| {
                let others = forms(method).into_iter().filter(|other| *other != own).chain(changed.cloned()).collect::<Vec<_>>();
                fitting.iter().all(|(operation, request, call)| {
                    let path = path_of(self.sources.slice(request.message.line.url.span), &operation.forms[call.form]);
                    path.is_some_and(|path| {
                        let path: Vec<String> = path.iter().map(|(_, text)| text.to_lowercase()).collect();
                        !others.iter().any(|other| fits(other, &path))
                    })
                })
            };
            // A template that is annotated as a request is an example of itself.
            let itself = fitting.iter().any(|(_, request, _)| self.line(request.message.line.url.span) == self.line(form.span));
            if fitting.is_empty() || itself || !alone(None) {
                continue;
            }
            let counterparts: Vec<Span> = fitting.iter().map(|(_, request, _)| request.message.line.url.span).collect();
            for method in &unused {
                let (at, text) = (form.method.span, (*method).to_owned());
                changes.push(Change { kind: Kind::MethodOfTemplate, at, text, counterparts: counterparts.clone() });
            }
            for (index, segment) in form.template.segments.iter().enumerate() {
                let [Part::Literal(text)] = segment.parts.as_slice() else { continue };
                let mut changed = own.clone();
                if self.sources.slice(segment.span) != text || changed.get(index).is_none_or(Option::is_none) {
                    continue;
                }
                changed[index] = Some(format!("{}q", text.to_lowercase()));
                if alone(Some(&changed)) {
                    let (at, text) = (segment.span, format!("{text}~"));
                    changes.push(Change { kind: Kind::SegmentOfTemplate, at, text, counterparts: counterparts.clone() });
                }
            }
        }
        self.of_statuses(source, changes);
        for operation in operations {
            for example in &operation.examples {
                let Some(shown) = source.examples.get(example.number - 1) else { continue };
                for (response, tested) in shown.responses.iter().zip(&example.responses) {
                    let fits = tested.misfits.as_ref().is_ok_and(Vec::is_empty) && tested.status < 400;
                    if let (true, MessageBody::Json(body)) = (fits, &response.message.body) {
                        self.of_body(body, operation.outcome, changes);
                    }
                }
            }
        }
    }

    fn of_statuses(&self, source: &page::OperationPage, changes: &mut Vec<Change>) {
        let responses: Vec<_> = source.examples.iter().flat_map(|example| &example.responses).collect();
        let shown: Vec<_> = responses.iter().map(|response| &response.message.line.status).filter(|status| status.value < 400).collect();
        let said = source.response.as_ref().map(|response| response.statuses.as_slice()).unwrap_or_default();
        let ([first], true) = (said, !shown.is_empty()) else { return };
        if shown.iter().any(|status| status.value != first.value) {
            return;
        }
        for other in STATUSES.into_iter().filter(|other| *other != first.value) {
            let text = other.to_string();
            if other < 400 {
                let counterparts = shown.iter().map(|status| status.span).collect();
                changes.push(Change { kind: Kind::StatusOfSentence, at: first.span, text: text.clone(), counterparts });
            }
            for status in &shown {
                let counterparts = vec![first.span];
                changes.push(Change { kind: Kind::StatusOfExample, at: status.span, text: text.clone(), counterparts });
            }
        }
    }

    /// Names and values of the objects that a result consists of.
    fn of_body(&self, body: &Node, outcome: Outcome, changes: &mut Vec<Change>) {
        let (Outcome::Object(TypeRef { kind, .. }) | Outcome::Page(TypeRef { kind, .. })) = outcome else { return };
        let (TypeKind::Model(id) | TypeKind::Any(id)) = kind else { return };
        let model = &self.api.models[id.0];
        if model.open || model.inferred {
            return;
        }
        let objects: Vec<&Node> = match (outcome, member(body, "value").map(|value| &value.json)) {
            (Outcome::Page(_), Some(Json::Array(items))) => items.iter().collect(),
            (Outcome::Object(_), None) => vec![body],
            _ => return,
        };
        for member in objects.into_iter().filter(|object| says_nothing_else(object, model)).flat_map(members) {
            let Some(property) = model.properties.iter().find(|property| property.name == member.key.value) else { continue };
            let key = member.key.span;
            changes.push(Change {
                kind: Kind::NameInExample,
                at: key,
                text: self.sources.slice(key).replace(&member.key.value, &format!("{}~", member.key.value)),
                counterparts: Vec::new(),
            });
            let text = match (&member.value.json, property.ty.kind) {
                (_, TypeKind::Json) | (Json::Null | Json::Object(_), _) => continue,
                (Json::String(_) | Json::Array(_), _) => "17",
                (Json::Bool(_) | Json::Number(_), _) => "{}",
            };
            changes.push(Change { kind: Kind::ValueInExample, at: member.value.span, text: text.to_owned(), counterparts: Vec::new() });
        }
    }

    /// The names that both the tables and the JSON representation of a type have.
    fn of_types(&self, page: &Page, changes: &mut Vec<Change>) {
        let [block] = page.types.as_slice() else { return };
        let closed = block.name.as_ref().and_then(|name| self.api.models.iter().find(|model| model.name == name.value));
        if closed.is_none_or(|model| model.open || model.derived.iter().any(|_| block.open)) {
            return;
        }
        for row in &block.properties {
            let name = row.name.value.as_str();
            let Some(key) = block.json.iter().flat_map(members).map(|member| &member.key).find(|key| key.value == name) else { continue };
            let renamed = |span: Span| self.sources.slice(span).replace(name, &format!("{name}~"));
            let (row, key) = (row.name.span, key.span);
            changes.push(Change { kind: Kind::NameInTable, at: row, text: renamed(row), counterparts: vec![key] });
            changes.push(Change { kind: Kind::NameInRepresentation, at: key, text: renamed(key), counterparts: vec![row] });
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

/// Whether an object is of the model as far as it says.
fn says_nothing_else(object: &Node, model: &Model) -> bool {
    match member(object, "@odata.type").map(|value| &value.json) {
        None => true,
        Some(Json::String(name)) => name.trim_start_matches('#') == model.name,
        Some(_) => false,
    }
}

/// The segments of a form, in lower case; nothing where an argument stands.
type Shape = Vec<Option<String>>;

fn shape(form: &Form) -> Shape {
    let segment = |parts: &Vec<PathPart>| match parts.as_slice() {
        [PathPart::Literal(text)] => Some(text.to_lowercase()),
        _ => None,
    };
    form.segments.iter().map(segment).collect()
}

fn fits(shape: &Shape, path: &[String]) -> bool {
    shape.len() == path.len() && shape.iter().zip(path).all(|(shape, text)| shape.as_ref().is_none_or(|literal| literal == text))
}

/// The end of a URL that a form describes, each segment with its offset; nothing where paths between colons make counting hard.
fn path_of<'u>(url: &'u str, form: &Form) -> Option<Vec<(usize, &'u str)>> {
    let start = url.find("://").map_or(0, |at| at + 3);
    let path = url[start..].split('?').next()?;
    if path.contains(':') || path.contains('(') || path.contains(char::is_whitespace) {
        return None;
    }
    let mut at = start;
    let mut segments = Vec::new();
    for text in path.split('/') {
        segments.push((at, text));
        at += text.len() + 1;
    }
    segments.retain(|(_, text)| !text.is_empty());
    let before = segments.len().checked_sub(form.segments.len())?;
    Some(segments.split_off(before))
}

/// Numbers that depend on the seed alone (an LCG with Knuth's constants).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % u64::try_from(limit).unwrap()).unwrap()
    }
}

/// Draws changes of all kinds in turn, one for each page.
fn draw(docs: &Docs, count: usize, seed: u64) -> Vec<Change> {
    let mut by_kind: BTreeMap<Kind, Vec<Change>> = BTreeMap::new();
    docs.candidates().into_iter().for_each(|change| by_kind.entry(change.kind).or_default().push(change));
    let (mut random, mut drawn, mut taken) = (Random(seed), Vec::new(), BTreeSet::new());
    while drawn.len() < count && by_kind.values().any(|changes| !changes.is_empty()) {
        for changes in by_kind.values_mut() {
            while !changes.is_empty() && drawn.len() < count {
                let mut change = changes.swap_remove(random.below(changes.len()));
                change.text = change.text.replace('~', &format!("q{}", drawn.len()));
                if taken.insert(change.at.file) {
                    drawn.push(change);
                    break;
                }
            }
        }
    }
    drawn
}

/// The changes that nothing new is said of.
fn unreported(folder: PathBuf, count: usize, seeds: &[u64]) -> Vec<String> {
    let sources = SourceMap::read(&[folder], &mut Diagnostics::new());
    let texts: BTreeMap<String, String> =
        sources.pages().iter().map(|page| (sources.path(*page).to_owned(), sources.text(*page).to_owned())).collect();
    let docs = Docs::read(&texts);
    let mut missed = Vec::new();
    for seed in seeds {
        let changes = draw(&docs, count, *seed);
        assert!(changes.len() * 3 >= count, "only {} changes", changes.len());
        let mut changed = texts.clone();
        for change in &changes {
            if let Some(text) = changed.get_mut(docs.sources.path(change.at.file)) {
                text.replace_range(change.at.range(), &change.text);
            }
        }
        let after = Docs::read(&changed);
        for change in changes {
            let path = docs.sources.path(change.at.file);
            let lines: Vec<usize> = [change.at].iter().chain(&change.counterparts).map(|span| docs.line(*span)).collect();
            let mut new = after.found.difference(&docs.found);
            if !new.any(|(file, line, _)| file == path && lines.contains(line)) {
                missed.push(format!("seed {seed}: {path}:{}: {:?} -> {}", lines[0], change.kind, change.text));
            }
        }
    }
    missed
}

#[test]
fn contradicting_changes_of_the_reference_are_reported_where_they_are() {
    let Some(corpus) = corpus() else { return };
    let missed = unreported(corpus.join("corpus/2021/api-reference/v1.0"), 200, &[1, 2, 3]);
    assert!(missed.is_empty(), "{} of 600:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn contradicting_changes_of_the_own_pages_are_reported_where_they_are() {
    let missed = unreported(in_workspace("docs-src"), 60, &[1, 2, 3]);
    assert!(missed.is_empty(), "{}:\n{}", missed.len(), missed.join("\n"));
}
