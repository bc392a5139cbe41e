//! From all pages to the API: everything that needs more than one page. Knows no markdown and prints no Rust, but every Rust name is made here.

mod areas;
mod assemble;
mod context;
mod deployments;
mod docs;
mod drafts;
mod examples;
mod input;
mod json;
mod names;
mod namespaces;
mod operations;
mod outcomes;
mod spelling;
#[cfg(test)]
mod tests;
mod types;
mod undocumented;

pub use input::Options;

use crate::api::Api;
use crate::diag::Findings;
use crate::page::model::Page;
use crate::source::SourceMap;
use crate::span::Span;
use assemble::Items;
use context::Known;
use drafts::Drafts;
use examples::{pairing, required};
use operations::plan;
use types::{collect, dictionary, draft, enums, infer, inherit, represented, zoned};

/// Joins the pages into an API, after completing the names that a page spells wrongly. The order of `pages` does not matter.
pub fn resolve(sources: &SourceMap, pages: &mut [Page], options: &Options, findings: &mut Findings) -> Api {
    spelling::spell(pages, findings);
    let input = &input::Input::new(sources, pages, options);
    docs::missing_links(input, findings);

    // What there is: types, areas, operations. From here on all ids are final.
    let mut defined = collect::collect(input, findings);
    enums::agree(input, &mut defined, findings);
    infer::from_examples(input, &mut defined, findings);
    let (mut areas, area_of) = areas::collect(input, findings);
    let plans = plan::operations(input, findings);
    let context = &context::Context::new(input, &defined, &plans, &area_of);

    // Types with their own properties; bases without those that they give.
    let spans = defined.spans();
    let (mut models, enums) = types(context, &defined, &spans, findings);

    // Operations; their examples have what can be bound, which completes the types.
    let mut operations = findings.of_each(&plans, |plan, found| Known { context, models: &models }.operation(plan, found));
    operations::complete(context, &defined, &plans, &operations, &mut models, findings);
    inherit::flatten(&mut models);
    zoned::find(&mut models, &spans, findings);

    // Examples as calls.
    let documented = pairing::of_pages(&plans);
    let base_url = pairing::base_url(&documented, &operations, findings);
    let deployments = deployments::listed(input, base_url.as_deref(), findings);
    let pairing = pairing::Pairing::new(Known { context, models: &models }, &enums, &operations, base_url.as_deref());
    let examples = pairing.examples(&documented, findings);
    required::apply(required::settle(&pairing, &documented, &plans, findings), &mut operations);
    let drafts = Drafts { models, enums, operations, examples };
    // Paths and conditions, and with them the items.
    let paths = assemble::paths(&input.namespace, &drafts, &spans, findings);
    let (gates, names) = rayon::join(|| areas::gates(&mut areas, &drafts, &spans, findings), || assemble::Files::new(&drafts, &paths));
    let Items { models, enums, operations } = assemble::items(drafts, &paths, &gates, names);
    findings.relocate(|span| sources.origin(span));
    let (subjects, pages) =
        rayon::join(|| outcomes::subjects(&operations, &models), || outcomes::pages(input, &plans, &models, &enums, &deployments));
    Api { base_url, deployments, areas, operations, models, enums, subjects, pages, corrections: outcomes::corrections(sources) }
}

/// What the pages of types say.
fn types(
    context: &context::Context<'_, '_>,
    defined: &collect::Defined<'_>,
    spans: &[Option<Span>],
    findings: &mut Findings,
) -> (Vec<draft::Model>, Vec<draft::Enum>) {
    let (mut models, enums) = context.types(defined, findings);
    inherit::derive(&mut models, spans, findings);
    dictionary::find(context, defined, &mut models, findings);
    represented::add(context, defined, &mut models, findings);
    (models, enums)
}
