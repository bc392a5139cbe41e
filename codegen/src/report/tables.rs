//! Owns the tables of the report. It must not know where its links lead.

use crate::api::{Area, AreaId, PageOutcome};
use crate::diag::Severity;
use crate::report::html::Html;
use crate::report::links::Links;
use crate::report::places::Places;
use crate::report::run::{Run, word};

/// The class of what holds a number.
const NUMBER: &str = "number";

/// A cell: what it shows, and whether it is a number.
enum Cell {
    Number(usize),
    Text(Vec<Html>),
}

impl Cell {
    fn text(text: &str) -> Self {
        Self::Text(vec![Html::text(text)])
    }
}

/// The heading of a column, which is above numbers or above text.
enum Column {
    Number(&'static str),
    Text(&'static str),
}

/// A table that the script can sort.
fn table(head: &[Column], rows: impl Iterator<Item = Vec<Cell>>) -> Html {
    let head = head.iter().map(|column| match column {
        Column::Number(text) => Html::element("th", &[("scope", "col"), ("class", NUMBER)], [Html::text(text)]),
        Column::Text(text) => Html::element("th", &[("scope", "col")], [Html::text(text)]),
    });
    let rows = rows.map(|cells| {
        let cells = cells.into_iter().map(|cell| match cell {
            Cell::Number(number) => Html::element("td", &[("class", NUMBER)], [Html::text(&number.to_string())]),
            Cell::Text(content) => Html::element("td", &[], content),
        });
        Html::element("tr", &[], cells)
    });
    let table = [Html::element("thead", &[], [Html::element("tr", &[], head)]), Html::element("tbody", &[], rows)];
    Html::element("div", &[("class", "scroll")], [Html::element("table", &[], table)])
}

/// The numbers of the run.
pub(crate) fn totals(run: &Run<'_>) -> Html {
    let api = run.api;
    let without = api.pages.iter().filter(|page| page.items.is_empty()).count();
    let all = [
        ("pages", run.sources.pages().len()),
        ("pages without items", without),
        ("operations", api.operations.len()),
        ("models", api.models.len()),
        ("enumerations", api.enums.len()),
        ("errors", run.findings.count(Severity::Error)),
        ("warnings", run.findings.count(Severity::Warning)),
    ];
    let item = |(what, count): (&str, usize)| {
        let number = Html::element("b", &[], [Html::text(&count.to_string())]);
        Html::element("li", &[], [number, Html::text(&format!(" {what}"))])
    };
    Html::element("ul", &[("class", "totals")], all.map(item))
}

/// A row for each area, with the findings in the pages of its items.
pub(crate) fn areas(run: &Run<'_>, places: &Places<'_>) -> Html {
    let api = run.api;
    let mut counts = vec![[0; 5]; api.areas.len()];
    let mut add = |AreaId(area): AreaId, column: usize, count: usize| {
        if let Some(counts) = counts.get_mut(area) {
            counts[column] += count;
        }
    };
    for page in &api.pages {
        let found = places.counts(&page.page);
        for area in places.areas(&page.page) {
            [(0, 1), (3, found.errors), (4, found.warnings)].into_iter().for_each(|(column, count)| add(area, column, count));
        }
    }
    api.operations.iter().for_each(|item| add(item.area, 1, 1));
    api.models.iter().map(|item| item.area).chain(api.enums.iter().map(|item| item.area)).for_each(|area| add(area, 2, 1));
    let row = |(area, counts): (&Area, [usize; 5])| [Cell::text(&area.feature)].into_iter().chain(counts.map(Cell::Number)).collect();
    let rows = api.areas.iter().zip(counts).map(row);
    table(
        &[
            Column::Text("Area"),
            Column::Number("Pages"),
            Column::Number("Operations"),
            Column::Number("Types"),
            Column::Number("Errors"),
            Column::Number("Warnings"),
        ],
        rows,
    )
}

/// A row for each code that was found.
pub(crate) fn codes(run: &Run<'_>) -> Html {
    let rows = run.by_code().into_iter().map(|(code, count)| {
        let name = Html::element("code", &[], [Html::text(code.name())]);
        vec![Cell::Text(vec![name]), Cell::text(word(code.severity())), Cell::Number(count), Cell::text(code.summary())]
    });
    table(&[Column::Text("Code"), Column::Text("Severity"), Column::Number("Findings"), Column::Text("What it means")], rows)
}

/// A row for each page, with what became of it.
pub(crate) fn pages(run: &Run<'_>, places: &Places<'_>, links: &Links) -> Html {
    let rows = run.api.pages.iter().map(|page| {
        let name = places.display(&page.page).map_or_else(|| Html::text(&page.page), |path| links.page(path));
        let areas: Vec<&str> = places.areas(&page.page).filter_map(|id| Some(run.api.areas.get(id.0)?.feature.as_str())).collect();
        let counts = places.counts(&page.page);
        let outcome = Cell::Text(outcome(page, places, links));
        vec![Cell::Text(vec![name]), Cell::text(&areas.join(", ")), outcome, Cell::Number(counts.errors), Cell::Number(counts.warnings)]
    });
    table(
        &[Column::Text("Page"), Column::Text("Area"), Column::Text("Outcome"), Column::Number("Errors"), Column::Number("Warnings")],
        rows,
    )
}

/// Links to the items, and the note.
fn outcome(page: &PageOutcome, places: &Places<'_>, links: &Links) -> Vec<Html> {
    let mut content = Vec::new();
    for item in &page.items {
        content.extend((!content.is_empty()).then(|| Html::text(", ")));
        content.push(places.file(item).map_or_else(|| Html::text(item), |file| links.item(file, item)));
    }
    if let Some(note) = &page.note {
        let start = if content.is_empty() { "" } else { "; " };
        content.push(Html::text(&format!("{start}{}", note.replace('`', ""))));
    }
    content
}
