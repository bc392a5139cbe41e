//! Owns which tables of a page list permissions and when each applies, on the page or in an include. It must not read a cell.

use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::classify::permission_table::{Layout, has_row_of_type, holds_permissions, is_permission_include, lists_scopes};
use crate::page::classify::section::Section;
use crate::page::classify::table::KnownTable;
use crate::page::english::headings::{Role, says_permissions};
use crate::page::model::PermissionTable;
use crate::page::parts::permission_rows::Reader;
use crate::page::syntax::context::Context;
use crate::page::syntax::document::Kind;
use crate::prose::plain;
use crate::span::Span;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// Reads the permission tables of a page.
pub(crate) fn read(context: &Context<'_>, sections: &[Section<'_>], findings: &mut Findings) -> Vec<PermissionTable> {
    let mut found = Found::default();
    for section in sections.iter().filter(|section| !matches!(section.role, Role::Examples | Role::Properties | Role::Methods)) {
        add_tables(context, section, &mut found, findings);
    }
    let is_reported = report_empty_includes(context, &found.tables, findings);
    found.lost |= is_reported;
    if found.tables.is_empty() && !is_reported {
        report_missing(context, sections, findings);
    }
    match found.tables.as_mut_slice() {
        // Where another could not be read, it does not hold in every case.
        [(only, _)] if !found.lost => only.when.clear(),
        several => {
            for (table, rule) in several.iter().filter_map(|(table, rule)| Some((table, (*rule)?))) {
                findings.fact(rule, table.span, || format!("applies: {}", table.when));
            }
        }
    }
    found.tables.into_iter().map(|(table, _)| table).collect()
}

/// The tables that were read, and whether there is one that was not.
#[derive(Default)]
struct Found {
    tables: Vec<When>,
    lost: bool,
}

/// A table, and the rule by which the text around it says when it applies.
type When = (PermissionTable, Option<Rule>);

/// Adds the tables of a section.
fn add_tables(context: &Context<'_>, section: &Section<'_>, found: &mut Found, findings: &mut Findings) {
    let mut before = Cow::default();
    // In a section that is about permissions by its place, any table is read as one, whatever the language of its words.
    let about = section.role == Role::Permissions;
    let mut known = section.tables.iter();
    for block in section.flow() {
        let tables = match &block.kind {
            Kind::Paragraph(line) => {
                before = plain(line);
                continue;
            }
            Kind::Table(_) => {
                known.next().map(|table| read_table(context, table, about.then_some(section.placed), findings)).unwrap_or_default()
            }
            Kind::Include(include) if is_permission_include(include) => {
                found.lost = true;
                continue;
            }
            _ => continue,
        };
        found.tables.extend(tables.into_iter().map(|table| with_condition(table, section, &before)));
    }
}

/// Says when a table applies that does not say so itself: by the heading below `Permissions`, or else by the sentence above.
fn with_condition(table: PermissionTable, section: &Section<'_>, before: &str) -> When {
    if !table.when.is_empty() {
        return (table, None);
    }
    let (when, rule) = if section.level > 2 {
        (section.title.trim_end_matches(':'), Rule::PermissionCaseHeading)
    } else {
        (before.trim_end_matches(['.', ':']), Rule::PermissionCaseSentence)
    };
    (PermissionTable { when: when.to_owned(), ..table }, Some(rule).filter(|_| !when.is_empty()))
}

/// Reports a section about permissions without a table. An include that is not there is reported elsewhere.
fn report_missing(context: &Context<'_>, sections: &[Section<'_>], findings: &mut Findings) {
    let includes = |section: &Section<'_>| {
        section.flow().iter().any(|block| matches!(&block.kind, Kind::Include(include) if is_permission_include(include)))
    };
    if sections.iter().any(includes) {
        return;
    }
    if let Some(section) = sections.iter().find(|section| section.role == Role::Permissions && says_permissions(&section.english)) {
        let message = "the section has no permission table";
        findings.push(Diagnostic::new(Code::PermissionTable, context.span(section.range.clone()), message));
    }
}

/// Reports the files of permissions that a page includes and that have no permission table; gives whether there is one.
fn report_empty_includes(context: &Context<'_>, tables: &[When], findings: &mut Findings) -> bool {
    let with_table: BTreeSet<usize> = tables.iter().flat_map(|(table, _)| context.sources.inclusions_at(table.span)).collect();
    let mut any = false;
    for (number, target) in context.sources.inclusions(context.file).enumerate() {
        let path = context.sources.slice(target);
        if (holds_permissions(path) || is_annotated(context, target)) && !with_table.contains(&number) {
            let message = format!("`{path}` holds no permission table");
            findings.push(Diagnostic::new(Code::PermissionTable, target, message));
            any = true;
        }
    }
    any
}

/// Whether the annotation above the include whose path is at `target` says that it holds permission tables.
fn is_annotated(context: &Context<'_>, target: Span) -> bool {
    let above = &context.sources.text(target.file)[..target.range().start];
    let above = above.rfind("[!").map_or("", |at| above[..at].trim_end());
    let comment = above.strip_suffix("-->").and_then(|above| Some(&above[above.rfind("<!--")?..]));
    comment.is_some_and(|comment| comment.contains("\"permissions\""))
}

/// The permissions of a table. In a section about permissions, `about` says whether it is so by its place.
fn read_table(context: &Context<'_>, table: &KnownTable<'_>, about: Option<bool>, findings: &mut Findings) -> Vec<PermissionTable> {
    let span = context.span(table.block.range.clone());
    let rule = match table.permissions {
        Some(Layout::TypesAsColumns) => Rule::PermissionTypesAsColumns,
        Some(Layout::TypesAsRows) => Rule::PermissionTypesAsRows,
        Some(Layout::Foreign) => Rule::PermissionForeign,
        Some(Layout::ForeignColumns) => Rule::PermissionForeignColumns,
        Some(Layout::Annotated) | None if about == Some(true) => Rule::PermissionPlaced,
        Some(Layout::Annotated) | None if about.is_some() && lists_scopes(table.table) => Rule::PermissionForeign,
        Some(Layout::Annotated) | None if about.is_some() && has_row_of_type(table.table) => Rule::PermissionTypesAsRows,
        Some(Layout::Annotated) => {
            let message = "the table names no permission type";
            findings.push(Diagnostic::new(Code::PermissionTable, span, message));
            return Vec::new();
        }
        None => return Vec::new(),
    };
    findings.fact(rule, span, || "table: permissions".to_owned());
    let types_as_columns = matches!(rule, Rule::PermissionTypesAsColumns | Rule::PermissionForeignColumns);
    Reader::new(context, table.table, span, findings).tables(types_as_columns)
}
