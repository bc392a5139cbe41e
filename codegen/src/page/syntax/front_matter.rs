//! The lines between the two `---` at the top of a page. Knows the few keys that matter, and no YAML beyond `key: value`.

use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::syntax::context::Context;
use crate::page::syntax::range::trim;
use crate::source::front::{block, bom};
use crate::span::Spanned;
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
    let Some((lines, body)) = block(context.text, bom) else { return (FrontMatter::default(), bom) };
    let mut front = FrontMatter::default();
    let mut prod = None;
    for line in lines {
        match entry(context, line.clone()) {
            Entry::Nothing => {}
            Entry::Unreadable => {
                let message = format!("`{}` is not `key: value`", context.text[line.clone()].trim_end());
                findings.push(Diagnostic::new(Code::FrontMatter, context.span(line), message));
            }
            Entry::Value(key, value) => match key {
                "title" => front.title = read_as(Rule::FrontMatterKey, key, value, findings),
                "description" => front.description = read_as(Rule::FrontMatterKey, key, value, findings),
                "doc_type" => front.doc_type = read_as(Rule::FrontMatterKey, key, value, findings),
                "ms.subservice" => front.area = read_as(Rule::FrontMatterArea, "area", value, findings),
                "ms.prod" => prod = value,
                _ => {}
            },
        }
    }
    front.area = front.area.or_else(|| read_as(Rule::FrontMatterProduct, "area", prod, findings));
    (front, body)
}

/// The value, with the fact that it was read.
fn read_as(rule: Rule, what: &str, value: Option<Spanned<String>>, findings: &mut Findings) -> Option<Spanned<String>> {
    if let Some(value) = &value {
        findings.fact(rule, value.span, || format!("{what}: {}", value.value));
    }
    value
}

/// What is wrong where a page has no front matter at all; only a page that defines something needs it.
pub(crate) fn missing(context: &Context<'_>) -> Option<Diagnostic> {
    let bom = bom(context.text);
    if block(context.text, bom).is_some() {
        return None;
    }
    let first = bom..bom + context.text[bom..].lines().next().map_or(0, str::len);
    let what = if context.text[bom..].starts_with("---") { "the front matter has no end" } else { "the page has no front matter" };
    Some(Diagnostic::new(Code::FrontMatter, context.span(first), what))
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
        assert_eq!(message("---\ntitle: x\n# T\n").as_deref(), Some("the front matter has no end"));
        assert_eq!(read_text("---\ntitle\n---\n").2, [Code::FrontMatter]);
    }
}
