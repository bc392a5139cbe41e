//! Documented exchanges as calls of the typed API: which operation, which form, which arguments; or why not. Knows operations, no markdown.

use crate::api::{Enum, Example, ExampleResponse, LeftOut, Model, ModelId, Operation, Outcome, TypeKind, TypeRef};
use crate::diag::{Code, Diagnostic, Findings};
use crate::page;
use crate::page::model::ExampleBlock;
use crate::page::syntax::http::{BodySyntax, MessageBody, RequestLine, StatusLine};
use crate::page::syntax::json::{Json, Node};
use crate::resolve::examples::call;
use crate::resolve::examples::context_url::type_in;
use crate::resolve::examples::literal::Fitter;
use crate::resolve::examples::url;
use crate::resolve::examples::url::ExampleUrl;
use crate::resolve::input::{Input, most_frequent};
use crate::resolve::json;
use crate::resolve::operations::plan::Plan;
use crate::resolve::types::link::TypeNames;
use crate::resolve::types::models::base_of_two;
use crate::span::Span;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Pass 10: the origin and version prefix that most examples share.
pub(crate) fn base_url(plans: &[Plan<'_>], operations: &[Operation]) -> Option<String> {
    let bases = plans.par_iter().zip(operations).flat_map_iter(|(plan, operation)| {
        let requests = plan.source.examples.iter().filter_map(|example| example.request.as_ref());
        let requests = requests.filter(|request| request.message.line.method.value == plan.method);
        requests.filter_map(|request| base_of(operation, &ExampleUrl::parse(&request.message.line.url.value)))
    });
    most_frequent(bases.collect::<Vec<_>>().into_iter())
}

fn base_of(operation: &Operation, url: &ExampleUrl) -> Option<String> {
    let origin = url.origin.as_ref()?;
    let (before, _) = longest_fit(operation, url, |_| true)?;
    Some(std::iter::once(origin.as_str()).chain(url.segments[..before].iter().map(String::as_str)).collect::<Vec<_>>().join("/"))
}

/// The form of an operation that fits most of a URL, and how many segments stand before it, which must be allowed.
fn longest_fit(operation: &Operation, url: &ExampleUrl, allowed: impl Fn(usize) -> bool) -> Option<(usize, usize)> {
    let fits = operation.forms.iter().enumerate().filter_map(|(index, form)| Some((url::prefix_length(form, url)?, index)));
    let fits = fits.filter(|(before, _)| allowed(*before));
    fits.min_by_key(|(before, index)| (*before, std::cmp::Reverse(url::fixedness(&operation.forms[*index])), *index))
}

/// What pairing examples needs.
pub(crate) struct Examples<'i, 'a> {
    pub(crate) input: &'i Input<'a>,
    pub(crate) names: &'i TypeNames,
    pub(crate) models: &'i [Model],
    pub(crate) enums: &'i [Enum],
    pub(crate) base: Option<&'i str>,
}

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
    pub(crate) fn attach(&self, plans: &[Plan<'a>], operations: &mut [Operation], findings: &mut Findings) {
        let mut by_page: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        plans.iter().enumerate().for_each(|(at, plan)| by_page.entry(plan.page).or_default().push(at));
        let by_page: Vec<_> = by_page.into_iter().collect();
        let found = findings.of_each(&by_page, |(page, members), found| self.of_page(*page, members, plans, operations, found));
        found.into_iter().flatten().for_each(|(operation, example)| operations[operation].examples.push(example));
    }

    /// The examples of a page, each with its operation, which is one of `members`.
    fn of_page(
        &self,
        page: usize,
        members: &[usize],
        plans: &[Plan<'a>],
        operations: &[Operation],
        findings: &mut Findings,
    ) -> Vec<(usize, Example)> {
        let Some(source) = members.first().map(|first| plans[*first].source) else { return Vec::new() };
        let numbered = (1..).zip(&source.examples);
        let example = |(number, example)| {
            let fitter = &mut Fitter::new((self.input, self.names), (self.models, self.enums), page, findings);
            self.example(number, example, members, operations, fitter)
        };
        numbered.map(example).collect()
    }

    /// The line of the fence that opens above a message.
    fn fence_line(&self, message: Span) -> usize {
        self.input.sources.line_column(message).line.saturating_sub(1).max(1)
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
            check_sample_keys(request, fitter.findings);
            self.check_url(request, fit.as_ref(), fitter.findings);
        }
        let method = request.map(|request| request.message.line.method.value.as_str());
        let same_method = members.iter().copied().find(|at| method.is_none_or(|method| operations[*at].method == method));
        let known = fit.as_ref().map(|fit| fit.operation).or(same_method);
        let astray = request.is_some() && fit.is_none();
        let operation = known.unwrap_or(members[0]);
        let call = match (request, fit) {
            (None, _) => call::left_out("the page shows no request to it"),
            (Some(_), None) => call::left_out("its URL matches no URL form of the page"),
            (Some(request), Some(fit)) => {
                let call = call::call(request, &operations[operation], fit.form, fitter);
                if let Err(LeftOut(why)) = &call
                    && request.message.syntax == BodySyntax::Sound
                {
                    fitter.findings.push(untested("the request", request.message.line.url.span, why));
                }
                call
            }
        };
        let respond = |response| self.response(response, known.map(|at| &operations[at]), astray, fitter);
        let responses = example.responses.iter().map(respond).collect();
        let place = request.map(|request| request.span).or(example.responses.first().map(|response| response.span));
        let example = Example {
            number,
            heading: example.heading.clone(),
            line: place.map_or(0, |span| self.fence_line(span)),
            request: request.map(|request| request.text.clone()),
            call,
            responses,
        };
        (operation, example)
    }

    /// Says what is wrong with the URL of a request.
    fn check_url(&self, request: &ExampleBlock<RequestLine>, fit: Option<&Fit>, findings: &mut Findings) {
        let url = &request.message.line.url;
        let (code, message, label) = match (fit, self.base) {
            (None, _) => (Code::ExampleNoForm, format!("`{}` matches no URL form of the page", url.value), "matches no form"),
            (Some(Fit { at_base: false, .. }), Some(base)) => (
                Code::ExampleBase,
                format!("the URL of the example does not begin with `{base}`, as those of most examples do"),
                "another base",
            ),
            _ => return,
        };
        findings.push(Diagnostic::new(code, url.span, message).label(label));
    }

    /// The form that a request fits best, among all operations of its page with its method.
    fn fit(&self, request: &ExampleBlock<RequestLine>, members: &[usize], operations: &[Operation]) -> Option<Fit> {
        let url = ExampleUrl::parse(&request.message.line.url.value);
        let method = request.message.line.method.value.as_str();
        let candidates = members.iter().copied().filter(|at| operations[*at].method == method);
        let base = self.base.map(ExampleUrl::parse);
        let is_base = |before: usize| is_base(base.as_ref(), &url, before);
        let fits = candidates.filter_map(|at| longest_fit(&operations[at], &url, is_base).map(|(before, form)| (before, at, form)));
        let best = fits.min_by_key(|(before, at, form)| (*before, std::cmp::Reverse(url::fixedness(&operations[*at].forms[*form])), *at));
        best.map(|(before, operation, form)| Fit { operation, form, at_base: at_base(base.as_ref(), &url, before) })
    }

    /// A response with what of it does not fit the result of the operation that its request calls, if the page has that. One to a request that goes
    /// astray proves nothing of the operation where it is of another type.
    fn response(
        &self,
        response: &ExampleBlock<StatusLine>,
        of: Option<&Operation>,
        astray: bool,
        fitter: &mut Fitter<'_, '_>,
    ) -> ExampleResponse {
        fitter.misfits.clear();
        let status = &response.message.line.status;
        let inner = of.and_then(|operation| self.wrapped(response, operation.outcome, fitter.findings));
        let problem = match of {
            Some(operation) if astray && self.is_other(response, operation.outcome, fitter.page) => {
                Some("its request matches no URL form of the page, and it is of another type than the operation's result")
            }
            Some(operation) => decodes(response, inner, operation.outcome, fitter),
            None => Some("its request is none of the page's operation"),
        };
        if let Some(why) = problem.filter(|_| response.message.syntax == BodySyntax::Sound) {
            fitter.findings.push(untested("the response", status.span, why));
        }
        let misfits = std::mem::take(&mut fitter.misfits);
        fitter.implied = None;
        self.check_other(response, of.map(|operation| operation.outcome), fitter);
        ExampleResponse {
            line: self.fence_line(response.span),
            status: status.value,
            text: match inner {
                Some(inner) => response.with_body(inner),
                None => response.text.clone(),
            },
            misfits: match problem {
                Some(why) => call::left_out(why),
                None => Ok(misfits),
            },
        }
    }

    /// A body that is not of the operation's result may still contradict the type that its annotation names.
    fn check_other(&self, response: &ExampleBlock<StatusLine>, outcome: Option<Outcome>, fitter: &mut Fitter<'_, '_>) {
        let (Some(id), MessageBody::Json(body)) = (self.annotated(response, fitter.page), &response.message.body) else { return };
        if outcome.is_some_and(|outcome| self.is_of(outcome, id)) {
            return;
        }
        let list = json::member(body, "value").filter(|value| matches!(value.json, Json::Array(_)));
        let of = |collection| TypeRef { kind: TypeKind::Model(id), collection };
        match list {
            Some(list) => fitter.property("value", of(true), list),
            None => fitter.property("the body", of(false), body),
        };
    }

    /// The model that the annotation of a response names.
    fn annotated(&self, response: &ExampleBlock<StatusLine>, page: usize) -> Option<ModelId> {
        let name = response.annotation.as_ref()?.odata_type.as_ref()?;
        match self.names.by_text(self.input, page, &name.value)? {
            TypeKind::Model(id) => Some(id),
            _ => None,
        }
    }

    /// Whether a response says that it is of a type that has nothing to do with that of the result.
    fn is_other(&self, response: &ExampleBlock<StatusLine>, outcome: Outcome, page: usize) -> bool {
        let is_model = matches!(outcome.ty().map(|ty| ty.kind), Some(TypeKind::Model(_) | TypeKind::Any(_)));
        is_model && self.annotated(response, page).is_some_and(|id| !self.is_of(outcome, id))
    }

    /// Whether an operation results in that type, one derived from it, or one of its bases.
    fn is_of(&self, outcome: Outcome, id: ModelId) -> bool {
        let Some(TypeKind::Model(result) | TypeKind::Any(result)) = outcome.ty().map(|ty| ty.kind) else { return false };
        base_of_two(self.models, result, id).is_some()
    }

    /// The object inside `value` where the operation results in an object and nothing but control information stands beside it: OData puts only
    /// lists and plain values there.
    fn wrapped<'e>(&self, response: &'e ExampleBlock<StatusLine>, outcome: Outcome, findings: &mut Findings) -> Option<&'e Node> {
        let (Outcome::Object(ty) | Outcome::Optional { ty, .. }, MessageBody::Json(body)) = (outcome, &response.message.body) else {
            return None;
        };
        let (TypeKind::Model(id) | TypeKind::Any(id)) = ty.kind else { return None };
        let mut rest = json::members(body).iter().filter(|member| !json::is_control(&member.key.value));
        let (Some(only), None) = (rest.next(), rest.next()) else { return None };
        let has_value = self.models[id.0].properties.iter().any(|property| property.name == "value");
        if has_value || only.key.value != "value" || !matches!(only.value.json, Json::Object(_)) {
            return None;
        }
        let message = "the example puts the object into `value`, the operation results in the object itself";
        let help = "write the object without `value` around it; the object was tested";
        findings.push(Diagnostic::new(Code::ResponseConflict, only.key.span, message).label("around the object").help(help));
        Some(&only.value)
    }
}

/// Whether the first `before` segments of a URL say where the API is: nothing, its base, or, on a server, what has the looks of it, such as
/// another version.
fn is_base(base: Option<&ExampleUrl>, url: &ExampleUrl, before: usize) -> bool {
    let Some(base) = base else { return before == 0 };
    let length = before == base.segments.len();
    before == 0 && url.origin.is_none() || length && (url.origin.is_some() || is_prefix(base, url))
}

fn is_prefix(base: &ExampleUrl, url: &ExampleUrl) -> bool {
    base.segments.iter().zip(&url.segments).all(|(ours, theirs)| ours.eq_ignore_ascii_case(theirs))
}

/// Whether a URL that fits a form from segment `before` on is for the server and version of the base.
fn at_base(base: Option<&ExampleUrl>, url: &ExampleUrl, before: usize) -> bool {
    let (Some(base), Some(_)) = (base, &url.origin) else { return true };
    url.origin == base.origin && before == base.segments.len() && is_prefix(base, url)
}

/// What is said of a part of an example that no test tries.
fn untested(what: &str, span: Span, why: &str) -> Diagnostic {
    Diagnostic::new(Code::ExampleUntested, span, format!("{what} is not tested: {why}")).label("not tested")
}

fn check_sample_keys(request: &ExampleBlock<RequestLine>, findings: &mut Findings) {
    let url = &request.message.line.url.value;
    let parsed = ExampleUrl::parse(url);
    // A short key may well occur in the host's name.
    let written = url.get(parsed.origin.as_ref().map_or(0, String::len)..).unwrap_or(url);
    let decoded = parsed.segments.join("/");
    for key in request.annotation.iter().flat_map(|annotation| &annotation.sample_keys) {
        if !written.contains(&key.value) && !decoded.contains(&key.value) {
            let message = format!("the sample key `{}` does not occur in the example's URL", key.value);
            findings.push(Diagnostic::new(Code::SampleKeys, key.span, message).label("not in the URL"));
        }
    }
}

/// Why a response cannot be tested as the outcome; `None` where it can, with the misfits left in the fitter. An error decodes as one, and where
/// no body is shown the status alone counts.
fn decodes(
    response: &ExampleBlock<StatusLine>,
    inner: Option<&Node>,
    outcome: Outcome,
    fitter: &mut Fitter<'_, '_>,
) -> Option<&'static str> {
    let status = &response.message.line.status;
    if status.value >= 400 {
        return None;
    }
    let node = match (outcome, &response.message.body) {
        (Outcome::Nothing | Outcome::Accepted | Outcome::Bytes, _) => return None,
        (Outcome::Optional { .. }, MessageBody::None) if status.value == 204 => return None,
        (_, MessageBody::None) => {
            let message = "the example shows no body, the operation results in one";
            fitter.findings.push(Diagnostic::new(Code::ExampleNoBody, status.span, message).label("no body follows"));
            return None;
        }
        (_, MessageBody::Text(_)) => return Some("its body is not JSON"),
        (_, MessageBody::Json(node)) => inner.unwrap_or(node),
    };
    let member = |fits: fn(&Node) -> bool| json::member(node, "value").filter(|value| fits(value));
    fitter.implied = json::text(node, "@odata.context").and_then(type_in).map(str::to_owned);
    match outcome {
        Outcome::Nothing | Outcome::Accepted | Outcome::Bytes => None,
        Outcome::Object(ty) | Outcome::Optional { ty, .. } => {
            let fits = ty.kind == TypeKind::Json || matches!(node.json, Json::Object(_)) && fitter.property("the body", ty, node).is_some();
            (!fits).then_some("its body is no object of the documented type")
        }
        Outcome::Page(ty) => match member(|value| matches!(value.json, Json::Array(_))) {
            None => Some("its body is no list of the documented type"),
            Some(list) => {
                fitter.within("value", |fitter| fitter.property("value", TypeRef { collection: true, ..ty }, list));
                None
            }
        },
        Outcome::Value(ty) => match member(|_| true) {
            None => Some("its body has no `value` of the documented type"),
            Some(value) => {
                fitter.within("value", |fitter| fitter.property("value", ty, value));
                None
            }
        },
    }
}
