//! The documented responses to the requests of an operation: which those are, and what is in them. Knows no types.

use crate::api::{Outcome, TypeKind, TypeRef};
use crate::diag::{Code, Diagnostic};
use crate::page;
use crate::page::model::ExampleBlock;
use crate::page::syntax::first_line::StatusLine;
use crate::page::syntax::http::MessageBody;
use crate::page::syntax::json::{Json, Node};
use crate::resolve::json;
use crate::resolve::operations::plan::Plan;
use crate::standards::http;
use crate::standards::url::host;

pub(crate) type Response = ExampleBlock<StatusLine>;

/// The success responses to the requests of an operation.
pub(crate) fn successes<'a>(plan: &Plan<'a>) -> Vec<&'a Response> {
    let responses = own_examples(plan).flat_map(|example| &example.responses);
    responses.filter(|response| http::is_success(response.message.line.status.value)).collect()
}

/// The exchanges whose request is the operation's, or not on the page: those with its method, on the server of the first that names one.
pub(crate) fn own_examples<'a>(plan: &Plan<'a>) -> impl Iterator<Item = &'a page::Example> {
    let method = plan.method;
    let line = |example: &'a page::Example| example.request.as_ref().map(|request| &request.message.line);
    let server = plan.source.examples.iter().find_map(|example| host(&line(example)?.url.value));
    let is_there = move |url: &str| host(url).is_none_or(|host| server.is_none_or(|server| server.eq_ignore_ascii_case(host)));
    let own = move |example: &&'a page::Example| line(example).is_none_or(|line| line.method.value == method && is_there(&line.url.value));
    plan.source.examples.iter().filter(own)
}

/// Warnings of examples that have an error status and no error: a page has such where it means a success.
pub(crate) fn failures<'a>(plan: &Plan<'a>) -> impl Iterator<Item = Diagnostic> {
    let section = plan.source.response.as_ref();
    let named = section.and_then(|section| section.statuses.first());
    let is_documented = move |status: u16| section.is_some_and(|section| section.errors.contains(&status));
    let own = own_examples(plan).flat_map(|example| &example.responses);
    own.filter_map(move |response| {
        let (status, named) = (&response.message.line.status, named?);
        let is_error = match &response.message.body {
            MessageBody::None => false,
            MessageBody::Text(_) => true,
            MessageBody::Json(body) => json::member(body, "error").is_some(),
        };
        let message = format!("the response section says `{}`, the example `{}`, without an error", named.value, status.value);
        let found = Diagnostic::new(Code::StatusConflict, status.span, message).also(named.span, "the response section");
        (http::is_error(status.value) && !is_error && !is_documented(status.value)).then_some(found)
    })
}

pub(crate) fn has_json(example: &Response) -> bool {
    matches!(example.message.body, MessageBody::Json(_))
}

pub(crate) fn has_object(example: &Response) -> bool {
    matches!(&example.message.body, MessageBody::Json(body) if matches!(body.json, Json::Object(_)))
}

/// A warning of an example with a body and a status that has none.
pub(crate) fn body_of_nothing(example: &Response) -> Option<Diagnostic> {
    let (MessageBody::Json(Node { span, .. }) | MessageBody::Text(span)) = example.message.body else { return None };
    let help = "remove the body, or correct the status; the body was not used";
    let message = "the example has a body beside `204`, which has none";
    let found = Diagnostic::new(Code::ResponseConflict, span, message).label("not used").help(help);
    (example.message.line.status.value == 204).then_some(found)
}

/// Whether an example's body is a `value` list.
pub(crate) fn lists(example: &Response) -> bool {
    matches!(&example.message.body, MessageBody::Json(body) if matches!(json::member(body, "value").map(|v| &v.json), Some(Json::Array(_))))
}

/// The result in an example where nothing names a type.
pub(crate) fn untyped(example: &Response) -> Option<Outcome> {
    let json = TypeRef { kind: TypeKind::Json, collection: false };
    match &example.message.body {
        MessageBody::None => None,
        MessageBody::Text(_) => Some(Outcome::Bytes),
        MessageBody::Json(_) if lists(example) => Some(Outcome::Page(json)),
        MessageBody::Json(_) => Some(Outcome::Object(json)),
    }
}
