//! Owns fences that are not closed, which would swallow what follows: where the text goes on behind each. It must not know what fences hold.

use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::syntax::context::Context;
use crate::page::syntax::range::lines;
use std::ops::Range;

/// The body of a page from the byte `start` on, in parts: each but the last ends with the text of a fence that is not closed.
pub(crate) fn parts(context: &Context<'_>, start: usize, findings: &mut Findings) -> Vec<Range<usize>> {
    let (mut parts, mut at) = (Vec::new(), start);
    while let Some(Unclosed { opening, end }) = unclosed(context.text, at) {
        let ticks = context.text[opening.clone()].bytes().take_while(|byte| *byte == b'`').count();
        let message = "the fence that is opened here is not closed";
        let help = format!("write a line of {ticks} backticks below its last line");
        let span = context.span(opening);
        findings.push(Diagnostic::new(Code::FenceOpen, span, message).label("opened here").help(help));
        findings.fact(Rule::FenceEnd, context.span(end..end), || "fence: ends".to_owned());
        parts.push(at..end);
        at = end;
    }
    parts.push(at..context.text.len());
    parts
}

/// A fence that is not closed.
#[derive(Debug, PartialEq, Eq)]
struct Unclosed {
    /// The line that opens it.
    opening: Range<usize>,
    /// Where the text goes on.
    end: usize,
}

/// A fence that has been opened.
struct Open {
    line: Range<usize>,
    /// The first line inside that looks like text of the page.
    text: Option<usize>,
}

/// The first fence that begins at or behind `start` and is not closed: another one opens inside it, or a message or JSON in it goes on with
/// headings and annotations, or the page ends.
fn unclosed(text: &str, start: usize) -> Option<Unclosed> {
    let mut open: Option<Open> = None;
    let mut below_blank = true;
    for range in lines(text, start..text.len()) {
        let line = &text[range.clone()];
        match &mut open {
            None if opens(line) => open = Some(Open { line: range, text: None }),
            None => {}
            Some(fence) if closes(line, &text[fence.line.clone()]) => match fence.text.filter(|_| is_data(&text[fence.line.clone()])) {
                Some(end) => return Some(Unclosed { opening: fence.line.clone(), end }),
                None => open = None,
            },
            Some(fence) if opens_inside(line, &text[fence.line.clone()]) => {
                return Some(Unclosed { opening: fence.line.clone(), end: fence.text.unwrap_or(range.start) });
            }
            Some(fence) if fence.text.is_none() && is_text(line, below_blank) => fence.text = Some(range.start),
            Some(_) => {}
        }
        below_blank = line.trim_start().is_empty();
    }
    open.map(|fence| Unclosed { opening: fence.line, end: fence.text.unwrap_or(text.len()) })
}

fn ticks(line: &str) -> usize {
    line.bytes().take_while(|byte| *byte == b'`').count()
}

/// Whether a line opens a fence at the left edge; those in lists end with their item.
fn opens(line: &str) -> bool {
    ticks(line) >= 3 && !line.trim_start_matches('`').contains('`')
}

fn closes(line: &str, opening: &str) -> bool {
    ticks(line.trim_start()) >= ticks(opening) && line.trim_start().trim_start_matches('`').trim().is_empty()
}

/// Whether a line opens a fence as long as the one that it stands in, with an info string.
fn opens_inside(line: &str, opening: &str) -> bool {
    opens(line) && ticks(line) == ticks(opening) && !line.trim_start_matches('`').trim().is_empty()
}

/// Whether a fence holds messages or JSON, in which no line looks like a heading.
fn is_data(opening: &str) -> bool {
    ["http", "json", "msgraph"].iter().any(|info| opening.trim_start_matches('`').trim_start().to_lowercase().starts_with(info))
}

/// Whether a line looks like a heading, a rule, an annotation or an include: text of the page around the fence.
fn is_text(line: &str, below_blank: bool) -> bool {
    let marks = line.bytes().take_while(|byte| *byte == b'#').count();
    let is_heading = (1..=6).contains(&marks) && line[marks..].starts_with(' ');
    below_blank && (is_heading || line.trim_end() == "---") || line.starts_with("<!--") || line.starts_with("[!INCLUDE")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<(&str, &str)> {
        unclosed(text, 0).map(|found| (&text[found.opening], &text[found.end..]))
    }

    #[test]
    fn a_fence_goes_on_to_what_looks_like_the_page() {
        assert_eq!(found("```http\nGET /a\n\n## B\n\n```json\n{}\n```\n"), Some(("```http", "## B\n\n```json\n{}\n```\n")));
        assert_eq!(found("```http\nGET /a\n\n## B\n\n```\n{}\n```\n"), Some(("```http", "## B\n\n```\n{}\n```\n")));
        assert_eq!(found("```\na\n```json\n{}\n```\n"), Some(("```", "```json\n{}\n```\n")));
        assert_eq!(found("```json\n{}\n"), Some(("```json", "")));
    }

    #[test]
    fn a_fence_that_is_closed_is_left_alone() {
        for text in
            ["```\na\n```\n", "````md\n```json\n{}\n```\n````\n", "```bash\n\n# a comment\n```\n", "- a\n  ```\n  b\n", "``` a ``` b\n"]
        {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
