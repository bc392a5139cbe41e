//! What went wrong, where, and what to write instead: collected by every stage, thrown away by none. Knows positions, not pages.

mod code;
mod render;

pub use code::Code;
pub use render::{Format, render};

use crate::span::Span;
use rayon::prelude::*;

/// How much a [`Diagnostic`] weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something was left out, or the run stops.
    Error,
    /// The meaning is certain, or nothing depends on it.
    Warning,
}

/// A place in a page and what is to be said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The offending bytes.
    pub span: Span,
    /// A few words printed beside the excerpt; may be empty.
    pub text: String,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of finding it is; carries the severity.
    pub code: Code,
    /// One sentence without a final full stop, with the names concerned in backticks.
    pub message: String,
    /// Where; `None` for findings about a folder as a whole, which name it in the message.
    pub at: Option<Label>,
    /// Other places that belong to it, such as the first of two contradicting definitions.
    pub also: Vec<Label>,
    /// What to write instead, or what was used in its place.
    pub help: String,
}

impl Diagnostic {
    /// A finding at `span`, with the general help of its code.
    pub fn new(code: Code, span: Span, message: impl Into<String>) -> Self {
        let at = Some(Label { span, text: String::new() });
        Self { code, message: message.into(), at, also: Vec::new(), help: code.help().into() }
    }

    /// A finding about no particular place.
    pub fn general(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), at: None, also: Vec::new(), help: code.help().into() }
    }

    /// Puts a few words beside the excerpt.
    #[must_use]
    pub fn label(mut self, text: impl Into<String>) -> Self {
        if let Some(at) = &mut self.at {
            at.text = text.into();
        }
        self
    }

    /// Adds another place.
    #[must_use]
    pub fn also(mut self, span: Span, text: impl Into<String>) -> Self {
        self.also.push(Label { span, text: text.into() });
        self
    }

    /// Replaces the general help by one for this case.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = text.into();
        self
    }

    /// Whether it is an error or a warning.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

/// The findings of a run, in the order they were made until [`Diagnostics::sort`] is called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all of another stage or page.
    pub fn append(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// What `f` makes of each item, on all cores. Results and findings are in the order of the items, whoever came first.
    pub fn of_each<'t, T: Sync, R: Send>(&mut self, items: &'t [T], f: impl Fn(&'t T, &mut Self) -> R + Sync) -> Vec<R> {
        let with_findings = |item| {
            let mut found = Self::new();
            (f(item, &mut found), found)
        };
        let made: Vec<(R, Self)> = items.par_iter().map(with_findings).collect();
        let keep = |(result, found)| {
            self.append(found);
            result
        };
        made.into_iter().map(keep).collect()
    }

    /// Sorts by file, position, severity and code, and drops exact repetitions, so that the order of reading does not show.
    pub fn sort(&mut self) {
        self.0.sort_by(|a, b| {
            let key = |d: &Diagnostic| (d.at.as_ref().map(|l| l.span), d.severity(), d.code);
            key(a).cmp(&key(b)).then_with(|| a.message.cmp(&b.message))
        });
        self.0.dedup();
    }

    /// Them all.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// How many there are of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.iter().filter(|d| d.severity() == severity).count()
    }

    /// Whether any of them is an error.
    pub fn has_errors(&self) -> bool {
        self.iter().any(|d| d.severity() == Severity::Error)
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_found_on_all_cores_is_in_the_order_of_the_items() {
        let mut diagnostics = Diagnostics::new();
        let items: Vec<usize> = (0..100).collect();
        let doubled = diagnostics.of_each(&items, |item, found| {
            found.push(Diagnostic::general(Code::DocsEmpty, item.to_string()));
            item * 2
        });
        assert_eq!(doubled, (0..100).map(|item| item * 2).collect::<Vec<_>>());
        assert_eq!(
            diagnostics.iter().map(|d| d.message.clone()).collect::<Vec<_>>(),
            items.iter().map(usize::to_string).collect::<Vec<_>>()
        );
    }
}
