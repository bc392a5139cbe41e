//! What types owe to one another: bases, derived types, and inherited properties. Knows models, no page.

use crate::api::ModelId;
use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::resolve::types::draft::{Model, Property};
use crate::resolve::types::models::{MOST_BASES, lineage};
use crate::span::Span;
use rayon::prelude::*;
use std::collections::HashMap;

/// Cuts cycles, so that a type is never its own base, and lists the types below each.
pub(crate) fn derive(models: &mut [Model], spans: &[Option<Span>], findings: &mut Findings) {
    for at in 0..models.len() {
        let line = lineage(models, ModelId(at));
        let is_cut = line.last().is_some_and(|top| models[top.0].base.is_some());
        if is_cut {
            models[at].base = None;
            if let (Some(span), true) = (spans[at], line.len() > MOST_BASES) {
                let message = format!("`{}` has more than {MOST_BASES} bases", models[at].name);
                findings.push(Diagnostic::new(Code::NestedTooDeep, span, message).label("read without a base"));
            } else if let Some(span) = spans[at] {
                findings.fact(Rule::BaseCut, span, || format!("`{}` has no base", models[at].name));
            }
        }
    }
    for at in 0..models.len() {
        for base in lineage(models, ModelId(at)).into_iter().skip(1) {
            models[base.0].derived.push(ModelId(at));
        }
    }
}

/// Gives every model the properties of its bases, base first; a row that the derived page repeats counts there.
pub(crate) fn flatten(models: &mut [Model]) {
    let ids = (0..models.len()).into_par_iter().map(ModelId);
    let all: Vec<Vec<Property>> = ids.map(|id| with_inherited(models, id)).collect();
    models.par_iter_mut().zip(all).for_each(|(model, properties)| model.properties = properties);
}

fn with_inherited(models: &[Model], id: ModelId) -> Vec<Property> {
    let mut all: Vec<Property> = Vec::new();
    let mut places: HashMap<&str, usize> = HashMap::new();
    for owner in lineage(models, id).into_iter().rev() {
        for property in &models[owner.0].properties {
            let at = *places.entry(&property.name).or_insert(all.len());
            let property = Property { inherited_from: (owner != id).then_some(owner), ..property.clone() };
            match all.get_mut(at) {
                Some(known) => *known = property,
                None => all.push(property),
            }
        }
    }
    all
}
