//! Owns what a run finds out: diagnostics and, on request, the facts that it read, each with its rule. Knows positions, not pages.

use crate::diag::cascade;
use crate::diag::code::Severity;
use crate::diag::diagnostic::{Diagnostic, Label};
use crate::diag::rule::Rule;
use crate::span::{FileId, Span};
use rayon::prelude::*;
use std::collections::BTreeSet;

/// Something that was read or decided, and by which rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The bytes it was read from.
    pub span: Span,
    /// The rule.
    pub rule: Rule,
    /// What was understood, in a few words: `section: permissions`.
    pub text: String,
}

/// Which facts are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Facts {
    /// None: their texts are not made.
    #[default]
    None,
    /// All.
    All,
    /// Those of one page: of its file, and of its text with what it includes.
    Of([FileId; 2]),
}

/// The findings of a run, in the order they were made until [`Findings::sort`] is called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    diagnostics: Vec<Diagnostic>,
    facts: Vec<Fact>,
    kept: Facts,
}

impl Findings {
    /// Empty; keeps diagnostics and no facts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Empty; keeps facts too.
    pub fn explaining() -> Self {
        Self { kept: Facts::All, ..Self::default() }
    }

    /// Empty; keeps the facts of one page too: of its file, and of its text with what it includes.
    pub fn explaining_page(texts: [FileId; 2]) -> Self {
        Self { kept: Facts::Of(texts), ..Self::default() }
    }

    /// Empty; keeps the same facts as these.
    pub fn fresh(&self) -> Self {
        Self { kept: self.kept, ..Self::default() }
    }

    /// Adds a diagnostic.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Adds a diagnostic; where these have one with the same code and message on the same page, its places become further places of that one.
    pub fn join(&mut self, diagnostic: Diagnostic, label: &str) {
        let file = |diagnostic: &Diagnostic| diagnostic.at.as_ref().map(|at| at.span.file);
        let is_same = |known: &&mut Diagnostic| {
            known.code == diagnostic.code && known.message == diagnostic.message && file(known) == file(&diagnostic)
        };
        let Some(known) = self.diagnostics.iter_mut().rfind(is_same) else { return self.diagnostics.push(diagnostic) };
        let labels = diagnostic.at.map(|at| Label { text: label.to_owned(), ..at }).into_iter().chain(diagnostic.also);
        for new in labels {
            if !known.at.iter().chain(&known.also).any(|label| label.span == new.span) {
                known.also.push(new);
            }
        }
    }

    /// Adds a fact; `text` is called only where facts are kept.
    pub fn fact(&mut self, rule: Rule, span: Span, text: impl FnOnce() -> String) {
        let keeps = match self.kept {
            Facts::None => false,
            Facts::All => true,
            Facts::Of(texts) => texts.contains(&span.file),
        };
        if keeps {
            self.facts.push(Fact { span, rule, text: text() });
        }
    }

    /// Gives every span the place that `origin` knows for it.
    pub fn relocate(&mut self, origin: impl Fn(Span) -> Span) {
        for diagnostic in &mut self.diagnostics {
            diagnostic.at.iter_mut().chain(&mut diagnostic.also).for_each(|label| label.span = origin(label.span));
            diagnostic.fix.iter_mut().flat_map(|fix| &mut fix.edits).for_each(|edit| edit.span = origin(edit.span));
        }
        self.facts.iter_mut().for_each(|fact| fact.span = origin(fact.span));
    }

    /// Adds all findings of another stage or page.
    pub fn append(&mut self, other: Self) {
        self.diagnostics.extend(other.diagnostics);
        self.facts.extend(other.facts);
    }

    /// Calls `f` with each item, on all cores. Results and findings are in the order of the items, not in that of completion.
    pub fn of_each<'t, T: Sync, R: Send>(&mut self, items: &'t [T], f: impl Fn(&'t T, &mut Self) -> R + Sync) -> Vec<R> {
        let kept = self.kept;
        let with_findings = |item| {
            let mut found = Self { kept, ..Self::default() };
            (f(item, &mut found), found)
        };
        let made: Vec<(R, Self)> = items.par_iter().map(with_findings).collect();
        let keep = |(result, found)| {
            self.append(found);
            result
        };
        made.into_iter().map(keep).collect()
    }

    /// Sorts diagnostics by file, position, severity and code, and drops exact repetitions and what follows from another one, so that the order of
    /// reading does not matter; facts by position, each once.
    pub fn sort(&mut self) {
        self.diagnostics.sort_by(|a, b| {
            let key = |d: &Diagnostic| (d.at.as_ref().map(|l| l.span), d.severity(), d.code);
            key(a).cmp(&key(b)).then_with(|| a.message.cmp(&b.message))
        });
        self.diagnostics.dedup();
        cascade::settle(&mut self.diagnostics);
        self.facts.sort_by_key(|fact| (fact.span.file, fact.span.start));
        let mut known = BTreeSet::new();
        // What a page includes twice is read twice.
        self.facts.retain(|fact| known.insert((fact.span, fact.rule.name(), fact.text.clone())));
    }

    /// Keeps the diagnostics that `keep` wants, and lets it change them.
    pub(crate) fn retain(&mut self, keep: impl FnMut(&mut Diagnostic) -> bool) {
        self.diagnostics.retain_mut(keep);
    }

    /// The diagnostics.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.diagnostics.iter()
    }

    /// The facts.
    pub fn facts(&self) -> &[Fact] {
        &self.facts
    }

    /// How many diagnostics there are of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.iter().filter(|d| d.severity() == severity).count()
    }

    /// Whether any diagnostic is an error.
    pub fn has_errors(&self) -> bool {
        self.iter().any(|d| d.severity() == Severity::Error)
    }
}

impl<'a> IntoIterator for &'a Findings {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::code::Code;

    #[test]
    fn what_is_found_on_all_cores_is_in_the_order_of_the_items() {
        let mut findings = Findings::new();
        let items: Vec<usize> = (0..100).collect();
        let doubled = findings.of_each(&items, |item, found| {
            found.push(Diagnostic::general(Code::DocsEmpty, item.to_string()));
            item * 2
        });
        assert_eq!(doubled, (0..100).map(|item| item * 2).collect::<Vec<_>>());
        assert_eq!(findings.iter().map(|d| d.message.clone()).collect::<Vec<_>>(), items.iter().map(usize::to_string).collect::<Vec<_>>());
    }
}
