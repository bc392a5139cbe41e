//! Owns which names are compared with those of other pages: namespaces, scopes, placeholders, headers, query options, types that become enumerations. It must not know how.

use crate::api::Api;
use crate::diag::Findings;
use crate::lint::census::Census;
use crate::page::model::{Page, Parameter};
use crate::page::syntax::template::{Part, Placeholder, Template};
use crate::standards::http::REQUEST_HEADERS;
use crate::standards::odata::short;
use crate::standards::query_options::all_options;
use std::collections::BTreeSet;

/// The kinds of names.
const KINDS: [for<'a> fn(&'a [Page], &'a Api) -> Census<'a>; 6] = [
    |pages, _| namespaces(pages),
    |pages, _| scopes(pages),
    |pages, _| placeholders(pages),
    |pages, _| headers(pages),
    |pages, _| options(pages),
    enumerations,
];

/// Reports names that one page has and that are nearly those of others.
pub(crate) fn find(pages: &[Page], api: &Api, findings: &mut Findings) {
    findings.of_each(&KINDS, |kind, findings| kind(pages, api).report(findings));
}

fn namespaces(pages: &[Page]) -> Census<'_> {
    let mut census = Census::new("namespace");
    for (page, namespace) in pages.iter().filter_map(|page| Some((page, page.namespace.as_ref()?))) {
        census.add(page.file, &namespace.value, namespace.span);
    }
    census
}

fn scopes(pages: &[Page]) -> Census<'_> {
    let mut census = Census::new("permission");
    for page in pages {
        let tables = page.operation.iter().flat_map(|operation| &operation.permissions);
        tables.flat_map(|table| &table.scopes).for_each(|scope| census.add(page.file, &scope.value, scope.span));
    }
    census
}

fn placeholders(pages: &[Page]) -> Census<'_> {
    let mut census = Census::new("placeholder");
    for page in pages {
        let forms = page.operation.iter().flat_map(|operation| &operation.forms);
        for placeholder in forms.flat_map(|form| of_template(&form.template)).filter(|placeholder| placeholder.argument.is_none()) {
            placeholder.names.iter().for_each(|name| census.add(page.file, name, placeholder.span));
        }
    }
    census
}

fn of_template(template: &Template) -> impl Iterator<Item = &Placeholder> {
    let parts = template.segments.iter().flat_map(|segment| &segment.parts);
    parts.filter_map(|part| if let Part::Placeholder(placeholder) = part { Some(placeholder) } else { None })
}

fn headers(pages: &[Page]) -> Census<'_> {
    let mut census = Census::in_any_case("header");
    REQUEST_HEADERS.iter().for_each(|header| census.known(header));
    for page in pages {
        let rows = page.operation.iter().flat_map(|operation| &operation.headers);
        rows.for_each(|row| census.add(page.file, &row.name.value, row.name.span));
    }
    census
}

fn options(pages: &[Page]) -> Census<'_> {
    let mut census = Census::in_any_case("query option");
    all_options().for_each(|option| census.known(option));
    for page in pages {
        let rows = page.operation.iter().flat_map(|operation| &operation.query);
        // An operation may have an option of its own that is called `format`.
        rows.filter(|row| row.name.value.starts_with('$')).for_each(|row| census.add(page.file, &row.name.value, row.name.span));
    }
    census
}

/// The names of types in cells that no page defines and that became enumerations by the values beside them.
fn enumerations<'a>(pages: &'a [Page], api: &'a Api) -> Census<'a> {
    let mut census = Census::new("enumeration");
    let defined: BTreeSet<&str> = pages.iter().flat_map(|page| &page.enums).map(|e| short(&e.name.value)).collect();
    let enums: BTreeSet<&str> = api.enums.iter().map(|e| short(&e.name)).collect();
    defined.intersection(&enums).for_each(|name| census.known(name));
    for page in pages {
        let properties = page.types.iter().flat_map(|block| &block.properties);
        let parameters = page.operation.iter().flat_map(|operation| operation.body.parameters.iter().chain(&operation.path_parameters));
        for row in properties.chain(parameters) {
            of_row(row).filter(|name| enums.contains(name) && !defined.contains(name)).for_each(|name| {
                census.add(page.file, name, row.ty.as_ref().map_or(row.name.span, |cell| cell.span));
            });
        }
    }
    census
}

fn of_row(row: &Parameter) -> impl Iterator<Item = &str> {
    row.ty.iter().flat_map(|cell| &cell.names).map(|name| short(&name.name))
}
