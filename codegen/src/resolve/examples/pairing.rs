//! Documented exchanges as calls of the typed API: which operation, which form, which arguments; or why not. Knows operations, no markdown.

use crate::api::{Example, LeftOut};
use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page;
use crate::page::syntax::http::BodySyntax;
use crate::resolve::context::Known;
use crate::resolve::examples::astray;
use crate::resolve::examples::call;
use crate::resolve::examples::check;
use crate::resolve::examples::literal::Fitter;
use crate::resolve::examples::report::Report;
use crate::resolve::examples::url;
use crate::resolve::examples::url::{ExampleUrl, Request};
use crate::resolve::input::most_frequent;
use crate::resolve::operations::draft::Operation;
use crate::resolve::operations::plan::Plan;
use crate::resolve::types::draft::Enum;
use crate::span::Span;
use crate::standards;
use rayon::prelude::*;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The examples of a page with the operations that they may call.
pub(crate) struct PageExamples<'a> {
    page: usize,
    /// Indices into the plans and operations; never empty.
    pub(crate) operations: Vec<usize>,
    pub(crate) examples: Vec<(&'a page::Example, Option<Request<'a>>)>,
}

/// The examples of every page, the URL of each request parsed.
pub(crate) fn of_pages<'a>(plans: &[Plan<'a>]) -> Vec<PageExamples<'a>> {
    let mut by_page: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    plans.iter().enumerate().for_each(|(at, plan)| by_page.entry(plan.page).or_default().push(at));
    let of_page = |(page, operations): (usize, Vec<usize>)| {
        let examples = plans[operations[0]].source.examples.iter();
        let examples = examples.map(|example| (example, example.request.as_ref().map(Request::new))).collect();
        PageExamples { page, operations, examples }
    };
    by_page.into_par_iter().map(of_page).collect()
}

/// The origin and version prefix that most examples share, of those that a client can send to.
pub(crate) fn base_url(pages: &[PageExamples<'_>], operations: &[Operation], findings: &mut Findings) -> Option<String> {
    let bases: Vec<(String, Span)> = pages.par_iter().flat_map_iter(|page| page.bases(operations)).collect();
    let (sound, unsound): (Vec<_>, Vec<_>) = bases.into_iter().partition(|(base, _)| standards::url::is_base(base));
    if let (Some((_, span)), true) = (unsound.into_iter().min_by_key(|(_, span)| (span.file, span.start)), sound.is_empty()) {
        let message = "no example has the address of a server before its path";
        findings.push(Diagnostic::new(Code::BaseUnclear, span, message).label("not the address of a server"));
    }
    most_frequent(sound.into_iter().map(|(base, _)| base))
}

impl PageExamples<'_> {
    /// What stands before the path of each request, and where.
    fn bases(&self, operations: &[Operation]) -> impl Iterator<Item = (String, Span)> {
        self.operations.iter().flat_map(move |at| {
            let operation = &operations[*at];
            let requests = self.examples.iter().filter_map(|(_, request)| request.as_ref());
            let requests = requests.filter(|request| request.method() == operation.method);
            requests.filter_map(|request| Some((base_of(operation, &request.url)?, request.block.message.line.url.span)))
        })
    }
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
    fits.min_by_key(|(before, index)| (*before, Reverse(url::fixedness(&operation.forms[*index])), *index))
}

/// What examples are paired with.
pub(crate) struct Pairing<'i, 'a> {
    pub(crate) known: Known<'i, 'a>,
    pub(crate) enums: &'i [Enum],
    pub(crate) operations: &'i [Operation],
    /// The base URL as written and taken apart.
    base: Option<(&'i str, ExampleUrl)>,
}

/// A request that fits a form.
struct Fit {
    /// Index into the plans and operations.
    operation: usize,
    form: usize,
    /// Whether the URL begins with the API's base URL, or is relative.
    at_base: bool,
}

impl<'i, 'a> Pairing<'i, 'a> {
    pub(crate) fn new(known: Known<'i, 'a>, enums: &'i [Enum], operations: &'i [Operation], base: Option<&'i str>) -> Self {
        Self { known, enums, operations, base: base.map(|base| (base, ExampleUrl::parse(base))) }
    }

    /// The examples of every operation.
    pub(crate) fn examples(&self, pages: &[PageExamples<'_>], findings: &mut Findings) -> Vec<Vec<Example>> {
        let found = findings.of_each(pages, |page, found| {
            let numbered = (1..).zip(&page.examples);
            numbered.map(|(number, (example, request))| self.example(page, number, example, request.as_ref(), found)).collect::<Vec<_>>()
        });
        let mut examples = vec![Vec::new(); self.operations.len()];
        found.into_iter().flatten().for_each(|(operation, example)| examples[operation].push(example));
        examples
    }

    fn example(
        &self,
        page: &PageExamples<'_>,
        number: usize,
        example: &page::Example,
        request: Option<&Request<'_>>,
        findings: &mut Findings,
    ) -> (usize, Example) {
        let fit = request.and_then(|request| self.fit(request, &page.operations));
        if let Some(request) = request {
            check_sample_keys(request, findings);
            self.check_url(request, fit.as_ref(), &page.operations, findings);
        }
        let method = request.map(Request::method);
        let same_method = page.operations.iter().copied().find(|at| method.is_none_or(|method| self.operations[*at].method == method));
        let but_for_method = || self.best_fit(request?, page.operations.iter().copied()).map(|fit| fit.operation);
        let known = fit.as_ref().map(|fit| fit.operation).or(same_method).or_else(but_for_method);
        let operation = known.unwrap_or(page.operations[0]);
        let astray = request.is_some() && fit.is_none();
        let fitter = Fitter { known: self.known, enums: self.enums, page: page.page, sends: false };
        let mut report = Report::new(findings);
        let call = self.call(request, fit, Fitter { sends: true, ..fitter }, &mut report);
        let mut respond = |response| self.response(response, known.map(|at| &self.operations[at]), astray, fitter, &mut report);
        let responses = example.responses.iter().map(&mut respond).collect();
        report.finish();
        let place = request.map(|request| request.block.span).or(example.responses.first().map(|response| response.span));
        let line = place.map_or(0, |span| self.fence_line(span));
        let request = request.map(|request| request.block.text.clone());
        (operation, Example { number, heading: example.heading.clone(), line, request, call, responses })
    }

    /// The code that makes a request, or why there is none.
    fn call(
        &self,
        request: Option<&Request<'_>>,
        fit: Option<Fit>,
        fitter: Fitter<'_, '_>,
        report: &mut Report<'_>,
    ) -> Result<crate::api::ExampleCall, LeftOut> {
        let Some(request) = request else { return check::left_out("the page has no request for it") };
        let span = request.block.message.line.url.span;
        let Some(fit) = fit else {
            report.findings.fact(Rule::ExampleByMethod, span, || "fits no URL form".into());
            return check::left_out("its URL matches no URL form of the page");
        };
        let operation = &self.operations[fit.operation];
        let rule = if fit.at_base { Rule::ExampleForm } else { Rule::ExampleOtherBase };
        report.findings.fact(rule, span, || format!("calls {}::{}", operation.rust.name, operation.forms[fit.form].constructor));
        if let (true, Some((base, _)), Some(_)) = (fit.at_base, &self.base, &request.url.origin) {
            report.findings.fact(Rule::BaseUrl, span, || format!("base URL: {base}"));
        }
        let base = self.base.as_ref().map_or("", |(base, _)| *base);
        let call = call::call(request, operation, fit.form, base, fitter, report);
        if let Err(why) = &call {
            report.findings.fact(Rule::ExampleLeftOut, span, || why.0.clone());
            // A diagnostic about the body says what is wrong already.
            if request.block.message.syntax == BodySyntax::Sound {
                report.findings.push(untested("the request", span, why));
            }
        }
        call
    }

    /// The line of the fence that opens above a message.
    pub(crate) fn fence_line(&self, message: Span) -> usize {
        self.known.context.input.sources.line(message).saturating_sub(1).max(1)
    }

    /// Reports what is wrong with the URL of a request.
    fn check_url(&self, request: &Request<'_>, fit: Option<&Fit>, operations: &[usize], findings: &mut Findings) {
        let url = &request.block.message.line.url;
        let base = self.base.as_ref();
        match (fit, base) {
            (None, _) => {
                let operations: Vec<&Operation> = operations.iter().map(|at| &self.operations[*at]).collect();
                findings.join(astray::report(request, &operations, base.map(|(_, base)| base)), "the same here");
            }
            (Some(Fit { at_base: false, .. }), Some((base, _))) => {
                let message = format!("the URL of the example does not begin with `{base}`, as those of most examples do");
                findings.push(Diagnostic::new(Code::ExampleBase, url.span, message).label("another base"));
            }
            _ => {}
        }
    }

    /// The operation of a page that a request calls: an index into the operations.
    pub(crate) fn operation_of(&self, request: &Request<'_>, page: &PageExamples<'_>) -> Option<usize> {
        self.fit(request, &page.operations).map(|fit| fit.operation)
    }

    /// The form that a request fits best, among all operations of its page with its method.
    fn fit(&self, request: &Request<'_>, operations: &[usize]) -> Option<Fit> {
        self.best_fit(request, operations.iter().copied().filter(|at| self.operations[*at].method == request.method()))
    }

    /// The form that the URL of a request fits best, whatever its method.
    fn best_fit(&self, request: &Request<'_>, candidates: impl Iterator<Item = usize>) -> Option<Fit> {
        let (url, base) = (&request.url, self.base.as_ref().map(|(_, base)| base));
        let is_base = |before: usize| is_base(base, url, before);
        let fits = candidates.filter_map(|at| longest_fit(&self.operations[at], url, is_base).map(|(before, form)| (before, at, form)));
        let fixedness = |at: usize, form: usize| url::fixedness(&self.operations[at].forms[form]);
        let best = fits.min_by_key(|(before, at, form)| (*before, Reverse(fixedness(*at, *form)), *at));
        best.map(|(before, operation, form)| Fit { operation, form, at_base: at_base(base, url, before) })
    }
}

/// Whether the first `before` segments of a URL say where the API is: nothing, its base, or, on a server, as many segments as its base has, such
/// as another version.
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

/// A warning of a part of an example that is not tested.
pub(crate) fn untested(what: &str, span: Span, why: &LeftOut) -> Diagnostic {
    Diagnostic::new(Code::ExampleUntested, span, format!("{what} is not tested: {}", why.0)).label("not tested")
}

fn check_sample_keys(request: &Request<'_>, findings: &mut Findings) {
    let url = &request.block.message.line.url.value;
    // A short key may well occur in the host's name.
    let written = url.get(request.url.origin.as_ref().map_or(0, String::len)..).unwrap_or(url);
    let decoded = request.url.segments.join("/");
    for key in request.block.annotation.iter().flat_map(|annotation| &annotation.sample_keys) {
        if !written.contains(&key.value) && !decoded.contains(&key.value) {
            let message = format!("the sample key `{}` does not occur in the example's URL", key.value);
            findings.push(Diagnostic::new(Code::SampleKeys, key.span, message).label("not in the URL"));
        }
    }
}
