//! Owns what the cells of a table show it to be: permissions, members of an enumeration, rows with types. It must not know the section around it.

use crate::page::classify::permission_table::Layout;
use crate::page::classify::{member_table, permission_table};
use crate::page::english::type_cell;
use crate::page::english::type_cell::ReadType;
use crate::page::syntax::context::Context;
use crate::page::syntax::document::{Block, Cell, Row, Table};
use crate::prose::Inline;

/// A table and what it was classified as, once.
#[derive(Debug)]
pub(crate) struct KnownTable<'d> {
    pub(crate) table: &'d Table,
    pub(crate) block: &'d Block,
    /// Whether the page is translated, so that the words of its headers may be in any language.
    pub(crate) translated: bool,
    /// How it lists permissions, if it does.
    pub(crate) permissions: Option<Layout>,
    /// Whether its header allows members of an enumeration in the first column.
    pub(crate) may_be_members: bool,
    /// The second cell of each row as a type; empty for a table of fewer than three columns.
    pub(crate) types: Vec<Option<ReadType>>,
}

impl<'d> KnownTable<'d> {
    pub(crate) fn new(context: &Context<'_>, table: &'d Table, block: &'d Block, translated: bool) -> Self {
        let read = |row: &Row| row.cells.get(1).and_then(|cell| type_cell::read(&cell.line, context.span(cell.range.clone())));
        let types = if table.head.cells.len() >= 3 { table.rows.iter().map(read).collect() } else { Vec::new() };
        let (permissions, may_be_members) = (permission_table::layout(table), member_table::is_member_table(table));
        Self { table, block, translated, permissions, may_be_members, types }
    }

    /// The words of the first cells.
    pub(crate) fn first_column(&self) -> impl Iterator<Item = String> + '_ {
        self.table.rows.iter().filter_map(|row| row.cells.first()).map(Cell::text)
    }

    /// Whether most of the second cells are types: those that are not are then errors.
    pub(crate) fn has_types(&self) -> bool {
        self.types.iter().flatten().count() * 2 > self.table.rows.len()
    }

    /// Whether it has names in its first column and types in its second: not the methods, whose first column is links.
    pub(crate) fn has_rows_of_types(&self) -> bool {
        let links = self.table.rows.iter().filter(|row| row.cells.first().is_some_and(has_link)).count();
        links * 2 <= self.table.rows.len() && self.has_types()
    }

    /// Whether all its types are links.
    pub(crate) fn is_linked(&self) -> bool {
        self.table.rows.iter().all(|row| row.cells.get(1).is_some_and(has_link))
    }

    /// Whether the first column holds members: it has single words, and there is no column of types.
    pub(crate) fn has_members(&self) -> bool {
        self.may_be_members && member_table::has_member_rows(self.table)
    }
}

fn has_link(cell: &Cell) -> bool {
    cell.line.iter().any(|inline| matches!(inline, Inline::Link(..)))
}
