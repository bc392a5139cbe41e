//! What follows when all else is known: what each module is about, and what became of every page. Decides nothing.

use crate::api::{Corrected, Deployment, Enum, Model, ModelId, Operation, PageOutcome};
use crate::resolve::input::Input;
use crate::resolve::operations::plan::{Plan, display};
use crate::source::{Correction, SourceMap};
use crate::standards::rust;
use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};

/// The type that the operations of a module are about, the one in the fewest modules where several have its name.
pub(crate) fn subjects(operations: &[Operation], models: &[Model]) -> BTreeMap<Vec<String>, ModelId> {
    let mut named: BTreeMap<String, ModelId> = BTreeMap::new();
    let depth = |id: ModelId| models[id.0].rust.modules.len();
    for at in (0..models.len()).map(ModelId) {
        let first = named.entry(rust::value(&models[at.0].rust.name)).or_insert(at);
        if depth(at) < depth(*first) {
            *first = at;
        }
    }
    let modules: BTreeSet<&Vec<String>> = operations.iter().map(|operation| &operation.rust.modules).collect();
    modules.into_iter().filter_map(|modules| Some((modules.clone(), *named.get(modules.last()?)?))).collect()
}

/// The corrections of all files, in their order.
pub(crate) fn corrections(sources: &SourceMap) -> Vec<Corrected> {
    let of_file = |file| {
        sources.corrections(file).map(move |Correction { what, old, new, why, .. }| Corrected {
            page: sources.path(file).to_owned(),
            what: what.clone(),
            old: old.clone(),
            new: new.clone(),
            why: why.clone(),
        })
    };
    sources.files().flat_map(of_file).collect()
}

/// The pages with what came from them.
pub(crate) fn pages(
    input: &Input<'_>,
    plans: &[Plan<'_>],
    models: &[Model],
    enums: &[Enum],
    deployments: &[Deployment],
) -> Vec<PageOutcome> {
    let mut items: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for plan in plans {
        items.entry(input.path(plan.page)).or_default().push(display(&plan.rust));
    }
    let types = models.iter().map(|model| (&model.page, &model.rust)).chain(enums.iter().map(|e| (&e.page, &e.rust)));
    for (page, rust) in types {
        items.entry(page.as_str()).or_default().push(format!("models::{}", display(rust)));
    }
    for deployment in deployments {
        items.entry(deployment.page.as_str()).or_default().push(format!("endpoints::{}", deployment.rust));
    }
    let of_models = models.iter().map(|model| (model.name.to_lowercase(), model.page.as_str()));
    let of_enums = enums.iter().map(|e| (e.name.to_lowercase(), e.page.as_str()));
    let homes: LazyCell<BTreeMap<String, &str>, _> = LazyCell::new(|| of_models.chain(of_enums).collect());
    let outcome = |at: usize| {
        let page = input.path(at);
        let items = items.remove(page).unwrap_or_default();
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
