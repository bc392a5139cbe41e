//! Owns where a sentence about a response names the type that comes back, and whether it says that several do. It must not know status codes.

use crate::diag::Rule;
use crate::page::english::flat::{Flat, Mark};
use crate::page::english::foreign;
use crate::page::english::foreign::word_of_page;
use crate::page::model::{TypeCell, TypeName};
use crate::page::syntax::link::{Link, is_file};
use crate::span::Span;
use crate::standards::name::is_qualified;

/// The beginnings of verbs behind which stands what comes back.
const VERBS: [&str; 4] = ["return", "respon", "contain", "include"];

/// The one passive form.
const PASSIVE: &str = "returned in the response";

/// Where the verb of a sentence in lower case is.
pub(crate) fn verb(lower: &str) -> Option<usize> {
    VERBS.iter().filter_map(|verb| lower.find(verb)).min()
}

/// The first type that the sentence says is returned, and the rules by which it is known.
pub(crate) fn type_in(flat: &Flat, sentence: &str, span: Span) -> Option<(TypeCell, Vec<Rule>)> {
    let (start, rule) = start(flat, sentence)?;
    sentence[start..].char_indices().find_map(|(at, c)| {
        let (mark, at) = (flat.mark_of(c)?, start + at);
        let around = Around::new(&sentence[..at], &sentence[at + c.len_utf8()..]);
        type_of_mark(mark, &around, rule, span)
    })
}

/// From where on a link is what comes back: behind the verb, in another language behind the status, with a passive verb from the beginning.
fn start(flat: &Flat, sentence: &str) -> Option<(usize, Rule)> {
    let is_code = |c: char| flat.mark_of(c).is_some_and(|mark| matches!(mark, Mark::Code(_)));
    let status = sentence.char_indices().find(|(_, c)| is_code(*c)).map(|(at, _)| at);
    let lower = sentence.to_ascii_lowercase();
    let verb = verb(&lower);
    let first = verb.into_iter().chain(status).min()?;
    if lower[first..].starts_with(PASSIVE) {
        return Some((0, Rule::ReturnsLinkPassive));
    }
    Some((first, if verb == Some(first) { Rule::ReturnsLink } else { Rule::ReturnsLinkAfterStatus }))
}

/// The words around a mark, in lower case.
struct Around {
    before: String,
    after: String,
}

/// Words behind a bold word that make it a type.
const OBJECTS: [&str; 8] = ["object", "collection", "resource", "item", "in the response", "entit", "entries", "instance"];

/// Words before a type that say that several come back.
const SEVERAL_BEFORE: [&str; 5] = ["collection of", "list of", "array of", "set of", "collections of"];

/// Words behind a type that say that several come back.
const SEVERAL_BEHIND: [&str; 7] = ["collection", "objects", "items", "resources", "entities", "entries", "instances"];

/// The same inside a link.
const SEVERAL_INSIDE: [&str; 3] = [" collection", " collections", " objects"];

impl Around {
    fn new(before: &str, after: &str) -> Self {
        Self { before: before.to_lowercase(), after: after.trim_start().to_lowercase() }
    }

    fn is_object(&self) -> bool {
        OBJECTS.iter().any(|word| self.after.starts_with(word))
    }

    /// `a Location header with a URI to the [x](…) object`: the address comes back, not the object.
    fn is_address(&self) -> bool {
        (self.before.contains("header") || self.before.contains(" uri ")) && !self.after.contains("response body")
    }

    fn says_several_before(&self) -> bool {
        let clause = self.before.rsplit([',', ';']).next().unwrap_or_default();
        SEVERAL_BEFORE.iter().chain(&foreign::SEVERAL_BEFORE).any(|words| clause.contains(words))
    }

    fn says_several_behind(&self) -> bool {
        SEVERAL_BEHIND.iter().any(|words| self.after.starts_with(words))
            || foreign::SEVERAL_BEHIND.iter().any(|words| self.after.starts_with(words.trim_start()))
    }
}

fn type_of_mark(mark: &Mark, around: &Around, by_place: Rule, span: Span) -> Option<(TypeCell, Vec<Rule>)> {
    let (words, link, rule) = named(mark, around, by_place)?;
    if around.is_address() {
        return None;
    }
    let mut name = words.trim();
    let mut inside = false;
    for end in SEVERAL_INSIDE {
        if let Some(start) = name.strip_suffix(end) {
            (name, inside) = (start, true);
        }
    }
    let name = name.strip_suffix(" object").or(name.strip_suffix(" resource")).unwrap_or(name);
    let of_page = || link.as_ref().filter(|_| by_place == Rule::ReturnsLinkAfterStatus).and_then(|link| word_of_page(name, &link.value));
    let name = if is_qualified(name) && name.is_ascii() { name } else { of_page().or(Some(name).filter(|name| is_qualified(name)))? };
    let (before, behind) = (around.says_several_before(), inside || around.says_several_behind());
    let several = [(before, Rule::ReturnsCollectionBefore), (behind, Rule::ReturnsCollectionBehind)];
    let rules = std::iter::once(rule).chain(several.into_iter().filter(|(says, _)| *says).map(|(_, rule)| rule)).collect();
    Some((TypeCell { names: vec![TypeName { name: name.to_owned(), link }], collection: before || behind, span }, rules))
}

/// The words of a mark that may be a type, and its link to a page.
fn named<'m>(mark: &'m Mark, around: &Around, by_place: Rule) -> Option<(&'m str, Option<Link>, Rule)> {
    match mark {
        Mark::Link(link, words) if is_file(&link.value) && !link.value.contains("/api/") => Some((words, Some(link.clone()), by_place)),
        // The published address of a type's page.
        Mark::Link(link, words) if link.value.contains("/resources/") => Some((words, None, by_place)),
        Mark::Strong(words) if around.is_object() => Some((words, None, Rule::ReturnsStrong)),
        _ => None,
    }
}
