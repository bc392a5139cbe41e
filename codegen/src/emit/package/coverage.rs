//! The crate's `COVERAGE.md`: what became of each page, and which examples no test covers. Knows no Rust.

use crate::api::{Corrected, LeftOut, PageOutcome};
use crate::emit::context::Context;
use crate::emit::text::markdown::{cell, code, escape};

pub(crate) fn file(context: &Context) -> String {
    let examples = Examples::of(context);
    let mut text = "# Coverage\n\nWhat the generator read, and what it generated from that.\n\n| What | Count |\n|---|--:|\n".to_owned();
    for (what, count) in counts(context, &examples) {
        text.push_str(&format!("| {what} | {count} |\n"));
    }
    let mut pages: Vec<&PageOutcome> = context.api.pages.iter().collect();
    pages.sort_by(|a, b| a.page.cmp(&b.page));
    let pages = pages.into_iter().map(|page| format!("| {} | {} |", cell(&code(&page.page)), outcome(page)));
    text.push_str(&section("Pages", "Items are paths from the root of the crate.", "| Page | Outcome |\n|---|---|", pages));
    let corrections = context.api.corrections.iter().map(|Corrected { page, what, old, new, why }| {
        format!("| {} | {} | {} | {} | {} |", cell(&code(page)), sentence(what), cell(&code(old)), cell(&code(new)), sentence(why))
    });
    let what = "Text that was replaced before the pages were read.";
    text.push_str(&section("Corrections", what, "| Page | Section | Old | New | Reason |\n|---|---|---|---|---|", corrections));
    let left_out =
        examples.left_out.iter().map(|(page, line, reason)| format!("| {} | {line} | {} |", cell(&code(page)), sentence(reason)));
    let what = "Requests and responses that no test covers, with their line in the page.";
    text.push_str(&section("Examples not tested", what, "| Page | Line | Reason |\n|---|--:|---|", left_out));
    text
}

fn counts(context: &Context, examples: &Examples) -> [(&'static str, usize); 9] {
    let api = context.api;
    [
        ("Pages", api.pages.len()),
        ("Pages without generated items", api.pages.iter().filter(|page| page.items.is_empty()).count()),
        ("Operations", api.operations.len()),
        ("Models", api.models.len()),
        ("Models inferred from an example", api.models.iter().filter(|model| model.inferred).count()),
        ("Enumerations", api.enums.len()),
        ("Examples with a doctest", examples.doctests),
        ("Requests and responses tested", examples.requests_and_responses),
        ("Requests and responses not tested", examples.left_out.len()),
    ]
}

/// A heading, a line, and a table; nothing where the table would be empty.
fn section(heading: &str, what: &str, head: &str, rows: impl Iterator<Item = String>) -> String {
    let rows: String = rows.map(|row| row + "\n").collect();
    if rows.is_empty() { rows } else { format!("\n## {heading}\n\n{what}\n\n{head}\n{rows}") }
}

fn outcome(page: &PageOutcome) -> String {
    let items = page.items.iter().map(|item| code(item)).collect::<Vec<_>>().join(", ");
    match (&page.note, page.items.is_empty()) {
        (None, true) => "Nothing".into(),
        (None, false) => items,
        (Some(note), true) => format!("Nothing: {}", sentence(note)),
        (Some(note), false) => format!("{items}; {}", sentence(note)),
    }
}

/// A sentence in a cell; what is in backticks is code, the rest is plain text.
fn sentence(text: &str) -> String {
    let pieces = text.split('`').enumerate();
    cell(&pieces.map(|(index, piece)| if index % 2 == 1 { code(piece) } else { escape(piece, false) }).collect::<String>())
}

/// The documented exchanges, by whether tests try them.
struct Examples<'a> {
    doctests: usize,
    requests_and_responses: usize,
    /// Page, line and reason, in order.
    left_out: Vec<(&'a str, usize, &'a str)>,
}

impl<'a> Examples<'a> {
    fn of(context: &Context<'a>) -> Self {
        let mut found = Self { doctests: 0, requests_and_responses: 0, left_out: Vec::new() };
        for operation in &context.api.operations {
            for example in &operation.examples {
                found.doctests += usize::from(example.call.is_ok());
                let request = example.request.iter().map(|_| (example.line, example.call.as_ref().err()));
                let responses = example.responses.iter().map(|response| (response.line, response.misfits.as_ref().err()));
                for (line, left_out) in request.chain(responses) {
                    match left_out {
                        Some(LeftOut(reason)) => found.left_out.push((&operation.page, line, reason)),
                        None => found.requests_and_responses += 1,
                    }
                }
            }
        }
        found.left_out.sort_unstable();
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::testing::{everything, print};

    #[test]
    fn pages_and_examples_are_accounted_for() {
        let mut api = everything();
        let page = |page: &str, items: &[&str], note: Option<&str>| PageOutcome {
            page: page.into(),
            items: items.iter().map(|&item| item.into()).collect(),
            note: note.map(Into::into),
        };
        api.pages = vec![
            page("resources/chat.md", &["models::Chat", "models::ChatType"], None),
            page("api/chat-post.md", &["chat::Post"], Some("`a|b` is <left> out")),
            page("api/x.md", &[], Some("it has no request")),
        ];
        let text = &print(&api)["COVERAGE.md"];
        assert!(text.contains("| Pages | 3 |\n| Pages without generated items | 1 |\n"), "{text}");
        let pages = "
| Page | Outcome |
|---|---|
| `api/chat-post.md` | `chat::Post`; `a\\|b` is \\<left> out |
| `api/x.md` | Nothing: it has no request |
| `resources/chat.md` | `models::Chat`, `models::ChatType` |
";
        assert!(text.contains(pages), "{text}");
        assert!(text.ends_with("| Page | Line | Reason |\n|---|--:|---|\n| `api/chat-post.md` | 1 | the body is not JSON |\n"), "{text}");
    }
}
