//! Owns the order of the stages: from pages to files. It must not do the work of a stage.

use crate::api::Api;
use crate::diag::{Findings, Levels};
use crate::emit::Runtime;
use crate::output::Files;
use crate::page::model::Page;
use crate::source::{Beside, SourceMap};
use crate::{emit, lint, page, resolve};
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
    /// The levels of findings, where they are not those of `codegen.toml`.
    pub levels: Levels,
    /// The areas of the crate; all if none is named.
    pub areas: Vec<String>,
    /// What does not lie in the docs folders.
    pub beside: Beside,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            crate_name: "generated".into(),
            crate_version: "0.1.0".into(),
            page_url: None,
            runtime: Runtime::Copy,
            levels: Levels::default(),
            areas: Vec::new(),
            beside: Beside::default(),
        }
    }
}

/// What the pages say.
#[derive(Debug)]
pub struct Checked {
    /// The pages and what they include.
    pub sources: SourceMap,
    /// The parsed pages. They are handed over rather than freed: they are many small pieces, and a command that ends leaves them to the system.
    pub pages: Vec<Page>,
    /// The findings, sorted.
    pub findings: Findings,
    /// The resolved API.
    pub api: Api,
}

/// All that a run found out.
#[derive(Debug)]
pub struct Generated {
    /// The pages and what they include.
    pub sources: SourceMap,
    /// The parsed pages. They are handed over rather than freed: they are many small pieces, and a command that ends leaves them to the system.
    pub pages: Vec<Page>,
    /// The findings, sorted.
    pub findings: Findings,
    /// The resolved API.
    pub api: Api,
    /// The crate.
    pub files: Files,
    /// Which of the named areas there is none of, and which may be meant. The crate has all areas then.
    pub unknown_area: Option<String>,
}

/// A step of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Pages are read from the disk.
    Read,
    /// Each page is parsed.
    Parse,
    /// Pages become one API.
    Resolve,
    /// The API becomes the text of files.
    Print,
}

/// Reads the pages below `folders` and makes a crate of them. Writes nothing.
pub fn generate(folders: &[PathBuf], options: &Options) -> Generated {
    generate_observed(folders, options, &|_| {})
}

/// The same; `begins` is called at the start of each step.
pub fn generate_observed(folders: &[PathBuf], options: &Options, begins: &dyn Fn(Step)) -> Generated {
    begins(Step::Read);
    let (sources, findings) = read(folders, options);
    let checked = check_observed(sources, options, findings, begins);
    begins(Step::Print);
    print(checked, options)
}

/// Makes a crate of pages that are already read, with the `diagnostics` of reading them.
pub fn generate_from(sources: SourceMap, options: &Options, findings: Findings) -> Generated {
    print(check_from(sources, options, findings), options)
}

/// Reads the pages below `folders` and resolves them.
pub fn check(folders: &[PathBuf], options: &Options) -> Checked {
    let (sources, findings) = read(folders, options);
    check_from(sources, options, findings)
}

/// Resolves pages that are already read, with the `diagnostics` of reading them.
pub fn check_from(sources: SourceMap, options: &Options, findings: Findings) -> Checked {
    check_observed(sources, options, findings, &|_| {})
}

fn check_observed(sources: SourceMap, options: &Options, mut findings: Findings, begins: &dyn Fn(Step)) -> Checked {
    begins(Step::Parse);
    let (mut pages, found) = page::parse_all(&sources);
    findings.append(found);
    begins(Step::Resolve);
    let resolve_options = resolve::Options { page_url: options.page_url.clone() };
    let api = resolve::resolve(&sources, &mut pages, &resolve_options, &mut findings);
    let levels = options.levels.clone().or(sources.levels());
    lint::lint(&pages, &api, &levels, &mut findings);
    findings.relocate(|span| sources.origin(span));
    findings.apply(&levels, &lint::local_levels(&pages));
    findings.sort();
    Checked { sources, pages, findings, api }
}

fn print(checked: Checked, options: &Options) -> Generated {
    let Checked { sources, pages, findings, mut api } = checked;
    let unknown_area = if options.areas.is_empty() { None } else { api.keep_areas(&options.areas).err() };
    let Options { crate_name, crate_version, runtime, .. } = options.clone();
    let emit_options = emit::Options { crate_name, crate_version, runtime };
    let files = emit::emit(&api, &emit_options);
    Generated { sources, pages, findings, api, files, unknown_area }
}

fn read(folders: &[PathBuf], options: &Options) -> (SourceMap, Findings) {
    let mut findings = Findings::new();
    let sources = SourceMap::read_with(folders, &options.beside, &mut findings);
    (sources, findings)
}
