//! What can be said only when all else is known: who takes and returns a model, and what became of every page. Decides nothing.

use super::input::Input;
use super::plan::{Plan, display};
use crate::api::{Body, Enum, Model, Operation, OperationId, Outcome, PageOutcome, TypeKind, TypeRef};
use std::collections::{BTreeMap, BTreeSet};

/// Pass 13: the operations that take and return each model.
pub(super) fn backlinks(operations: &[Operation], models: &mut [Model]) {
    let model = |ty: TypeRef| match ty.kind {
        TypeKind::Model(id) | TypeKind::Any(id) => Some(id),
        _ => None,
    };
    for (at, operation) in operations.iter().enumerate() {
        if let Body::Model(ty) = operation.body {
            model(ty).into_iter().for_each(|id| models[id.0].taken_by.push(OperationId(at)));
        }
        if let Outcome::Object(ty) | Outcome::Page(ty) | Outcome::Value(ty) = operation.outcome {
            model(ty).into_iter().for_each(|id| models[id.0].returned_by.push(OperationId(at)));
        }
    }
}

/// Pass 14: the pages with what came from them.
pub(super) fn pages(input: &Input<'_>, plans: &[Plan<'_>], models: &[Model], enums: &[Enum]) -> Vec<PageOutcome> {
    let mut items: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for plan in plans {
        items.entry(input.path(plan.page)).or_default().push(display(&plan.rust));
    }
    let types = models.iter().map(|model| (&model.page, &model.rust)).chain(enums.iter().map(|e| (&e.page, &e.rust)));
    for (page, rust) in types {
        items.entry(page.as_str()).or_default().push(format!("models::{}", display(rust)));
    }
    let of_models = models.iter().map(|model| (model.name.to_lowercase(), model.page.as_str()));
    let homes: BTreeMap<String, &str> = of_models.chain(enums.iter().map(|e| (e.name.to_lowercase(), e.page.as_str()))).collect();
    let outcome = |at: usize| {
        let page = input.path(at);
        let items = items.get(page).cloned().unwrap_or_default();
        let note = items.is_empty().then(|| reason(input, at, &homes));
        PageOutcome { page: page.to_owned(), items, note }
    };
    (0..input.pages.len()).map(outcome).collect()
}

/// Why nothing came from a page; `homes` are the pages that types and enumerations are at home on.
fn reason(input: &Input<'_>, at: usize, homes: &BTreeMap<String, &str>) -> String {
    let page = input.pages[at];
    match &page.operation {
        Some(operation) if operation.forms.is_empty() => return "no HTTP request that can be read".into(),
        Some(_) => return "another page gives the operation of that name".into(),
        None => {}
    }
    let names = page.types.iter().filter_map(|ty| ty.name.as_ref()).chain(page.enums.iter().map(|e| &e.name));
    let pages: BTreeSet<&str> = names.filter_map(|name| homes.get(&input.qualify(at, &name.value).to_lowercase())).copied().collect();
    if pages.is_empty() {
        return "it has no HTTP request, no resource annotation, and no table of properties or members".into();
    }
    let pages: Vec<String> = pages.into_iter().map(|page| format!("`{page}`")).collect();
    format!("what it defines is listed with {}", pages.join(", "))
}
