//! Documented messages as text that any reader of HTTP takes. Knows how examples are laid out, not what they mean.

use crate::page::model::ExampleBlock;
use crate::page::syntax::context::Context;
use crate::page::syntax::document::Fence;
use crate::page::syntax::http::{BodySyntax, Message, MessageBody};
use crate::page::syntax::json::Node;
use crate::span::Span;
use crate::standards::http::Method;
use std::ops::Range;

/// The message in a fence.
pub(crate) fn block<L>(context: &Context<'_>, fence: &Fence, message: Message<L>) -> ExampleBlock<L> {
    let range = fence.inner.clone();
    let body = body_of(&message).map(|span| context.text[span.range()].to_owned()).unwrap_or_default();
    let written = first_line(context, &range, &message).to_owned();
    let first_line = spaced(&written);
    let text = text(context, &range, &message, &first_line, &written, &body);
    ExampleBlock { annotation: fence.annotation.clone(), message, first_line, text, body, span: context.span(range) }
}

impl<L> ExampleBlock<L> {
    /// The same message with another JSON body.
    pub(crate) fn with_body(&self, body: &Node) -> String {
        anew(&self.first_line, &self.message, &pretty(body))
    }
}

/// The message as raw HTTP text. Where only a lenient reader understands it (headers after a blank line, a body without one, JSON with a
/// trailing comma) it is written anew, so that everything that reads the text can.
fn text<L>(context: &Context<'_>, range: &Range<usize>, message: &Message<L>, first_line: &str, written: &str, body: &str) -> String {
    let head_end = message.headers.last().map_or(range.start, |header| header.value.span.range().end);
    let head = context.text[range.start..head_end].trim_start();
    let is_odd = |c: char| c.is_whitespace() && !c.is_ascii();
    let blank_in_head = head.lines().any(|line| line.trim().is_empty()) || head.contains(is_odd) || first_line.contains(is_odd);
    let parted = body_of(message).is_none_or(|body| context.text[head_end..body.range().start].matches('\n').count() > 1);
    if message.syntax == BodySyntax::Repaired {
        let repaired = if let MessageBody::Json(node) = &message.body { pretty(node) } else { body.to_owned() };
        return anew(first_line, message, &repaired);
    }
    if blank_in_head || !parted || first_line != written { anew(first_line, message, body) } else { context.text[range.clone()].to_owned() }
}

fn anew<L>(first_line: &str, message: &Message<L>, body: &str) -> String {
    let headers: String = message.headers.iter().map(|header| format!("{}: {}\n", header.name.value, header.value.value)).collect();
    format!("{first_line}\n{headers}\n{body}\n")
}

/// A request or status line with the spaces that a reader needs: one behind the method, and no others than those of ASCII.
fn spaced(line: &str) -> String {
    let plain = line.replace(|c: char| c.is_whitespace() && !c.is_ascii(), " ");
    let method = plain.bytes().take_while(u8::is_ascii_uppercase).count();
    match Method::from_name(&plain[..method]) {
        Some(method) if !plain[method.as_str().len()..].starts_with(char::is_whitespace) => {
            format!("{method} {}", &plain[method.as_str().len()..])
        }
        _ => plain,
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
