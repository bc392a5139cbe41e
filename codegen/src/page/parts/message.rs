//! Documented messages as text that any reader of HTTP takes. Knows how examples are laid out, not what they mean.

use crate::page::model::ExampleBlock;
use crate::page::syntax::context::Context;
use crate::page::syntax::document::Fence;
use crate::page::syntax::first_line::{RequestLine, StatusLine};
use crate::page::syntax::http::{BodySyntax, Message, MessageBody};
use crate::page::syntax::json::Node;
use crate::span::Span;
use crate::standards::http::Method;
use std::ops::Range;

/// The first line of a message as the standard writes it.
pub(crate) trait Canonical {
    fn canonical(&self) -> String;
}

impl Canonical for RequestLine {
    fn canonical(&self) -> String {
        format!("{} {}", self.method.value, self.url.value)
    }
}

impl Canonical for StatusLine {
    fn canonical(&self) -> String {
        format!("HTTP/1.1 {} {}", self.status.value, self.reason)
    }
}

/// The message in a fence.
pub(crate) fn block<L: Canonical>(context: &Context<'_>, fence: &Fence, message: Message<L>) -> ExampleBlock<L> {
    let range = fence.inner.clone();
    let body = body_of(&message).map(|span| context.text[span.range()].to_owned()).unwrap_or_default();
    let written = first_line(context, &range, &message);
    let first_line = if is_one_line(written) { spaced(written) } else { message.line.canonical() };
    let text = text(context, &range, &message, &first_line, &body);
    ExampleBlock { annotation: fence.annotation.clone(), message, first_line, text, body, span: context.span(range) }
}

/// Whether a first line is one for every reader: it has no white space but spaces and the end of the line before.
fn is_one_line(line: &str) -> bool {
    !line.chars().any(|c| c.is_whitespace() && c != ' ')
}

impl<L> ExampleBlock<L> {
    /// The same message with another JSON body.
    pub(crate) fn with_body(&self, body: &Node) -> String {
        anew(&self.first_line, &self.message, &pretty(body))
    }
}

/// The message as raw HTTP text. Where only a lenient reader understands it (headers after a blank line, a body without one, JSON with a
/// trailing comma) it is written anew, so that everything that reads the text can.
fn text<L>(context: &Context<'_>, range: &Range<usize>, message: &Message<L>, first_line: &str, body: &str) -> String {
    let head_end = message.headers.last().map_or(range.start, |header| header.value.span.range().end);
    let head = context.text[range.start..head_end].trim_start();
    let is_odd = |c: char| c.is_whitespace() && !c.is_ascii();
    let blank_in_head = head.lines().any(|line| line.trim().is_empty()) || head.contains(is_odd);
    let parted = body_of(message).is_none_or(|body| context.text[head_end..body.range().start].matches('\n').count() > 1);
    if message.syntax == BodySyntax::Repaired {
        let repaired = if let MessageBody::Json(node) = &message.body { pretty(node) } else { body.to_owned() };
        return anew(first_line, message, &repaired);
    }
    let is_as_written = context.text[range.clone()].trim_start().starts_with(first_line);
    if blank_in_head || !parted || !is_as_written { anew(first_line, message, body) } else { context.text[range.clone()].to_owned() }
}

fn anew<L>(first_line: &str, message: &Message<L>, body: &str) -> String {
    let headers: String = message.headers.iter().map(|header| format!("{}: {}\n", header.name.value, header.value.value)).collect();
    format!("{first_line}\n{headers}\n{body}\n")
}

/// A first line with the space that every reader needs behind the method.
fn spaced(line: &str) -> String {
    let method = line.bytes().take_while(u8::is_ascii_uppercase).count();
    match Method::from_name(&line[..method]) {
        Some(found) if !line[method..].starts_with(' ') => format!("{found} {}", &line[method..]),
        _ => line.to_owned(),
    }
}

/// What stands before the headers: with a URL that goes on below, several lines.
fn first_line<'a, L>(context: &Context<'a>, range: &Range<usize>, message: &Message<L>) -> &'a str {
    let body_start = body_of(message).map_or(range.end, |body| body.range().start);
    let end = message.headers.first().map_or(body_start, |header| header.name.span.range().start);
    context.text[range.start..end].trim()
}

fn body_of<L>(message: &Message<L>) -> Option<Span> {
    match &message.body {
        MessageBody::Json(Node { span, .. }) | MessageBody::Text(span) => Some(*span),
        MessageBody::None => None,
    }
}

fn pretty(node: &Node) -> String {
    serde_json::to_string_pretty(&node.value()).unwrap_or_default()
}
