//! Owns how text names query options, and how it denies them. It must not know tables.

use crate::diag::Rule;
use crate::page::english::flat::{Flat, Mark};
use crate::standards::query_options;

/// What a paragraph says of query options.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Options {
    /// The options that the call takes.
    pub(crate) names: Vec<(String, Rule)>,
    /// Those in sentences that deny them.
    pub(crate) denied: Vec<String>,
}

/// Phrases of sentences that deny what they name.
const DENIALS: [&str; 9] = [
    "not support",
    "n't support",
    "n’t support",
    "not currently support",
    "cannot use",
    "n't use",
    "not use",
    "n't available",
    "not available",
];

/// The options that a paragraph names.
pub(crate) fn options(flat: &Flat) -> Options {
    let mut found = Options::default();
    for sentence in flat.sentences() {
        let plain = flat.plain(sentence).to_lowercase();
        let marked = sentence.chars().filter_map(|c| flat.mark_of(c)).flat_map(options_in_mark);
        let bare = query_options::system_options(sentence).map(|name| (name.to_owned(), Rule::QueryBare));
        let named = marked.chain(bare);
        if DENIALS.iter().any(|phrase| plain.contains(phrase)) {
            found.denied.extend(named.map(|(name, _)| name));
            continue;
        }
        for (name, rule) in named {
            if !found.names.iter().any(|(known, _)| known.eq_ignore_ascii_case(&name)) {
                found.names.push((name, rule));
            }
        }
    }
    found
}

/// `$select`, `?$top=5`, `includeDeleted=true`, `$select, $top`; a bare word in code is a property rather than an option.
fn options_in_mark(mark: &Mark) -> Vec<(String, Rule)> {
    let words = mark.words().trim().trim_start_matches(['?', '&']);
    let end = words.find(|c: char| !(c.is_alphanumeric() || "$-_".contains(c))).unwrap_or(words.len());
    let (first, rest) = words.split_at(end);
    let assigned =
        matches!(mark, Mark::Code(_)) && rest.starts_with('=') && !rest.contains(' ') && first.starts_with(|c: char| c.is_alphabetic());
    let rule = match (query_options::is_system_option(first), assigned) {
        (true, _) => Rule::QueryMarked,
        (false, true) => Rule::QueryAssigned,
        (false, false) => return Vec::new(),
    };
    // `$select, $top` names two, `$expand=a($select=b)` one.
    let more = rest.split([',', ' ']).filter(|word| !rest.starts_with('=') && query_options::is_system_option(word));
    std::iter::once((first.to_owned(), rule)).chain(more.map(|word| (word.to_owned(), Rule::QueryMarked))).collect()
}
