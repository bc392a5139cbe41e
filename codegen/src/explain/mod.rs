//! Owns what `codegen explain` says: what was read from a page, by which rules, and what became of it; and what a rule or a code means.
//! It must not know how pages are read.

mod became;
pub mod format;
mod human;
mod json;
mod order;
mod page_name;
mod permitted;
mod shorten;
mod topic;

pub use became::Became;
pub use human::human;
pub use json::json;
pub use order::{Entry, Found};
pub use page_name::find;
pub use topic::{similar, similar_page, topic};

use crate::diag::Findings;
use crate::source::SourceMap;
use crate::span::FileId;
use crate::{lint, page, resolve};

/// What was read from a page, and what became of it.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// The page.
    pub file: FileId,
    /// Its facts and diagnostics, and those of the files it includes, in the order of reading.
    pub entries: Vec<Entry>,
    /// What became of it in Rust.
    pub became: Became,
}

/// Explains the page `file`: reads all pages as a run does, and keeps the facts of this one. `findings` are those of finding the pages.
pub fn explain(sources: &SourceMap, file: FileId, options: &resolve::Options, findings: Findings) -> Explanation {
    let (mut pages, found) = page::parse_all(sources);
    let mut all = Findings::explaining_page([file, sources.with_includes(file)]);
    all.append(findings);
    all.append(found);
    let mut read = Findings::explaining();
    page::parse(sources, file, &mut read);
    let api = resolve::resolve(sources, &mut pages, options, &mut all);
    lint::lint(&pages, &api, sources.levels(), &mut all);
    all.apply(sources.levels(), &lint::local_levels(&pages));
    all.sort();
    read.sort();
    let facts = read.facts().iter().chain(all.facts()).cloned().collect();
    Explanation { file, entries: order::entries(sources, file, facts, &all), became: became::of(&api, sources.path(file)) }
}
