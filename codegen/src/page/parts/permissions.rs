//! Permission tables in all their forms: one or two columns of scopes, kinds of sign-in as rows or as columns, on the page or in an include.

use crate::diag::{Code, Diagnostic, Findings};
use crate::page::classify::permission_table::{
    KINDS, SignIn, columns_are_sign_ins, is_annotated, is_permission_include, rows_are_sign_ins, sign_in,
};
use crate::page::classify::section::{Role, Section, flow};
use crate::page::english::scopes::{cases, names_scope, scopes};
use crate::page::model::{Access, PermissionTable};
use crate::page::syntax::context::Context;
use crate::page::syntax::document::{Block, Cell, Kind, Row, Table};
use crate::page::syntax::front_matter;
use crate::page::syntax::line::Line;
use crate::page::syntax::markdown;
use crate::prose::plain;
use crate::span::Span;

/// Reads the permission tables of a page.
pub(crate) fn read(context: &Context<'_>, sections: &[Section<'_>], findings: &mut Findings) -> Vec<PermissionTable> {
    let mut found = Vec::new();
    for section in sections.iter().filter(|section| !matches!(section.role, Role::Examples | Role::Properties | Role::Methods)) {
        let mut before = String::new();
        // In a section that is about permissions by its place, any table is read as one, whatever the language of its words.
        let placed = section.placed && section.role == Role::Permissions;
        for block in section.flow() {
            let mut tables = match &block.kind {
                Kind::Paragraph(line) => {
                    before = plain(line);
                    continue;
                }
                Kind::Table(table) => read_table(context, table, block, placed, findings),
                Kind::Include(include) if is_permission_include(include) => read_include(context, include, findings),
                _ => continue,
            };
            for table in &mut tables {
                if table.when.is_empty() {
                    table.when = condition(section, &before);
                }
            }
            found.extend(tables);
        }
    }
    if found.is_empty() {
        say_missing(context, sections, findings);
    }
    if let [only] = found.as_mut_slice() {
        only.when.clear();
    }
    found
}

/// Says that a section about permissions has no table. An include that is not there has been said.
fn say_missing(context: &Context<'_>, sections: &[Section<'_>], findings: &mut Findings) {
    let includes = |section: &Section<'_>| {
        section.flow().iter().any(|block| matches!(&block.kind, Kind::Include(include) if is_permission_include(include)))
    };
    if sections.iter().any(includes) {
        return;
    }
    let Some(section) = sections.iter().find(|s| s.role == Role::Permissions && s.title.to_lowercase().starts_with("permission")) else {
        return;
    };
    let message = "the section has no permission table";
    findings.push(Diagnostic::new(Code::PermissionTable, context.span(section.range.clone()), message));
}

/// What tells one table of a page from the others: the heading below `Permissions`, or else the sentence above.
fn condition(section: &Section<'_>, before: &str) -> String {
    if section.level > 2 { section.title.trim_end_matches(':').to_owned() } else { before.trim_end_matches(['.', ':']).to_owned() }
}

/// The tables of an included file, as if they stood where the include stands. That the file is not there has been said.
fn read_include(context: &Context<'_>, include: &crate::page::syntax::document::Include, findings: &mut Findings) -> Vec<PermissionTable> {
    let Ok(file) = context.sources.include(context.file, &include.target.value) else { return Vec::new() };
    let included = Context::new(context.sources, file);
    let body = front_matter::body(included.text);
    let document = markdown::read(&included, body, findings);
    let mut tables = Vec::new();
    for block in flow(&document.blocks) {
        if let Kind::Table(table) = &block.kind {
            tables.extend(read_table(&included, table, block, false, findings));
        }
    }
    if tables.is_empty() {
        let message = format!("`{}` holds no permission table", include.target.value);
        findings.push(Diagnostic::new(Code::PermissionTable, include.target.span, message));
    }
    for table in &mut tables {
        table.span = include.target.span;
    }
    tables
}

fn read_table(context: &Context<'_>, table: &Table, block: &Block, placed: bool, findings: &mut Findings) -> Vec<PermissionTable> {
    let span = context.span(block.range.clone());
    let mut reader = Reader { context, span, findings };
    if columns_are_sign_ins(table) {
        reader.resources_as_rows(table)
    } else if rows_are_sign_ins(table) || placed {
        reader.sign_ins_as_rows(table)
    } else {
        if is_annotated(table) {
            let message = "the table names no kind of sign-in";
            reader.findings.push(Diagnostic::new(Code::PermissionTable, span, message));
        }
        Vec::new()
    }
}

struct Reader<'a, 'c, 'd> {
    context: &'c Context<'a>,
    span: Span,
    findings: &'d mut Findings,
}

impl Reader<'_, '_, '_> {
    fn empty(&self, when: String) -> PermissionTable {
        let unknown = Access::Unknown;
        PermissionTable {
            when,
            delegated_work: unknown.clone(),
            delegated_personal: unknown.clone(),
            application: unknown,
            span: self.span,
        }
    }

    /// `Supported resource|Delegated (…)|Delegated (…)|Application`: a table for each row.
    fn resources_as_rows(&mut self, table: &Table) -> Vec<PermissionTable> {
        let kinds: Vec<Option<SignIn>> = table.head.cells.iter().map(sign_in).collect();
        let mut tables = Vec::new();
        for row in &table.rows {
            let mut found = self.empty(row.cells.first().filter(|_| kinds.first() == Some(&None)).map(Cell::text).unwrap_or_default());
            for (cell, kind) in row.cells.iter().zip(&kinds) {
                if let Some(kind) = kind {
                    let plain = cell.line.plain();
                    *slot(&mut found, *kind) = self.access(&cell.line, &plain, &plain, false, false);
                }
            }
            tables.push(found);
        }
        tables
    }

    /// `Permission type|Permissions`: one table, or one for each column that is neither of least nor of higher privilege.
    fn sign_ins_as_rows(&mut self, table: &Table) -> Vec<PermissionTable> {
        let heads: Vec<String> = table.head.cells.iter().map(Cell::text).collect();
        let foreign = !table.rows.iter().any(|row| row.cells.first().and_then(sign_in) == Some(SignIn::Work));
        let ranks = heads.iter().skip(1).filter(|head| privilege(head)).count();
        let is_ranked = heads.len() == 3 && (ranks > 0 || foreign) || ranks > 1;
        let groups: Vec<Vec<usize>> =
            if is_ranked { vec![(1..heads.len()).collect()] } else { (1..heads.len()).map(|column| vec![column]).collect() };
        let several = groups.len() > 1;
        let mut tables = Vec::new();
        for columns in groups {
            let when = if several { heads[columns[0]].clone() } else { String::new() };
            let mut found = vec![self.empty(when)];
            let mut general = Vec::new();
            // A row without scopes heads the rows below it, each of which tells what one workload needs.
            let mut headed: Option<SignIn> = None;
            for (number, row) in table.rows.iter().enumerate() {
                // In another language the order tells the kinds.
                let by_order = || KINDS.get(number).copied().filter(|_| foreign);
                let said = by_order().or_else(|| row.cells.first().and_then(sign_in));
                let workload = headed.filter(|_| said.is_none()).zip(row.cells.first().map(Cell::text));
                let Some(kind) = said.or(headed).or_else(|| self.unknown_row(table, number)) else { continue };
                let cells = || columns.iter().filter_map(|&column| Some((column, row.cells.get(column)?)));
                if said.is_some() {
                    headed = said.filter(|_| cells().all(|(_, cell)| cell.line.is_empty()));
                }
                for (column, cell) in cells() {
                    let most_first = heads[column].to_lowercase().contains("most to least");
                    let plain = cell.line.plain();
                    let cases = match &workload {
                        Some((_, workload)) => vec![(workload.clone(), plain.as_str())],
                        None => cases(&plain),
                    };
                    for (condition, text) in cases {
                        let access = self.access(&cell.line, &plain, text, most_first, foreign);
                        if condition.is_empty() {
                            general.push((kind, access));
                        } else {
                            add(&mut found, &condition, kind, access);
                        }
                    }
                }
            }
            // What holds without condition holds in every case, also in those that come later.
            general.into_iter().for_each(|(kind, access)| add(&mut found, "", kind, access));
            tables.extend(found);
        }
        tables
    }

    /// What a row is whose label tells no kind: the one of three that the others leave in its place.
    fn unknown_row(&mut self, table: &Table, number: usize) -> Option<SignIn> {
        let label = |row: &Row| row.cells.first().and_then(sign_in);
        let others_in_order = table.rows.len() == KINDS.len()
            && table.rows.iter().zip(KINDS).enumerate().all(|(at, (row, kind))| at == number || label(row) == Some(kind));
        let kind = KINDS.get(number).copied().filter(|_| others_in_order);
        let cell = table.rows[number].cells.first().filter(|cell| !cell.line.is_empty())?;
        let message = format!("`{}` is no kind of sign-in", cell.text());
        let diagnostic = Diagnostic::new(Code::PermissionTable, self.context.span(cell.range.clone()), message);
        self.findings.push(match kind {
            Some(kind) => diagnostic.help(format!("write `{}`; by its place the row was read as such", kind.label())),
            None => diagnostic,
        });
        kind
    }

    /// What `text` says, a slice of the words `plain` of a line.
    fn access(&mut self, line: &Line, plain: &str, text: &str, most_first: bool, foreign: bool) -> Access {
        // In another language, words without a single scope can only say that there is none.
        if foreign && !names_scope(text) {
            return Access::NotSupported;
        }
        let (mut access, unknown) = scopes(text);
        for word in unknown {
            let message = format!("`{word}` is not a permission");
            self.findings.push(Diagnostic::new(Code::PermissionTable, self.context.word(line, plain, word), message));
        }
        if let (Access::AnyOf(any), true) = (&mut access, most_first) {
            any.reverse();
        }
        access
    }
}

fn privilege(head: &str) -> bool {
    let head = head.to_lowercase();
    head.contains("privileged") && !head.contains(" to ")
}

fn slot(table: &mut PermissionTable, kind: SignIn) -> &mut Access {
    match kind {
        SignIn::Work => &mut table.delegated_work,
        SignIn::Personal => &mut table.delegated_personal,
        SignIn::Application => &mut table.application,
    }
}

/// Adds what a kind of sign-in needs to the table of that condition, or, without one, to all tables. The first condition takes the table that
/// has none.
fn add(tables: &mut Vec<PermissionTable>, condition: &str, kind: SignIn, access: Access) {
    if !condition.is_empty() && !tables.iter().any(|table| table.when == condition) {
        match tables.as_mut_slice() {
            [only] if only.when.is_empty() => only.when = condition.to_owned(),
            _ => tables.extend(tables.first().cloned().map(|first| PermissionTable {
                when: condition.to_owned(),
                delegated_work: Access::Unknown,
                delegated_personal: Access::Unknown,
                application: Access::Unknown,
                ..first
            })),
        }
    }
    for table in tables.iter_mut().filter(|table| condition.is_empty() || table.when == condition) {
        let slot = slot(table, kind);
        *slot = join([std::mem::take(slot), access.clone()].into_iter());
    }
}

/// All that any of the cells allows; that one of them has nothing to add counts only if all have not.
fn join(accesses: impl Iterator<Item = Access>) -> Access {
    accesses.fold(Access::Unknown, |joined, access| match (joined, access) {
        (Access::AnyOf(mut any), Access::AnyOf(more)) => {
            for scopes in more {
                if !any.contains(&scopes) {
                    any.push(scopes);
                }
            }
            Access::AnyOf(any)
        }
        (any @ Access::AnyOf(_), _) | (_, any @ Access::AnyOf(_)) => any,
        (Access::NotSupported, _) | (_, Access::NotSupported) => Access::NotSupported,
        _ => Access::Unknown,
    })
}

#[cfg(test)]
mod tests;
