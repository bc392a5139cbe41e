//! Owns the roles of sections whose headings give none in English: by their place among the others, or by the shape of their blocks. It must not
//! read a value.

use crate::diag::Rule;
use crate::page::classify::page_kind::{PageKind, rule_of_call};
use crate::page::classify::section::Section;
use crate::page::classify::{place, signs, type_shape};
use crate::page::english::headings::Role;
use crate::page::syntax::context::Context;

/// Gives the roles that no English heading has given.
pub(crate) fn infer(context: &Context<'_>, sections: &mut [Section<'_>], kind: PageKind) {
    let named = sections.iter().any(|section| section.role == Role::HttpRequest);
    if !named && rule_of_call(sections, kind).is_some() {
        place::place(context, sections);
    }
    by_shape(context, sections, kind);
}

/// A role, the rule that gives it, whether only a page about a call has it, and the sections that it fits.
struct Shape {
    role: Role,
    rule: Rule,
    of_call: bool,
    fits: fn(&Section<'_>) -> bool,
}

/// The shapes in the order in which they are tried.
const SHAPES: [Shape; 6] = [
    Shape { role: Role::Examples, rule: Rule::ShapeExample, of_call: false, fits: signs::has_example },
    Shape { role: Role::Permissions, rule: Rule::ShapePermissions, of_call: false, fits: signs::is_permissions },
    Shape { role: Role::Headers, rule: Rule::ShapeHeaders, of_call: true, fits: signs::is_headers },
    Shape {
        role: Role::Response,
        rule: Rule::ShapeResponse,
        of_call: true,
        fits: |section| section.fences.is_empty() && signs::names_success(section),
    },
    Shape {
        role: Role::Query,
        rule: Rule::ShapeQuery,
        of_call: true,
        fits: |section| section.fences.is_empty() && signs::begins_with_odata(section),
    },
    Shape {
        role: Role::Body,
        rule: Rule::ShapeBody,
        of_call: true,
        fits: |section| section.tables.iter().any(|table| table.table.head.cells.len() >= 3),
    },
];

/// Gives the roles that are still missing to sections whose blocks have the shape of one.
fn by_shape(context: &Context<'_>, sections: &mut [Section<'_>], kind: PageKind) {
    let has = |sections: &[Section<'_>], role: Role| sections.iter().any(|section| section.role == role);
    let is_call = sections.iter().any(|section| section.role == Role::HttpRequest || signs::has_example(section));
    type_shape::place_values(sections);
    // A page may show its type without annotation, as JSON and a table.
    let shows_type = || !is_call && sections.iter().any(|section| section.fences.iter().any(|fence| fence.info == "json"));
    let lists = has(sections, Role::Properties) || has(sections, Role::Relationships);
    let is_type = sections.iter().any(signs::defines_type) || kind != PageKind::Api && (lists || shows_type());
    if is_type && !has(sections, Role::HttpRequest) {
        type_shape::place(context, sections);
    }
    for shape in SHAPES.iter().filter(|shape| is_call || !shape.of_call) {
        if !has(sections, shape.role) {
            give(sections, shape);
        }
    }
}

/// Gives the role to the first section that fits, and to those below it.
fn give(sections: &mut [Section<'_>], shape: &Shape) {
    let fits = |section: &Section<'_>| section.level > 1 && section.role == Role::Other && (shape.fits)(section);
    let Some(found) = sections.iter().position(fits) else { return };
    let level = sections[found].level;
    (sections[found].role, sections[found].rule) = (shape.role, shape.rule);
    for below in sections[found + 1..].iter_mut().take_while(|below| below.level > level) {
        if below.role == Role::Other || shape.role == Role::Examples {
            (below.role, below.rule) = (shape.role, Rule::HeadingAbove);
        }
    }
}
