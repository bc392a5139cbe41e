//! Owns headers, arguments in the path and query options: what a caller can give besides the body. It must not know what words mean.

use crate::diag::{Findings, Rule};
use crate::page::classify::section::Section;
use crate::page::english::flat::Flat;
use crate::page::english::headings::Role;
use crate::page::english::query::{NamedOption, options};
use crate::page::model::Parameter;
use crate::page::parts::table;
use crate::page::parts::table::Rows;
use crate::page::parts::translated::is_translated;
use crate::page::syntax::context::Context;
use crate::page::syntax::document::Kind;
use crate::page::syntax::line::Line;
use crate::prose::plain;
use crate::span::Spanned;
use std::collections::HashSet;
use std::hash::Hash;

/// The request headers. Several rows of one header are kept where they say different things, as those of `Prefer` do of each preference.
pub(crate) fn headers(context: &Context<'_>, sections: &[Section<'_>], findings: &mut Findings) -> Vec<Parameter> {
    let key = |row: &Parameter| (row.name.value.clone(), row.value.clone(), row.description.clone());
    let mut headers = distinct_rows(context, sections, Role::Headers, Rows::Headers, key, findings);
    let translated = is_translated(sections);
    headers.retain(|row| is_header(row, translated, findings));
    let mut names = HashSet::new();
    for row in &headers {
        if !names.insert(row.name.value.as_str()) {
            findings.fact(Rule::HeaderRows, row.name.span, || format!("header: {} goes on", row.name.value));
        }
    }
    headers
}

/// Whether a row is not that of a translated `Authorization`, which is known by its value. The client sends that header itself.
fn is_header(row: &Parameter, translated: bool, findings: &mut Findings) -> bool {
    let name = &row.name;
    let has_token = plain(&row.description).contains("{token}") && !name.value.eq_ignore_ascii_case("authorization");
    let is_token = has_token && (translated || !row.has_valid_name());
    if is_token {
        findings.fact(Rule::HeaderOfToken, name.span, || "header: Authorization".to_owned());
    }
    !is_token
}

/// The rows of all tables in the sections of a role; a name that comes again is the same parameter.
pub(crate) fn rows(context: &Context<'_>, sections: &[Section<'_>], role: Role, rows: Rows, findings: &mut Findings) -> Vec<Parameter> {
    distinct_rows(context, sections, role, rows, |row| row.name.value.clone(), findings)
}

/// The rows of all tables in the sections of a role, without those that have the key of an earlier one.
fn distinct_rows<K: Eq + Hash>(
    context: &Context<'_>,
    sections: &[Section<'_>],
    role: Role,
    rows: Rows,
    key: impl Fn(&Parameter) -> K,
    findings: &mut Findings,
) -> Vec<Parameter> {
    let (mut found, mut keys) = (Vec::new(), HashSet::new());
    let tables = sections.iter().filter(|section| section.role == role).flat_map(|section| &section.tables);
    for table in tables.filter(|table| table.permissions.is_none()) {
        for parameter in table::parameters(context, table, rows, findings) {
            if keys.insert(key(&parameter)) {
                found.push(parameter);
            } else {
                findings.fact(Rule::RowAgain, parameter.name.span, || format!("{} again: left out", parameter.name.value));
            }
        }
    }
    found
}

/// The query options, by table or named in text.
pub(crate) fn query(context: &Context<'_>, sections: &[Section<'_>], findings: &mut Findings) -> Vec<Parameter> {
    let mut found = rows(context, sections, Role::Query, Rows::Options, findings);
    for parameter in &mut found {
        if let Some((name, _)) = parameter.name.value.split_once('=') {
            let name = name.trim().to_owned();
            findings.fact(Rule::NameAssigned, parameter.name.span, || format!("query option: {name}"));
            parameter.name.value = name;
        }
    }
    let mut names = found.iter().map(|known| known.name.value.to_ascii_lowercase()).collect();
    for section in sections.iter().filter(|section| section.role == Role::Query) {
        for block in section.flow() {
            if let Kind::Paragraph(line) = &block.kind {
                found.extend(named_options(context, line, &mut names, findings));
            }
        }
    }
    found
}

/// The options that a paragraph names, without those whose names in small letters are `known`; it describes the only one.
fn named_options(context: &Context<'_>, line: &Line, known: &mut HashSet<String>, findings: &mut Findings) -> Vec<Parameter> {
    let mut found = Vec::new();
    let flat = Flat::new(line);
    let options = options(&flat);
    for NamedOption { name, place, .. } in options.denied {
        findings.fact(Rule::QueryDenied, context.words(line, place), || format!("not a query option: {name}"));
    }
    let description = if options.named.len() == 1 { line.to_vec() } else { Vec::new() };
    for NamedOption { name, place, rule } in options.named {
        if known.insert(name.to_ascii_lowercase()) {
            let span = context.words(line, place);
            findings.fact(rule, span, || format!("query option: {name}"));
            found.push(table::described(Spanned::new(name.to_owned(), span), None, description.clone(), span, findings));
        }
    }
    found
}
