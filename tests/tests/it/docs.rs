//! Docs in memory, to change and to generate from.

use codegen::api::Api;
use codegen::diag::Findings;
use codegen::pipeline::{Checked, Generated, Options, check_from, generate_from};
use codegen::source::SourceMap;
use codegen::span::FileId;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The docs below a folder.
#[derive(Clone)]
pub(crate) struct Docs {
    /// The pages, and what they include.
    texts: BTreeMap<String, String>,
    pages: BTreeSet<String>,
}

impl Docs {
    pub(crate) fn read(folder: &Path) -> Self {
        let sources = SourceMap::read(&[folder.to_owned()], &mut Findings::new());
        let pages: BTreeSet<String> = sources.pages().iter().map(|&page| sources.path(page).to_owned()).collect();
        let text = |file: FileId| (sources.path(file).to_owned(), sources.text(file).to_owned());
        Self { texts: sources.files().map(text).collect(), pages }
    }

    /// The text of a file.
    pub(crate) fn text(&mut self, path: &str) -> &mut String {
        self.texts.get_mut(path).unwrap_or_else(|| panic!("no file {path}"))
    }

    /// The files and their texts.
    pub(crate) fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The line in which a byte of a file stands.
    pub(crate) fn line(&self, path: &str, at: usize) -> usize {
        self.texts[path][..at].matches('\n').count() + 1
    }

    /// The number of the fence that a line stands in; `None` outside.
    pub(crate) fn fence(&self, path: &str, line: usize) -> Option<usize> {
        let above = self.texts[path].lines().take(line).filter(|line| line.starts_with("```")).count();
        (above % 2 == 1).then_some(above)
    }

    /// What the pages say, with the findings that a run reports where no level is set: without the text of the crate, which takes most of the time.
    pub(crate) fn check(&self) -> (Api, SourceMap, Findings) {
        let (sources, findings) = self.sources();
        let Checked { api, sources, findings, .. } = check_from(sources, &Options::default(), findings);
        (api, sources, findings)
    }

    pub(crate) fn generate(&self) -> Generated {
        let (sources, findings) = self.sources();
        generate_from(sources, &Options::default(), findings)
    }

    fn sources(&self) -> (SourceMap, Findings) {
        let texts = || self.texts.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        let mut findings = Findings::new();
        let sources = SourceMap::from_texts(texts().filter(|(path, _)| self.pages.contains(*path)), texts(), &mut findings);
        (sources, findings)
    }
}

/// The text of the generated files, without the lines at which examples stand on their pages.
pub(crate) fn output(generated: &Generated) -> Vec<(String, String)> {
    let is_text = |line: &&str| !line.starts_with("### ");
    let text = |text: &str| text.lines().filter(is_text).collect::<Vec<_>>().join("\n");
    generated.files.iter().map(|(path, bytes)| (path.clone(), text(bytes))).collect()
}
