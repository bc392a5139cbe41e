//! Owns the order of the stages: from pages to files. It must not do the work of a stage.

use crate::api::Api;
use crate::diag::Findings;
use crate::emit::Runtime;
use crate::output::Files;
use crate::source::SourceMap;
use crate::{emit, page, resolve};
use rayon::prelude::*;
use std::path::PathBuf;

/// What a run needs to know besides the pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The name of the generated crate.
    pub crate_name: String,
    /// Its version.
    pub crate_version: String,
    /// The address under which a page's stem is published; without it, links to pages are text.
    pub page_url: Option<String>,
    /// Where the runtime of the crate is.
    pub runtime: Runtime,
}

impl Default for Options {
    fn default() -> Self {
        Self { crate_name: "generated".into(), crate_version: "0.1.0".into(), page_url: None, runtime: Runtime::Copy }
    }
}

/// All that a run found out.
#[derive(Debug)]
pub struct Generated {
    /// The pages and what they include.
    pub sources: SourceMap,
    /// The findings, sorted.
    pub findings: Findings,
    /// The resolved API.
    pub api: Api,
    /// The crate.
    pub files: Files,
}

/// Reads the pages below `folders` and makes a crate of them. Writes nothing.
pub fn generate(folders: &[PathBuf], options: &Options) -> Generated {
    let mut findings = Findings::new();
    let sources = SourceMap::read(folders, &mut findings);
    generate_from(sources, options, findings)
}

/// Makes a crate of pages that are already read, with the `diagnostics` of reading them.
pub fn generate_from(sources: SourceMap, options: &Options, mut findings: Findings) -> Generated {
    let (pages, found) = page::parse_all(&sources);
    findings.append(found);
    let resolve_options = resolve::Options { page_url: options.page_url.clone() };
    let api = resolve::resolve(&sources, &pages, &resolve_options, &mut findings);
    // Many small pieces, which take their time to free, and whose room is that of the output.
    pages.into_par_iter().for_each(drop);
    let Options { crate_name, crate_version, runtime, .. } = options.clone();
    let emit_options = emit::Options { crate_name, crate_version, runtime };
    let files = emit::emit(&api, &emit_options);
    findings.sort();
    Generated { sources, findings, api, files }
}
