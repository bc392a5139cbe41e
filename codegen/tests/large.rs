//! Pages with very many of one thing: what is generated and found grows with them and no faster. `cargo bench -p codegen --bench curves` measures
//! the time.

use codegen::diag::{Findings, Format, render};
use codegen::pipeline::{Options, generate_from};
use codegen::source::SourceMap;

#[path = "../benches/inputs/mod.rs"]
mod inputs;

/// The bytes that are generated from pages, runtime aside, and those of the findings.
fn size(pages: &inputs::Pages) -> usize {
    let mut findings = Findings::new();
    let pages = pages.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    let sources = SourceMap::from_texts(pages, [], &mut findings);
    let generated = generate_from(sources, &Options::default(), findings);
    let files = generated.files.iter().filter(|(path, _)| !path.starts_with("runtime/")).map(|(_, text)| text.len());
    let found = generated.findings.iter().map(|found| render(found, &generated.sources, Format::Short, false).len());
    files.chain(found).sum()
}

/// Enough for what does not grow not to matter.
const N: usize = 150;

#[test]
fn output_and_findings_grow_with_the_pages() {
    for (name, pages) in inputs::KINDS {
        let [one, two, four] = [N, 2 * N, 4 * N].map(|n| size(&pages(n)));
        // Numbers get longer, too.
        assert!(four - two < (two - one) * 9 / 4 + 1000, "{name}: {one}, {two}, {four}");
    }
}

#[test]
fn a_long_line_of_bases_and_a_large_circle_come_to_an_end() {
    for (name, pages) in inputs::KINDS.iter().filter(|(name, _)| name.contains("base")) {
        assert!(size(&pages(1000)) > 1000, "{name}");
    }
}
