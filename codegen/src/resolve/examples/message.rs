//! Documented messages as text that any reader of HTTP takes. Knows how examples are laid out, not what they mean.

use crate::page::model::ExampleBlock;
use crate::page::syntax::http::{BodySyntax, Message, MessageBody};
use crate::page::syntax::json::Node;
use crate::resolve::json;
use crate::source::SourceMap;
use crate::span::Span;

/// The line of the fence that opens above a block's text.
pub(crate) fn fence_line(sources: &SourceMap, span: Span) -> usize {
    sources.line_column(span).line.saturating_sub(1).max(1)
}

/// A message as raw HTTP text. Where only a lenient reader understands it (headers after a blank line, a body without one, JSON with a trailing
/// comma) it is written anew, so that everything that reads the text can.
pub(crate) fn raw<L>(sources: &SourceMap, block: &ExampleBlock<L>) -> String {
    let (text, message) = (sources.slice(block.span), &block.message);
    let head_end = message.headers.last().map_or(block.span.start, |header| header.value.span.end);
    let head = sources.slice(Span { end: head_end, ..block.span }).trim_start();
    let blank_in_head = head.lines().any(|line| line.trim().is_empty());
    let parted = body_of(message).is_none_or(|body| {
        let between = sources.slice(Span { start: head_end.max(block.span.start), end: body.start, ..block.span });
        between.matches('\n').count() > 1
    });
    if !blank_in_head && parted && message.syntax != BodySyntax::Repaired {
        return text.to_owned();
    }
    let body = match (&message.body, message.syntax) {
        (MessageBody::Json(node), BodySyntax::Repaired) => serde_json::to_string_pretty(&json::value(node)).unwrap_or_default(),
        (MessageBody::Json(Node { span, .. }) | MessageBody::Text(span), _) => sources.slice(*span).to_owned(),
        (MessageBody::None, _) => String::new(),
    };
    anew(sources, block, &body)
}

/// A message with another JSON body.
pub(crate) fn with_body<L>(sources: &SourceMap, block: &ExampleBlock<L>, body: &Node) -> String {
    anew(sources, block, &serde_json::to_string_pretty(&json::value(body)).unwrap_or_default())
}

fn anew<L>(sources: &SourceMap, block: &ExampleBlock<L>, body: &str) -> String {
    let message = &block.message;
    let body_start = body_of(message).map_or(block.span.end, |body| body.start);
    let first_end = message.headers.first().map_or(body_start, |header| header.name.span.start);
    let first = sources.slice(Span { end: first_end, ..block.span }).trim();
    let headers: String = message.headers.iter().map(|header| format!("{}: {}\n", header.name.value, header.value.value)).collect();
    format!("{first}\n{headers}\n{body}\n")
}

fn body_of<L>(message: &Message<L>) -> Option<Span> {
    match &message.body {
        MessageBody::Json(Node { span, .. }) | MessageBody::Text(span) => Some(*span),
        MessageBody::None => None,
    }
}
