//! Owns how often docs use each name of a kind, and which rare ones are probably misspelt. It must not know what the names stand for.

use crate::diag::{Code, Diagnostic, Findings};
use crate::span::{FileId, Span};
use crate::standards::nearest::Near;
use crate::standards::slips::Slips;
use std::collections::{BTreeMap, BTreeSet};

/// A name that at least so many pages have is spelled as it should be.
const FREQUENT: usize = 3;

/// The names of one kind.
pub(crate) struct Census<'a> {
    /// A word for one of them.
    what: &'static str,
    /// Whether the case of letters is of no account.
    any_case: bool,
    names: BTreeMap<&'a str, Use>,
}

/// Where a name stands.
#[derive(Default)]
struct Use {
    /// The number of pages that have it; as many as can be where the docs do not decide how it is spelled.
    pages: usize,
    last: Option<FileId>,
    first: Option<Span>,
}

impl<'a> Census<'a> {
    pub(crate) fn new(what: &'static str) -> Self {
        Self { what, any_case: false, names: BTreeMap::new() }
    }

    /// The same for names whose case does not count.
    pub(crate) fn in_any_case(what: &'static str) -> Self {
        Self { any_case: true, ..Self::new(what) }
    }

    /// Counts a name on the page `page`.
    pub(crate) fn add(&mut self, page: FileId, name: &'a str, span: Span) {
        let used = self.names.entry(name).or_default();
        if used.last != Some(page) {
            used.pages = used.pages.saturating_add(1);
            used.last = Some(page);
        }
        used.first.get_or_insert(span);
    }

    /// Adds a name that is known to be spelled so.
    pub(crate) fn known(&mut self, name: &'a str) {
        self.names.entry(name).or_default().pages = usize::MAX;
    }

    /// Reports every name that one page has and that differs by a letter from a frequent one.
    pub(crate) fn report(&self, findings: &mut Findings) {
        let frequent = || self.names.iter().map(|(name, used)| (*name, used.pages)).filter(|(_, pages)| *pages >= FREQUENT);
        let in_any_case: BTreeSet<String> = frequent().filter(|_| self.any_case).map(|(name, _)| name.to_ascii_lowercase()).collect();
        let slips = Slips::known(frequent());
        for (name, used) in self.names.iter().filter(|(_, used)| used.pages == 1) {
            if self.any_case && in_any_case.contains(&name.to_ascii_lowercase()) {
                continue;
            }
            let (Some((known, pages)), Some(span)) = (slips.of_which(name), used.first) else { continue };
            let others = if pages == usize::MAX { "is known".to_owned() } else { format!("is on {pages} pages") };
            let message = format!("the {} `{name}` is on one page, `{known}` {others}", self.what);
            let found = Diagnostic::new(Code::NameMisspelt, span, message);
            findings.push(found.did_you_mean(span, name, Some(Near { name: known, is_slip: true })));
        }
    }
}
