//! From all pages to the API: everything that needs more than one page. Knows no markdown and prints no Rust, but every Rust name is made here.

mod areas;
mod assemble;
mod context;
mod deployments;
mod docs;
mod examples;
mod input;
mod json;
mod names;
mod operations;
#[cfg(test)]
mod tests;
mod types;

pub use input::Options;

use crate::api::{Api, OperationId};
use crate::diag::Findings;
use crate::page::model::Page;
use crate::source::SourceMap;
use examples::pairing;
use operations::{bind, plan};
use std::collections::BTreeMap;
use types::{collect, dictionary, enums, infer, inherit, link, represented};

/// Joins the pages into an API. The order of `pages` does not matter.
pub fn resolve(sources: &SourceMap, pages: &[Page], options: &Options, findings: &mut Findings) -> Api {
    let input = &input::Input::new(sources, pages, options);
    docs::missing_links(input, findings);

    // What there is: types, areas, operations. From here on all ids are final.
    let mut defined = collect::collect(input, findings);
    enums::agree(input, &mut defined, findings);
    infer::from_examples(input, &mut defined, findings);
    let (mut areas, area_of) = areas::collect(input, findings);
    let plans = plan::operations(input, findings);
    let names = link::TypeNames::new(input, &defined);
    let context = &context::Context { input, names, areas: &area_of, operations: first_operations(&plans), values: &defined.values };

    // Types: own properties, then bases, then the places that take any of several.
    let (mut models, mut enums) = context.types(&defined, findings);
    let spans = defined.spans();
    inherit::derive(&mut models, &enums, &spans, findings);
    dictionary::find(context, &defined, &mut models, findings);
    represented::add(context, &defined, &mut models, findings);
    inherit::widen(&mut models);

    // Operations; their examples have what can be bound, which completes the types.
    let known = context::Known { context, models: &models };
    let mut operations = findings.of_each(&plans, |plan, found| known.operation(plan, found));
    bind::add(context, &defined, &plans, &operations, &mut models, findings);
    inherit::flatten(&mut models);
    inherit::name_fields(&mut models);

    // Examples as calls, and what every area needs of all that.
    let documented = pairing::of_pages(&plans);
    let base_url = pairing::base_url(&documented, &operations);
    let deployments = deployments::listed(input, base_url.as_deref(), findings);
    let known = context::Known { context, models: &models };
    let examples = pairing::Pairing::new(known, &enums, &operations, base_url.as_deref()).examples(&documented, findings);
    operations.iter_mut().zip(examples).for_each(|(operation, examples)| operation.examples = examples);
    let rules = areas::conditions(areas.len(), &mut operations, &mut models, &mut enums);
    areas::prune(&mut areas, &mut operations, &mut models, &mut enums);
    areas::explain(&areas, &models, &rules, &spans, findings);
    assemble::backlinks(&operations, &mut models, &mut enums);
    names::variant::name(&mut models);
    names::file::of_types(&mut models, &mut enums);
    names::file::of_operations(&mut operations);
    let subjects = assemble::subjects(&operations, &models);
    let pages = assemble::pages(input, &plans, &models, &enums, &deployments);
    Api { base_url, deployments, areas, operations, models, enums, subjects, pages }
}

fn first_operations(plans: &[plan::Plan<'_>]) -> BTreeMap<usize, OperationId> {
    let mut first = BTreeMap::new();
    for (at, plan) in plans.iter().enumerate() {
        first.entry(plan.page).or_insert(OperationId(at));
    }
    first
}
