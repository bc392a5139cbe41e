//! Documented exchanges as calls of the typed API: which operation, which form, which arguments; or why not. Knows operations, no markdown.

use super::call;
use super::input::{Input, most_frequent};
use super::link::TypeNames;
use super::literal::Fitter;
use super::message;
use super::plan::Plan;
use super::url::{self, ExampleUrl};
use crate::api::{Enum, Example, LeftOut, Model, Operation, Outcome, TypeKind, TypeRef};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::page::{self, ExampleBlock, Json, Message, MessageBody, RequestLine, StatusLine};
use std::collections::{BTreeMap, BTreeSet};

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
        let by_page: Vec<_> = by_page.into_iter().collect();
        let found = diagnostics.of_each(&by_page, |(page, members), found| self.of_page(*page, members, plans, operations, found));
        found.into_iter().flatten().for_each(|(operation, example)| operations[operation].examples.push(example));
    }

    /// The examples of a page, each with its operation, which is one of `members`.
    fn of_page(
        &self,
        page: usize,
        members: &[usize],
        plans: &[Plan<'a>],
        operations: &[Operation],
        diagnostics: &mut Diagnostics,
    ) -> Vec<(usize, Example)> {
        let Some(source) = members.first().map(|first| plans[*first].source) else { return Vec::new() };
        let mut said = BTreeSet::new();
        let numbered = (1..).zip(&source.examples);
        let example = |(number, example)| {
            let (input, names, models, enums) = (self.input, self.names, self.models, self.enums);
            let fitter = &mut Fitter { input, names, models, enums, page, diagnostics, said: &mut said, misfits: 0 };
            self.example(number, example, members, operations, fitter)
        };
        numbered.map(example).collect()
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
            (None, _) => call::left_out("the page shows no request to it"),
            (Some(_), None) => call::left_out("its URL matches no URL form of the page"),
            (Some(_), Some(fit)) if !fit.at_base => call::left_out("its URL does not begin with the base URL of the other examples"),
            (Some(request), Some(fit)) => call::call(request, &operations[operation], fit.form, fitter),
        };
        let (response, responses_left_out) = self.responses(&example.responses, &operations[operation], call.is_ok(), fitter);
        let sources = self.input.sources;
        let place = request.map(|request| request.span).or(example.responses.first().map(|response| response.span));
        let example = Example {
            number,
            heading: example.heading.clone(),
            line: place.map_or(0, |span| message::fence_line(sources, span)),
            request: request.map(|request| message::raw(sources, request)),
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
            let line = message::fence_line(sources, response.span);
            let success = (200..400).contains(&response.message.line.status.value);
            let problem = match () {
                () if !success => Some("it is no success"),
                () if first.is_some() => Some("another response to the request is tested"),
                () => decodes(&response.message, operation.outcome, fitter),
            };
            match problem.or((!called).then_some("its request is not tested")) {
                None => first = Some((line, message::raw(sources, response))),
                Some(why) => rest.push((line, LeftOut(why.to_owned()))),
            }
        }
        (first, rest)
    }
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
