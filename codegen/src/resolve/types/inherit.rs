//! What types owe to one another: bases, derived types, and the places that take any of several. Knows models, no page.

use crate::api::{Enum, Model, ModelId, Property, TypeKind, TypeRef};
use crate::diag::{Findings, Rule};
use crate::resolve::names::model::ModelNames;
use crate::resolve::types::models::lineage;
use crate::span::Span;
use crate::standards::rust;
use rayon::prelude::*;
use std::collections::BTreeSet;

/// Cuts cycles, so that a type is never its own base, and lists the types below each.
pub(crate) fn derive(models: &mut [Model], enums: &[Enum], spans: &[Option<Span>], findings: &mut Findings) {
    for at in 0..models.len() {
        let top = lineage(models, ModelId(at)).last().and_then(|top| models[top.0].base);
        if top.is_some() {
            models[at].base = None;
            if let Some(span) = spans[at] {
                findings.fact(Rule::BaseCut, span, || format!("`{}` has no base", models[at].name));
            }
        }
    }
    for at in 0..models.len() {
        for base in lineage(models, ModelId(at)).into_iter().skip(1) {
            models[base.0].derived.push(ModelId(at));
        }
    }
    let mut names = ModelNames::default();
    models.iter().map(|model| &model.rust).chain(enums.iter().map(|e| &e.rust)).for_each(|path| names.keep(path));
    for (model, span) in models.iter_mut().zip(spans).filter(|(model, _)| !model.derived.is_empty()) {
        let any = names.any(&model.rust);
        if let Some(span) = span {
            findings.fact(Rule::AnyDerived, *span, || format!("places of it take {any}"));
        }
        model.any = Some(any);
    }
}

/// A place of a type with derived types takes any of them.
pub(crate) fn widen(models: &mut [Model]) {
    for at in 0..models.len() {
        for index in 0..models[at].properties.len() {
            models[at].properties[index].ty = place_of(models, models[at].properties[index].ty);
        }
        let entries = models[at].entries.as_ref().map(|entries| place_of(models, entries.ty));
        if let (Some(ty), Some(entries)) = (entries, &mut models[at].entries) {
            entries.ty = ty;
        }
    }
}

/// The type as a property, body or response of it.
pub(crate) fn place_of(models: &[Model], ty: TypeRef) -> TypeRef {
    match ty.kind {
        TypeKind::Model(id) if !models[id.0].derived.is_empty() => TypeRef { kind: TypeKind::Any(id), ..ty },
        _ => ty,
    }
}

/// Gives every model the properties of its bases, base first; a row that the derived page repeats counts there.
pub(crate) fn flatten(models: &mut [Model]) {
    let ids = (0..models.len()).into_par_iter().map(ModelId);
    let all: Vec<Vec<Property>> = ids.map(|id| with_inherited(models, id)).collect();
    models.iter_mut().zip(all).for_each(|(model, properties)| model.properties = properties);
}

fn with_inherited(models: &[Model], id: ModelId) -> Vec<Property> {
    let mut all: Vec<Property> = Vec::new();
    for owner in lineage(models, id).into_iter().rev() {
        for property in &models[owner.0].properties {
            let mut property = property.clone();
            property.inherited_from = (owner != id).then_some(owner);
            match all.iter_mut().find(|known| known.name == property.name) {
                Some(known) => *known = property,
                None => all.push(property),
            }
        }
    }
    all
}

/// Identifiers of fields, of the dictionary and of the open map.
pub(crate) fn name_fields(models: &mut [Model]) {
    models.par_iter_mut().for_each(|model| {
        let mut taken = BTreeSet::new();
        for property in &mut model.properties {
            property.rust = rust::take(&mut taken, rust::value(&property.name), &[]);
        }
        if let Some(entries) = &mut model.entries {
            entries.rust = rust::take(&mut taken, "entries".into(), &[]);
        }
        model.open_map = rust::take(&mut taken, "additional".into(), &["additional_properties".into()]);
    });
}
