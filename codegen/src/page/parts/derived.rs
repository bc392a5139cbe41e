//! Owns what the page of a base lists as derived from it: in a section of its own, behind a phrase, in a list below one. It must not know what
//! words mean.

use crate::diag::{Findings, Rule};
use crate::page::classify::section::Section;
use crate::page::english::base::{derived_behind_phrase, heads_derived, introduces_derived, linked_at_beginning};
use crate::page::english::flat::Flat;
use crate::page::english::headings::Role;
use crate::page::model::{BaseType, TypeBlock, TypeName};
use crate::page::syntax::context::Context;
use crate::page::syntax::document::{Block, Kind};
use crate::prose::Inline;

/// Adds the types that a section lists as derived.
pub(crate) fn add(section: &Section<'_>, ty: &mut TypeBlock, context: &Context<'_>, findings: &mut Findings) {
    let heads = heads_derived(&section.english);
    let mut introduced = heads;
    for block in section.blocks {
        let found = match &block.kind {
            Kind::Paragraph(line) if line.iter().any(|part| matches!(part, Inline::Link(..))) || section.role == Role::Title => {
                let flat = Flat::new(line);
                introduced = heads || introduces_derived(&flat);
                derived_behind_phrase(&flat)
            }
            Kind::Paragraph(_) => {
                introduced = heads;
                Vec::new()
            }
            _ if introduced => listed(block),
            _ => Vec::new(),
        };
        for name in found {
            let derived = BaseType { span: context.span(block.range.clone()), name };
            findings.fact(Rule::DerivedListed, derived.span, || format!("derived: {}", derived.name.name));
            ty.derived.push(derived);
        }
    }
}

/// The types that the items of a list or the rows of a table begin with.
fn listed(block: &Block) -> Vec<TypeName> {
    match &block.kind {
        Kind::List(_, items) => {
            let first = |item: &Vec<Block>| match &item.first()?.kind {
                Kind::Paragraph(line) => linked_at_beginning(&Flat::new(line)),
                _ => None,
            };
            items.iter().filter_map(first).collect()
        }
        Kind::Table(table) => table.rows.iter().filter_map(|row| linked_at_beginning(&Flat::new(&row.cells.first()?.line))).collect(),
        _ => Vec::new(),
    }
}
