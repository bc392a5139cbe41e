//! Owns tables that may list where the service runs: rows with a name and addresses of sites. It must not know which of them do.

use crate::diag::{Findings, Rule};
use crate::page::classify::section::Section;
use crate::page::model::{DeploymentRow, DeploymentTable};
use crate::page::syntax::context::Context;
use crate::page::syntax::document::{Cell, Row, Table};
use crate::prose::{Inline, plain};
use crate::span::Spanned;
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
    row.cells.iter().skip(1).any(|cell| is_site(&address(cell)))
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
        line => plain(line),
    };
    target.trim().trim_end_matches('/').to_owned()
}

/// Whether a text is a scheme and a host: `https://example.com`.
pub(crate) fn is_site(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    host.is_some_and(|host| host.contains('.') && host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':')))
}

#[cfg(test)]
mod tests {
    use crate::page::testing::page;

    #[test]
    fn a_table_with_the_address_of_a_site_is_kept_whole() {
        let (page, findings) = page("# T\n\n|Cloud|Root|\n|-|-|\n|One|`https://a.example`|\n|Two|<https://b.example/>|\n|Three|none|\n");
        assert_eq!(findings, [] as [&str; 0]);
        let rows = page.deployments[0].rows.iter().map(|row| (row.name.value.as_str(), row.cells[0].value.as_str()));
        assert_eq!(rows.collect::<Vec<_>>(), [("One", "https://a.example"), ("Two", "https://b.example"), ("Three", "none")]);
    }

    #[test]
    fn addresses_of_pages_are_not_those_of_sites() {
        let (page, _) = page("# T\n\n|See|At|\n|-|-|\n|One|https://a.example/page|\n|Two|[x](other.md)|\n");
        assert_eq!(page.deployments, []);
    }
}
