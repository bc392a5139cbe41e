//! Owns the order in which facts and diagnostics are printed: that of the page, with those of an included file where the page includes it.

use crate::diag::{Diagnostic, Fact, Findings};
use crate::source::SourceMap;
use crate::span::{FileId, Span};
use std::collections::BTreeSet;

/// A line of the explanation of a page.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What it is.
    pub found: Found,
    /// How many includes lead from the page to its file.
    pub depth: usize,
}

/// What was found.
#[derive(Clone, Debug)]
pub enum Found {
    /// Something that was read.
    Fact(Fact),
    /// Something that is wrong, and its place in the file; `None` if it has no place.
    Diagnostic(Diagnostic, Option<Span>),
}

impl Found {
    /// Its place; `None` for a diagnostic without one.
    pub fn span(&self) -> Option<Span> {
        match self {
            Self::Fact(fact) => Some(fact.span),
            Self::Diagnostic(_, span) => *span,
        }
    }

    /// The line, and whether it is a diagnostic: those come after the facts of the line.
    fn key(&self, sources: &SourceMap) -> (usize, bool, u32) {
        let span = self.span();
        let line = span.map_or(0, |span| sources.line_column(span).line);
        (line, matches!(self, Self::Diagnostic(..)), span.map_or(0, |span| span.start))
    }
}

/// The facts and the diagnostics of `file` and of what it includes, in order; those without a place come first, those of settings last.
pub(crate) fn entries(sources: &SourceMap, file: FileId, facts: Vec<Fact>, findings: &Findings) -> Vec<Entry> {
    let facts = facts.into_iter().map(Found::Fact);
    let diagnostics = findings.iter().map(|diagnostic| Found::Diagnostic(diagnostic.clone(), place(diagnostic, file)));
    let all: Vec<Found> = facts.chain(diagnostics).collect();
    let general = all.iter().filter(|found| found.span().is_none()).map(|found| Entry { found: found.clone(), depth: 0 });
    let mut order = Order { sources, all: &all, seen: BTreeSet::new(), entries: general.collect() };
    order.file(file, 0);
    sources.settings().for_each(|settings| order.file(settings, 1));
    order.entries
}

/// Where a diagnostic is, or else the first of the other places that it names in `file`: two pages may contradict each other.
fn place(diagnostic: &Diagnostic, file: FileId) -> Option<Span> {
    let at = diagnostic.at.as_ref()?.span;
    let also = || diagnostic.also.iter().map(|label| label.span).find(|span| span.file == file);
    if at.file == file { Some(at) } else { also().or(Some(at)) }
}

struct Order<'a> {
    sources: &'a SourceMap,
    all: &'a [Found],
    seen: BTreeSet<FileId>,
    entries: Vec<Entry>,
}

impl Order<'_> {
    /// Adds what was found in `file`; what was found in an included file follows the line that includes it.
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
            self.add(&rest[..before], depth);
            rest = &rest[before..];
            self.file(included, depth + 1);
        }
        self.add(rest, depth);
    }

    fn add(&mut self, found: &[&Found], depth: usize) {
        self.entries.extend(found.iter().map(|&found| Entry { found: found.clone(), depth }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Code, Rule};

    /// The first byte and the file of each entry.
    fn order(sources: &SourceMap, facts: &[Span], findings: Findings) -> Vec<(usize, String)> {
        let fact = |&span: &Span| Fact { span, rule: Rule::ALL[0], text: String::new() };
        let entries = entries(sources, sources.pages()[0], facts.iter().map(fact).collect(), &findings);
        let place = |entry: &Entry| entry.found.span().map(|span| (span.range().start, sources.path(span.file).to_owned()));
        entries.iter().filter_map(place).collect()
    }

    #[test]
    fn an_included_file_is_explained_where_it_is_included() {
        let page = [("api/a.md", "one\n[!INCLUDE [x](../includes/b.md)]\ntwo")];
        let sources = SourceMap::from_texts(page, [("includes/b.md", "three")], &mut Findings::new());
        let page = sources.pages()[0];
        let included = sources.included(page)[0].1;
        let facts = [Span::new(page, 37..40), Span::new(included, 0..5), Span::new(page, 0..3)];
        let (own, other) = ("api/a.md".to_owned(), "includes/b.md".to_owned());
        assert_eq!(order(&sources, &facts, Findings::new()), [(0, own.clone()), (0, other), (37, own)]);
    }

    #[test]
    fn a_diagnostic_about_two_pages_is_printed_for_both() {
        let sources = SourceMap::from_texts([("api/a.md", "one"), ("api/b.md", "two")], [], &mut Findings::new());
        let (own, other) = (Span::new(sources.pages()[0], 0..3), Span::new(sources.pages()[1], 0..3));
        let mut findings = Findings::new();
        findings.push(Diagnostic::new(Code::TypeConflict, other, "x").also(own, "y"));
        findings.push(Diagnostic::new(Code::TypeConflict, other, "z"));
        assert_eq!(order(&sources, &[], findings), [(0, "api/a.md".to_owned())]);
    }
}
