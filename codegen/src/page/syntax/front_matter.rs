//! The lines between the two `---` at the top of a page. Knows the few keys that matter, and no YAML beyond `key: value`.

use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::syntax::context::Context;
use crate::page::syntax::range::trim;
use crate::source::front::{Lines, begins, block, bom};
use crate::span::{Span, Spanned};
use crate::standards::nearest::nearest;
use std::collections::HashSet;
use std::ops::Range;

/// The front matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FrontMatter {
    /// `title`.
    pub title: Option<Spanned<String>>,
    /// `description`.
    pub description: Option<Spanned<String>>,
    /// `ms.subservice`, or else `ms.prod`; absent where empty.
    pub area: Option<Spanned<String>>,
    /// `doc_type`.
    pub doc_type: Option<Spanned<String>>,
}

/// Reads the front matter; gives also where the body begins.
pub(crate) fn read(context: &Context<'_>, findings: &mut Findings) -> (FrontMatter, usize) {
    let bom = bom(context.text);
    let Some(Lines { lines, body, is_closed }) = block(context.text, bom) else { return (FrontMatter::default(), bom) };
    if !is_closed {
        findings.push(unclosed(context, bom));
    }
    let mut front = FrontMatter::default();
    let (mut prod, mut unknown, mut known) = (None, Vec::new(), HashSet::new());
    for line in lines {
        match entry(context, line.clone()) {
            Entry::Nothing => {}
            // What is not closed has taken in lines of the body.
            Entry::Unreadable if !is_closed => {}
            Entry::Unreadable => {
                let message = format!("`{}` is not `key: value`", context.text[line.clone()].trim_end());
                findings.push(Diagnostic::new(Code::FrontMatter, context.span(line), message));
            }
            Entry::Value(key, _) if !known.insert(key) && is_closed => {
                findings.push(again(context.span(line.start..line.start + key.len()), key))
            }
            Entry::Value(key, value) => match key {
                "title" => front.title = read_as(Rule::FrontMatterKey, key, value, findings),
                "description" => front.description = read_as(Rule::FrontMatterKey, key, value, findings),
                "doc_type" => front.doc_type = read_as(Rule::FrontMatterKey, key, value, findings),
                "ms.subservice" => front.area = read_as(Rule::FrontMatterArea, "area", value, findings),
                "ms.prod" => prod = value,
                _ => unknown.push((context.span(line.start..line.start + key.len()), key)),
            },
        }
    }
    report_misspelt(&front, &unknown, findings);
    front.area = front.area.or_else(|| read_as(Rule::FrontMatterProduct, "area", prod, findings));
    (front, body)
}

/// The kinds of pages that publishing knows.
const DOC_TYPES: [&str; 4] = ["apiPageType", "resourcePageType", "conceptualPageType", "enumPageType"];

/// Reports keys that lack or have one letter of one that is absent, and a kind of page that nearly is a known one.
fn report_misspelt(front: &FrontMatter, unknown: &[(Span, &str)], findings: &mut Findings) {
    let read =
        [("title", &front.title), ("description", &front.description), ("doc_type", &front.doc_type), ("ms.subservice", &front.area)];
    let absent = || read.iter().filter(|(_, value)| value.is_none()).map(|(key, _)| *key);
    let keys = unknown.iter().filter_map(|&(span, key)| Some((span, key, nearest(key, absent())?)));
    let kind = front.doc_type.iter().filter(|kind| !DOC_TYPES.iter().any(|known| known.eq_ignore_ascii_case(&kind.value)));
    let kinds = kind.filter_map(|kind| Some((kind.span, kind.value.as_str(), nearest(&kind.value, DOC_TYPES)?)));
    for (span, written, near) in keys.chain(kinds).filter(|(.., near)| near.is_slip) {
        let message = format!("`{written}` is nearly `{}`", near.name);
        let found = Diagnostic::new(Code::NameMisspelt, span, message);
        findings.push(found.did_you_mean_one_of(span, written, Some(near)));
    }
}

/// The value, with the fact that it was read.
fn read_as(rule: Rule, what: &str, mut value: Option<Spanned<String>>, findings: &mut Findings) -> Option<Spanned<String>> {
    if let Some(value) = &mut value {
        if let Some(read) = value.value.strip_prefix(['"', '\'']) {
            let help = "write the quote at both ends, or at none; the text was read without it";
            findings.push(Diagnostic::new(Code::FrontMatter, value.span, "a quote is not closed").help(help));
            value.value = read.to_owned();
        }
        findings.fact(rule, value.span, || format!("{what}: {}", value.value));
    }
    value
}

/// What is wrong where a page has no front matter at all; only a page that defines something needs it.
pub(crate) fn missing(context: &Context<'_>) -> Option<Diagnostic> {
    let bom = bom(context.text);
    if begins(context.text, bom) {
        return None;
    }
    Some(Diagnostic::new(Code::FrontMatter, first_line(context, bom), "the page has no front matter"))
}

/// Reports a key that the front matter has already.
fn again(span: Span, key: &str) -> Diagnostic {
    let help = "remove one of the two; the first one was used";
    Diagnostic::new(Code::FrontMatter, span, format!("the front matter has `{key}` twice")).help(help)
}

/// Reports front matter that is not closed.
fn unclosed(context: &Context<'_>, start: usize) -> Diagnostic {
    let help = "write `---` on a line of its own below the last key";
    Diagnostic::new(Code::FrontMatter, first_line(context, start), "the front matter is not closed").label("opened here").help(help)
}

fn first_line(context: &Context<'_>, start: usize) -> Span {
    context.span(start..start + context.text[start..].lines().next().map_or(0, str::len))
}

enum Entry<'a> {
    /// A blank line, a comment, or the continuation of a longer value.
    Nothing,
    Unreadable,
    /// A key and its value; `None` where it is empty.
    Value(&'a str, Option<Spanned<String>>),
}

fn entry<'a>(context: &Context<'a>, line: Range<usize>) -> Entry<'a> {
    let text = &context.text[line.clone()];
    if text.trim().is_empty() || text.starts_with(['#', ' ', '\t', '-']) {
        return Entry::Nothing;
    }
    let Some((key, _)) = text.split_once(':') else { return Entry::Unreadable };
    let written = trim(context.text, line.start + key.len() + 1..line.end);
    let value = unquote(&context.text[written.clone()]);
    let value = (!value.is_empty()).then(|| Spanned::new(value, context.span(written)));
    Entry::Value(key.trim(), value)
}

/// The text in quotes, or all of it.
fn unquote(text: &str) -> String {
    let inside = |quote: char| text.strip_prefix(quote)?.strip_suffix(quote);
    match (inside('"'), inside('\'')) {
        (Some(text), _) => text.replace("\\\"", "\"").replace("\\\\", "\\").trim().to_owned(),
        (_, Some(text)) => text.replace("''", "'").trim().to_owned(),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::testing::{codes, with_page};

    fn read_text(text: &str) -> (FrontMatter, String, Vec<Code>) {
        with_page(text, |context, findings| {
            let (front, body) = read(context, findings);
            (front, text[body..].to_owned(), codes(findings))
        })
    }

    fn value(field: &Option<Spanned<String>>) -> Option<&str> {
        field.as_ref().map(|f| f.value.as_str())
    }

    #[test]
    fn values_may_be_quoted() {
        let (front, body, codes) =
            read_text("---\ntitle: \"chat: pin\"\ndescription: Don't\n# a comment\nms.prod: ''\ndoc_type: apiPageType\n---\n# T");
        assert_eq!(value(&front.title), Some("chat: pin"));
        assert_eq!(value(&front.description), Some("Don't"));
        assert_eq!(value(&front.area), None);
        assert_eq!(value(&front.doc_type), Some("apiPageType"));
        assert_eq!((body.as_str(), codes), ("# T", vec![]));
    }

    #[test]
    fn the_subservice_wins_over_the_product() {
        assert_eq!(value(&read_text("---\nms.subservice: teams\nms.prod: old\n---\n").0.area), Some("teams"));
        assert_eq!(value(&read_text("\u{feff}---\r\nms.prod: old\r\n---\r\n").0.area), Some("old"));
    }

    #[test]
    fn absent_or_broken_front_matter_is_said() {
        let message = |text: &str| with_page(text, |context, _| missing(context).map(|d| d.message));
        assert_eq!(message("# T\n").as_deref(), Some("the page has no front matter"));
        assert_eq!(message("---\ntitle: x\n\n# T\n"), None);
        assert_eq!(read_text("---\ntitle\n---\n").2, [Code::FrontMatter]);
    }

    #[test]
    fn front_matter_that_is_not_closed_ends_in_front_of_the_body() {
        let (front, body, codes) = read_text("---\ntitle: a\n# a comment\ndoc_type: b\n\n# T\n\nText.\n\n---\n");
        assert_eq!((value(&front.title), value(&front.doc_type)), (Some("a"), Some("b")));
        assert_eq!((body.as_str(), codes), ("# T\n\nText.\n\n---\n", vec![Code::FrontMatter]));
    }
}
