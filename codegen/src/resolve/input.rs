//! What every pass reads: the pages in order, and what holds for all of them. Changes nothing.

use crate::page::model::Page;
use crate::resolve::namespaces;
use crate::source::SourceMap;
use crate::span::FileId;
use crate::standards::nearest::KnownNames;
pub(crate) use crate::standards::odata::{clean, short};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// What a run decides beside the pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The address under which the stem of a page is published.
    pub page_url: Option<String>,
}

/// The pages of a run, sorted by path, so that no pass depends on the order they were handed over in.
pub(crate) struct Input<'a> {
    pub(crate) sources: &'a SourceMap,
    pub(crate) pages: Vec<&'a Page>,
    pub(crate) options: &'a Options,
    /// The namespace of most pages: what names without one belong to.
    pub(crate) namespace: String,
    /// The stems of all pages, once somebody asks for a near one.
    stems: OnceLock<KnownNames<&'a str>>,
    /// The namespaces of pages without one whose types all users name from one namespace.
    used_from: BTreeMap<FileId, &'a str>,
}

impl<'a> Input<'a> {
    pub(crate) fn new(sources: &'a SourceMap, pages: &'a [Page], options: &'a Options) -> Self {
        let mut pages: Vec<&Page> = pages.iter().collect();
        pages.sort_by_key(|page| page.file);
        let namespace = main_namespace(&pages);
        let used_from = namespaces::of_users(sources, &pages);
        Self { sources, pages, options, namespace, stems: OnceLock::new(), used_from }
    }

    /// The path of page `at` for people.
    pub(crate) fn path(&self, at: usize) -> &'a str {
        self.sources.path(self.pages[at].file)
    }

    /// The file's name without folder and ending.
    pub(crate) fn stem(&self, at: usize) -> &'a str {
        let name = self.path(at).rsplit('/').next().unwrap_or_default();
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }

    /// The stems of all pages.
    pub(crate) fn stems(&self) -> &KnownNames<&'a str> {
        self.stems.get_or_init(|| (0..self.pages.len()).map(|at| self.stem(at)).collect())
    }

    /// Where page `at` is published.
    pub(crate) fn url(&self, at: usize) -> Option<String> {
        self.options.page_url.as_ref().map(|url| format!("{}/{}", url.trim_end_matches('/'), self.stem(at)))
    }

    /// The site on which pages are published: what comes before the path of their address.
    pub(crate) fn origin(&self) -> Option<&str> {
        let url = self.options.page_url.as_deref()?;
        let host = url.find("://")? + "://".len();
        Some(&url[..url[host..].find('/').map_or(url.len(), |end| host + end)])
    }

    /// The index of the page that is `file`.
    pub(crate) fn index(&self, file: FileId) -> Option<usize> {
        self.pages.binary_search_by_key(&file, |page| page.file).ok()
    }

    /// The namespace that the bare names of page `at` belong to.
    pub(crate) fn namespace_of(&self, at: usize) -> &str {
        let page = self.pages[at];
        namespaces::stated(page).or_else(|| self.used_from.get(&page.file).copied()).unwrap_or(&self.namespace)
    }

    /// `name` in full as page `at` means it: `chat` is `microsoft.graph.chat`, and `graph.chat` too.
    pub(crate) fn qualify(&self, at: usize, name: &str) -> String {
        let name = clean(name);
        let alias = short(&self.namespace);
        match name.split_once('.') {
            None if self.namespace_of(at).is_empty() => name.to_owned(),
            None => format!("{}.{name}", self.namespace_of(at)),
            Some((first, rest)) if first == alias && first != self.namespace => format!("{}.{rest}", self.namespace),
            Some(_) => name.to_owned(),
        }
    }
}

/// The namespace that most pages name, or else that most type names begin with.
fn main_namespace(pages: &[&Page]) -> String {
    let named = pages.iter().filter_map(|page| namespaces::stated(page));
    let of_types = pages.iter().flat_map(|page| &page.types).filter_map(|ty| ty.name.as_ref());
    let of_types = of_types.filter_map(|name| clean(&name.value).rsplit_once('.')).map(|(namespace, _)| namespace);
    most_frequent(named).or_else(|| most_frequent(of_types)).unwrap_or_default().to_owned()
}

/// The item that occurs most often; among equals the first by order.
pub(crate) fn most_frequent<T: Ord>(items: impl Iterator<Item = T>) -> Option<T> {
    let mut counts = BTreeMap::new();
    items.for_each(|item| *counts.entry(item).or_insert(0usize) += 1);
    // `max_by_key` takes the last of equals, so the order is turned round.
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map(|(item, _)| item)
}
