//! Owns what belongs to a page: its areas, its findings, the files of its items. It must not know HTML.

use crate::api::{AreaId, RustPath};
use crate::diag::Severity;
use crate::report::run::Run;
use crate::standards::rust::plain;
use std::collections::{BTreeMap, BTreeSet};

/// Errors and warnings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) errors: usize,
    pub(crate) warnings: usize,
}

/// What belongs to each page and item.
pub(crate) struct Places<'a> {
    /// The areas of a page's items.
    areas: BTreeMap<&'a str, BTreeSet<AreaId>>,
    /// The findings in a page.
    counts: BTreeMap<&'a str, Counts>,
    /// The path by which a person opens a page.
    display: BTreeMap<&'a str, &'a str>,
    /// The file of an item, by its path without `r#`.
    files: BTreeMap<String, String>,
}

impl<'a> Places<'a> {
    pub(crate) fn new(run: &Run<'a>) -> Self {
        let api = run.api;
        let mut places = Self { areas: BTreeMap::new(), counts: BTreeMap::new(), display: BTreeMap::new(), files: BTreeMap::new() };
        let operations = api.operations.iter().map(|item| (&item.page, item.area, "", &item.rust, &item.file));
        let models = api.models.iter().map(|item| (&item.page, item.area, "models", &item.rust, &item.file));
        let enums = api.enums.iter().map(|item| (&item.page, item.area, "models", &item.rust, &item.file));
        for (page, area, root, rust, file) in operations.chain(models).chain(enums) {
            places.areas.entry(page.as_str()).or_default().insert(area);
            let folders = folders(root, rust);
            places.files.insert(
                [folders.as_slice(), &[plain(&rust.name)]].concat().join("::"),
                format!("src/{}.rs", [folders.as_slice(), &[file]].concat().join("/")),
            );
        }
        places.files.extend(api.deployments.iter().map(|one| (format!("endpoints::{}", one.rust), "src/endpoints.rs".to_owned())));
        for file in run.sources.files() {
            places.display.insert(run.sources.path(file), run.sources.display_path(file));
        }
        for diagnostic in run.findings {
            let Some(at) = &diagnostic.at else { continue };
            let counts = places.counts.entry(run.sources.path(at.span.file)).or_default();
            match diagnostic.severity() {
                Severity::Error => counts.errors += 1,
                Severity::Warning => counts.warnings += 1,
            }
        }
        places
    }

    pub(crate) fn areas(&self, page: &str) -> impl Iterator<Item = AreaId> + '_ {
        self.areas.get(page).into_iter().flatten().copied()
    }

    pub(crate) fn counts(&self, page: &str) -> Counts {
        self.counts.get(page).copied().unwrap_or_default()
    }

    pub(crate) fn display(&self, page: &str) -> Option<&'a str> {
        self.display.get(page).copied()
    }

    pub(crate) fn file(&self, rust: &str) -> Option<&str> {
        self.files.get(&rust.replace("r#", "")).map(String::as_str)
    }
}

/// The modules from the root of the crate, as folders.
fn folders<'p>(root: &'p str, path: &'p RustPath) -> Vec<&'p str> {
    let root = [root].into_iter().filter(|root| !root.is_empty());
    root.chain(path.modules.iter().map(|module| plain(module))).collect()
}
