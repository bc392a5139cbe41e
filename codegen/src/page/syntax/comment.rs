//! Comments that are not closed, which would swallow what follows: each is blanked up to the end of its line, so that positions stay. Knows the
//! characters around comments and fences alone.

use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::syntax::context::Context;
use crate::page::syntax::range::lines;
use std::borrow::Cow;
use std::ops::Range;

const OPEN: &str = "<!--";
const CLOSE: &str = "-->";

/// The body of a page, which begins at the byte `start`, without the openings of comments that no `-->` closes before the next comment begins.
pub(crate) fn closed<'b>(context: &Context<'_>, start: usize, body: Cow<'b, str>, findings: &mut Findings) -> Cow<'b, str> {
    let open = unclosed(&body);
    if open.is_empty() {
        return body;
    }
    let mut text = body.into_owned();
    for range in open {
        let span = context.span(start + range.start..start + range.start + OPEN.len());
        let end = context.span(start + range.end..start + range.end);
        findings.push(Diagnostic::new(Code::CommentOpen, span, "the comment is not closed").repaired_by(end, "", " -->"));
        findings.fact(Rule::CommentLine, span, || "comment: this line".to_owned());
        text.replace_range(range.clone(), &" ".repeat(range.len()));
    }
    text.into()
}

/// From each opening that is never closed to the end of its line.
fn unclosed(body: &str) -> Vec<Range<usize>> {
    let (mut found, mut in_fence) = (Vec::new(), false);
    let mut open: Option<Range<usize>> = None;
    for line in lines(body, 0..body.len()) {
        let text = &body[line.clone()];
        let inner = text.trim_start();
        in_fence ^= open.is_none() && inner.starts_with("```");
        // Only one at the start of a line begins a block; one within text ends with its paragraph.
        let begins = !in_fence && inner.starts_with(OPEN);
        if begins && let Some(range) = open.take() {
            found.push(range);
        }
        if begins {
            open = Some(line.end - inner.len()..line.end);
        }
        if open.is_some() && text.contains(CLOSE) {
            open = None;
        }
    }
    found.extend(open);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_is_closed_before_the_next_begins() {
        assert_eq!(unclosed("<!-- a -->\n<!--\nb\n-->\n```\n<!-- c\n```\n"), [] as [Range<usize>; 0]);
        assert_eq!(unclosed("x\n<!-- a\ny\n<!-- b -->\n<!-- c"), [2..8, 22..28]);
    }
}
