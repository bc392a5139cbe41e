//! Owns which findings are alike: a defect of a template comes on every page that was made from it. It must not know how they are printed.

use crate::diag::code::Code;
use crate::diag::diagnostic::Diagnostic;
use crate::span::FileId;
use std::collections::{BTreeMap, BTreeSet};

/// A finding, and those like it.
#[derive(Debug)]
pub struct Alike<'f> {
    /// The first one.
    pub first: &'f Diagnostic,
    /// The others, in their order.
    pub rest: Vec<&'f Diagnostic>,
}

impl Alike<'_> {
    /// On how many pages they are.
    pub fn pages(&self) -> usize {
        let all = std::iter::once(&self.first).chain(&self.rest);
        all.filter_map(|found| found.at.as_ref().map(|at| at.span.file)).collect::<BTreeSet<FileId>>().len()
    }

    /// `and 614 more like this, on 600 pages`; `None` for a finding that is alone.
    pub fn more(&self) -> Option<String> {
        let (count, pages) = (self.rest.len(), self.pages());
        let on = if pages > 1 { format!(", on {pages} pages in all") } else { String::new() };
        (count > 0).then(|| format!("and {count} more like this{on}"))
    }
}

/// The findings in groups of the same code and message, each where its first one stands.
pub fn alike<'f>(findings: impl IntoIterator<Item = &'f Diagnostic>) -> Vec<Alike<'f>> {
    let mut groups: Vec<Alike<'f>> = Vec::new();
    let mut known: BTreeMap<(Code, &'f str), usize> = BTreeMap::new();
    for found in findings {
        let at = *known.entry((found.code, found.message.as_str())).or_insert(groups.len());
        match groups.get_mut(at) {
            Some(group) => group.rest.push(found),
            None => groups.push(Alike { first: found, rest: Vec::new() }),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::Span;

    #[test]
    fn what_is_alike_is_counted_at_the_first() {
        let at = |file, message: &str| Diagnostic::new(Code::LinkMissing, Span::new(FileId(file), 0..1), message);
        let found = [at(1, "a"), at(2, "b"), at(2, "a"), at(3, "a")];
        let groups = alike(&found);
        let words: Vec<_> = groups.iter().map(|group| (group.first.message.as_str(), group.more())).collect();
        assert_eq!(words, [("a", Some("and 2 more like this, on 3 pages in all".to_owned())), ("b", None)]);
    }
}
