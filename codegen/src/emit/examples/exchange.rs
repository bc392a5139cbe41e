//! The documented exchanges as data files of the crate. Knows no Rust.

use crate::api::{Api, Example, LeftOut};
use crate::emit::text::markdown::visible;
use crate::standards::file_name;
use crate::standards::http::plain;
use crate::standards::unseen::{self, replaced};
use std::borrow::Cow;

/// The exchanges, each with its page.
pub(crate) fn all(api: &Api) -> impl Iterator<Item = (&str, &Example)> {
    api.operations.iter().flat_map(|operation| operation.examples.iter().map(|example| (operation.page.as_str(), example)))
}

/// The file of an exchange.
pub(crate) fn path(page: &str, example: &Example) -> String {
    format!("exchanges/{}.{}.http", file_stem(page), example.number)
}

/// The messages, each below a line that says what it is and where its page shows it, and lines of what is to be known of it.
pub(crate) fn text(page: &str, example: &Example) -> String {
    let mut out = String::new();
    let mut message = |kind: &str, line: usize, notes: &mut dyn Iterator<Item = String>, text: &str| {
        out.push_str(&format!("### {kind} {}:{line}\n", visible(page)));
        notes.for_each(|note| out.push_str(&format!("# {}\n", visible(&note))));
        // Untested, it may have lines that would begin another message.
        let lines = text.trim_end().split_inclusive('\n').filter(|line| !plain::is_head(line));
        out.push_str(&seen(&lines.collect::<String>()));
        out.push_str("\n\n");
    };
    if let Some(request) = &example.request {
        match &example.call {
            Ok(call) => {
                let mut notes = call.restated.iter().map(|pointer| format!("type as declared: {pointer}"));
                message("request", example.line, &mut notes, request);
            }
            Err(LeftOut(why)) => message("request", example.line, &mut not_tested(why), request),
        }
    }
    for response in &example.responses {
        match &response.misfits {
            Ok(misfits) => {
                let mut notes = misfits.iter().map(|pointer| format!("does not fit: {pointer}"));
                message("response", response.line, &mut notes, &response.text);
            }
            Err(LeftOut(why)) => message("response", response.line, &mut not_tested(why), &response.text),
        }
    }
    out
}

/// A message with characters that a person does not see written so that they mean the same: percent-encoded in the first line, escaped in JSON;
/// elsewhere they are named.
fn seen(message: &str) -> Cow<'_, str> {
    if !unseen::has_unseen(message) {
        return Cow::Borrowed(message);
    }
    let first = message.find('\n').unwrap_or(message.len());
    let json = message[first..].find(['{', '[']).map_or(message.len(), |at| first + at);
    let parts =
        [replaced(&message[..first], encoded), replaced(&message[first..json], unseen::name), replaced(&message[json..], unseen::in_json)];
    Cow::Owned(parts.concat())
}

fn encoded(c: char) -> String {
    c.encode_utf8(&mut [0; 4]).bytes().map(|byte| format!("%{byte:02X}")).collect()
}

fn not_tested(why: &str) -> impl Iterator<Item = String> {
    std::iter::once(format!("not tested: {why}"))
}

/// The page's file name without `.md`.
pub(crate) fn stem(page: &str) -> &str {
    let name = page.rsplit_once('/').map_or(page, |(_, name)| name);
    name.strip_suffix(".md").unwrap_or(name)
}

/// The same as part of a file name on every system.
pub(crate) fn file_stem(page: &str) -> String {
    file_name::stem(stem(page))
}

/// Beside the exchanges.
pub(crate) const README_PATH: &str = "exchanges/README.md";

/// What the files are.
pub(crate) const README: &str = "\
# Documented exchanges

Requests and responses as the pages document them; a line above each one names its page and line. The doctest of an operation builds the
request with the typed API, compares it with the one here, decodes the responses and encodes them again. `tests/responses.rs` does the same
for responses to requests that have no doctest. Notes above a message name the values that contradict the pages, or say why the message is
not tested; `COVERAGE.md` lists the latter.
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unseen_characters_of_a_message_are_written_so_that_they_mean_the_same() {
        let message = "GET /a\u{202e}b\nX: \u{1b}\n\n{\"a\": \"\u{0}\u{e0001}\"}";
        assert_eq!(seen(message), "GET /a%E2%80%AEb\nX: ⟨U+001B⟩\n\n{\"a\": \"\\u0000\\udb40\\udc01\"}");
        assert_eq!(seen("GET /ß\r\n\tx"), "GET /ß\r\n\tx");
    }
}
