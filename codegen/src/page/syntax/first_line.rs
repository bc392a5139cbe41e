//! Owns the first line of a fence: a request line, a status line, or neither (RFC 9112, with what authors leave out). It must not know
//! headers and bodies.

use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::syntax::context::Context;
use crate::page::syntax::range::{lines_with_text, trim};
use crate::span::Spanned;
use crate::standards::http::Method;
use std::ops::Range;

/// The first line of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestLine {
    /// The method.
    pub method: Spanned<Method>,
    /// The URL as written, continuation lines joined, without `HTTP/1.1`.
    pub url: Spanned<String>,
}

/// The first line of a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusLine {
    /// The status code.
    pub status: Spanned<u16>,
    /// The reason phrase as written.
    pub reason: String,
}

/// The first line of a fence that has text.
#[derive(Debug)]
pub(crate) struct FirstLine {
    /// Its bytes; those of the fence, if no line has text.
    pub(crate) range: Range<usize>,
    /// How it begins.
    pub(crate) start: Start,
}

/// Reads the first line of the fence whose text is the bytes `inner`.
pub(crate) fn first_line(context: &Context<'_>, inner: Range<usize>) -> FirstLine {
    match lines_with_text(context.text, inner.clone()).next() {
        Some(line) => FirstLine { range: line.clone(), start: start(context, line) },
        None => FirstLine { range: inner, start: Start::Other },
    }
}

/// The info strings of fences that hold HTTP.
const INFO: [&str; 5] = ["", "http", "https", "msgraph-interactive", "msgraph"];

/// The rule by which a fence that begins so may hold an HTTP message; `None` where it cannot.
pub(crate) fn may_be_message(context: &Context<'_>, info: &str, start: &Start) -> Option<Rule> {
    let begins_so = match start {
        Start::Request(_, url) => is_one_path(&context.text[url.clone()]),
        Start::Status(_) => true,
        Start::NoUrl(_) | Start::UnknownMethod(_) | Start::Other => false,
    };
    if INFO.contains(&info) { Some(Rule::HttpInfo) } else { begins_so.then_some(Rule::HttpFirstLine) }
}

/// How a line of a fence begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Start {
    /// `METHOD URL`: the method and the bytes of the URL.
    Request(Spanned<Method>, Range<usize>),
    /// A method without a URL.
    NoUrl(Spanned<Method>),
    /// A word in capitals and a URL, where a method should be.
    UnknownMethod(Spanned<String>),
    /// `HTTP/1.1 200 OK`, `HTTP 201 Created`.
    Status(StatusLine),
    /// Something else.
    Other,
}

/// Reads how the line in the bytes `line` begins.
pub(crate) fn start(context: &Context<'_>, line: Range<usize>) -> Start {
    let line = trim(context.text, line);
    let text = &context.text[line.clone()];
    if let Some(status) = status_line(context, &line) {
        return Start::Status(status);
    }
    let word = text.split(char::is_whitespace).next().unwrap_or_default();
    let word = method_before_path(word).unwrap_or(word);
    let method_span = context.span(line.start..line.start + word.len());
    let url = trim(context.text, line.start + word.len()..line.end);
    let next = context.text[url.clone()].split(char::is_whitespace).next().unwrap_or_default();
    let is_url = next.starts_with(['/', '{', '~', '<']) || next.contains("://");
    // A word in small letters may begin a sentence.
    match Method::from_name(word).filter(|method| method.as_str() == word || is_one_path(&context.text[url.clone()])) {
        Some(method) if url.is_empty() => Start::NoUrl(Spanned::new(method, method_span)),
        Some(method) => Start::Request(Spanned::new(method, method_span), strip_version(context.text, url)),
        None if is_url && word.len() > 1 && word.bytes().all(|b| b.is_ascii_alphabetic()) => {
            Start::UnknownMethod(Spanned::new(word.to_owned(), method_span))
        }
        None => Start::Other,
    }
}

/// The method that a word begins with, before a path or an address without a space between: `GET/chats`.
fn method_before_path(word: &str) -> Option<&str> {
    let at = word.find("https://").or_else(|| word.find(['/', '{']))?;
    Method::from_name(&word[..at]).filter(|method| method.as_str() == &word[..at]).map(|_| &word[..at])
}

/// Whether a text is an address or a path, and nothing else; a form may lack its first slash.
pub(crate) fn is_one_path(text: &str) -> bool {
    let first = text.split(char::is_whitespace).next().unwrap_or_default();
    text.starts_with('/') || first.contains("://") || text.contains('/') && first == text
}

/// Warns of a method that is not written in capitals, or has no space behind it.
pub(crate) fn check_method(context: &Context<'_>, method: &Spanned<Method>, findings: &mut Findings) {
    let written = &context.text[method.span.range()];
    if !context.text[method.span.range().end..].starts_with(char::is_whitespace) {
        let message = format!("no space follows `{written}`");
        findings.push(Diagnostic::new(Code::HttpRecovered, method.span, message).help("write a space between the method and the URL"));
        findings.fact(Rule::MethodSpace, method.span, || format!("method: {}", method.value));
    }
    if written != method.value.as_str() {
        let message = format!("`{written}` was read as `{}`", method.value);
        let found = Diagnostic::new(Code::HttpRecovered, method.span, message).help("write methods in capitals");
        findings.push(found.repaired_by(method.span, "", method.value.as_str()));
        findings.fact(Rule::MethodCase, method.span, || format!("method: {}", method.value));
    }
}

/// The URL without `HTTP/1.1` at its end.
fn strip_version(text: &str, url: Range<usize>) -> Range<usize> {
    let written = &text[url.clone()];
    match written.rsplit_once(char::is_whitespace) {
        Some((before, last)) if last.starts_with("HTTP/") => url.start..url.start + before.trim_end().len(),
        _ => url,
    }
}

fn status_line(context: &Context<'_>, line: &Range<usize>) -> Option<StatusLine> {
    let text = &context.text[line.clone()];
    let rest = text.strip_prefix("HTTP")?;
    let after_version = match rest.strip_prefix('/') {
        Some(version) => version.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.'),
        None => rest,
    };
    let number = after_version.trim_start();
    let digits = number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len());
    let status = number[..digits].parse().ok().filter(|status| (100..600).contains(status))?;
    let at = line.end - number.len();
    let reason = number[digits..].trim().to_owned();
    Some(StatusLine { status: Spanned::new(status, context.span(at..at + digits)), reason })
}

/// Whether a line goes on with the URL above it: it begins as only a part of a URL does, or the URL ends as none does.
pub(crate) fn continues_url(text: &str, url: &Range<usize>, line: &Range<usize>) -> bool {
    let (above, line) = (text[url.clone()].trim_end(), text[line.clone()].trim());
    let is_open = above.ends_with(['/', ',', '(', '=', '?', '&']) && !line.contains(char::is_whitespace) && !line.contains(": ");
    let goes_on = is_open && Method::from_name(line).is_none() && !line.starts_with(['{', '[', '<']) && !line.ends_with(':');
    line.starts_with(['?', '&', '/', ')']) || (line.starts_with('$') && line.contains('=')) || goes_on
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::testing::with_page;

    #[test]
    fn a_first_line_that_begins_no_message_is_known() {
        let start = |text: &str| with_page(text, |context, _| first_line(context, 0..text.len()).start);
        assert!(matches!(start("FETCH /a"), Start::UnknownMethod(word) if word.value == "FETCH"));
        assert!(matches!(start("\nGET"), Start::NoUrl(_)));
        assert!(matches!(start("{}"), Start::Other));
    }
}
