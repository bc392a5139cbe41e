//! Owns the cells of a permission table: whose permissions each has, and in which case. It must not know where the table stands.

use crate::diag::{Code, Diagnostic, Findings, Rule, names};
use crate::page::english::permission_table::{is_most_first, is_of_privilege, permission_type};
use crate::page::english::scopes::{Case, cases, may_name_scope, says_none, scopes};
use crate::page::model::PermissionTable;
use crate::page::syntax::context::Context;
use crate::page::syntax::document::{Cell, Row, Table};
use crate::page::syntax::range::offset_in;
use crate::span::{Span, Spanned};
use crate::standards::nearest::nearest;
use crate::standards::permission::Access;
use crate::standards::permission::PermissionType;
use std::collections::{HashMap, HashSet};

/// How many cases a table distinguishes at most: what holds in every case is repeated in each.
const MOST_CASES: usize = 100;

/// Reads one table.
pub(crate) struct Reader<'r, 'a, 'f> {
    context: &'r Context<'a>,
    table: &'r Table,
    /// Where the table stands.
    span: Span,
    headers: Vec<String>,
    /// Whether no row has an English label: in another language, the order of the rows decides the types.
    foreign: bool,
    /// Every scope as it is written.
    scopes: Vec<Spanned<String>>,
    findings: &'f mut Findings,
}

/// Whose permissions a row has.
struct RowType {
    permission_type: PermissionType,
    /// The case that the label names, in a row below one without scopes.
    case: Option<String>,
}

impl<'r, 'a, 'f> Reader<'r, 'a, 'f> {
    pub(crate) fn new(context: &'r Context<'a>, table: &'r Table, span: Span, findings: &'f mut Findings) -> Self {
        let headers = table.head.cells.iter().map(Cell::text).collect();
        // "Application" in its usual row may be a word of another language.
        let is_foreign = |at, found| found == PermissionType::Application && PermissionType::ALL.get(at) == Some(&found);
        let foreign = table.rows.iter().enumerate().all(|(at, row)| label(row).is_none_or(|found| is_foreign(at, found)));
        Self { context, table, span, headers, foreign, scopes: Vec::new(), findings }
    }

    fn empty(&self, when: String) -> PermissionTable {
        let unknown = Access::Unknown;
        PermissionTable {
            when,
            delegated_work: unknown.clone(),
            delegated_personal: unknown.clone(),
            application: unknown,
            span: self.span,
            scopes: Vec::new(),
        }
    }

    /// The tables, in the layout with permission types as columns or as rows.
    pub(crate) fn tables(mut self, types_as_columns: bool) -> Vec<PermissionTable> {
        let mut tables = if types_as_columns { self.types_as_columns() } else { self.types_as_rows() };
        if let Some(first) = tables.first_mut() {
            first.scopes = self.scopes;
        }
        tables
    }

    /// `Supported resource|Delegated (…)|Delegated (…)|Application`: a table for each row.
    fn types_as_columns(&mut self) -> Vec<PermissionTable> {
        let named: Vec<Option<PermissionType>> = self.headers.iter().map(|header| permission_type(header)).collect();
        self.foreign = named.iter().all(Option::is_none);
        // The first column says what the rows are for.
        let unnamed = self.table.head.cells.iter().zip(&named).skip(1).filter(|(cell, named)| named.is_none() && !cell.line.is_empty());
        for (cell, _) in unnamed.filter(|_| !self.foreign) {
            let found = self.not_a_type(cell);
            self.findings.push(self.nearest_type(cell, found));
        }
        let in_order = || std::iter::once(None).chain(PermissionType::ALL.map(Some)).collect();
        let types = if self.foreign { in_order() } else { named };
        let mut tables = Vec::new();
        for row in &self.table.rows {
            let mut found = self.empty(row.cells.first().filter(|_| types.first() == Some(&None)).map(Cell::text).unwrap_or_default());
            for (cell, permission_type) in row.cells.iter().zip(&types) {
                if let Some(permission_type) = permission_type {
                    let plain = cell.line.plain();
                    *slot(&mut found, *permission_type) = self.access(cell, &plain, &plain, *permission_type, false);
                }
            }
            tables.push(found);
        }
        tables
    }

    /// `Permission type|Permissions`: one table, or one for each column that is neither of least nor of higher privilege.
    fn types_as_rows(&mut self) -> Vec<PermissionTable> {
        let columns = self.headers.len();
        let ranks = self.headers.iter().skip(1).filter(|header| is_of_privilege(header)).count();
        if columns == 3 && (ranks > 0 || self.foreign) || ranks > 1 {
            self.findings.fact(Rule::PermissionRanks, self.span, || "columns: by privilege".to_owned());
            return self.of_columns(&(1..columns).collect::<Vec<_>>(), String::new());
        }
        if columns <= 2 {
            return (1..columns).flat_map(|column| self.of_columns(&[column], String::new())).collect();
        }
        self.findings.fact(Rule::PermissionColumns, self.span, || "columns: a table each".to_owned());
        (1..columns).flat_map(|column| self.of_columns(&[column], self.headers[column].clone())).collect()
    }

    /// The tables of some columns that are read together: one, or one for each case.
    fn of_columns(&mut self, columns: &[usize], when: String) -> Vec<PermissionTable> {
        let mut tables = vec![Draft::new(self.empty(when))];
        let mut general = Vec::new();
        let mut too_many = None;
        // A row without scopes heads the rows below it, each of which has what one case needs.
        let mut headed: Option<PermissionType> = None;
        for (number, row) in self.table.rows.iter().enumerate() {
            let Some(RowType { permission_type, case }) = self.row_type(number, row, columns, &mut headed) else { continue };
            let has_remark = || cells(row, columns).any(|(_, cell)| !cell.line.is_empty());
            if headed.is_some() && case.is_none() && has_remark() {
                continue;
            }
            for (column, cell) in cells(row, columns) {
                let plain = cell.line.plain();
                for Case { condition, text, .. } in self.cases(cell, &plain, case.as_deref()) {
                    let access = self.access(cell, &plain, text, permission_type, is_most_first(&self.headers[column]));
                    if condition.is_empty() {
                        general.push((permission_type, access));
                    } else if tables.len() < MOST_CASES || tables.iter().any(|draft| draft.table.when == condition) {
                        add(&mut tables, &condition, permission_type, access);
                    } else {
                        too_many.get_or_insert(self.span_of(cell));
                    }
                }
            }
        }
        if let Some(span) = too_many {
            let message = format!("the table has more than {MOST_CASES} cases");
            self.findings.push(Diagnostic::new(Code::PermissionTable, span, message).label("this one and those below are left out"));
        }
        // What holds without condition holds in every case, also in those that come later.
        general.into_iter().for_each(|(permission_type, access)| add(&mut tables, "", permission_type, access));
        tables.into_iter().map(Draft::finish).collect()
    }

    /// Whose permissions a row has: by its label, in another language by the order, below a row without scopes as that one, or else by the gap
    /// that the others leave.
    fn row_type(&mut self, number: usize, row: &Row, columns: &[usize], headed: &mut Option<PermissionType>) -> Option<RowType> {
        let by_order = || PermissionType::ALL.get(number).map(|found| (*found, Rule::PermissionOrder)).filter(|_| self.foreign);
        let own = by_order().or_else(|| label(row).map(|found| (found, Rule::PermissionLabel)));
        let Some((permission_type, rule)) = own else {
            let Some(above) = *headed else { return Some(RowType { permission_type: self.gap(number)?, case: None }) };
            let cell = row.cells.first()?;
            self.findings.fact(Rule::PermissionWorkload, self.span_of(cell), || format!("case: {}", cell.text()));
            return Some(RowType { permission_type: above, case: Some(cell.text()) });
        };
        *headed = Some(permission_type).filter(|_| self.heads_cases(number, columns));
        if let Some(cell) = row.cells.first() {
            self.findings.fact(rule, self.span_of(cell), || format!("row: {}", permission_type.short()));
        }
        Some(RowType { permission_type, case: None })
    }

    /// Whether what the row of a permission type needs stands in the rows below it: its cells are empty, or the next row has scopes and is of no
    /// permission type, while it has a remark.
    fn heads_cases(&self, number: usize, columns: &[usize]) -> bool {
        let rows = &self.table.rows;
        let texts = |row| cells(row, columns).map(|(_, cell)| cell.text()).collect::<Vec<_>>();
        let own = texts(&rows[number]);
        let is_case = |row: &&Row| !row.cells.first().is_none_or(|cell| cell.line.is_empty()) && label(row).is_none();
        let below = || rows.get(number + 1).filter(is_case).is_some_and(|row| texts(row).iter().any(|text| may_name_scope(text)));
        own.iter().all(String::is_empty) || (!self.foreign && below() && !own.iter().any(|text| may_name_scope(text) || says_none(text)))
    }

    /// The permission type of a row whose label names none: the one that the other rows of a full table leave.
    fn gap(&mut self, number: usize) -> Option<PermissionType> {
        let rows = &self.table.rows;
        let others_in_order = rows.len() == PermissionType::ALL.len()
            && rows.iter().zip(PermissionType::ALL).enumerate().all(|(at, (row, expected))| at == number || label(row) == Some(expected));
        let found = PermissionType::ALL.get(number).copied().filter(|_| others_in_order);
        let cell = rows[number].cells.first().filter(|_| rows[number].cells.iter().any(|cell| !cell.line.is_empty()))?;
        let span = self.span_of(cell);
        let diagnostic = self.not_a_type(cell);
        let Some(found) = found else {
            self.findings.push(self.nearest_type(cell, diagnostic));
            return None;
        };
        let help = format!("write `{}`; by its place the row was read as such", found.label());
        self.findings.push(diagnostic.help(help).repaired_by(span, &cell.text(), found.label()));
        self.findings.fact(Rule::PermissionGap, span, || format!("row: {}", found.short()));
        Some(found)
    }

    fn not_a_type(&self, cell: &Cell) -> Diagnostic {
        let text = cell.text();
        let message =
            if text.is_empty() { "the row has no permission type".to_owned() } else { format!("`{text}` is not a permission type") };
        Diagnostic::new(Code::PermissionTable, self.span_of(cell), message)
    }

    /// The finding with the permission type that was probably meant.
    fn nearest_type(&self, cell: &Cell, found: Diagnostic) -> Diagnostic {
        let text = cell.text();
        found.did_you_mean_one_of(self.span_of(cell), &text, nearest(&text, PermissionType::ALL.map(PermissionType::label)))
    }

    /// The cases of a cell whose words are `plain`: the case of its row, or the cases that it distinguishes.
    fn cases<'t>(&mut self, cell: &Cell, plain: &'t str, of_row: Option<&str>) -> Vec<Case<'t>> {
        if let Some(condition) = of_row {
            return vec![Case { condition: condition.to_owned(), text: plain, rule: Rule::PermissionWorkload }];
        }
        let found = cases(plain);
        for case in found.iter().filter(|case| !case.condition.is_empty()) {
            self.findings.fact(case.rule, self.span_of(cell), || format!("case: {}", case.condition));
        }
        found
    }

    /// What `text` allows, a slice of the words `plain` of a cell.
    fn access(&mut self, cell: &Cell, plain: &str, text: &str, permission_type: PermissionType, most_first: bool) -> Access {
        let span = self.span_of(cell);
        let word = permission_type.short();
        // In another language, words without a single scope can only say that there is none.
        if self.foreign && !text.trim().is_empty() && !may_name_scope(text) {
            self.findings.fact(Rule::ScopeNoneForeign, span, || format!("{word}: not supported"));
            return Access::NotSupported;
        }
        let mut found = scopes(text);
        self.report_unknown(cell, plain, &found.unknown);
        if let Access::AnyOf(any) = &found.access {
            let span = |written| self.context.word(&cell.line, plain, written);
            let places = whole_words(text, any.iter().flatten());
            self.scopes.extend(places.into_iter().map(|(scope, written)| Spanned::new(scope.clone(), span(written))));
        }
        if let (Access::AnyOf(any), true) = (&mut found.access, most_first) {
            self.findings.fact(Rule::PermissionReversed, span, || format!("{word}: order reversed"));
            any.reverse();
        }
        if found.has_remark {
            self.findings.fact(Rule::ScopeRemark, span, || format!("{word}: remark left out"));
        }
        self.findings.fact(found.rule, span, || format!("{word}: {}", summary(&found.access)));
        found.access
    }

    /// Reports the words of a cell that are not permissions, together.
    fn report_unknown(&mut self, cell: &Cell, plain: &str, words: &[&str]) {
        let Some((first, rest)) = words.split_first() else { return };
        let span = |word: &str| self.context.word(&cell.line, plain, word);
        let verb = if rest.is_empty() { "is not a permission" } else { "are not permissions" };
        let message = format!("{} {verb}", names(words.iter().copied()));
        let found = Diagnostic::new(Code::PermissionTable, span(first), message);
        self.findings.push(rest.iter().fold(found, |found, word| found.also(span(word), "nor is this")));
    }

    fn span_of(&self, cell: &Cell) -> Span {
        self.context.span(cell.range.clone())
    }
}

/// The places of `names` in `text`, which mostly has them in that order.
fn whole_words<'t, 'n>(text: &'t str, names: impl Iterator<Item = &'n String>) -> Vec<(&'n String, &'t str)> {
    let mut places: HashMap<&str, &'t str> = HashMap::new();
    let mut from = 0;
    let mut found = Vec::new();
    for name in names {
        let place = places.get(name.as_str()).copied().or_else(|| whole_word(&text[from..], name)).or_else(|| whole_word(text, name));
        let Some(place) = place else { continue };
        from = from.max(offset_in(text, place).map_or(0, |at| at + place.len()));
        places.insert(name, place);
        found.push((name, place));
    }
    found
}

/// The first place of `text` where `wanted` is not a part of a longer name.
fn whole_word<'t>(text: &'t str, wanted: &str) -> Option<&'t str> {
    let is_of_name = |c: char| c.is_alphanumeric() || c == '.';
    let ends = |at: &usize| !text[at + wanted.len()..].starts_with(is_of_name) && !text[..*at].ends_with(is_of_name);
    let at = text.match_indices(wanted).map(|(at, _)| at).find(ends)?;
    Some(&text[at..at + wanted.len()])
}

/// The permission type that the first cell of a row names.
fn label(row: &Row) -> Option<PermissionType> {
    permission_type(&row.cells.first()?.text())
}

fn cells<'c>(row: &'c Row, columns: &[usize]) -> impl Iterator<Item = (usize, &'c Cell)> {
    columns.iter().filter_map(|&column| Some((column, row.cells.get(column)?)))
}

/// `Chat.Read, Chat.ReadWrite`.
fn summary(access: &Access) -> String {
    match access {
        Access::Unknown => "not known".to_owned(),
        Access::NotSupported => "not supported".to_owned(),
        Access::AnyOf(any) => any.iter().map(|together| together.join(" and ")).collect::<Vec<_>>().join(", "),
    }
}

fn slot(table: &mut PermissionTable, permission_type: PermissionType) -> &mut Access {
    match permission_type {
        PermissionType::DelegatedWork => &mut table.delegated_work,
        PermissionType::DelegatedPersonal => &mut table.delegated_personal,
        PermissionType::Application => &mut table.application,
    }
}

/// A table, and what each cell adds to each permission type.
struct Draft {
    table: PermissionTable,
    found: Vec<(PermissionType, Access)>,
}

impl Draft {
    fn new(table: PermissionTable) -> Self {
        Self { table, found: Vec::new() }
    }

    fn finish(mut self) -> PermissionTable {
        for permission_type in PermissionType::ALL {
            let (of_type, others) = self.found.into_iter().partition(|(one, _)| *one == permission_type);
            self.found = others;
            *slot(&mut self.table, permission_type) = united(Vec::into_iter(of_type).map(|(_, access)| access));
        }
        self.table
    }
}

/// Adds what a permission type needs to the table of that condition, or, without one, to all tables. The first condition takes the table that
/// has none.
fn add(tables: &mut Vec<Draft>, condition: &str, permission_type: PermissionType, access: Access) {
    if !condition.is_empty() && !tables.iter().any(|draft| draft.table.when == condition) {
        match tables.as_mut_slice() {
            [only] if only.table.when.is_empty() => only.table.when = condition.to_owned(),
            _ => {
                tables.extend(tables.first().map(|first| Draft::new(PermissionTable { when: condition.to_owned(), ..first.table.clone() })))
            }
        }
    }
    for draft in tables.iter_mut().filter(|draft| condition.is_empty() || draft.table.when == condition) {
        draft.found.push((permission_type, access.clone()));
    }
}

/// All that any of the cells allows, what several allow once; that one allows nothing counts only if the others do not allow anything.
fn united(cells: impl Iterator<Item = Access>) -> Access {
    let mut known: HashSet<Vec<String>> = HashSet::new();
    cells.fold(Access::Unknown, |all, cell| match (all, cell) {
        (Access::AnyOf(mut any), Access::AnyOf(more)) => {
            known.extend(any.iter().take(if known.is_empty() { any.len() } else { 0 }).cloned());
            any.extend(more.into_iter().filter(|scopes| known.insert(scopes.clone())));
            Access::AnyOf(any)
        }
        (any @ Access::AnyOf(_), _) | (_, any @ Access::AnyOf(_)) => any,
        (Access::NotSupported, _) | (_, Access::NotSupported) => Access::NotSupported,
        _ => Access::Unknown,
    })
}
