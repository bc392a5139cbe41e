//! Owns which tables and includes list permissions, and in which layout. It must not know what the scopes mean.

use crate::page::english::permission_table::permission_type;
use crate::page::english::scopes::{names_scope, says_none, scopes};
use crate::page::syntax::annotation::BlockType;
use crate::page::syntax::document::{Cell, Include, Table};
use crate::prose::Inline;
use crate::standards::name::is_qualified;
use crate::standards::permission::Access;

/// How a table lists permissions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    /// Its header names the permission types.
    TypesAsColumns,
    /// Its first column names them.
    TypesAsRows,
    /// It has a row for each, whatever the language of their labels.
    Foreign,
    /// It has a column for each, whatever the language of their headers.
    ForeignColumns,
    /// Its annotation alone says that it lists permissions.
    Annotated,
}

type Fits = fn(&Table) -> bool;

/// The layouts in the order in which they are tried.
const LAYOUTS: [(Layout, Fits); 5] = [
    (Layout::TypesAsColumns, |table| table.head.cells.iter().filter(|cell| names_type(cell)).count() >= 2),
    (Layout::TypesAsRows, |table| table.rows.iter().filter(|row| row.cells.first().is_some_and(names_type)).count() >= 2),
    (Layout::ForeignColumns, looks_foreign_columns),
    (Layout::Foreign, looks_foreign),
    (Layout::Annotated, |table| table.annotation.as_ref().is_some_and(|annotation| annotation.block == BlockType::Permissions)),
];

/// How the table lists permissions, if it does.
pub(crate) fn layout(table: &Table) -> Option<Layout> {
    LAYOUTS.into_iter().find(|(_, fits)| fits(table)).map(|(layout, _)| layout)
}

/// Whether an include that has no text is one of permission tables.
pub(crate) fn is_permission_include(include: &Include) -> bool {
    is_annotated_include(include) || holds_permissions(&include.target.value)
}

/// Whether the file at a path holds permission tables.
pub(crate) fn holds_permissions(path: &str) -> bool {
    path.contains("/permissions/")
}

/// Whether the annotation of an include says that it holds permission tables.
pub(crate) fn is_annotated_include(include: &Include) -> bool {
    include.annotation.as_ref().is_some_and(|annotation| annotation.block == BlockType::Permissions)
}

/// Four columns: the first has single words or links, such as names of resources, or two other headers begin alike; the others have scopes, in
/// whatever language.
fn looks_foreign_columns(table: &Table) -> bool {
    let is_name = |cell: &Cell| matches!(&*cell.line, [Inline::Link(..)]) || is_qualified(&cell.text()) && cell.text().is_ascii();
    let has_scopes = |at: usize| table.rows.iter().any(|row| row.cells.get(at).is_some_and(|cell| is_scopes(cell) && names_dotted(cell)));
    let first = |fits: &dyn Fn(&Cell) -> bool| table.rows.iter().all(|row| row.cells.first().is_some_and(fits));
    let head = &table.head.cells;
    head.len() == 4
        && !table.rows.is_empty()
        && (first(&is_name) || begin_alike(&head[1], &head[2]) && !labels_begin_alike(table) && first(&|cell| !is_scopes(cell)))
        && (1..4).filter(|&at| has_scopes(at)).count() >= 2
}

/// Whether two labels begin with the same letters, as those of the delegated permissions do in any language.
fn begin_alike(one: &Cell, other: &Cell) -> bool {
    const LETTERS: usize = 2;
    let (one, other) = (one.text().to_lowercase(), other.text().to_lowercase());
    one.chars().zip(other.chars()).take_while(|(a, b)| a == b).filter(|(a, _)| a.is_alphabetic()).count() >= LETTERS
}

/// Whether the first two of three rows have labels that begin alike.
fn labels_begin_alike(table: &Table) -> bool {
    let label = |at: usize| table.rows.get(at).and_then(|row| row.cells.first());
    table.rows.len() == 3 && label(0).zip(label(1)).is_some_and(|(one, other)| begin_alike(one, other))
}

fn names_type(cell: &Cell) -> bool {
    permission_type(&cell.text()).is_some()
}

/// Whether a cell holds scopes alone.
fn is_scopes(cell: &Cell) -> bool {
    let text = cell.text();
    let found = scopes(&text);
    matches!(found.access, Access::AnyOf(_)) && found.unknown.is_empty()
}

fn names_dotted(cell: &Cell) -> bool {
    cell.text().contains('.')
}

/// Three rows of scopes, whatever the language of their labels; with a column for each of several cases, the labels begin alike.
fn looks_foreign(table: &Table) -> bool {
    table.rows.len() == 3
        && has_columns(table)
        && table.rows.iter().all(|row| row.cells.first().is_some_and(|cell| !is_scopes(cell) && !cell.line.is_empty()))
        && table.rows.iter().any(|row| row.cells[1..].iter().any(|cell| is_scopes(cell) && names_dotted(cell)))
        && table.rows.iter().all(|row| row.cells.get(1).is_some_and(|cell| is_scopes(cell) || is_sentence(&cell.text())))
}

/// Whether a table has one column of scopes, or two of ranks or cases, or more where its labels are those of permission types.
fn has_columns(table: &Table) -> bool {
    matches!(table.head.cells.len(), 2 | 3) || table.head.cells.len() > 3 && labels_begin_alike(table)
}

/// Whether a text is more than a name: it has several words, ends like a sentence, or is in another script.
fn is_sentence(text: &str) -> bool {
    text.contains(' ') || text.ends_with('.') || !text.is_ascii()
}

/// Whether a row names a permission type and has a permission, or says that there is none. In a section about permissions, one such row makes
/// a table of them.
pub(crate) fn has_row_of_type(table: &Table) -> bool {
    let says_which = |cell: &Cell| names_scope(&cell.text()) || says_none(&cell.text());
    table.rows.iter().any(|row| row.cells.first().is_some_and(names_type) && row.cells.iter().skip(1).any(says_which))
}

/// Whether a table in a section about permissions lists them: it has a row for each permission type, and some cell has a scope.
pub(crate) fn lists_scopes(table: &Table) -> bool {
    let mut cells = table.rows.iter().flat_map(|row| row.cells.iter().skip(1));
    table.rows.len() == 3 && has_columns(table) && cells.any(|cell| names_scope(&cell.text()))
}
