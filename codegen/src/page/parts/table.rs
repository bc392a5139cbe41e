//! Which column of a table is what, and its rows as parameters. Knows headers of columns, not what the table is for.

use crate::diag::{Code, Diagnostic, Findings};
use crate::page::english::flags::says_flags;
use crate::page::english::flat::Flat;
use crate::page::english::names::name_in_cell;
use crate::page::english::type_cell;
use crate::page::english::values::{nullable, possible_values, values_after_colon};
use crate::page::model::{Parameter, TypeCell};
use crate::page::syntax::context::Context;
use crate::page::syntax::document::{Cell, Row, Table};
use crate::page::syntax::link::Link;
use crate::prose::{Inline, plain};
use crate::span::Spanned;

/// The columns of a table by index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Columns {
    pub(crate) name: usize,
    pub(crate) ty: Option<usize>,
    pub(crate) description: Option<usize>,
    pub(crate) required: Option<usize>,
}

/// Tells the columns by their headers, and, where no header says `Type`, by cells most of which are types.
pub(crate) fn columns(context: &Context<'_>, table: &Table, types: Types) -> Columns {
    let heads: Vec<String> = table.head.cells.iter().map(|cell| cell.text().to_lowercase()).collect();
    let find = |fits: &dyn Fn(&str) -> bool| heads.iter().skip(1).position(|head| fits(head)).map(|at| at + 1);
    let required = find(&|head| head.starts_with("required"));
    let said = find(&|head| matches!(head, "type" | "types") || head.ends_with(" type") || head.starts_with("type ("));
    // The values of headers look like types; a table whose names are values is one of members.
    let may_be_types = |heads: &[String]| {
        heads.len() >= 3
            && required != Some(1)
            && !heads[0].starts_with("value")
            && (types == Types::Needed || !heads[1].starts_with("value"))
    };
    let guessed = || (may_be_types(&heads) && column_is_types(context, table, 1)).then_some(1);
    let ty = said.or_else(guessed);
    let description =
        find(&|head| head.contains("description")).or_else(|| (1..heads.len()).rfind(|&at| Some(at) != ty && Some(at) != required));
    // `Permission type|Property|Type|Description`: the name is not always first.
    let name = heads.iter().position(|head| is_name_head(head)).filter(|at| Some(*at) != ty).unwrap_or(0);
    Columns { name, ty, description, required }
}

/// Whether a column's header says that it holds names.
fn is_name_head(head: &str) -> bool {
    const STARTS: [&str; 9] = [
        "name",
        "propert",
        "parameter",
        "query parameter",
        "function parameter",
        "path parameter",
        "header",
        "request header",
        "relationship",
    ];
    STARTS.iter().any(|start| head.starts_with(start))
}

/// Whether most cells of a column are types: those that are not are pointed at.
fn column_is_types(context: &Context<'_>, table: &Table, column: usize) -> bool {
    let is_type =
        |row: &&Row| row.cells.get(column).is_some_and(|cell| type_cell::read(&cell.line, context.span(cell.range.clone())).is_some());
    table.rows.iter().filter(is_type).count() * 2 > table.rows.len()
}

/// What a table's type column is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Types {
    /// A cell that cannot be read is an error.
    Needed,
    /// They are a courtesy, as those of headers.
    Optional,
}

/// The rows of a table; none for a table about something else.
pub(crate) fn parameters(context: &Context<'_>, table: &Table, types: Types, findings: &mut Findings) -> Vec<Parameter> {
    let columns = columns(context, table, types);
    let is_said = table.head.cells.get(columns.name).is_some_and(|cell| is_name_head(&cell.text().to_lowercase()));
    if types == Types::Needed && !is_said && columns.ty.is_none() {
        return Vec::new();
    }
    let names: Vec<Option<(Spanned<String>, Option<String>)>> = table.rows.iter().map(|row| name_of(context, row, &columns)).collect();
    let wrong = names.iter().flatten().filter(|(name, _)| !is_name(&name.value)).count();
    if wrong > 0 && (!is_said || wrong * 3 >= names.len()) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (row, name) in table.rows.iter().zip(names) {
        match name {
            Some((name, value)) if is_name(&name.value) => {
                found.push(Parameter { value, ..parameter(context, row, name, &columns, types, findings) });
            }
            Some((name, _)) => {
                let message = format!("`{}` cannot be a name", name.value);
                findings.push(Diagnostic::new(Code::TableShape, name.span, message).help("write one word; the row was left out"));
            }
            None => {}
        }
    }
    found
}

/// The name in a row; `None` for an empty one, and for a heading within the table.
fn name_of(context: &Context<'_>, row: &Row, columns: &Columns) -> Option<(Spanned<String>, Option<String>)> {
    if is_group_row(row) { None } else { parameter_name(context, row.cells.get(columns.name)?) }
}

fn is_name(name: &str) -> bool {
    !name.contains(|c: char| c.is_whitespace() || c == '/')
}

fn parameter(
    context: &Context<'_>,
    row: &Row,
    name: Spanned<String>,
    columns: &Columns,
    types: Types,
    findings: &mut Findings,
) -> Parameter {
    let description = columns.description.and_then(|at| row.cells.get(at)).map_or_else(Vec::new, |cell| cell.line.to_vec());
    let required = match columns.required.and_then(|at| row.cells.get(at)) {
        Some(cell) => says_yes(&cell.text()),
        None => says_required(&plain(&description)),
    };
    let ty = columns.ty.and_then(|at| row.cells.get(at)).and_then(|cell| type_of(context, cell, &name.value, types, findings));
    finished(name, ty, description, required)
}

/// A parameter with all that its description says.
pub(crate) fn finished(name: Spanned<String>, ty: Option<TypeCell>, description: Vec<Inline<Link>>, required: bool) -> Parameter {
    let flat = Flat::new(&description);
    let values = possible_values(&flat).values;
    let listed = if values.is_empty() { values_after_colon(&flat) } else { Vec::new() };
    let nullable = nullable(&plain(&description));
    let flags = says_flags(&description);
    Parameter { name, ty, value: None, description, required, values, listed, nullable, flags }
}

fn type_of(context: &Context<'_>, cell: &Cell, name: &str, types: Types, findings: &mut Findings) -> Option<TypeCell> {
    let span = context.span(cell.range.clone());
    let read = type_cell::read(&cell.line, span);
    if read.is_none() && types == Types::Needed {
        let text = cell.text();
        let message = match text.as_str() {
            "" => format!("`{name}` has no type"),
            _ => format!("`{text}`, the type of `{name}`, cannot be read"),
        };
        findings.push(Diagnostic::new(Code::TypeCell, span, message));
    }
    read
}

/// `|**Owners**|||`: a heading within the table.
fn is_group_row(row: &Row) -> bool {
    let bold = row.cells.first().is_some_and(|cell| matches!(&*cell.line, [Inline::Strong(_)]));
    bold && row.cells.len() > 1 && row.cells[1..].iter().all(|cell| cell.line.is_empty())
}

/// The name in a cell and what follows it.
fn parameter_name(context: &Context<'_>, cell: &Cell) -> Option<(Spanned<String>, Option<String>)> {
    let text = cell.line.plain();
    let found = name_in_cell(&text)?;
    let span = context.word(&cell.line, &text, found.name);
    Some((Spanned::new(found.name.to_owned(), span), found.value.map(str::to_owned)))
}

fn says_yes(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    ["yes", "required", "true", "y", "✓", "✔"].iter().any(|yes| text.starts_with(yes)) && !text.starts_with("required for")
}

/// Whether a description says that a thing must be given, without condition.
fn says_required(text: &str) -> bool {
    let text = text.to_lowercase();
    let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '-').filter(|word| !word.is_empty()).peekable();
    let mut before = "";
    while let Some(word) = words.next() {
        let next = words.peek().copied().unwrap_or_default();
        let denied =
            matches!(before, "not" | "isn't" | "longer" | "only" | "if" | "when" | "where" | "no" | "are" | "permissions" | "level");
        if word == "required" && !denied && !matches!(next, "if" | "when" | "for" | "only" | "to" | "by" | "unless" | "in" | "on") {
            return true;
        }
        before = word;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn required_is_a_word_without_a_condition() {
        for text in ["Bearer {token}. Required.", "Required. The name.", "The name. This is required."] {
            assert!(says_required(text), "{text}");
        }
        for text in ["Not required.", "Optional.", "Required when the type is `x`.", "Isn't required.", ""] {
            assert!(!says_required(text), "{text}");
        }
    }
}
