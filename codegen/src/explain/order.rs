//! Owns the order in which facts and diagnostics are told: that of the page, with those of an included file where it is included.

use crate::diag::{Diagnostic, Fact, Findings};
use crate::source::SourceMap;
use crate::span::{FileId, Span};
use std::collections::BTreeSet;

/// Something to tell of a page.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What it is.
    pub found: Found,
    /// How many includes lead from the page to the file it stands in.
    pub depth: usize,
}

/// What was found.
#[derive(Clone, Debug)]
pub enum Found {
    /// Something that was read.
    Fact(Fact),
    /// Something that is wrong.
    Diagnostic(Diagnostic),
}

impl Found {
    /// Where; `None` for a diagnostic about no place.
    pub fn span(&self) -> Option<Span> {
        match self {
            Self::Fact(fact) => Some(fact.span),
            Self::Diagnostic(diagnostic) => diagnostic.at.as_ref().map(|at| at.span),
        }
    }

    /// The line, and that diagnostics stand below what they are about.
    fn key(&self, sources: &SourceMap) -> (usize, bool, u32) {
        let span = self.span();
        let line = span.map_or(0, |span| sources.line_column(span).line);
        (line, matches!(self, Self::Diagnostic(_)), span.map_or(0, |span| span.start))
    }
}

/// The facts and the diagnostics of `file` and of what it includes, in order; those about no place come first.
pub(crate) fn entries(sources: &SourceMap, file: FileId, facts: Vec<Fact>, findings: &Findings) -> Vec<Entry> {
    let facts = facts.into_iter().map(Found::Fact);
    let all: Vec<Found> = facts.chain(findings.iter().cloned().map(Found::Diagnostic)).collect();
    let general = all.iter().filter(|found| found.span().is_none()).map(|found| Entry { found: found.clone(), depth: 0 });
    let mut told = Told { sources, all: &all, seen: BTreeSet::new(), entries: general.collect() };
    told.file(file, 0);
    told.entries
}

struct Told<'a> {
    sources: &'a SourceMap,
    all: &'a [Found],
    seen: BTreeSet<FileId>,
    entries: Vec<Entry>,
}

impl Told<'_> {
    /// Tells what was found in `file`, and in each file it includes after the line that does.
    fn file(&mut self, file: FileId, depth: usize) {
        if !self.seen.insert(file) {
            return;
        }
        let own = |found: &&Found| found.span().is_some_and(|span| span.file == file);
        let mut own: Vec<&Found> = self.all.iter().filter(own).collect();
        own.sort_by_cached_key(|found| found.key(self.sources));
        let mut rest = own.as_slice();
        for (span, included) in self.sources.included(file) {
            let line = self.sources.line_column(span).line;
            let before = rest.partition_point(|found| found.key(self.sources).0 <= line);
            self.tell(&rest[..before], depth);
            rest = &rest[before..];
            self.file(included, depth + 1);
        }
        self.tell(rest, depth);
    }

    fn tell(&mut self, found: &[&Found], depth: usize) {
        self.entries.extend(found.iter().map(|&found| Entry { found: found.clone(), depth }));
    }
}
