//! Owns the sentences about a type: its base, whether it is abstract, whether it takes additional properties. It must not know tables.

use crate::page::english::flat::{Flat, Mark};
use crate::page::english::phrases::Phrases;
use crate::page::model::TypeName;
use crate::page::syntax::link::{Link, is_file};
use crate::standards::name::is_qualified;

/// Words behind `abstract` that make it a statement about the type.
const ABSTRACT_KINDS: [&str; 8] = ["type", "base", "class", "entity", "resource", "resouce", "complex", "superclass"];

/// `An abstract base class`, `Abstract entity`, `This superclass is abstract`; not what is derived from `the x abstract type`.
pub(crate) fn says_abstract(lower: &str) -> bool {
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let at = |index: usize| words.get(index).copied().unwrap_or_default();
    (0..words.len()).filter(|&index| words[index] == "abstract").any(|index| {
        let before = if index == 0 { "" } else { at(index - 1) };
        before == "is" || (matches!(before, "" | "an") && ABSTRACT_KINDS.contains(&at(index + 1)))
    })
}

/// `This is an open type that …`.
pub(crate) fn says_open(lower: &str) -> bool {
    (lower.contains("is an open type") || lower.contains("open type that")) && !lower.contains("not an open type")
}

/// Phrases behind which the base stands.
static PHRASES: Phrases = Phrases::new(&[
    "inherits from",
    "will inherit from",
    "inherited from",
    "derives from",
    "derived from",
    "inherits the",
    "subtype of",
    "subclass of",
    "subclass from",
]);

/// The base behind a phrase: `Inherits from [entity](entity.md)`.
pub(crate) fn base_behind_phrase(flat: &Flat) -> Option<TypeName> {
    let at = PHRASES.first_end(&flat.text)?;
    first_name(flat, flat.text[at..].trim_start())
}

/// The base of a paragraph that begins with it: `An [outcome](outcome.md) that gives a grade`.
pub(crate) fn base_at_beginning(flat: &Flat) -> Option<TypeName> {
    let after = ["A ", "An "].iter().find_map(|article| flat.text.strip_prefix(article))?;
    let mark = after.chars().next().and_then(|c| flat.mark_of(c))?;
    let Mark::Link(link, words) = mark else { return None };
    let goes_on = after.trim_start_matches(|c| flat.mark_of(c).is_some()).split_whitespace().next();
    let is_kind = matches!(goes_on, Some("that" | "which")) && is_file(&link.value);
    is_kind.then(|| TypeName { name: words.trim().to_owned(), link: Some(link.clone()) })
}

/// The links to types, with their words, of sentences that hold little else, in whatever language: `Erbt von [entity](entity.md).`
pub(crate) fn links_of_short_sentences(flat: &Flat) -> Vec<(Link, String)> {
    const FEW: usize = 4;
    let only_link = |sentence: &str| {
        let mut marks = sentence.chars().filter_map(|c| flat.mark_of(c));
        let (Some(Mark::Link(link, words)), None) = (marks.next(), marks.next()) else { return None };
        let few = sentence.split_whitespace().count() <= FEW;
        (few && is_qualified(words) && is_file(&link.value)).then(|| (link.clone(), words.clone()))
    };
    flat.sentences().filter_map(only_link).collect()
}

/// Phrases behind which a page lists what is derived from its own type.
static DERIVED_PHRASES: Phrases = Phrases::new(&[
    "derived types are",
    "derived types include",
    "derived types of",
    "supported derived types",
    "base type for",
    "base type of",
    "base class for",
    "base class of",
    "base entity for",
    "is inherited by",
]);

/// The types that a paragraph names as derived from the page's own: `The base type for [room](room.md) and [roomList](roomlist.md)`.
pub(crate) fn derived_behind_phrase(flat: &Flat) -> Vec<TypeName> {
    let Some(part) = flat.sentences().find_map(behind_derived_phrase) else { return Vec::new() };
    linked_types(flat, part)
}

/// Whether a paragraph ends with such a phrase, so that a list follows: `Derived types include:`.
pub(crate) fn introduces_derived(flat: &Flat) -> bool {
    flat.text.trim_end().ends_with(':') && flat.sentences().last().is_some_and(|sentence| behind_derived_phrase(sentence).is_some())
}

/// The type that a cell or an item of a list begins with.
pub(crate) fn linked_at_beginning(flat: &Flat) -> Option<TypeName> {
    let begins_with_mark = flat.text.trim_start().chars().next().is_some_and(|c| flat.mark_of(c).is_some());
    linked_types(flat, &flat.text).into_iter().next().filter(|_| begins_with_mark)
}

/// Whether a heading says that its section lists derived types.
pub(crate) fn heads_derived(english: &str) -> bool {
    matches!(english.trim().to_lowercase().as_str(), "derived types" | "derived type" | "subtypes")
}

/// Words behind which other types stand than those derived: `the base class for actions in the [settings](settings.md)`.
const ELSEWHERE: [&str; 6] = [" in ", " within ", " that ", " which ", " used ", " on "];

fn behind_derived_phrase(sentence: &str) -> Option<&str> {
    let at = DERIVED_PHRASES.first_end(sentence)?;
    let lower = sentence.to_ascii_lowercase();
    let end = ELSEWHERE.iter().filter_map(|word| lower[at..].find(word)).min().map_or(sentence.len(), |end| at + end);
    sentence.get(at..end)
}

/// The links to pages whose words are the names of types.
fn linked_types(flat: &Flat, part: &str) -> Vec<TypeName> {
    let linked = |(_, mark): (usize, &Mark)| {
        let Mark::Link(link, words) = mark else { return None };
        let name = words.trim();
        (is_qualified(name) && is_file(&link.value)).then(|| TypeName { name: name.to_owned(), link: Some(link.clone()) })
    };
    flat.marks_in(part).filter_map(linked).collect()
}

/// Words behind which stands what is derived from the page's own type.
const DERIVED: [&str; 4] = ["it", "such", "like", "including"];

/// The type that stands within the next few words: a link, a marked word, or a qualified name.
fn first_name(flat: &Flat, after: &str) -> Option<TypeName> {
    const NEAR: usize = 5;
    for word in after.split_whitespace().take(NEAR) {
        if let Some(mark) = word.chars().find_map(|c| flat.mark_of(c)) {
            let link = if let Mark::Link(link, _) = mark { Some(link.clone()) } else { None };
            let name = mark.words().trim().trim_end_matches(" resource").trim_end_matches(" type").trim();
            return is_qualified(name).then(|| TypeName { name: name.to_owned(), link });
        }
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        if bare.contains('.') && bare.starts_with(|c: char| c.is_lowercase()) {
            return Some(TypeName { name: bare.to_owned(), link: None });
        }
        if DERIVED.contains(&bare) || word.ends_with('.') {
            return None;
        }
    }
    None
}
