//! Owns what a run found out as one page of HTML: totals, areas, findings, pages. It must not know how pages are read.

mod html;
mod links;
mod places;
mod run;
mod tables;
#[cfg(test)]
mod tests;

pub use links::Links;
pub use run::Run;

use crate::diag::{Diagnostic, Format, Severity, render};
use crate::report::html::Html;
use crate::report::places::Places;
use crate::report::run::word;
use std::collections::BTreeMap;

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

/// The page. It needs no other file, and scripts only for sorting and searching.
pub fn page(run: &Run<'_>, links: &Links) -> String {
    let places = Places::new(run);
    let head = [
        Html::void("meta", &[("charset", "utf-8")]),
        Html::void("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]),
        Html::element("title", &[], [Html::text(&format!("Report on {}", run.title))]),
        Html::fixed("style", STYLE),
    ];
    let search =
        [("id", "search"), ("type", "search"), ("placeholder", "Search findings and pages"), ("aria-label", "Search"), ("hidden", "")];
    let body = [
        Html::element("h1", &[], [Html::text(&format!("Report on {}", run.title))]),
        tables::totals(run),
        section("Areas", tables::areas(run, &places)),
        section("Codes", tables::codes(run)),
        Html::element("div", &[("class", "bar")], [Html::void("input", &search)]),
        section("Findings", findings(run, links)),
        section("Pages", tables::pages(run, &places, links)),
        Html::fixed("script", SCRIPT),
    ];
    let whole = Html::element("html", &[("lang", "en")], [Html::element("head", &[], head), Html::element("body", &[], body)]);
    format!("<!doctype html>\n{}\n", whole.into_text())
}

fn section(heading: &str, content: Html) -> Html {
    let id = heading.to_lowercase();
    Html::element("section", &[("id", &id)], [Html::element("h2", &[], [Html::text(heading)]), content])
}

/// The findings by file, and those about no file first. A page with errors is open.
fn findings(run: &Run<'_>, links: &Links) -> Html {
    let mut by_file: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
    for diagnostic in run.findings {
        let file = diagnostic.at.as_ref().map_or("", |at| run.sources.display_path(at.span.file));
        by_file.entry(file).or_default().push(diagnostic);
    }
    if by_file.is_empty() {
        return Html::element("p", &[], [Html::text("None.")]);
    }
    let groups = by_file.into_iter().map(|(file, found)| {
        let has_errors = found.iter().any(|diagnostic| diagnostic.severity() == Severity::Error);
        let name = if file.is_empty() { Html::text("The docs as a whole") } else { links.page(file) };
        let head = Html::element("summary", &[], [name, Html::text(&format!(" · {}", found.len()))]);
        let items = found.into_iter().map(|diagnostic| finding(run, diagnostic));
        let attributes: &[(&str, &str)] = if has_errors { &[("open", "")] } else { &[] };
        Html::element("details", attributes, [head].into_iter().chain(items))
    });
    Html::element("div", &[], groups)
}

/// A finding as people see it in a terminal; its first line may be broken.
fn finding(run: &Run<'_>, diagnostic: &Diagnostic) -> Html {
    let text = render(diagnostic, run.sources, Format::Human, false);
    let (head, excerpt) = text.split_once('\n').unwrap_or((&text, ""));
    let class = format!("finding {}", word(diagnostic.severity()));
    let parts = [Html::element("p", &[], [Html::text(head)]), Html::element("pre", &[], [Html::text(excerpt)])];
    Html::element("article", &[("class", &class), ("data-code", diagnostic.code.name())], parts)
}
