//! Documented exchanges as calls of the typed API: which operation, which form, which arguments; or why not. Knows operations, no markdown.

use super::body::is_json;
use super::input::{Input, most_frequent};
use super::link::TypeNames;
use super::literal::Fitter;
use super::plan::Plan;
use super::url::{self, ExampleUrl};
use crate::api::{Body, Enum, Example, ExampleCall, LeftOut, Literal, Model, Operation, Outcome, Primitive, Target, TypeKind, TypeRef};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::page::{self, ExampleBlock, Json, Message, MessageBody, Node, RequestLine, StatusLine};
use crate::source::{SourceMap, Span};
use std::collections::{BTreeMap, BTreeSet};

/// Headers of a request that the client sets, or that say nothing about the call.
const OWN_HEADERS: [&str; 6] = ["authorization", "content-type", "content-length", "host", "accept", "connection"];

/// Pass 10: the origin and version prefix that most examples share.
pub(super) fn base_url(plans: &[Plan<'_>], operations: &[Operation]) -> Option<String> {
    let bases = plans.iter().zip(operations).flat_map(|(plan, operation)| {
        let requests = plan.source.examples.iter().filter_map(|example| example.request.as_ref());
        let requests = requests.filter(|request| request.message.line.method.value == plan.method);
        requests.filter_map(|request| base_of(operation, &ExampleUrl::parse(&request.message.line.url.value)))
    });
    most_frequent(bases)
}

fn base_of(operation: &Operation, url: &ExampleUrl) -> Option<String> {
    let origin = url.origin.as_ref()?;
    let (before, _) = longest_fit(operation, url)?;
    Some(std::iter::once(origin.as_str()).chain(url.segments[..before].iter().map(String::as_str)).collect::<Vec<_>>().join("/"))
}

/// The form of an operation that fits most of a URL, and how many segments stand before it.
fn longest_fit(operation: &Operation, url: &ExampleUrl) -> Option<(usize, usize)> {
    let fits = operation.forms.iter().enumerate().filter_map(|(index, form)| Some((url::prefix_length(form, url)?, index)));
    fits.min_by_key(|(before, index)| (*before, std::cmp::Reverse(url::fixedness(&operation.forms[*index])), *index))
}

/// What pairing examples needs.
pub(super) struct Examples<'i, 'a> {
    pub(super) input: &'i Input<'a>,
    pub(super) names: &'i TypeNames,
    pub(super) models: &'i [Model],
    pub(super) enums: &'i [Enum],
    pub(super) base: Option<&'i str>,
}

/// The line and text of the response that is tested.
type Tested = Option<(usize, String)>;

/// A request that fits a form.
struct Fit {
    /// Index into the plans and operations.
    operation: usize,
    form: usize,
    /// Whether the URL begins with the API's base URL, or is relative.
    at_base: bool,
}

impl<'a> Examples<'_, 'a> {
    /// Pass 11: gives every operation its examples.
    pub(super) fn attach(&self, plans: &[Plan<'a>], operations: &mut [Operation], diagnostics: &mut Diagnostics) {
        let mut by_page: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        plans.iter().enumerate().for_each(|(at, plan)| by_page.entry(plan.page).or_default().push(at));
        for (page, members) in by_page {
            let Some(source) = members.first().map(|first| plans[*first].source) else { continue };
            let mut said = BTreeSet::new();
            for (index, example) in source.examples.iter().enumerate() {
                let (input, names, models, enums) = (self.input, self.names, self.models, self.enums);
                let fitter = &mut Fitter { input, names, models, enums, page, diagnostics, said: &mut said, misfits: 0 };
                let (operation, example) = self.example(index + 1, example, &members, operations, fitter);
                operations[operation].examples.push(example);
            }
        }
    }

    fn example(
        &self,
        number: usize,
        example: &page::Example,
        members: &[usize],
        operations: &[Operation],
        fitter: &mut Fitter<'_, '_>,
    ) -> (usize, Example) {
        let request = example.request.as_ref();
        let fit = request.and_then(|request| self.fit(request, members, operations));
        if let Some(request) = request {
            check_sample_keys(request, fitter.diagnostics);
            if fit.is_none() {
                let message = format!("`{}` matches no URL form of the page", request.message.line.url.value);
                fitter
                    .diagnostics
                    .push(Diagnostic::new(Code::ExampleNoForm, request.message.line.url.span, message).label("matches no form"));
            }
        }
        let method = request.map(|request| request.message.line.method.value.as_str());
        let same_method = members.iter().copied().find(|at| Some(operations[*at].method.as_str()) == method);
        let operation = fit.as_ref().map(|fit| fit.operation).or(same_method).unwrap_or(members[0]);
        let call = match (request, fit) {
            (None, _) => left_out("the page shows no request to it"),
            (Some(_), None) => left_out("its URL matches no URL form of the page"),
            (Some(_), Some(fit)) if !fit.at_base => left_out("its URL does not begin with the base URL of the other examples"),
            (Some(request), Some(fit)) => self.call(request, &operations[operation], fit.form, fitter),
        };
        let (response, responses_left_out) = self.responses(&example.responses, &operations[operation], call.is_ok(), fitter);
        let sources = self.input.sources;
        let place = request.map(|request| request.span).or(example.responses.first().map(|response| response.span));
        let example = Example {
            number,
            heading: example.heading.clone(),
            line: place.map_or(0, |span| fence_line(sources, span)),
            request: request.map(|request| raw_text(sources, request)),
            call,
            response,
            responses_left_out,
        };
        (operation, example)
    }

    /// The form that a request fits best, among all operations of its page with its method.
    fn fit(&self, request: &ExampleBlock<RequestLine>, members: &[usize], operations: &[Operation]) -> Option<Fit> {
        let url = ExampleUrl::parse(&request.message.line.url.value);
        let method = request.message.line.method.value.as_str();
        let candidates = members.iter().copied().filter(|at| operations[*at].method == method);
        let fits = candidates.filter_map(|at| longest_fit(&operations[at], &url).map(|(before, form)| (before, at, form)));
        let best = fits.min_by_key(|(before, at, form)| (*before, std::cmp::Reverse(url::fixedness(&operations[*at].forms[*form])), *at));
        best.map(|(before, operation, form)| Fit { operation, form, at_base: self.at_base(&url, before) })
    }

    fn at_base(&self, url: &ExampleUrl, before: usize) -> bool {
        let Some(base) = self.base.map(ExampleUrl::parse) else { return before == 0 };
        let prefix = &url.segments[..before];
        match &url.origin {
            Some(_) => url.origin == base.origin && prefix == base.segments,
            None => prefix.is_empty() || prefix == base.segments,
        }
    }

    fn call(
        &self,
        request: &ExampleBlock<RequestLine>,
        operation: &Operation,
        form: usize,
        fitter: &mut Fitter<'_, '_>,
    ) -> Result<ExampleCall, LeftOut> {
        let url = ExampleUrl::parse(&request.message.line.url.value);
        let shape = &operation.forms[form];
        let before = url.segments.len().saturating_sub(shape.segments.len());
        let arguments = url::arguments(shape, &url.segments[before..], &url.query).unwrap_or_default();
        let mut call = ExampleCall { form, arguments, body: None, setters: Vec::new(), query: Vec::new(), headers: Vec::new() };
        for (name, value) in url.query {
            if !shape.query.iter().any(|(fixed, _)| fixed.eq_ignore_ascii_case(&name)) {
                set_query(operation, &mut call, name, value);
            }
        }
        set_headers(operation, &mut call, request);
        self.set_body(request, operation, &mut call, fitter)?;
        Ok(call)
    }

    fn set_body(
        &self,
        request: &ExampleBlock<RequestLine>,
        operation: &Operation,
        call: &mut ExampleCall,
        fitter: &mut Fitter<'_, '_>,
    ) -> Result<(), LeftOut> {
        match (&operation.body, &request.message.body) {
            (Body::None, MessageBody::None) => Ok(()),
            (Body::Bytes, body) => {
                call.body = Some(Literal::String(self.raw(body)));
                Ok(())
            }
            (_, MessageBody::Text(_)) if is_json(request) => left_out("its body is not JSON"),
            (_, MessageBody::Text(_)) => left_out("its body is of another media type than the operation sends"),
            (Body::Model(_), MessageBody::None) => left_out("it shows no body"),
            (Body::Model(ty), MessageBody::Json(node)) => {
                let literal = matches!(node.json, Json::Object(_)).then(|| fitter.property("the body", *ty, node)).flatten();
                call.body = literal;
                if call.body.is_some() { Ok(()) } else { left_out("its body is no object of the documented type") }
            }
            (Body::None, MessageBody::Json(node)) => set_parameters(operation, call, node, fitter),
        }
    }

    fn raw(&self, body: &MessageBody) -> String {
        match body {
            MessageBody::None => String::new(),
            MessageBody::Json(node) => self.input.sources.slice(node.span).to_owned(),
            MessageBody::Text(span) => self.input.sources.slice(*span).to_owned(),
        }
    }

    /// The first success response, if it can be tested, and the lines of those that are not.
    fn responses(
        &self,
        responses: &[ExampleBlock<StatusLine>],
        operation: &Operation,
        called: bool,
        fitter: &mut Fitter<'_, '_>,
    ) -> (Tested, Vec<(usize, LeftOut)>) {
        let sources = self.input.sources;
        let mut first = None;
        let mut rest = Vec::new();
        for response in responses {
            let line = fence_line(sources, response.span);
            let success = (200..400).contains(&response.message.line.status.value);
            let problem = match () {
                () if !success => Some("it is no success"),
                () if first.is_some() => Some("another response to the request is tested"),
                () => decodes(&response.message, operation.outcome, fitter),
            };
            match problem.or((!called).then_some("its request is not tested")) {
                None => first = Some((line, raw_text(sources, response))),
                Some(why) => rest.push((line, LeftOut(why.to_owned()))),
            }
        }
        (first, rest)
    }
}

fn left_out<T>(why: &str) -> Result<T, LeftOut> {
    Err(LeftOut(why.to_owned()))
}

/// The line of the fence that opens above a block's text.
fn fence_line(sources: &SourceMap, span: Span) -> usize {
    sources.line_column(span).line.saturating_sub(1).max(1)
}

/// A message as raw HTTP text. Where only a lenient reader understands it (headers after a blank line, JSON with a trailing comma) it is
/// written anew, so that everything that reads the text can.
fn raw_text<L>(sources: &SourceMap, block: &ExampleBlock<L>) -> String {
    let (text, message) = (sources.slice(block.span), &block.message);
    let json = match &message.body {
        MessageBody::Json(node) => Some((node, serde_json::from_str::<serde_json::Value>(sources.slice(node.span)).is_ok())),
        _ => None,
    };
    let head_end = message.headers.last().map_or(block.span.start, |header| header.value.span.end);
    let head = sources.slice(Span { end: head_end, ..block.span }).trim_start();
    let blank_in_head = head.lines().any(|line| line.trim().is_empty());
    if !blank_in_head && json.is_none_or(|(_, strict)| strict) {
        return text.to_owned();
    }
    let body = match (&message.body, json) {
        (MessageBody::Json(node), Some((_, false))) => serde_json::to_string_pretty(&super::json::value(node)).unwrap_or_default(),
        (MessageBody::Json(Node { span, .. }) | MessageBody::Text(span), _) => sources.slice(*span).to_owned(),
        (MessageBody::None, _) => String::new(),
    };
    let body_start = match &message.body {
        MessageBody::Json(Node { span, .. }) | MessageBody::Text(span) => span.start,
        MessageBody::None => block.span.end,
    };
    let first_end = message.headers.first().map_or(body_start, |header| header.name.span.start);
    let first = sources.slice(Span { end: first_end, ..block.span }).trim();
    let headers: String = message.headers.iter().map(|header| format!("{}: {}\n", header.name.value, header.value.value)).collect();
    format!("{first}\n{headers}\n{body}\n")
}

fn check_sample_keys(request: &ExampleBlock<RequestLine>, diagnostics: &mut Diagnostics) {
    let url = &request.message.line.url.value;
    let parsed = ExampleUrl::parse(url);
    // A short key may well occur in the host's name.
    let written = url.get(parsed.origin.as_ref().map_or(0, String::len)..).unwrap_or(url);
    let decoded = parsed.segments.join("/");
    for key in request.annotation.iter().flat_map(|annotation| &annotation.sample_keys) {
        if !written.contains(&key.value) && !decoded.contains(&key.value) {
            let message = format!("the sample key `{}` does not occur in the example's URL", key.value);
            diagnostics.push(Diagnostic::new(Code::SampleKeys, key.span, message).label("not in the URL"));
        }
    }
}

/// A query option of the URL: by its setter where the value suits that, else by name.
fn set_query(operation: &Operation, call: &mut ExampleCall, name: String, value: String) {
    let bare = name.trim_start_matches('$');
    let found = operation
        .setters
        .iter()
        .position(|setter| matches!(&setter.target, Target::Query(known) if known.trim_start_matches('$').eq_ignore_ascii_case(bare)));
    let exact = found.filter(|at| operation.setters[*at].target == Target::Query(name.clone()));
    match exact.and_then(|at| Some((at, from_text(operation.setters[at].ty, &value)?))) {
        Some(setting) => call.setters.push(setting),
        None => call.query.push((name, value)),
    }
}

/// A value of a plain type from the text of a URL.
fn from_text(ty: TypeRef, text: &str) -> Option<Literal> {
    match ty.kind {
        TypeKind::Primitive(Primitive::String) => Some(Literal::String(text.to_owned())),
        TypeKind::Primitive(Primitive::Boolean) => text.parse().ok().map(Literal::Bool),
        TypeKind::Primitive(primitive) if super::primitive::number_fits(primitive, text) => Some(Literal::Number(text.to_owned())),
        TypeKind::Primitive(primitive) if super::primitive::fits(primitive, text) => Some(Literal::Parsed(primitive, text.to_owned())),
        _ => None,
    }
}

fn set_headers(operation: &Operation, call: &mut ExampleCall, request: &ExampleBlock<RequestLine>) {
    for header in &request.message.headers {
        let name = header.name.value.as_str();
        let media_type = operation.body == Body::Bytes && name.eq_ignore_ascii_case("content-type");
        if OWN_HEADERS.contains(&name.to_lowercase().as_str()) && !media_type {
            continue;
        }
        let known =
            operation.setters.iter().position(|setter| matches!(&setter.target, Target::Header(known) if known.eq_ignore_ascii_case(name)));
        match known {
            Some(at) if !call.setters.iter().any(|(set, _)| *set == at) => {
                call.setters.push((at, Literal::String(header.value.value.clone())));
            }
            _ => call.headers.push((name.to_owned(), header.value.value.clone())),
        }
    }
}

/// The members of a body object by the setters of the operation's parameters.
fn set_parameters(operation: &Operation, call: &mut ExampleCall, body: &Node, fitter: &mut Fitter<'_, '_>) -> Result<(), LeftOut> {
    let Json::Object(members) = &body.json else { return left_out("its body is no object") };
    if members.is_empty() {
        return left_out("its body is an empty object");
    }
    let mut problem = None;
    for member in members {
        let target = Target::Parameter(member.key.value.clone());
        let Some(at) = operation.setters.iter().position(|setter| setter.target == target) else {
            fitter.undocumented("the request body", member);
            problem = problem.or(Some("its body has a parameter that the page does not document"));
            continue;
        };
        match fitter.property(&member.key.value, operation.setters[at].ty, &member.value) {
            Some(Literal::Null) => problem = problem.or(Some("a parameter of its body is null")),
            Some(literal) => call.setters.push((at, literal)),
            None => problem = problem.or(Some("a parameter of its body does not fit the documented type")),
        }
    }
    problem.map_or(Ok(()), left_out)
}

/// Why a response would not decode into the outcome; `None` where it does.
fn decodes(message: &Message<StatusLine>, outcome: Outcome, fitter: &mut Fitter<'_, '_>) -> Option<&'static str> {
    let before = fitter.misfits;
    let problem = match (outcome, &message.body) {
        (Outcome::Nothing | Outcome::Accepted | Outcome::Bytes, _) => None,
        (_, MessageBody::None) => Some("it shows no body"),
        (_, MessageBody::Text(_)) => Some("its body is not JSON"),
        (Outcome::Object(ty), MessageBody::Json(node)) => {
            let fits = ty.kind == TypeKind::Json || matches!(node.json, Json::Object(_)) && fitter.property("the body", ty, node).is_some();
            (!fits).then_some("its body is no object of the documented type")
        }
        (Outcome::Page(ty), MessageBody::Json(node)) => {
            let list = super::json::member(node, "value").filter(|value| matches!(value.json, Json::Array(_)));
            let fits = list.is_some_and(|list| fitter.property("value", TypeRef { collection: true, ..ty }, list).is_some());
            (!fits).then_some("its body is no list of the documented type")
        }
        (Outcome::Value(ty), MessageBody::Json(node)) => {
            let fits = super::json::member(node, "value").is_some_and(|value| fitter.property("value", ty, value).is_some());
            (!fits).then_some("its body has no `value` of the documented type")
        }
    };
    problem.or((fitter.misfits > before).then_some("one of its values does not fit the documented type"))
}
