//! What the tests of the page stage share.

use super::{Access, Context, Page};
use crate::diag::{Code, Diagnostics};
use crate::source::SourceMap;

/// Runs `f` on a docs folder of one page.
pub(crate) fn with_page<T>(text: &str, f: impl FnOnce(&Context<'_>, &mut Diagnostics) -> T) -> T {
    let mut diagnostics = Diagnostics::new();
    let sources = SourceMap::from_texts([("api/page.md", text)], [], &mut diagnostics);
    f(&Context::new(&sources, sources.pages()[0]), &mut diagnostics)
}

/// The codes in the order they were found.
pub(crate) fn codes(diagnostics: &Diagnostics) -> Vec<Code> {
    diagnostics.iter().map(|d| d.code).collect()
}

/// The page of that text below minimal front matter, and the findings as `code: the bytes`.
pub(crate) fn page(body: &str) -> (Page, Vec<String>) {
    page_with_includes(body, &[])
}

/// The same with includes beside the page.
pub(crate) fn page_with_includes(body: &str, includes: &[(&str, &str)]) -> (Page, Vec<String>) {
    let text = format!("---\ntitle: t\n---\n{body}");
    let mut diagnostics = Diagnostics::new();
    let sources = SourceMap::from_texts([("api/page.md", text.as_str())], includes.iter().copied(), &mut diagnostics);
    let page = super::parse(&sources, sources.pages()[0], &mut diagnostics);
    let shown = |d: &crate::diag::Diagnostic| {
        let bytes = d.at.as_ref().map(|at| sources.slice(at.span)).unwrap_or_default();
        format!("{}: {bytes}", d.code)
    };
    let findings = diagnostics.iter().map(shown).collect();
    (page, findings)
}

/// The alternatives parted by blanks, those needed together joined; `-` where there is none, `?` where nothing is known.
pub(crate) fn show(access: &Access) -> String {
    match access {
        Access::Unknown => "?".into(),
        Access::NotSupported => "-".into(),
        Access::AnyOf(any) => any.iter().map(|all| all.join("+")).collect::<Vec<_>>().join(" "),
    }
}
