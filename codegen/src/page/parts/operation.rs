//! Owns whether a page is about a call, and the parts of it that are read then. It must not know how any part is read.

use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::classify::page_kind::{PageKind, rule_of_call, strict_rule_of_call};
use crate::page::classify::section::Section;
use crate::page::english::headings::Role;
use crate::page::model::{OperationPage, Parameter, UrlForm};
use crate::page::parts::table::Rows;
use crate::page::parts::{body, defaults, examples, forms, parameters, permissions, response, samples, translated};
use crate::page::syntax::context::Context;
use crate::page::syntax::front_matter::FrontMatter;
use crate::span::{Span, Spanned};
use crate::standards::http::Method;
use crate::standards::name::letters;

/// Reads the sections of an API page; `None` for a page that is not about a call.
pub(crate) fn read(
    context: &Context<'_>,
    front: &FrontMatter,
    sections: &[Section<'_>],
    defines_types: bool,
    findings: &mut Findings,
) -> Option<OperationPage> {
    let kind = PageKind::of(front);
    let (rule, strict) = (rule_of_call(sections, kind), strict_rule_of_call(sections, kind));
    let blocks = forms::blocks(context, sections, rule.is_some(), strict.is_some());
    let heading = context.span(sections.iter().find(|section| section.level > 0).map_or(0..0, |section| section.range.clone()));
    if blocks.is_empty() && !is_call_without_forms(front, kind, defines_types, heading, findings) {
        return None;
    }
    if let Some(rule) = rule {
        let says = front.doc_type.as_ref().filter(|_| kind == PageKind::Api).map(|kind| kind.span);
        findings.fact(rule, says.unwrap_or(heading), || "page: a call".to_owned());
    }
    let mut forms = forms::read(context, &blocks, findings);
    forms.iter_mut().for_each(|form| samples::replace(&mut form.template, findings));
    defaults::open_all(&mut forms, findings);
    let mut operation = OperationPage {
        permissions: permissions::read(context, sections, findings),
        forms,
        headers: parameters::headers(context, sections, findings),
        query: parameters::query(context, sections, findings),
        path_parameters: parameters::rows(context, sections, Role::PathParameters, Rows::Arguments, findings),
        body: body::read(context, sections, findings),
        response: response::read(context, sections, findings),
        examples: examples::read(context, sections, &blocks, findings),
    };
    move_arguments(&mut operation, findings);
    let sample = translated::sample(&operation.examples).cloned();
    translated::rename(&mut operation.body.parameters, sample.as_ref(), translated::is_translated(sections), findings);
    Some(operation)
}

/// Where no URL form has a place for an argument of a table, it is in the query of a request without a body, and in the body of another.
fn move_arguments(operation: &mut OperationPage, findings: &mut Findings) {
    let takes_arguments = |form: &UrlForm| form.template.text.contains('(') || form.template.text.ends_with('}');
    if operation.forms.is_empty() || operation.forms.iter().any(takes_arguments) {
        return;
    }
    let sends = operation.forms.iter().all(|form| matches!(form.method.value, Method::Post | Method::Patch | Method::Put));
    let paths: String = operation.forms.iter().map(|form| letters(&form.template.text)).collect();
    let target = if sends { &mut operation.body.parameters } else { &mut operation.query };
    let (kept, moved) = operation.path_parameters.drain(..).partition(|row| paths.contains(&letters(&row.name.value)));
    let moved: Vec<Parameter> = moved;
    operation.path_parameters = kept;
    for row in moved {
        findings.fact(Rule::ArgumentsMoved, row.name.span, || {
            format!("{}: {}", if sends { "parameter" } else { "query option" }, row.name.value)
        });
        if !target.iter().any(|known| known.name.value == row.name.value) {
            target.push(row);
        }
    }
}

/// Whether a page that shows no URL form is about a call all the same, as it says; one that says so and defines a type is not.
fn is_call_without_forms(front: &FrontMatter, kind: PageKind, defines_types: bool, heading: Span, findings: &mut Findings) -> bool {
    if kind != PageKind::Api {
        return false;
    }
    if let Some(Spanned { value, span }) = front.doc_type.as_ref().filter(|_| defines_types) {
        let message = format!("the page says `{value}`, but defines a type and has no HTTP request block");
        let help = "write `doc_type: resourcePageType`; it was read as such";
        findings.push(Diagnostic::new(Code::FrontMatter, *span, message).help(help));
        findings.fact(Rule::PageDefinesType, *span, || "page: a type".to_owned());
        return false;
    }
    let message = "the page says that it is an API page, but has no HTTP request block";
    findings.push(Diagnostic::new(Code::HttpMissing, heading, message));
    true
}
