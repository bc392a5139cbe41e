//! Owns the rows of tables as parameters. It must not know the section that a table stands in.

use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::classify::columns::{Column, Columns, Types, columns};
use crate::page::classify::table::KnownTable;
use crate::page::english::columns::is_of_values_alone;
use crate::page::english::flags::says_flags;
use crate::page::english::flat::Flat;
use crate::page::english::names::name_in_cell;
use crate::page::english::required::{says_required, says_yes};
use crate::page::english::type_cell;
use crate::page::english::type_cell::ReadType;
use crate::page::english::values::{nullable, possible_values, values_after_colon};
use crate::page::model::{Parameter, TypeCell};
use crate::page::syntax::context::Context;
use crate::page::syntax::document::{Cell, Row};
use crate::page::syntax::link::Link;
use crate::prose::{Inline, plain};
use crate::span::{Span, Spanned};
use crate::standards::name::{NameKind, is_one_word};

/// What the rows of a table are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rows {
    /// Arguments in the path.
    Arguments,
    Headers,
    Options,
    Parameters,
    Properties,
    Relationships,
}

impl Rows {
    /// A word for one.
    fn word(self) -> &'static str {
        match self {
            Self::Headers => "header",
            Self::Options => "query option",
            Self::Arguments | Self::Parameters => "parameter",
            Self::Properties => "property",
            Self::Relationships => "navigation property",
        }
    }

    fn types(self) -> Types {
        match self {
            Self::Headers | Self::Options => Types::Optional,
            Self::Arguments | Self::Parameters | Self::Properties | Self::Relationships => Types::Needed,
        }
    }

    fn names(self) -> NameKind {
        match self {
            Self::Arguments => NameKind::Argument,
            Self::Headers => NameKind::Header,
            Self::Options => NameKind::Option,
            Self::Parameters | Self::Properties | Self::Relationships => NameKind::Property,
        }
    }
}

/// Whether a table has a column of types.
pub(crate) fn has_types(table: &KnownTable<'_>) -> bool {
    columns(table, Types::Needed).ty.is_some()
}

/// The rows of a table; empty for a table about something else.
pub(crate) fn parameters(context: &Context<'_>, table: &KnownTable<'_>, rows: Rows, findings: &mut Findings) -> Vec<Parameter> {
    let columns = columns(table, rows.types());
    let reader = Reader { context, table, columns, rows };
    let found: Vec<Option<RowName>> = table.table.rows.iter().map(|row| reader.name(row, findings)).collect();
    if let Some(rule) = reader.is_of_other(&found) {
        findings.fact(rule, context.span(table.block.range.clone()), || "table: left out".to_owned());
        return Vec::new();
    }
    reader.record_columns(findings);
    table.table.rows.iter().zip(&found).filter(|(_, name)| name.is_none()).for_each(|(row, _)| reader.nameless(row, findings));
    let named = table.table.rows.iter().enumerate().filter_map(|(at, row)| Some((at, row, found[at].clone()?)));
    named.map(|(at, row, name)| reader.parameter(at, row, name, findings)).collect()
}

/// The name in a row.
#[derive(Clone)]
struct RowName {
    name: Spanned<String>,
    value: Option<String>,
    rule: Rule,
}

struct Reader<'r, 'a, 'd> {
    context: &'r Context<'a>,
    table: &'r KnownTable<'d>,
    columns: Columns,
    rows: Rows,
}

impl Reader<'_, '_, '_> {
    /// The rule by which the table is about something else, if it is.
    fn is_of_other(&self, names: &[Option<RowName>]) -> Option<Rule> {
        let says_names = matches!(self.columns.name.rule, Rule::ColumnNames | Rule::ColumnPlace);
        if self.rows.types() == Types::Needed && !says_names && self.columns.ty.is_none() {
            return Some(Rule::TableWithoutNames);
        }
        let header = self.table.table.head.cells.get(self.columns.name.at).map(Cell::text).unwrap_or_default();
        if !says_names && self.rows != Rows::Headers && is_of_values_alone(&header.to_lowercase()) {
            return Some(Rule::TableOfValues);
        }
        let wrong = names.iter().flatten().filter(|name| !is_one_word(&name.name.value)).count();
        // One odd row says nothing of a table that has names.
        let few = if self.columns.ty.is_some() { wrong < names.len() } else { wrong * 3 < names.len() };
        (wrong > 0 && !(says_names && (wrong == 1 || few))).then_some(Rule::TableOfOther)
    }

    fn record_columns(&self, findings: &mut Findings) {
        for (column, holds) in self.columns.all() {
            if let Some(cell) = self.table.table.head.cells.get(column.at) {
                findings.fact(column.rule, self.span(cell), || format!("column: {holds}"));
                if self.rows.types() == Types::Needed
                    && matches!(column.rule, Rule::ColumnFirst | Rule::ColumnTypesByCells | Rule::ColumnLast)
                {
                    let message = format!("the header `{}` does not say that the column holds {holds}", cell.text());
                    findings.push(Diagnostic::new(Code::TableHeader, self.span(cell), message));
                }
            }
        }
    }

    /// The name in a row; `None` for an empty one, and for a heading inside the table.
    fn name(&self, row: &Row, findings: &mut Findings) -> Option<RowName> {
        if is_group_row(row) {
            row.cells.iter().take(1).for_each(|cell| findings.fact(Rule::RowGroup, self.span(cell), || "row: a heading".to_owned()));
            return None;
        }
        let cell = row.cells.get(self.columns.name.at)?;
        let text = cell.line.plain();
        let Some(found) = name_in_cell(&text) else {
            findings.fact(Rule::RowNone, self.span(cell), || "row: nothing".to_owned());
            return None;
        };
        let name = Spanned::new(found.name.to_owned(), self.context.word(&cell.line, &text, found.name));
        Some(RowName { name, value: found.value.map(str::to_owned), rule: found.rule })
    }

    /// Warns of a row with a type whose cell for the name has nothing but a remark.
    fn nameless(&self, row: &Row, findings: &mut Findings) {
        let text = row.cells.get(self.columns.name.at).map(Cell::text).unwrap_or_default();
        let says_nothing = text.is_empty() || text.starts_with('(');
        if let Some(ty) = self.cell(row, self.columns.ty).filter(|ty| says_nothing && !ty.line.is_empty()) {
            let message = format!("the row with the type `{}` has no name", ty.text());
            findings.push(Diagnostic::new(Code::TableShape, self.span(ty), message).help("write a name; the row was left out"));
        }
    }

    /// The name without the marks around it that a name cannot have, if it is one then.
    fn without_marks<'n>(&self, name: &'n str) -> Option<&'n str> {
        let read = name.trim_matches(|c: char| !(c.is_alphanumeric() || "_$@".contains(c)));
        (self.rows != Rows::Arguments && read != name && !read.is_empty() && self.rows.names().allows(read)).then_some(read)
    }

    fn parameter(&self, at: usize, row: &Row, found: RowName, findings: &mut Findings) -> Parameter {
        let RowName { mut name, value, rule } = found;
        if let Some(read) = self.without_marks(&name.value) {
            findings.push(with_marks(&name, read));
            name.value = read.to_owned();
        }
        let description = self.cell(row, self.columns.description);
        let line = description.map_or_else(Vec::new, |cell| cell.line.to_vec());
        let required = self.required(row, &line, description.map_or(name.span, |cell| self.span(cell)), findings);
        let (ty, unread) = self.ty(at, row, findings);
        // What a property is, its JSON representation may say.
        let kind = self.rows.names();
        let is_valid = kind.allows(&name.value);
        if let Some(cell) = unread.as_ref().filter(|_| is_valid && matches!(self.rows, Rows::Arguments | Rows::Parameters)) {
            findings.push(unread_type(&name.value, cell));
        }
        let span = description.map_or(name.span, |cell| self.span(cell));
        let parameter = Parameter { kind, value, required, unread, ..described(name, ty, line, span, findings) };
        if is_valid {
            findings.fact(rule, parameter.name.span, || summary(self.rows.word(), &parameter));
        }
        parameter
    }

    /// Whether a caller must give the parameter of a row.
    fn required(&self, row: &Row, description: &[Inline<Link>], described: Span, findings: &mut Findings) -> bool {
        let (required, rule, span) = match self.cell(row, self.columns.required) {
            Some(cell) => (says_yes(&cell.text()), Rule::RequiredColumn, self.span(cell)),
            None => (says_required(&plain(description)), Rule::RequiredWord, described),
        };
        if required || rule == Rule::RequiredColumn {
            findings.fact(rule, span, || if required { "required" } else { "optional" }.to_owned());
        }
        required
    }

    /// The type of a row, or else its cell, where a type is needed and that cannot be read.
    fn ty(&self, at: usize, row: &Row, findings: &mut Findings) -> (Option<TypeCell>, Option<Spanned<String>>) {
        let found = self.columns.ty.and_then(|column| Some((column, row.cells.get(column.at)?)));
        let Some((column, cell)) = found else { return (None, None) };
        let mut unread = None;
        let read = match self.table.types.get(at).filter(|_| column.at == 1) {
            Some(known) => known.clone(),
            None => type_cell::read(&cell.line, self.span(cell)),
        };
        if read.is_none() && self.rows.types() == Types::Needed && column.rule != Rule::ColumnPlace {
            unread = Some(Spanned::new(cell.text(), self.span(cell)));
        }
        (read.map(|read| recorded(read, findings)), unread)
    }

    fn cell<'c>(&self, row: &'c Row, column: Option<Column>) -> Option<&'c Cell> {
        row.cells.get(column?.at)
    }

    fn span(&self, cell: &Cell) -> Span {
        self.context.span(cell.range.clone())
    }
}

/// `|**Owners**|||`: a heading inside the table.
fn is_group_row(row: &Row) -> bool {
    let bold = row.cells.first().is_some_and(|cell| matches!(&*cell.line, [Inline::Strong(_)]));
    bold && row.cells.len() > 1 && row.cells[1..].iter().all(|cell| cell.line.is_empty())
}

/// The warning of a name with a mark that is not part of it.
fn with_marks(name: &Spanned<String>, read: &str) -> Diagnostic {
    let Spanned { value: written, span } = name;
    if written.trim_matches(['[', ']']) == read {
        let help = format!("write `[{read}](target)`; the name was read as `{read}`");
        return Diagnostic::new(Code::TableShape, *span, format!("a bracket of the link around `{read}` is missing")).help(help);
    }
    let found = Diagnostic::new(Code::TableShape, *span, format!("`{written}` is not a valid name"));
    found.help(format!("write `{read}`; the name was read as such")).repaired_by(*span, written, read)
}

/// The error of a type cell that cannot be read.
pub(crate) fn unread_type(name: &str, cell: &Spanned<String>) -> Diagnostic {
    let message = match cell.value.as_str() {
        "" => format!("`{name}` has no type"),
        text => format!("`{text}`, the type of `{name}`, cannot be read"),
    };
    Diagnostic::new(Code::TypeCell, cell.span, message)
}

/// The type, once its rules are recorded.
fn recorded(read: ReadType, findings: &mut Findings) -> TypeCell {
    let ReadType { cell, rules } = read;
    for rule in rules {
        findings.fact(rule, cell.span, || match rule {
            Rule::TypeCollectionAround | Rule::TypeCollectionBefore | Rule::TypeCollectionBehind => "type: a collection".to_owned(),
            Rule::TypeRemark | Rule::TypeClause | Rule::TypeNoise => "type: words left out".to_owned(),
            _ => format!("type: {}", names(&cell)),
        });
    }
    cell
}

/// A parameter with all that its description says. It is optional, and its name has no value.
pub(crate) fn described(
    name: Spanned<String>,
    ty: Option<TypeCell>,
    description: Vec<Inline<Link>>,
    span: Span,
    findings: &mut Findings,
) -> Parameter {
    let flat = Flat::new(&description);
    let found = possible_values(&flat);
    let listed = if found.values.is_empty() { values_after_colon(&flat) } else { Vec::new() };
    let words = plain(&description);
    let (nullable, flags) = (nullable(&words), says_flags(&words));
    for (rule, values) in [(Rule::ValuesPhrase, &found.values), (Rule::ValuesExplained, &found.explained), (Rule::ValuesColon, &listed)] {
        if !values.is_empty() {
            findings.fact(rule, span, || format!("values: {}", values.join(", ")));
        }
    }
    match nullable {
        Some(true) => findings.fact(Rule::NullableWord, span, || "nullable".to_owned()),
        Some(false) => findings.fact(Rule::NullableDenied, span, || "not nullable".to_owned()),
        None => {}
    }
    Parameter {
        name,
        kind: NameKind::Any,
        ty,
        unread: None,
        value: None,
        description,
        required: false,
        values: found.values,
        listed,
        nullable,
        flags,
    }
}

fn names(cell: &TypeCell) -> String {
    cell.names.iter().map(|name| name.name.as_str()).collect::<Vec<_>>().join(" or ")
}

/// `property: topic, String, required`.
pub(crate) fn summary(word: &str, parameter: &Parameter) -> String {
    let value = parameter.value.iter().map(|value| format!(" with {value}"));
    let ty = parameter.ty.iter().map(|ty| format!(", {}{}", names(ty), if ty.collection { " collection" } else { "" }));
    let required = parameter.required.then(|| ", required".to_owned());
    std::iter::once(format!("{word}: {}", parameter.name.value)).chain(value).chain(ty).chain(required).collect()
}
