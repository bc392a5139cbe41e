//! What the tests of the page stage share.

use crate::diag::{Code, Findings};
use crate::page::model::Page;
use crate::page::syntax::context::Context;
use crate::page::syntax::template::{Part, Placeholder, Segment, Template};
use crate::source::SourceMap;
use crate::span::Span;
use crate::standards::permission::Access;

/// Runs `f` on a docs folder of one page.
pub(crate) fn with_page<T>(text: &str, f: impl FnOnce(&Context<'_>, &mut Findings) -> T) -> T {
    let mut findings = Findings::new();
    let sources = SourceMap::from_texts([("api/page.md", text)], [], &mut findings);
    f(&Context::new(&sources, sources.pages()[0]), &mut findings)
}

/// The codes in the order they were found.
pub(crate) fn codes(findings: &Findings) -> Vec<Code> {
    findings.iter().map(|d| d.code).collect()
}

/// The page of that text below minimal front matter, and the findings as `code: the bytes`.
pub(crate) fn page(body: &str) -> (Page, Vec<String>) {
    page_with_includes(body, &[])
}

/// The same, with includes.
pub(crate) fn page_with_includes(body: &str, includes: &[(&str, &str)]) -> (Page, Vec<String>) {
    let text = format!("---\ntitle: t\n---\n{body}");
    let mut findings = Findings::new();
    let sources = SourceMap::from_texts([("api/page.md", text.as_str())], includes.iter().copied(), &mut findings);
    let page = crate::page::parse(&sources, sources.pages()[0], &mut findings);
    let summary = |d: &crate::diag::Diagnostic| {
        let bytes = d.at.as_ref().map(|at| sources.slice(at.span)).unwrap_or_default();
        format!("{}: {bytes}", d.code)
    };
    let findings = findings.iter().map(summary).collect();
    (page, findings)
}

/// The alternatives separated by spaces, those needed together joined; `-` where there is none, `?` where nothing is known.
pub(crate) fn show(access: &Access) -> String {
    match access {
        Access::Unknown => "?".into(),
        Access::NotSupported => "-".into(),
        Access::AnyOf(any) => any.iter().map(|all| all.join("+")).collect::<Vec<_>>().join(" "),
    }
}

/// A span to put where none matters.
pub(crate) fn nowhere() -> Span {
    let sources = SourceMap::from_texts([("api/test.md", "")], [], &mut Findings::new());
    Span::new(sources.pages()[0], 0..0)
}

/// A template with `{x}`, `name={x}` and `name='{x}'` placeholders and no query.
pub(crate) fn template(text: &str) -> Template {
    let span = nowhere();
    let segments = text.trim_start_matches('/').split('/').map(segment).collect();
    Template { text: text.to_owned(), prefix: None, segments, query: Vec::new(), span }
}

fn segment(text: &str) -> Segment {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (names, after) = after.split_once('}').unwrap_or((after, ""));
        if !before.is_empty() {
            parts.push(Part::Literal(before.to_owned()));
        }
        let argument = before.trim_end_matches('\'').strip_suffix('=').and_then(|b| b.rsplit(['(', ',']).next()).map(str::to_owned);
        let names: Vec<String> = names.split('|').map(|name| name.trim().to_owned()).collect();
        let written = names.join(" | ");
        parts.push(Part::Placeholder(Placeholder {
            written,
            names,
            argument,
            quoted: before.ends_with('\''),
            list: None,
            default: None,
            span: nowhere(),
        }));
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(Part::Literal(rest.to_owned()));
    }
    Segment { parts, span: nowhere() }
}
