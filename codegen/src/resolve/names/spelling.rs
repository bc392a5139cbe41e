//! The one spelling of every lower-case word run (`pinnedmessages` is `pinnedMessages`) that a docs set uses. Knows where names occur in pages.

use crate::page::model::Page;
use crate::page::syntax::template::Part;
use crate::standards::words::{capital, words};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// Where a spelling was seen; earlier sources win ties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Source {
    Type,
    Elsewhere,
}

/// A spelling: more words first, then by source, then by alphabet.
type Rank = (std::cmp::Reverse<usize>, Source, String);

/// Spellings by lower-case form.
#[derive(Debug, Default)]
pub(crate) struct Spellings(BTreeMap<String, Rank>);

impl Spellings {
    /// Learns from type names, segments of URL templates, property names and titles.
    pub(crate) fn learn(pages: &[&Page]) -> Self {
        pages.par_iter().fold(Self::default, |known, page| known.and_of(page)).reduce(Self::default, Self::and)
    }

    fn and_of(mut self, page: &Page) -> Self {
        for ty in page.types.iter().filter_map(|ty| ty.name.as_ref()) {
            ty.value.split('.').for_each(|part| self.add(part, Source::Type));
        }
        page.enums.iter().for_each(|e| self.add(&e.name.value, Source::Type));
        for row in page.types.iter().flat_map(|ty| ty.properties.iter().chain(&ty.relationships)) {
            self.add(&row.name.value, Source::Elsewhere);
        }
        for part in page.operation.iter().flat_map(|op| &op.forms).flat_map(|f| &f.template.segments).flat_map(|s| &s.parts) {
            if let Part::Literal(text) = part {
                text.split(['.', '(', ',', '=', ':', '\'', ')']).for_each(|part| self.add(part, Source::Elsewhere));
            }
        }
        for word in page.title.iter().flat_map(|title| title.value.split_whitespace()) {
            self.add(word.trim_matches(|c: char| !c.is_alphanumeric()), Source::Elsewhere);
        }
        self
    }

    fn and(mut self, other: Self) -> Self {
        other.0.into_iter().for_each(|(key, rank)| self.rank(key, rank));
        self
    }

    fn add(&mut self, name: &str, source: Source) {
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric()) {
            return;
        }
        let key = name.to_lowercase();
        // Most names were seen before.
        if self.0.get(&key).is_some_and(|(_, best, spelling)| spelling == name && *best <= source) {
            return;
        }
        self.rank(key, (std::cmp::Reverse(words(name).len()), source, name.to_owned()));
    }

    fn rank(&mut self, key: String, rank: Rank) {
        match self.0.entry(key) {
            Entry::Occupied(best) if *best.get() <= rank => {}
            Entry::Occupied(mut best) => *best.get_mut() = rank,
            Entry::Vacant(free) => {
                free.insert(rank);
            }
        }
    }

    /// `token` in Pascal case, its words as the docs part them.
    pub(crate) fn pascal(&self, token: &str) -> String {
        match self.0.get(&token.to_lowercase()) {
            Some((.., spelling)) => words(spelling).iter().map(|word| capital(word)).collect(),
            None => capital(token),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spelling_with_the_most_words_wins_and_types_win_ties() {
        let mut spellings = Spellings::default();
        spellings.add("Driveitem", Source::Elsewhere);
        spellings.add("driveItem", Source::Type);
        spellings.add("itemAt", Source::Elsewhere);
        spellings.add("ITEMAT", Source::Type);
        assert_eq!(spellings.pascal("driveitem"), "DriveItem");
        assert_eq!(spellings.pascal("itemat"), "ItemAt");
        assert_eq!(spellings.pascal("unheardof"), "Unheardof");
    }
}
