//! Owns which column of a table is what, by its header or by its cells. It must not read a row.

use crate::diag::Rule;
use crate::page::classify::table::KnownTable;
use crate::page::english::columns::{
    is_of_descriptions, is_of_names, is_of_properties, is_of_required, is_of_types, is_of_types_alone, is_of_values,
};
use crate::page::syntax::document::Cell;

/// What a table's type column is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Types {
    /// A cell that cannot be read is an error.
    Needed,
    /// They are a courtesy, as those of headers.
    Optional,
}

/// A column by its index, and the rule that found it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Column {
    pub(crate) at: usize,
    pub(crate) rule: Rule,
}

/// The columns of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Columns {
    pub(crate) name: Column,
    pub(crate) ty: Option<Column>,
    pub(crate) description: Option<Column>,
    pub(crate) required: Option<Column>,
}

impl Columns {
    /// All that were found, with what they hold.
    pub(crate) fn all(&self) -> impl Iterator<Item = (Column, &'static str)> {
        let others = [(self.ty, "types"), (self.description, "descriptions"), (self.required, "required")];
        std::iter::once((self.name, "names")).chain(others.into_iter().filter_map(|(column, holds)| Some((column?, holds))))
    }
}

/// Whether the header of a table names properties and their types.
pub(crate) fn lists_properties(table: &KnownTable<'_>) -> bool {
    let Columns { name, ty, .. } = columns(table, Types::Needed);
    let header = |column: Column| table.table.head.cells.get(column.at).map(|cell| cell.text().to_lowercase()).unwrap_or_default();
    table.permissions.is_none() && is_of_properties(&header(name)) && ty.is_some_and(|column| column.rule == Rule::ColumnTypes)
}

/// Finds the columns by their headers. If no header says `Type`, a column in which most cells are types holds the types.
pub(crate) fn columns(table: &KnownTable<'_>, types: Types) -> Columns {
    let headers: Vec<String> = table.table.head.cells.iter().map(|cell: &Cell| cell.text().to_lowercase()).collect();
    let find = |fits: fn(&str) -> bool, rule| headers.iter().skip(1).position(|header| fits(header)).map(|at| Column { at: at + 1, rule });
    let required = find(is_of_required, Rule::ColumnRequired);
    let is_required = |at: usize| required.is_some_and(|column| column.at == at);
    // The values of headers look like types; a table whose names are values is one of members.
    let may_be_types = || !is_required(1) && !is_of_values(&headers[0]) && (types == Types::Needed || !is_of_values(&headers[1]));
    let by_cells = || (table.has_types() && may_be_types()).then_some(Column { at: 1, rule: Rule::ColumnTypesByCells });
    let leads = || is_of_types_alone(&headers[0]) && headers.iter().skip(1).any(|header| is_of_names(header));
    let first = || leads().then_some(Column { at: 0, rule: Rule::ColumnTypes });
    let found = find(is_of_types, Rule::ColumnTypes).or_else(first).or_else(by_cells);
    let named = headers.iter().position(|header| is_of_names(header));
    // Translations keep the order of columns.
    let in_order = table.translated && found.is_none() && named.is_none();
    let place = |at: usize| Column { at, rule: Rule::ColumnPlace };
    let ty = found.or_else(|| (in_order && types == Types::Needed && headers.len() >= 3).then(|| place(1)));
    let is_type = |at: usize| ty.is_some_and(|column| column.at == at);
    let last = || (1..headers.len()).rfind(|&at| !is_type(at) && !is_required(at)).map(|at| Column { at, rule: Rule::ColumnLast });
    let description = find(is_of_descriptions, Rule::ColumnDescription).or_else(last);
    let first = if in_order { place(0) } else { Column { at: 0, rule: Rule::ColumnFirst } };
    let name = named.filter(|at| !is_type(*at)).map_or(first, |at| Column { at, rule: Rule::ColumnNames });
    Columns { name, ty, description, required }
}
