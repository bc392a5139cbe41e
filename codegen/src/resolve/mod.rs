//! From all pages to the API: everything that needs more than one page. Knows no markdown and prints no Rust, but every Rust name is made here.

mod area;
mod bind;
mod body;
mod call;
/// The runtime's: what is said of an example is what the runtime makes of it.
#[path = "../../runtime/context_url.rs"]
mod context_url;
mod defaults;
mod deployments;
mod dictionary;
mod docs;
mod enums;
mod examples;
mod finish;
mod flags;
mod given_back;
mod infer;
mod inherit;
mod input;
mod json;
mod link;
mod literal;
mod message;
mod models;
mod names;
mod operations;
mod outcome;
mod plan;
mod preference;
mod primitive;
mod represented;
mod sample;
mod shown;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod types;
mod url;

use crate::api::{Api, OperationId};
use crate::diag::{Code, Diagnostics};
use crate::page::Page;
use crate::source::{SourceMap, Span};
use std::collections::BTreeMap;

/// What a run decides beside the pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The address under which the stem of a page is published.
    pub page_url: Option<String>,
}

/// Joins the pages into an API. The order of `pages` does not matter.
pub fn resolve(sources: &SourceMap, pages: &[Page], options: &Options, diagnostics: &mut Diagnostics) -> Api {
    let pages = diagnostics.of_each(pages, |page, found| defaults::opened(sample::mended(page, found), found));
    let input = &input::Input::new(sources, &pages, options);
    docs::missing_links(input, diagnostics);

    // What there is: types, areas, operations. From here on all ids are final.
    let mut defined = types::collect(input);
    enums::agree(input, &mut defined, diagnostics);
    infer::from_examples(input, &mut defined);
    let (mut areas, area_of) = area::collect(input);
    let plans = plan::operations(input, diagnostics);
    let names = &link::TypeNames::new(input, &defined);
    let docs = &docs::DocLinks { input, names, operations: first_operations(&plans) };

    // Types: own properties, then bases, then the places that take any of several.
    let maker = models::Models { input, names, docs, areas: &area_of, values: &defined.values };
    let (mut models, mut enums) = maker.link(&defined, diagnostics);
    inherit::derive(&mut models, &enums);
    dictionary::find(&maker, &defined, &mut models, diagnostics);
    represented::add(&maker, &defined, &mut models, diagnostics);
    inherit::widen(&mut models);

    // Operations; their examples show what can be bound, which completes the types.
    let maker = operations::Operations { input, names, docs, areas: &area_of, models: &models };
    let mut operations = diagnostics.of_each(&plans, |plan, found| maker.operation(plan, found));
    bind::add(input, names, &defined, &plans, &operations, &mut models);
    inherit::flatten(&mut models);
    inherit::name_fields(&mut models);

    // Examples as calls, and what every area needs of all that.
    let base_url = examples::base_url(&plans, &operations);
    let deployments = deployments::listed(input, base_url.as_deref(), diagnostics);
    let broken: Vec<Span> =
        diagnostics.iter().filter(|d| d.code == Code::ExampleBodyNotJson).filter_map(|d| Some(d.at.as_ref()?.span)).collect();
    let pairing = examples::Examples { input, names, models: &models, enums: &enums, base: base_url.as_deref(), broken: &broken };
    pairing.attach(&plans, &mut operations, diagnostics);
    area::conditions(areas.len(), &mut operations, &mut models, &mut enums);
    area::prune(&mut areas, &mut operations, &mut models, &mut enums);
    finish::backlinks(&operations, &mut models, &mut enums);
    let subjects = finish::subjects(&operations, &models);
    let pages = finish::pages(input, &plans, &models, &enums, &deployments);
    Api { base_url, deployments, areas, operations, models, enums, subjects, pages }
}

fn first_operations(plans: &[plan::Plan<'_>]) -> BTreeMap<usize, OperationId> {
    let mut first = BTreeMap::new();
    for (at, plan) in plans.iter().enumerate() {
        first.entry(plan.page).or_insert(OperationId(at));
    }
    first
}
