//! What documented requests say of what their page calls required: what one leaves out is optional; what all have, the client insists on. Knows
//! requests, not how the client does that.

use crate::api::{Body, QueryOption, Target};
use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page;
use crate::page::model::Parameter;
use crate::page::syntax::http::MessageBody;
use crate::resolve::examples::pairing::{PageExamples, Pairing};
use crate::resolve::examples::url::Request;
use crate::resolve::json;
use crate::resolve::operations::draft::Operation;
use crate::resolve::operations::plan::Plan;
use crate::span::Span;
use crate::standards::http;
use crate::standards::http::Method;

/// What the examples say of the requirements of an operation.
pub(crate) struct Settled {
    /// Index into the operations.
    operation: usize,
    /// What an example leaves out.
    denied: Vec<Target>,
    /// What all examples have.
    confirmed: Vec<Target>,
}

/// Holds what the pages call required against their examples. What these leave out is warned of.
pub(crate) fn settle(pairing: &Pairing<'_, '_>, pages: &[PageExamples<'_>], plans: &[Plan<'_>], findings: &mut Findings) -> Vec<Settled> {
    let of_page = |page: &PageExamples<'_>, found: &mut Findings| {
        let operations = page.operations.iter().map(|at| (*at, required(&pairing.operations[*at])));
        let operations: Vec<(usize, Vec<Target>)> = operations.filter(|(_, required)| !required.is_empty()).collect();
        let requests: Vec<_> = if operations.is_empty() { Vec::new() } else { accepted(pairing, page).collect() };
        let settled = |(at, required): (usize, Vec<Target>)| {
            let requests: Vec<&Request<'_>> = requests.iter().filter(|(_, called)| *called == at).map(|(request, _)| *request).collect();
            settled(at, required, &requests, (&pairing.operations[at], &plans[at]), found)
        };
        operations.into_iter().map(settled).collect::<Vec<_>>()
    };
    findings.of_each(pages, of_page).into_iter().flatten().collect()
}

fn settled(
    at: usize,
    required: Vec<Target>,
    requests: &[&Request<'_>],
    (operation, plan): (&Operation, &Plan<'_>),
    findings: &mut Findings,
) -> Settled {
    let mut settled = Settled { operation: at, denied: Vec::new(), confirmed: Vec::new() };
    for target in required {
        let lacking = requests.iter().find(|request| lacks(request, operation, &target));
        // An update has only what changes (OData 4.01 part 1, section 11.4.3), whatever a copied table says.
        let of_update = operation.method == Method::Patch && matches!(target, Target::Parameter(_));
        if let Some(request) = lacking {
            findings.fact(Rule::RequiredDenied, request.block.message.line.url.span, || format!("`{}` is optional", name(&target)));
            findings.push(warning(plan, request, &target));
            settled.denied.push(target);
        } else if let (Some(request), false) = (requests.first(), of_update) {
            findings.fact(Rule::RequiredConfirmed, request.block.message.line.url.span, || format!("`{}` is insisted on", name(&target)));
            settled.confirmed.push(target);
        }
    }
    settled
}

/// Writes what the examples say into the operations.
pub(crate) fn apply(settled: Vec<Settled>, operations: &mut [Operation]) {
    for Settled { operation, denied, confirmed } in settled {
        let operation = &mut operations[operation];
        operation.setters.iter_mut().filter(|setter| denied.contains(&setter.target)).for_each(|setter| setter.required = false);
        let is_denied = |option: &&mut QueryOption| denied.contains(&Target::Query(option.name.clone()));
        operation.options.iter_mut().filter(is_denied).for_each(|option| option.required = false);
        operation.required.retain(|name| !denied.contains(&Target::Parameter(name.clone())));
        operation.insisted = confirmed;
    }
}

/// The requests of a page that the service accepts, with the operations that they call.
fn accepted<'p>(pairing: &Pairing<'_, '_>, page: &'p PageExamples<'_>) -> impl Iterator<Item = (&'p Request<'p>, usize)> {
    let requests = page.examples.iter().filter(|(example, _)| succeeds(example)).filter_map(|(_, request)| request.as_ref());
    requests.filter_map(|request| Some((request, pairing.operation_of(request, page)?)))
}

/// What the page of an operation calls required.
fn required(operation: &Operation) -> Vec<Target> {
    let setters = operation.setters.iter().filter(|setter| setter.required).map(|setter| setter.target.clone());
    let options = operation.options.iter().filter(|option| option.required).map(|option| Target::Query(option.name.clone()));
    let properties = operation.required.iter().map(|name| Target::Parameter(name.clone()));
    setters.chain(options).chain(properties).collect()
}

/// Whether the service accepts the request, or the page does not say otherwise.
fn succeeds(example: &page::Example) -> bool {
    let mut responses = example.responses.iter().map(|response| response.message.line.status.value);
    example.responses.is_empty() || responses.any(|status| !http::is_error(status))
}

fn lacks(request: &Request<'_>, operation: &Operation, target: &Target) -> bool {
    let message = &request.block.message;
    match target {
        Target::Query(name) => !request.url.query.iter().any(|(known, _)| known.eq_ignore_ascii_case(name)),
        Target::Header(name) => !message.headers.iter().any(|header| header.name.value.eq_ignore_ascii_case(name)),
        Target::Parameter(name) => match &message.body {
            MessageBody::Json(node) => {
                let is_it = |key: &str| key == name || key.strip_suffix(json::BIND) == Some(name);
                !json::members(node).iter().any(|member| is_it(&member.key.value))
            }
            MessageBody::None => operation.body == Body::None,
            MessageBody::Text(_) => false,
        },
        Target::Argument(_) => false,
    }
}

fn name(target: &Target) -> &str {
    match target {
        Target::Query(name) | Target::Header(name) | Target::Parameter(name) | Target::Argument(name) => name,
    }
}

fn warning(plan: &Plan<'_>, request: &Request<'_>, target: &Target) -> Diagnostic {
    let name = name(target);
    let what = match target {
        Target::Query(_) => "query option",
        Target::Header(_) => "header",
        Target::Parameter(_) | Target::Argument(_) => "property",
    };
    let message = format!("the example leaves out the {what} `{name}`, which the page calls required");
    let span = request.block.message.line.url.span;
    let found = Diagnostic::new(Code::RequiredConflict, span, message).label(format!("has no `{name}`"));
    row(plan, target).into_iter().fold(found, |found, row| found.also(row, "documented here"))
}

/// The name in the row that calls it required.
fn row(plan: &Plan<'_>, target: &Target) -> Option<Span> {
    let source = plan.source;
    let rows: &[Parameter] = match target {
        Target::Query(_) => &source.query,
        Target::Header(_) => &source.headers,
        Target::Parameter(_) | Target::Argument(_) => &source.body.parameters,
    };
    let name = name(target);
    rows.iter().find(|row| row.required && row.name.value.eq_ignore_ascii_case(name)).map(|row| row.name.span)
}
