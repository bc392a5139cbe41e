//! Owns how text names query options, and how it denies them. It must not know tables.

use crate::diag::Rule;
use crate::page::english::flat::{Flat, Mark};
use crate::page::syntax::range::offset_in;
use crate::standards::query_options;
use std::ops::Range;

/// A query option that a paragraph names.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NamedOption<'f> {
    pub(crate) name: &'f str,
    /// Where it stands in the words of the line.
    pub(crate) place: Range<usize>,
    pub(crate) rule: Rule,
}

impl<'f> NamedOption<'f> {
    fn new(name: &'f str, at: usize, rule: Rule) -> Self {
        Self { name, place: at..at + name.len(), rule }
    }
}

/// What a paragraph says of query options.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Options<'f> {
    /// The options that the call takes.
    pub(crate) named: Vec<NamedOption<'f>>,
    /// Those in sentences that deny them.
    pub(crate) denied: Vec<NamedOption<'f>>,
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
pub(crate) fn options(flat: &Flat) -> Options<'_> {
    let mut found = Options::default();
    for sentence in flat.sentences() {
        let plain = flat.plain(sentence).to_lowercase();
        let called = called(flat, sentence);
        let marked = flat.marks_in(sentence).flat_map(|(at, mark)| {
            let named = called.contains(&at).then(|| word_in_mark(mark, at)).flatten();
            named.map_or_else(|| options_in_mark(mark, at), |option| vec![option])
        });
        let bare = query_options::system_options(sentence);
        let bare = bare.map(|name| NamedOption::new(name, flat.plain_range(name).start, Rule::QueryBare));
        let named = marked.chain(bare);
        if DENIALS.iter().any(|phrase| plain.contains(phrase)) {
            found.denied.extend(named);
            continue;
        }
        for option in named {
            if !found.named.iter().any(|known| known.name.eq_ignore_ascii_case(option.name)) {
                found.named.push(option);
            }
        }
    }
    found
}

/// Where the marks stand that the sentence calls query parameters: `the x query parameter`.
fn called(flat: &Flat, sentence: &str) -> Vec<usize> {
    let follows = |at: usize, c: char| {
        ["query parameter", "query option"].iter().any(|word| sentence[at + c.len_utf8()..].trim_start().starts_with(word))
    };
    let marks = sentence.char_indices().filter(|(_, c)| flat.mark_of(*c).is_some());
    let called = marks.filter(|(at, c)| follows(*at, *c));
    called.map(|(at, c)| flat.plain_range(&sentence[at..at + c.len_utf8()]).start).collect()
}

/// The option that is all of a mark in code.
fn word_in_mark(mark: &Mark, at: usize) -> Option<NamedOption<'_>> {
    let Mark::Code(word) = mark else { return None };
    let is_word = !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || "-_".contains(c));
    is_word.then(|| NamedOption::new(word, at, Rule::QueryCalled))
}

/// The options in a mark whose words begin at the byte `at` of the line: `$select`, `?$top=5`, `includeDeleted=true`, `$select, $top`. A bare word
/// in code is a property rather than an option.
fn options_in_mark(mark: &Mark, at: usize) -> Vec<NamedOption<'_>> {
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
    let option = |name, rule| NamedOption::new(name, at + offset_in(mark.words(), name).unwrap_or_default(), rule);
    // `$select, $top` names two, `$expand=a($select=b)` one.
    let more = rest.split([',', ' ']).filter(|word| !rest.starts_with('=') && query_options::is_system_option(word));
    std::iter::once(option(first, rule)).chain(more.map(|word| option(word, Rule::QueryMarked))).collect()
}
