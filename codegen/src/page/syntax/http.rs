//! Owns HTTP messages as examples write them: RFC 9112, with what authors leave out. It must not know templates and types.

use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::syntax::context::Context;
use crate::page::syntax::first_line::{FirstLine, Start, check_method, continues_url};
use crate::page::syntax::first_line::{RequestLine, StatusLine};
use crate::page::syntax::json;
use crate::page::syntax::json::Node;
use crate::page::syntax::range::{lines, lines_with_text, trim};
use crate::span::{Span, Spanned};
use std::ops::Range;

/// A message: first line, headers, body.
#[derive(Clone, Debug, PartialEq)]
pub struct Message<L> {
    /// The request or status line.
    pub line: L,
    /// The headers in order.
    pub headers: Vec<Header>,
    /// The body.
    pub body: MessageBody,
    /// Whether the body is correct for its type.
    pub syntax: BodySyntax,
}

/// How the body of a message is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodySyntax {
    /// Strict JSON, or not meant as JSON.
    Sound,
    /// JSON that only JSON5 reads; a diagnostic says so.
    Repaired,
    /// Meant as JSON, but kept as text, since it cannot be read; a diagnostic says so.
    Broken,
}

/// A header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Its name as written.
    pub name: Spanned<String>,
    /// Its value.
    pub value: Spanned<String>,
}

/// The body of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum MessageBody {
    /// None.
    None,
    /// JSON.
    Json(Node),
    /// Anything else, as written: CSV, a description of bytes, or JSON that cannot be read.
    Text(Span),
}

/// A message in a fence.
pub(crate) enum Parsed {
    Request(Message<RequestLine>),
    Response(Message<StatusLine>),
}

/// Reads the message in the bytes `fence` with that first line; `None` where the line begins neither a request nor a response.
pub(crate) fn parse(context: &Context<'_>, fence: Range<usize>, first: &FirstLine, findings: &mut Findings) -> Option<Parsed> {
    let mut end = first.range.end;
    match first.start.clone() {
        Start::Request(method, mut url) => {
            check_method(context, &method, findings);
            let mut joined = context.text[url.clone()].to_owned();
            for line in lines_with_text(context.text, end..fence.end) {
                if !continues_url(context.text, &url, &line) {
                    break;
                }
                end = line.end;
                let more = trim(context.text, line);
                findings.fact(Rule::UrlContinued, context.span(more.clone()), || format!("URL: {}", &context.text[more.clone()]));
                joined.push_str(&context.text[more.clone()]);
                url.end = more.end;
            }
            if let Some((before, _)) = joined.rsplit_once(char::is_whitespace).filter(|(_, version)| version.starts_with("HTTP/")) {
                joined.truncate(before.trim_end().len());
            }
            let line = RequestLine { method, url: Spanned::new(joined, context.span(url)) };
            Some(Parsed::Request(message(context, line, end..fence.end, findings)))
        }
        Start::Status(line) => Some(Parsed::Response(message(context, line, end..fence.end, findings))),
        Start::NoUrl(_) | Start::UnknownMethod(_) | Start::Other => None,
    }
}

/// The message with that first line, whose headers and body are in the bytes `range`.
///
/// Headers may follow a blank line, unless a header says that the body is of a type that looks like headers.
fn message<L>(context: &Context<'_>, line: L, range: Range<usize>, findings: &mut Findings) -> Message<L> {
    let mut headers: Vec<Header> = Vec::new();
    let mut at = range.start;
    for line in lines(context.text, range.clone()) {
        if context.text[line.clone()].trim().is_empty() {
            let is_text = content_type(&headers).is_some_and(|value| !value.contains("json"));
            if is_text && at > range.start {
                break;
            }
            continue;
        }
        let Some(header) = header(context, &line) else { break };
        if context.text[at..line.start].matches('\n').count() > 1 {
            findings.fact(Rule::HeaderAfterBlank, header.name.span, || format!("header: {}", header.name.value));
        }
        headers.push(header);
        at = line.end;
    }
    let body = trim(context.text, at..range.end);
    let (body, syntax) = self::body(context, body, content_type(&headers).as_deref(), findings);
    Message { line, headers, body, syntax }
}

fn content_type(headers: &[Header]) -> Option<String> {
    headers.iter().find(|h| h.name.value.eq_ignore_ascii_case("content-type")).map(|h| h.value.value.to_lowercase())
}

/// RFC 9110 §5.6.2: a name is a token.
fn header(context: &Context<'_>, line: &Range<usize>) -> Option<Header> {
    let line = trim(context.text, line.clone());
    let (name, value) = context.text[line.clone()].split_once(':')?;
    if name.is_empty() || !name.trim_end().bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b)) {
        return None;
    }
    let value = trim(context.text, line.end - value.len()..line.end);
    let name = name.trim_end();
    Some(Header {
        name: Spanned::new(name.to_owned(), context.span(line.start..line.start + name.len())),
        value: Spanned::new(context.text[value.clone()].to_owned(), context.span(value)),
    })
}

fn body(context: &Context<'_>, range: Range<usize>, content_type: Option<&str>, findings: &mut Findings) -> (MessageBody, BodySyntax) {
    let text = &context.text[range.clone()];
    if text.is_empty() {
        return (MessageBody::None, BodySyntax::Sound);
    }
    let looks_like_json = text.starts_with(['{', '[', '"']) && !text.starts_with("[!");
    let is_named_json = content_type.is_some_and(|t| t.contains("json"));
    let span = context.span(range.clone());
    if !(looks_like_json || is_named_json) {
        findings.fact(Rule::MessageText, span, || "body: text".to_owned());
        return (MessageBody::Text(span), BodySyntax::Sound);
    }
    match json_text(context, range, "the body of the example", findings) {
        Some((node, syntax)) => {
            findings.fact(Rule::MessageJson, span, || "body: JSON".to_owned());
            (MessageBody::Json(node), syntax)
        }
        None => {
            findings.fact(Rule::MessageText, span, || "body: text".to_owned());
            (MessageBody::Text(span), BodySyntax::Broken)
        }
    }
}

/// Reads JSON that fills the bytes `range`, repaired where that is possible. A diagnostic that begins with `what` says what is wrong.
pub(crate) fn json_text(context: &Context<'_>, range: Range<usize>, what: &str, findings: &mut Findings) -> Option<(Node, BodySyntax)> {
    let warning = |span: Span, why: &str, help: &str| {
        let message = format!("{what} is not JSON: {why}");
        Diagnostic::new(Code::ExampleBodyNotJson, span, message).help(help)
    };
    let reading = match json::read(context.file, context.text, range.clone()) {
        Ok(reading) => reading,
        Err(defect) => {
            findings.push(warning(defect.span, defect.what, "write strict JSON; it was kept as text"));
            return None;
        }
    };
    if reading.rest < range.end {
        let rest = context.span(reading.rest..range.end);
        findings.push(warning(rest, "text follows the value", "write one JSON value; it was kept as text"));
        return None;
    }
    for (defect, count) in json::kinds(&reading.defects) {
        let found = warning(defect.span, &json::times(defect, count), "write strict JSON; it was read as JSON5");
        findings.push(json::made_strict(found, defect, &reading.defects, context.text));
    }
    for (defect, _) in json::kinds(&reading.defects) {
        findings.fact(Rule::JsonRepaired, defect.span, || format!("JSON5: {}", defect.what));
    }
    let syntax = if reading.defects.is_empty() { BodySyntax::Sound } else { BodySyntax::Repaired };
    Some((reading.node, syntax))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::syntax::first_line::first_line;
    use crate::page::testing::{codes, with_page};
    use crate::standards::http::Method;

    fn message<T>(text: &str, f: impl FnOnce(Option<Parsed>, Vec<Code>) -> T) -> T {
        with_page(text, |context, findings| {
            let parsed = parse(context, 0..text.len(), &first_line(context, 0..text.len()), findings);
            f(parsed, codes(findings))
        })
    }

    fn request(text: &str) -> Message<RequestLine> {
        message(text, |parsed, _| match parsed {
            Some(Parsed::Request(message)) => message,
            _ => panic!("a request"),
        })
    }

    fn names<L>(message: &Message<L>) -> Vec<(&str, &str)> {
        message.headers.iter().map(|h| (h.name.value.as_str(), h.value.value.as_str())).collect()
    }

    #[test]
    fn a_request_has_line_headers_and_body() {
        let message = request("POST https://h/v1.0/a HTTP/1.1\r\nContent-Type: application/json\r\n\r\n{\"a\": 1}\r\n");
        assert_eq!((message.line.method.value, message.line.url.value.as_str()), (Method::Post, "https://h/v1.0/a"));
        assert_eq!(names(&message), [("Content-Type", "application/json")]);
        assert!(matches!(message.body, MessageBody::Json(_)));
    }

    #[test]
    fn a_url_may_go_on_below() {
        let message = request("GET /me/messages\n  ?$top=1\n  &$skip=2\nPrefer: a");
        assert_eq!(message.line.url.value, "/me/messages?$top=1&$skip=2");
        assert_eq!(names(&message), [("Prefer", "a")]);
    }

    #[test]
    fn headers_may_follow_a_blank_line() {
        let message = request("POST /a\n\nContent-type: application/json\nContent-length: 2\n\n{}");
        assert_eq!(names(&message), [("Content-type", "application/json"), ("Content-length", "2")]);
        assert!(matches!(message.body, MessageBody::Json(_)));
        let mime = request("POST /a\nContent-type: text/plain\n\nFrom: x");
        assert_eq!((names(&mime).len(), matches!(mime.body, MessageBody::Text(_))), (1, true));
    }

    #[test]
    fn status_lines_need_no_version() {
        for text in ["HTTP/1.1 201 Created", "HTTP 201 Created", "HTTP/2 201 Created\n\n"] {
            message(text, |parsed, _| {
                let Some(Parsed::Response(message)) = parsed else { panic!("a response") };
                assert_eq!((message.line.status.value, message.line.reason.as_str()), (201, "Created"));
                assert_eq!(message.body, MessageBody::None);
            });
        }
    }

    #[test]
    fn bodies_that_are_not_json_are_text() {
        message("HTTP/1.1 200 OK\n\n{\"a\": 1,}", |parsed, codes| {
            let Some(Parsed::Response(message)) = parsed else { panic!("a response") };
            assert_eq!((message.syntax, codes), (BodySyntax::Repaired, vec![Code::ExampleBodyNotJson]));
        });
        message("HTTP/1.1 200 OK\nContent-Type: application/json\n\n<bytes>", |parsed, codes| {
            let Some(Parsed::Response(message)) = parsed else { panic!("a response") };
            assert!(matches!(message.body, MessageBody::Text(_)));
            assert_eq!(message.syntax, BodySyntax::Broken);
            assert_eq!(codes, [Code::ExampleBodyNotJson]);
        });
        message("HTTP/1.1 200 OK\n\n<bytes>", |_, codes| assert_eq!(codes, []));
    }

    #[test]
    fn a_fence_without_a_request_or_status_line_is_not_a_message() {
        message("{}", |parsed, _| assert!(parsed.is_none()));
    }
}
