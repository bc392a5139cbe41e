//! The response section's sentence: status codes, and what comes back. Knows the few ways in which authors say it.

use crate::diag::{Code, Diagnostic, Findings};
use crate::page::classify::section::{Role, Section};
use crate::page::english::flat::{Flat, Mark};
use crate::page::model::{Outcome, ResponseSentence, TypeCell, TypeName};
use crate::page::parts::text::is_file;
use crate::page::syntax::context::Context;
use crate::page::syntax::document::Kind;
use crate::page::syntax::line::Line;
use crate::page::syntax::range::offset_in;
use crate::prose::plain;
use crate::span::{Span, Spanned};
use crate::standards::http;
use crate::standards::http::RETURN_REPRESENTATION;

/// Reads the response sections of a page.
pub(crate) fn read(context: &Context<'_>, sections: &[Section<'_>], findings: &mut Findings) -> Option<ResponseSentence> {
    // Later ones, with something else between, are about further requests that the page goes on to tell of.
    let of_response = |section: &&Section<'_>| section.role == Role::Response;
    let own = sections.iter().skip_while(|section| !of_response(section)).take_while(of_response);
    let Some(sentence) = paragraphs(context, own) else { return in_example(context, sections) };
    if sentence.statuses.is_empty() && sentence.outcome == Outcome::Unclear {
        let message = "the response section names neither a status nor a type";
        findings.push(Diagnostic::new(Code::ResponseUnclear, sentence.span, message));
    }
    Some(sentence)
}

/// A few pages have their sentence below the heading of the example's response only.
fn in_example(context: &Context<'_>, sections: &[Section<'_>]) -> Option<ResponseSentence> {
    let of_example = |section: &&Section<'_>| section.role == Role::Examples && section.title.to_lowercase().starts_with("response");
    paragraphs(context, sections.iter().filter(of_example)).filter(|sentence| !sentence.statuses.is_empty())
}

/// What the paragraphs of some sections say together.
fn paragraphs<'d>(context: &Context<'_>, sections: impl Iterator<Item = &'d Section<'d>>) -> Option<ResponseSentence> {
    let mut sentence: Option<ResponseSentence> = None;
    for block in sections.flat_map(Section::flow) {
        let Kind::Paragraph(line) = &block.kind else { continue };
        let found = paragraph(context, line, context.span(block.range.clone()));
        match &mut sentence {
            None => sentence = Some(found),
            Some(known) => join(known, found),
        }
    }
    sentence
}

/// Later paragraphs fill what earlier ones left open; a type says more than bytes, and one that comes with a status of its own than nothing.
fn join(known: &mut ResponseSentence, later: ResponseSentence) {
    let besides = known.outcome == Outcome::Nothing && is_besides(&known.statuses, later.statuses.iter().map(|status| status.value));
    known.prefers_object |= later.prefers_object;
    for status in later.statuses {
        if !known.statuses.iter().any(|s| s.value == status.value) {
            known.statuses.push(status);
        }
    }
    let better = match (&known.outcome, &later.outcome) {
        (Outcome::Unclear, _) | (Outcome::Stream, Outcome::Type(_)) => true,
        (_, Outcome::Type(_)) => besides,
        _ => false,
    };
    if better && later.outcome != Outcome::Unclear {
        known.outcome = later.outcome;
        known.counts = later.counts;
        known.span = later.span;
    }
}

fn paragraph(context: &Context<'_>, line: &Line, span: Span) -> ResponseSentence {
    let flat = Flat::new(line);
    let mut statuses: Vec<Spanned<u16>> = Vec::new();
    let (mut outcome, mut counts) = (Outcome::Unclear, false);
    for sentence in flat.sentences() {
        let codes = codes(&flat, sentence);
        let besides = outcome == Outcome::Nothing && is_besides(&statuses, codes.iter().map(|(code, _)| *code));
        for (code, at) in codes.iter().filter(|(code, _)| http::is_success(*code)) {
            if !statuses.iter().any(|s| s.value == *code) {
                statuses.push(Spanned::new(*code, context.words(line, *at..*at + DIGITS)));
            }
        }
        // A sentence about errors says nothing of success.
        let fails = !codes.is_empty() && codes.iter().all(|(code, _)| http::is_error(*code));
        if outcome == Outcome::Unclear && !fails {
            outcome = outcome_of(&flat, sentence, span);
            counts = verb_of(&sentence.to_ascii_lowercase()).is_some();
        } else if besides && let Some(cell) = type_in(&flat, sentence, span) {
            outcome = Outcome::Type(cell);
        }
    }
    if outcome == Outcome::Unclear && statuses.first().is_some_and(|s| matches!(s.value, 202 | 204 | 205)) {
        outcome = Outcome::Nothing;
    }
    ResponseSentence { statuses, outcome, counts, prefers_object: plain(line).contains(RETURN_REPRESENTATION), span }
}

/// Whether further statuses, one of which has a body, stand beside one that has none: then a type that comes with them does not contradict it.
fn is_besides(statuses: &[Spanned<u16>], mut further: impl Iterator<Item = u16>) -> bool {
    statuses.iter().any(|status| status.value == 204) && further.any(|code| matches!(code, 200 | 201))
}

/// The length of a status code.
const DIGITS: usize = 3;

/// The numbers of three digits that stand for status codes: in code, or before a reason phrase or `response`. Each comes with its place in the
/// words of the line.
fn codes(flat: &Flat, sentence: &str) -> Vec<(u16, usize)> {
    let plain = flat.plain(sentence);
    let words: Vec<&str> = plain.split(|c: char| c.is_whitespace() || c == ',').filter(|word| !word.is_empty()).collect();
    // A code in a word, and its place in the text around the word.
    let code = |text: &str, word: &str| {
        let digits = word.trim_matches(|c: char| !c.is_alphanumeric());
        let code = digits.parse::<u16>().ok().filter(|code| digits.len() == DIGITS && (200..600).contains(code))?;
        Some((code, offset_in(text, digits)?))
    };
    let is_followed = |next: Option<&&str>| {
        next.is_none_or(|next| {
            next.starts_with(|c: char| c.is_uppercase()) || matches!(*next, "response" | "status" | "code" | "with" | "and" | "or")
        })
    };
    let marked = flat.marks_in(sentence).filter_map(|(start, mark)| match mark {
        Mark::Code(words) | Mark::Strong(words) => {
            words.split([' ', ',']).find_map(|word| code(words, word)).map(|(code, at)| (code, start + at))
        }
        Mark::Link(..) => None,
    });
    let marked: Vec<(u16, usize)> = marked.collect();
    if !marked.is_empty() {
        return marked;
    }
    let start = flat.plain_range(sentence).start;
    let bare = (0..words.len()).filter(|&at| is_followed(words.get(at + 1))).filter_map(|at| code(&plain, words[at]));
    bare.map(|(code, at)| (code, start + at)).collect()
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

fn outcome_of(flat: &Flat, sentence: &str, span: Span) -> Outcome {
    let lower = sentence.to_lowercase().replace('’', "'");
    if let Some(cell) = type_in(flat, sentence, span) {
        return Outcome::Type(cell);
    }
    let plain = flat.plain(&lower).to_lowercase();
    if NOTHING.iter().any(|phrase| plain.contains(phrase)) {
        return Outcome::Nothing;
    }
    if STREAM.iter().any(|phrase| plain.contains(phrase)) {
        return Outcome::Stream;
    }
    let is_flag = |mark: &Mark| matches!(mark, Mark::Code(words) if words == "true" || words == "false");
    if plain.contains("response body") && sentence.chars().filter_map(|c| flat.mark_of(c)).any(is_flag) {
        return Outcome::Type(TypeCell { names: vec![TypeName { name: "Boolean".into(), link: None }], collection: false, span });
    }
    if let Some(cell) = primitive_in(&plain, span) {
        return Outcome::Type(cell);
    }
    if plain.contains("location") && plain.contains("header") && !plain.contains("response body") {
        return Outcome::Nothing;
    }
    Outcome::Unclear
}

/// Where the verb of a sentence is that tells what comes back.
fn verb_of(lower: &str) -> Option<usize> {
    ["return", "respon", "contain", "include"].iter().filter_map(|verb| lower.find(verb)).min()
}

/// The first type that the sentence says is returned.
fn type_in(flat: &Flat, sentence: &str, span: Span) -> Option<TypeCell> {
    // What stands before the verb (in another language: before the status) is not what comes back, unless the verb is passive.
    let status =
        || sentence.char_indices().find(|(_, c)| flat.mark_of(*c).is_some_and(|mark| matches!(mark, Mark::Code(_)))).map(|(at, _)| at);
    let lower = sentence.to_ascii_lowercase();
    let verb = verb_of(&lower).into_iter().chain(status()).min()?;
    let passive = lower[verb..].starts_with("returned in the response");
    sentence[if passive { 0 } else { verb }..].char_indices().find_map(|(at, c)| {
        let at = if passive { at } else { verb + at };
        let (before, after) = (&sentence[..at], &sentence[at + c.len_utf8()..]);
        flat.mark_of(c).and_then(|mark| type_of_mark(mark, before, after, span))
    })
}

fn type_of_mark(mark: &Mark, before: &str, after: &str, span: Span) -> Option<TypeCell> {
    let before = before.to_lowercase();
    let next = after.trim_start().to_lowercase();
    let is_object = ["object", "collection", "resource", "item", "in the response", "entit", "entries", "instance"]
        .iter()
        .any(|word| next.starts_with(word));
    let (name, link) = match mark {
        Mark::Link(link, words) if is_file(&link.value) && !link.value.contains("/api/") => (words.as_str(), Some(link.clone())),
        // The published address of a type's page.
        Mark::Link(link, words) if link.value.contains("/resources/") => (words.as_str(), None),
        Mark::Strong(words) if is_object => (words.as_str(), None),
        _ => return None,
    };
    // `a Location header with a URI to the [x](…) object`: the address comes back, not the object.
    if (before.contains("header") || before.contains(" uri ")) && !after.to_lowercase().contains("response body") {
        return None;
    }
    let mut name = name.trim();
    let mut collection = false;
    for end in [" collection", " collections", " objects"] {
        if let Some(start) = name.strip_suffix(end) {
            (name, collection) = (start, true);
        }
    }
    let name = name.strip_suffix(" object").or(name.strip_suffix(" resource")).unwrap_or(name);
    if name.is_empty() || !name.chars().all(|c| c.is_alphanumeric() || "._".contains(c)) {
        return None;
    }
    let clause = before.rsplit([',', ';']).next().unwrap_or_default();
    collection |= ["collection of", "list of", "array of", "set of", "collections of"].iter().any(|words| clause.contains(words))
        || ["collection", "objects", "items", "resources", "entities", "entries", "instances"].iter().any(|words| next.starts_with(words));
    Some(TypeCell { names: vec![TypeName { name: name.to_owned(), link }], collection, span })
}

/// `a String collection`, `a Boolean value`.
fn primitive_in(plain: &str, span: Span) -> Option<TypeCell> {
    const NAMES: [(&str, &str); 9] = [
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
    if !(plain.contains("response body") || plain.contains("returns a")) {
        return None;
    }
    let words: Vec<&str> = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.iter().enumerate().find_map(|(at, word)| {
        let of_list = at > 1 && words[at - 1] == "of" && matches!(words[at - 2], "collection" | "list" | "array");
        let plural = of_list.then(|| word.strip_suffix('s')).flatten().unwrap_or(word);
        let (_, name) = NAMES.iter().find(|(lower, _)| *lower == plural)?;
        let collection = of_list || words.get(at + 1) == Some(&"collection");
        Some(TypeCell { names: vec![TypeName { name: (*name).to_owned(), link: None }], collection, span })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::testing::page;

    /// Statuses, and the outcome: a type's name with `*` for a list.
    fn shown(text: &str) -> (Vec<u16>, String) {
        let (page, _) = page(&format!("# T\n## HTTP request\n```http\nGET /a\n```\n## Response\n{text}\n"));
        let sentence = page.operation.and_then(|o| o.response).expect("a sentence");
        let outcome = match sentence.outcome {
            Outcome::Unclear => "unclear".to_owned(),
            Outcome::Nothing => "nothing".to_owned(),
            Outcome::Stream => "stream".to_owned(),
            Outcome::Type(cell) => format!("{}{}", cell.names[0].name, if cell.collection { "*" } else { "" }),
        };
        (sentence.statuses.iter().map(|s| s.value).collect(), outcome)
    }

    #[test]
    fn the_usual_sentences_are_understood() {
        let link = "[x](../resources/x.md)";
        for (text, status, outcome) in [
            (format!("If successful, this method returns a `200 OK` response code and a collection of {link} objects in the response body."), 200, "x*"),
            (format!("If successful, this method returns a `201 Created` response code and a new {link} object in the response body."), 201, "x"),
            (format!("If successful, this function returns a `200 OK` response code and a {link} collection in the response body."), 200, "x*"),
            (format!("If successful, this method returns a `200 OK` response code and the requested {link} objects in the response body."), 200, "x*"),
            (format!("If successful, this method returns a `201 Created` response code and a `Location` header with the address of the {link} that was made."), 201, "nothing"),
            ("If successful, this method returns a `200 OK` response code and the updated **x** object in the response body.".to_owned(), 200, "x"),
            ("If successful, this method returns `204 No Content` response code. It doesn't return anything in the response body.".to_owned(), 204, "nothing"),
            ("If successful, this action returns a 204 No Content response code.".to_owned(), 204, "nothing"),
            ("If successful, this method returns a `200 OK` response code and String collection object in the response body.".to_owned(), 200, "String*"),
            ("If successful, this method returns a `200 OK` response code and binary data of the photo. If there is none, `404 Not Found`.".to_owned(), 200, "stream"),
            (format!("If successful, this method returns a `200 OK` response code. An {link} object is returned in the response body."), 200, "x"),
            ("If successful, this method returns a `200 OK` response code, and `true` or `false` in the response body.".to_owned(), 200, "Boolean"),
            ("If successful, this method returns a `200 OK` response code.".to_owned(), 200, "unclear"),
            (format!("`200 OK`: the {link} object in the response body."), 200, "x"),
            (format!("Returns {link} with `200 OK`."), 200, "x"),
        ] {
            assert_eq!(shown(&text), (vec![status], outcome.to_owned()), "{text}");
        }
    }

    #[test]
    fn a_type_may_come_with_a_status_of_its_own() {
        let object = "`200 OK` and the changed [x](../resources/x.md) object in the response body";
        for nothing in ["This method returns `204 No Content`.", "This method returns `204 No Content`. It does not return anything."] {
            for between in [" ", "\n\n"] {
                let text = format!("{nothing}{between}If the header asks for it, this method returns {object}.");
                assert_eq!(shown(&text), (vec![204, 200], "x".to_owned()), "{text}");
            }
        }
        let text = "This method returns `204 No Content`.\n\nTo see what was done, get the [x](../resources/x.md) object it includes.";
        assert_eq!(shown(text), (vec![204], "nothing".to_owned()));
    }

    #[test]
    fn errors_are_not_success() {
        let text = "This method returns a `202 Accepted` response code. It returns `400 Bad Request` and an [error](../resources/error.md) otherwise.";
        assert_eq!(shown(text), (vec![202], "nothing".to_owned()));
    }

    #[test]
    fn a_section_that_says_nothing_is_a_warning() {
        let (_, findings) = page("# T\n## HTTP request\n```http\nGET /a\n```\n## Response\nIt depends.\n");
        assert_eq!(findings, ["response-unclear: It depends."]);
    }
}
