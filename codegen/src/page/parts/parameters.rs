//! Owns headers, arguments in the path and query options: what a caller can give besides the body. It must not know what words mean.

use crate::diag::{Code, Diagnostic, Findings, Rule};
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
use crate::standards::http;

/// The request headers. Several rows of one header are kept where they say different things, as those of `Prefer` do of each preference.
pub(crate) fn headers(context: &Context<'_>, sections: &[Section<'_>], findings: &mut Findings) -> Vec<Parameter> {
    let is_same = |one: &Parameter, other: &Parameter| {
        one.name.value == other.name.value && one.value == other.value && one.description == other.description
    };
    let mut headers = distinct_rows(context, sections, Role::Headers, Rows::Headers, is_same, findings);
    let translated = is_translated(sections);
    headers.retain(|row| is_header(row, translated, findings));
    for (at, row) in headers.iter().enumerate() {
        if headers[..at].iter().any(|earlier| earlier.name.value == row.name.value) {
            findings.fact(Rule::HeaderRows, row.name.span, || format!("header: {} goes on", row.name.value));
        }
    }
    headers
}

/// Whether a name can be that of a header. A translated `Authorization` is known by its value, and the client sends that header itself.
fn is_header(row: &Parameter, translated: bool, findings: &mut Findings) -> bool {
    let name = &row.name;
    let can_be_sent = name.value.bytes().all(http::is_token);
    let value = plain(&row.description);
    let is_token = value.contains("{token}") && !name.value.eq_ignore_ascii_case("authorization");
    if can_be_sent && !(translated && is_token) {
        return true;
    }
    if is_token {
        findings.fact(Rule::HeaderOfToken, name.span, || "header: Authorization".to_owned());
    } else {
        let message = format!("`{}` cannot be the name of a header", name.value);
        findings.push(Diagnostic::new(Code::TableShape, name.span, message).help("write the name as it is sent; the row was left out"));
    }
    false
}

/// The rows of all tables in the sections of a role; a name that comes again is the same parameter.
pub(crate) fn rows(context: &Context<'_>, sections: &[Section<'_>], role: Role, rows: Rows, findings: &mut Findings) -> Vec<Parameter> {
    distinct_rows(context, sections, role, rows, |one, other| one.name.value == other.name.value, findings)
}

/// The rows of all tables in the sections of a role, without those that are the same as an earlier one.
fn distinct_rows(
    context: &Context<'_>,
    sections: &[Section<'_>],
    role: Role,
    rows: Rows,
    is_same: impl Fn(&Parameter, &Parameter) -> bool,
    findings: &mut Findings,
) -> Vec<Parameter> {
    let mut found: Vec<Parameter> = Vec::new();
    let tables = sections.iter().filter(|section| section.role == role).flat_map(|section| &section.tables);
    for table in tables.filter(|table| table.permissions.is_none()) {
        for parameter in table::parameters(context, table, rows, findings) {
            if found.iter().any(|known| is_same(known, &parameter)) {
                findings.fact(Rule::RowAgain, parameter.name.span, || format!("{} again: left out", parameter.name.value));
            } else {
                found.push(parameter);
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
    for section in sections.iter().filter(|section| section.role == Role::Query) {
        for block in section.flow() {
            if let Kind::Paragraph(line) = &block.kind {
                named_options(context, line, &mut found, findings);
            }
        }
    }
    found
}

/// Adds the options that a paragraph names; it describes the only one.
fn named_options(context: &Context<'_>, line: &Line, found: &mut Vec<Parameter>, findings: &mut Findings) {
    let flat = Flat::new(line);
    let options = options(&flat);
    for NamedOption { name, place, .. } in options.denied {
        findings.fact(Rule::QueryDenied, context.words(line, place), || format!("not a query option: {name}"));
    }
    let description = if options.named.len() == 1 { line.to_vec() } else { Vec::new() };
    for NamedOption { name, place, rule } in options.named {
        if !found.iter().any(|known| known.name.value.eq_ignore_ascii_case(name)) {
            let span = context.words(line, place);
            findings.fact(rule, span, || format!("query option: {name}"));
            found.push(table::described(Spanned::new(name.to_owned(), span), None, description.clone(), span, findings));
        }
    }
}
