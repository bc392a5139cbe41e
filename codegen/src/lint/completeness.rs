//! Owns what readers look for on a page. It must not know how anything is written.

use crate::diag::{Code, Diagnostic, Findings};
use crate::page::model::{OperationPage, Page, Parameter};
use crate::page::syntax::template::Part;
use crate::prose::is_blank;
use crate::span::{Span, Spanned};
use crate::standards::query_options::is_system_option;

/// Reports what a page lacks.
pub(crate) fn check(page: &Page, findings: &mut Findings) {
    let place = page.title.as_ref().map_or(Span::new(page.file, 0..0), |title| title.span);
    if page.operation.is_some() || !page.types.is_empty() {
        front_matter(page, place, findings);
    }
    if let Some(operation) = &page.operation {
        call(operation, place, findings);
    }
    let rows = page.types.iter().flat_map(|block| block.properties.iter().chain(&block.relationships));
    rows.for_each(|row| description(row, findings));
}

fn front_matter(page: &Page, place: Span, findings: &mut Findings) {
    let front = &page.front;
    let keys =
        [("title", &front.title), ("description", &front.description), ("doc_type", &front.doc_type), ("ms.subservice", &front.area)];
    for (key, _) in keys.into_iter().filter(|(_, value): &(_, &Option<Spanned<String>>)| value.is_none()) {
        findings.push(Diagnostic::new(Code::FrontMatterIncomplete, place, format!("the front matter has no `{key}`")));
    }
}

fn call(operation: &OperationPage, place: Span, findings: &mut Findings) {
    if operation.permissions.is_empty() {
        findings.push(Diagnostic::new(Code::PermissionsMissing, place, "the page has no permission table"));
    }
    if !operation.examples.iter().any(|example| example.request.is_some()) {
        findings.push(Diagnostic::new(Code::ExampleMissing, place, "the page has no example request"));
    }
    let rows = || operation.path_parameters.iter().chain(&operation.query).chain(&operation.body.parameters);
    let options = rows().filter(|row| !is_system_option(&row.name.value));
    options.chain(&operation.headers).for_each(|row| description(row, findings));
    for form in &operation.forms {
        for part in form.template.segments.iter().flat_map(|segment| &segment.parts) {
            let Part::Placeholder(placeholder) = part else { continue };
            let Some(argument) = placeholder.argument.as_ref() else { continue };
            let names = || placeholder.names.iter().chain([argument]);
            if !rows().any(|row| names().any(|name| name.eq_ignore_ascii_case(&row.name.value))) {
                let message = format!("no table lists the argument `{argument}`");
                findings.push(Diagnostic::new(Code::ArgumentUndocumented, placeholder.span, message));
            }
        }
    }
}

fn description(row: &Parameter, findings: &mut Findings) {
    if is_blank(&row.description) {
        let message = format!("`{}` has no description", row.name.value);
        findings.push(Diagnostic::new(Code::DescriptionMissing, row.name.span, message));
    }
}
