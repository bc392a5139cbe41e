//! Owns how text describes a request body: its type, that there is none, that it is bytes, its parameters. It must not know tables.

use crate::diag::Rule;
use crate::page::english::flat::{Flat, Mark};
use crate::page::english::foreign::word_of_page;
use crate::page::model::TypeName;
use crate::page::syntax::link::is_file;
use crate::standards::name::{is_qualified, is_simple};

/// Words of sentences that ask for a body.
const ASKS: [&str; 10] =
    ["list of properties", "supply", "provide", "representation", "specify", "include", "contain", "send", "object", "json"];

/// Phrases of sentences that refer to other pages.
const REFERS: [&str; 2] = ["for more information", "learn more"];

/// The types that a paragraph asks to be supplied; in a section that is the body by its place, all types that it links to.
pub(crate) fn types(flat: &Flat, placed: bool) -> Vec<(TypeName, Rule)> {
    let mut names = Vec::new();
    for sentence in flat.sentences() {
        let lower = sentence.to_lowercase();
        let asks = ASKS.iter().any(|word| lower.contains(word));
        if !(asks || placed) || REFERS.iter().any(|phrase| lower.contains(phrase)) {
            continue;
        }
        let rule = if asks { Rule::BodyLink } else { Rule::BodyPlaced };
        names.extend(sentence.chars().filter_map(|c| linked_type(flat.mark_of(c)?, placed)).map(|name| (name, rule)));
        if names.is_empty() {
            names.extend(strong_type(flat, sentence).map(|name| (name, Rule::BodyStrong)));
        }
    }
    names
}

/// The type that a link names; in words of another language, that of its page.
fn linked_type(mark: &Mark, placed: bool) -> Option<TypeName> {
    let Mark::Link(link, words) = mark else { return None };
    let own = Some(words.trim()).filter(|words| is_qualified(words) && (words.is_ascii() || !placed));
    let name = own.or_else(|| word_of_page(words, &link.value).filter(|_| placed)).filter(|_| is_type_page(&link.value))?;
    Some(TypeName { name: name.to_owned(), link: Some(link.clone()) })
}

/// `a JSON representation of **x** object`
fn strong_type(flat: &Flat, sentence: &str) -> Option<TypeName> {
    let (_, after) = sentence.split_once("representation of ")?;
    let mark = after.chars().find_map(|c| flat.mark_of(c)).filter(|mark| !matches!(mark, Mark::Link(..)))?;
    is_qualified(mark.words().trim()).then(|| TypeName { name: mark.words().trim().to_owned(), link: None })
}

/// Whether a link may lead to a type: to a page of the docs that is not about a call.
fn is_type_page(target: &str) -> bool {
    is_file(target) && !target.contains("/api/") && target.split('#').next().is_some_and(|path| path.to_ascii_lowercase().ends_with(".md"))
}

const BYTES: [&str; 5] = ["binary stream", "binary data", "binary content", "contents of the file", "image file"];

/// Whether the text says that the body is bytes.
pub(crate) fn says_bytes(text: &str) -> bool {
    let lower = text.to_lowercase();
    BYTES.iter().any(|phrase| lower.contains(phrase))
}

const NONE: [&str; 10] = [
    "not supply a request body",
    "n't supply a request body",
    "no request body",
    "not have a request body",
    "not require a request body",
    "n't require a request body",
    "request body is not required",
    "not include a request body",
    "leave the request body empty",
    "empty request body",
];

/// Texts that say nothing else.
const NONE_ALONE: [&str; 4] = ["none", "n/a", "no body", "empty"];

/// Words that withdraw the phrase.
const WITHDRAWN: [&str; 2] = ["however", "optionally"];

/// The rule by which the text says that there is no body, or by which it withdraws that.
pub(crate) fn says_none(text: &str) -> Option<Rule> {
    let lower = text.to_lowercase().replace('’', "'");
    let lower = lower.trim();
    let says = NONE.iter().any(|phrase| lower.contains(phrase)) || NONE_ALONE.contains(&lower.trim_end_matches('.'));
    let withdrawn = WITHDRAWN.iter().any(|word| lower.contains(word));
    says.then_some(if withdrawn { Rule::BodyNoneWithdrawn } else { Rule::BodyNone })
}

/// The parameters that a paragraph names as such, each with its place in the words of the line: `` `message` parameter ``.
pub(crate) fn mentioned(flat: &Flat) -> Vec<(usize, &str)> {
    let is_parameter = |rest: &str| rest.starts_with("parameter") && !rest.starts_with("parameters");
    let before = flat.text.char_indices().filter(|(at, c)| is_parameter(flat.text[at + c.len_utf8()..].trim_start()));
    let marks = before.flat_map(|(at, c)| flat.marks_in(&flat.text[at..at + c.len_utf8()]));
    let names = marks.filter(|(_, mark)| !matches!(mark, Mark::Link(..))).map(|(at, mark)| (at, mark.words()));
    names.filter(|(_, name)| is_simple(name)).collect()
}
