//! Owns why an example request fits no URL form of its page: the method, the query, the server, or a segment of the path. Knows URLs, no types.

use crate::api::{Form, PathPart};
use crate::diag::{Code, Diagnostic};
use crate::resolve::examples::url::{ExampleUrl, Request, arguments, fits_segment};
use crate::resolve::operations::draft::Operation;
use crate::standards::http::Method;

/// The finding about a request that fits no form of the operations of its page; `base` is the address of the API.
pub(crate) fn report(request: &Request<'_>, operations: &[&Operation], base: Option<&ExampleUrl>) -> Diagnostic {
    other_method(request, operations)
        .or_else(|| other_query(request, operations))
        .or_else(|| other_server(request, base?))
        .unwrap_or_else(|| other_path(request, operations))
}

/// The forms of the operations with a method.
fn forms<'o>(operations: &[&'o Operation], is_wanted: impl Fn(Method) -> bool) -> Vec<(Method, &'o Form)> {
    let wanted = operations.iter().filter(|operation| is_wanted(operation.method));
    wanted.flat_map(|operation| operation.forms.iter().map(|form| (operation.method, form))).collect()
}

/// The segments at the end of a URL that a form describes.
fn end<'u>(form: &Form, url: &'u ExampleUrl) -> Option<&'u [String]> {
    url.segments.get(url.segments.len().checked_sub(form.segments.len())?..)
}

/// The form fits, but for its method. Every example of the page with that method says the same, so that they are one finding.
fn other_method(request: &Request<'_>, operations: &[&Operation]) -> Option<Diagnostic> {
    let own = request.method();
    let fits =
        |(_, form): &(Method, &Form)| end(form, &request.url).is_some_and(|path| arguments(form, path, &request.url.query).is_some());
    let (method, form) = forms(operations, |method| method != own).into_iter().find(fits)?;
    let message = format!("the example has the method `{own}`, the URL form `{}` has `{method}`", form.template);
    let help = "correct the method of the form, or that of the example";
    Some(Diagnostic::new(Code::ExampleNoForm, request.block.message.line.method.span, message).label("another method").help(help))
}

/// The form fits, but for a part of the query that it has.
fn other_query(request: &Request<'_>, operations: &[&Operation]) -> Option<Diagnostic> {
    let url = &request.url;
    let (form, name) = forms(operations, |method| method == request.method()).into_iter().find_map(|(_, form)| {
        let path = end(form, url)?;
        let bare = Form { query: Vec::new(), ..form.clone() };
        arguments(&bare, path, &url.query)?;
        let alone = |option: &(String, Vec<PathPart>)| Form { query: vec![option.clone()], ..form.clone() };
        let (name, _) = form.query.iter().find(|option| arguments(&alone(option), path, &url.query).is_none())?;
        Some((form, name))
    })?;
    let has = url.query.iter().any(|(other, _)| other.eq_ignore_ascii_case(name));
    let differs = if has { "has another value for" } else { "lacks" };
    let message = format!("the example {differs} the query option `{name}` of the URL form `{}`", form.template);
    let help = "correct the example, or add a URL form without it to the HTTP request block";
    Some(Diagnostic::new(Code::ExampleNoForm, request.block.message.line.url.span, message).label("another query").help(help))
}

/// The request goes to another server than that of the API.
fn other_server(request: &Request<'_>, base: &ExampleUrl) -> Option<Diagnostic> {
    let (own, api) = (request.url.origin.as_ref()?, base.origin.as_ref()?);
    let message = format!("the example calls `{own}`, which is not the server of the API, `{api}`");
    let help = "write `\"blockType\": \"ignored\"` in its annotation, if it is a call of something else; it was not tested";
    (own != api)
        .then(|| Diagnostic::new(Code::ExampleNoForm, request.block.message.line.url.span, message).label("another server").help(help))
}

/// The path differs. The help names the form that is nearest to it.
fn other_path(request: &Request<'_>, operations: &[&Operation]) -> Diagnostic {
    let url = &request.block.message.line.url;
    let found = Diagnostic::new(Code::ExampleNoForm, url.span, format!("`{}` matches no URL form of the page", url.value));
    let found = found.label("matches no form");
    let all = forms(operations, |method| method == request.method()).into_iter();
    match all.map(|(_, form)| (distance(form, &request.url), form)).min_by_key(|(distance, _)| *distance) {
        Some((_, form)) => {
            let help =
                format!("the nearest form is `{}`; correct the example, or list its URL form in the HTTP request block", form.template);
            found.help(help)
        }
        None => found,
    }
}

/// How many segments a path has beside those that it has in common with a form, at the form's beginning wherever that stands, and at both ends.
fn distance(form: &Form, url: &ExampleUrl) -> usize {
    let common = |segments: &[String]| form.segments.iter().zip(segments).take_while(|(parts, text)| fits_segment(parts, text)).count();
    let at_end = form.segments.iter().rev().zip(url.segments.iter().rev()).take_while(|(parts, text)| fits_segment(parts, text)).count();
    let at_start = (0..url.segments.len()).map(|start| common(&url.segments[start..])).max().unwrap_or(0);
    form.segments.len().max(url.segments.len()) - (at_start + at_end).min(form.segments.len())
}
