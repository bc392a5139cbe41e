//! Bases that only the page of the base names, where it lists what is derived from it. Knows models and their pages, no operation.

use crate::api::{ModelId, TypeKind};
use crate::diag::{Findings, Rule};
use crate::resolve::context::Context;
use crate::resolve::types::collect::Defined;
use crate::resolve::types::draft::Model;
use crate::span::Span;
use std::collections::BTreeMap;

/// Gives each type without a base the only one that lists it.
pub(crate) fn bases(context: &Context<'_, '_>, defined: &Defined<'_>, models: &mut [Model], findings: &mut Findings) {
    let mut listed: BTreeMap<ModelId, Vec<(ModelId, Span)>> = BTreeMap::new();
    for (at, raw) in defined.types.values().enumerate() {
        for (page, derived) in raw.slices.iter().flat_map(|(page, block)| block.derived.iter().map(move |derived| (*page, derived))) {
            let Some(TypeKind::Model(id)) = context.find(page, &derived.name) else { continue };
            let bases = listed.entry(id).or_default();
            if id.0 != at && models[id.0].base_name.is_none() && bases.iter().all(|(base, _)| base.0 != at) {
                bases.push((ModelId(at), derived.span));
            }
        }
    }
    for (id, bases) in listed {
        let [(base, span)] = bases.as_slice() else { continue };
        let name = models[base.0].name.clone();
        findings.fact(Rule::BaseOfDerived, *span, || format!("the base of `{}`", models[id.0].name));
        models[id.0].base = Some(*base);
        models[id.0].base_name = Some(name);
    }
}
