//! Owns the sentences about a response: status codes, and what comes back. It must not know the section that they stand in.

use crate::diag::Rule;
use crate::page::english::flat::{Flat, Mark};
use crate::page::english::returns;
use crate::page::model::{Outcome, TypeCell, TypeName};
use crate::page::syntax::range::offset_in;
use crate::span::Span;
use std::ops::Range;

/// What comes back, and the rules by which that is known.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Returned {
    pub(crate) outcome: Outcome,
    pub(crate) rules: Vec<Rule>,
}

impl Returned {
    fn new(outcome: Outcome, rule: Rule) -> Self {
        Self { outcome, rules: vec![rule] }
    }
}

/// Whether one status has a body and another does not: then a type in the text does not contradict a status without a body.
pub(crate) fn is_besides(statuses: impl IntoIterator<Item = u16>, further: impl IntoIterator<Item = u16>) -> bool {
    statuses.into_iter().any(|status| status == 204) && further.into_iter().any(|code| matches!(code, 200 | 201))
}

/// Words behind a number in plain text that make it a status; a reason phrase begins with a capital.
const BEHIND_STATUS: [&str; 6] = ["response", "status", "code", "with", "and", "or"];

/// The numbers of three digits that stand for status codes: in code, or before a reason phrase or `response`. Each comes with its place in the
/// words of the line.
pub(crate) fn codes(flat: &Flat, sentence: &str) -> (Vec<(u16, Range<usize>)>, Rule) {
    let marked = flat.marks_in(sentence).filter_map(|(start, mark)| match mark {
        Mark::Code(words) | Mark::Strong(words) => words.split([' ', ',']).find_map(|word| code(words, word, start)),
        Mark::Link(..) => None,
    });
    let marked: Vec<(u16, Range<usize>)> = marked.collect();
    if !marked.is_empty() {
        return (marked, Rule::StatusInCode);
    }
    let (plain, start) = (flat.plain(sentence), flat.plain_range(sentence).start);
    let words: Vec<&str> = plain.split(|c: char| c.is_whitespace() || c == ',').filter(|word| !word.is_empty()).collect();
    let is_reason = |next: &str| next.starts_with(|c: char| c.is_uppercase()) || BEHIND_STATUS.contains(&next);
    let is_status = |at: &usize| words.get(at + 1).is_none_or(|next| is_reason(next));
    ((0..words.len()).filter(is_status).filter_map(|at| code(&plain, words[at], start)).collect(), Rule::StatusInWords)
}

/// The code in a word of `text`, and its place where `text` begins at `start`.
fn code(text: &str, word: &str, start: usize) -> Option<(u16, Range<usize>)> {
    let digits = word.trim_matches(|c: char| !c.is_alphanumeric());
    let code = digits.parse::<u16>().ok().filter(|code| digits.len() == 3 && (200..600).contains(code))?;
    let start = start + offset_in(text, digits)?;
    Some((code, start..start + digits.len()))
}

const NOTHING: [&str; 12] = [
    "not return anything",
    "n't return anything",
    "returns nothing",
    "no response body",
    "empty response body",
    "empty body",
    "empty content",
    "no content in the response",
    "no body",
    "response body is empty",
    "with no content",
    "nothing to return",
];

const STREAM: [&str; 13] = [
    "binary data",
    "binary stream",
    "a stream",
    "contents of the file",
    "content of the file",
    "raw content",
    "mime content",
    "file content",
    "bytes of",
    "html content",
    "as a csv",
    "image content",
    "content stream",
];

/// A rule, and what it makes of a sentence in lower case without marks.
type Phrase = (Rule, fn(&str) -> Option<Outcome>);

/// What phrases say without a link, in the order in which they are tried.
const PHRASES: [Phrase; 2] = [
    (Rule::ReturnsNothing, |plain| NOTHING.iter().any(|phrase| plain.contains(phrase)).then_some(Outcome::Nothing)),
    (Rule::ReturnsStream, |plain| STREAM.iter().any(|phrase| plain.contains(phrase)).then_some(Outcome::Stream)),
];

/// What a sentence says that comes back; `None` where it says nothing.
pub(crate) fn returned(flat: &Flat, sentence: &str, span: Span) -> Option<Returned> {
    if let Some((cell, rules)) = returns::type_in(flat, sentence, span) {
        return Some(Returned { outcome: Outcome::Type(cell), rules });
    }
    let lower = sentence.to_lowercase().replace('’', "'");
    let plain = flat.plain(&lower).to_lowercase();
    if let Some(found) = PHRASES.iter().find_map(|(rule, read)| Some(Returned::new(read(&plain)?, *rule))) {
        return Some(found);
    }
    let in_body = plain.contains("response body");
    let is_flag = |mark: &Mark| matches!(mark, Mark::Code(words) if words == "true" || words == "false");
    if in_body && sentence.chars().filter_map(|c| flat.mark_of(c)).any(is_flag) {
        return Some(Returned::new(Outcome::Type(primitive("Boolean", false, span)), Rule::ReturnsFlag));
    }
    if let Some(cell) = primitive_in(&plain, span) {
        return Some(Returned::new(Outcome::Type(cell), Rule::ReturnsPrimitive));
    }
    let location = plain.contains("location") && plain.contains("header") && !in_body;
    location.then(|| Returned::new(Outcome::Nothing, Rule::ReturnsLocation))
}

const PRIMITIVES: [(&str, &str); 9] = [
    ("string", "String"),
    ("boolean", "Boolean"),
    ("int32", "Int32"),
    ("int64", "Int64"),
    ("integer", "Int32"),
    ("double", "Double"),
    ("guid", "Guid"),
    ("datetimeoffset", "DateTimeOffset"),
    ("stream", "Stream"),
];

/// `a String collection`, `a Boolean value`.
fn primitive_in(plain: &str, span: Span) -> Option<TypeCell> {
    if !(plain.contains("response body") || plain.contains("returns a")) {
        return None;
    }
    let words: Vec<&str> = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.iter().enumerate().find_map(|(at, word)| {
        let of_list = at > 1 && words[at - 1] == "of" && matches!(words[at - 2], "collection" | "list" | "array");
        let singular = of_list.then(|| word.strip_suffix('s')).flatten().unwrap_or(word);
        let (_, name) = PRIMITIVES.iter().find(|(lower, _)| *lower == singular)?;
        Some(primitive(name, of_list || words.get(at + 1) == Some(&"collection"), span))
    })
}

fn primitive(name: &str, collection: bool, span: Span) -> TypeCell {
    TypeCell { names: vec![TypeName { name: name.to_owned(), link: None }], collection, span }
}
