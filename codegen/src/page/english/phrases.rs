//! Owns the search for any of a few set phrases, in one pass over a text and in any case of its letters. It must not know what a phrase says.

use aho_corasick::AhoCorasick;
use std::sync::OnceLock;

/// Set phrases in ASCII, of which a text may have any.
pub(crate) struct Phrases {
    phrases: &'static [&'static str],
    searcher: OnceLock<AhoCorasick>,
}

impl Phrases {
    pub(crate) const fn new(phrases: &'static [&'static str]) -> Self {
        Self { phrases, searcher: OnceLock::new() }
    }

    /// Whether one of them stands in `text`.
    pub(crate) fn are_in(&self, text: &str) -> bool {
        self.searcher().is_match(text)
    }

    /// Where the one in `text` ends that ends first.
    pub(crate) fn first_end(&self, text: &str) -> Option<usize> {
        self.searcher().find(text).map(|found| found.end())
    }

    fn searcher(&self) -> &AhoCorasick {
        let build = || AhoCorasick::builder().ascii_case_insensitive(true).build(self.phrases);
        self.searcher.get_or_init(|| build().unwrap_or_else(|_| unreachable!("a few phrases are within the limits of the searcher")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_phrase_counts_that_ends_first() {
        let phrases = Phrases::new(&["values are", "possible values", "value can be"]);
        let text = "The POSSIBLE Values are";
        assert_eq!(phrases.first_end(text).map(|end| &text[end..]), Some(" are"));
        assert_eq!((phrases.are_in(text), phrases.are_in("The value")), (true, false));
    }
}
