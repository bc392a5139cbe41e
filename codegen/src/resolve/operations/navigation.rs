//! Owns whether a navigation property is one or many, where the URL of an operation lists it. Knows models and paths, no JSON.

use crate::api::{ModelId, Outcome, PathPart, Role, TypeKind, TypeRef};
use crate::diag::Findings;
use crate::diag::witness::{self, Statement, Witness};
use crate::resolve::operations::draft::Operation;
use crate::resolve::operations::plan::Plan;
use crate::resolve::types::draft::Model;
use crate::resolve::types::models::{base_of_two, property_of};
use crate::span::Span;
use crate::standards::http::Method;
use crate::standards::words::singular;
use std::collections::HashMap;

/// Makes a navigation property with a name in the plural a collection where the path of an object and its name are the URL of a list: its
/// table forgot to say so.
pub(crate) fn number(plans: &[Plan<'_>], operations: &[Operation], models: &mut [Model], findings: &mut Findings) {
    let of_get = || plans.iter().zip(operations).filter(|(_, operation)| operation.method == Method::Get);
    let mut owners: HashMap<String, ModelId> = HashMap::new();
    for (_, operation) in of_get() {
        if let Outcome::Object(TypeRef { kind: TypeKind::Model(id), .. }) = operation.outcome {
            for form in &operation.forms {
                owners.entry(shape(&form.segments)).or_insert(id);
            }
        }
    }
    for (plan, operation) in of_get() {
        let Outcome::Page(TypeRef { kind: TypeKind::Model(element), .. }) = operation.outcome else { continue };
        let Some(listing) = plan.forms.iter().flatten().next().map(|form| form.span) else { continue };
        for form in &operation.forms {
            let Some(([PathPart::Literal(name)], path)) = form.segments.split_last().map(|(last, path)| (last.as_slice(), path)) else {
                continue;
            };
            let owner = owners.get(&shape(path)).copied();
            let found = owner.filter(|_| singular(name) != *name).and_then(|owner| single(models, owner, name, element));
            if let Some((owner, row)) = found {
                make_many(models, owner, name, (row, listing), findings);
            }
        }
    }
}

/// A path, whatever its placeholders are called.
fn shape(segments: &[Vec<PathPart>]) -> String {
    let part = |part: &PathPart| match part {
        PathPart::Literal(text) => text.to_lowercase(),
        PathPart::Argument { .. } => "{}".to_owned(),
    };
    segments.iter().map(|segment| segment.iter().map(part).collect::<String>() + "/").collect()
}

/// The model that has the navigation property as one object of the elements' type, and the row.
fn single(models: &[Model], owner: ModelId, name: &str, element: ModelId) -> Option<(ModelId, Span)> {
    let (owner, property) = property_of(models, owner, name)?;
    let TypeRef { kind: TypeKind::Model(ty), collection: false } = property.ty else { return None };
    let fits = property.role == Role::Relationship && base_of_two(models, ty, element).is_some();
    Some((owner, property.row?)).filter(|_| fits)
}

fn make_many(models: &mut [Model], owner: ModelId, name: &str, (row, listing): (Span, Span), findings: &mut Findings) {
    let words = |many: bool| if many { "a collection" } else { "a single value" }.to_owned();
    let (table, url) = (Statement::new(Witness::Table, false, row), Statement::new(Witness::Url, true, listing));
    let many = witness::NAVIGATION_NUMBER.settle(table, url, |_| None).report_about(name, findings, words);
    if let Some(property) = models[owner.0].properties.iter_mut().find(|property| property.name == name) {
        property.ty.collection = many;
    }
}
