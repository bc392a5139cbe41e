//! Owns tables that may list where the service runs: rows with a name and addresses of sites. It must not know which of them do.

use crate::diag::{Findings, Rule};
use crate::page::classify::section::Section;
use crate::page::model::{DeploymentRow, DeploymentTable};
use crate::page::syntax::context::Context;
use crate::page::syntax::document::{Cell, Row, Table};
use crate::prose::{Inline, plain};
use crate::span::Spanned;
use crate::standards::url;
use crate::standards::words::words;

/// The tables of which a row has the address of a site.
pub(crate) fn read(context: &Context<'_>, sections: &[Section<'_>], findings: &mut Findings) -> Vec<DeploymentTable> {
    let tables = sections.iter().flat_map(|section| &section.tables).filter(|table| table.table.rows.iter().any(has_site));
    let found = tables.map(|table| {
        findings.fact(Rule::DeploymentTable, context.span(table.block.range.clone()), || "table: addresses of sites".to_owned());
        of_table(context, table.table)
    });
    found.collect()
}

fn has_site(row: &Row) -> bool {
    row.cells.iter().skip(1).any(|cell| url::is_site(&address(cell)))
}

fn of_table(context: &Context<'_>, table: &Table) -> DeploymentTable {
    let spanned = |cell: &Cell, text: String| Spanned::new(text, context.span(cell.range.clone()));
    let row = |row: &Row| {
        let (name, rest) = row.cells.split_first()?;
        let text = name.text();
        let words = name_words(&text);
        Some(DeploymentRow { name: spanned(name, text), words, cells: rest.iter().map(|cell| spanned(cell, address(cell))).collect() })
    };
    DeploymentTable { rows: table.rows.iter().filter_map(row).collect() }
}

/// The words of a name, without those in parentheses and the preposition that some names have.
fn name_words(name: &str) -> Vec<String> {
    let name = name.split('(').next().unwrap_or_default();
    name.split_whitespace().filter(|word| !words(word).is_empty() && !word.eq_ignore_ascii_case("for")).map(str::to_owned).collect()
}

/// What a cell says: the target of its link, or its words; without a slash at the end.
fn address(cell: &Cell) -> String {
    let target = match &*cell.line {
        [Inline::Link(target, _)] => target.value.clone(),
        line => plain(line).into_owned(),
    };
    target.trim().trim_end_matches('/').to_owned()
}
