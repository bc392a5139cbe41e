//! Owns the words of headings and titles: what they say that a section or a page is about. It must not know what stands below them.

use crate::diag::Rule;
use crate::standards::name::{is_in_qualified, is_qualified};
use crate::standards::nearest::{KnownNames, Near};
use std::sync::LazyLock;

/// What a section is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The page's title and the text below it.
    Title,
    Permissions,
    HttpRequest,
    Headers,
    Query,
    PathParameters,
    Body,
    Response,
    Examples,
    Methods,
    Properties,
    Relationships,
    Representation,
    /// The values of an enumeration.
    Values,
    Other,
}

impl Role {
    /// What people call it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Permissions => "permissions",
            Self::HttpRequest => "HTTP request",
            Self::Headers => "request headers",
            Self::Query => "query parameters",
            Self::PathParameters => "path parameters",
            Self::Body => "request body",
            Self::Response => "response",
            Self::Examples => "examples",
            Self::Methods => "methods",
            Self::Properties => "properties",
            Self::Relationships => "navigation properties",
            Self::Representation => "JSON representation",
            Self::Values => "values of an enumeration",
            Self::Other => "other",
        }
    }
}

/// Words of headings and the roles they give.
type Words = &'static [(&'static str, Role)];

const EXACT: Words = &[
    ("prerequisites", Role::Permissions),
    ("headers", Role::Headers),
    ("parameters", Role::Body),
    ("request", Role::Examples),
    ("methods", Role::Methods),
    ("tasks", Role::Methods),
    ("see also", Role::Other),
    ("related content", Role::Other),
    ("next steps", Role::Other),
    ("remarks", Role::Other),
    ("members", Role::Values),
    ("values", Role::Values),
    ("enumeration values", Role::Values),
    ("actions", Role::Methods),
];

const START: Words = &[
    ("permission", Role::Permissions),
    ("http request", Role::HttpRequest),
    ("request header", Role::Headers),
    ("optional request header", Role::Headers),
    ("request body", Role::Body),
    ("request parameter", Role::Body),
    ("function parameter", Role::PathParameters),
    ("path parameter", Role::PathParameters),
    ("response", Role::Response),
    ("example", Role::Examples),
    ("propert", Role::Properties),
    ("relationship", Role::Relationships),
    ("json representation", Role::Representation),
    ("navigation propert", Role::Relationships),
];

const INSIDE: Words = &[
    ("query parameter", Role::Query),
    ("query option", Role::Query),
    ("request header", Role::Headers),
    ("function parameter", Role::PathParameters),
    ("path parameter", Role::PathParameters),
];

const END: Words = &[(" values", Role::Values)];

/// Whether a heading in lower case has the words.
type Match = fn(&str, &str) -> bool;

/// The rules for words of headings, in the order in which they are tried.
const BY_WORDS: [(Rule, Match, Words); 4] = [
    (Rule::HeadingExact, |heading, words| heading == words, EXACT),
    (Rule::HeadingStart, |heading, words| heading.starts_with(words), START),
    (Rule::HeadingWord, |heading, words| heading.contains(words), INSIDE),
    (Rule::HeadingEnd, |heading, words| heading.ends_with(words), END),
];

/// The role that a heading's own words give.
pub(crate) fn role_by_words(title: &str) -> Option<(Role, Rule)> {
    let lower = title.to_lowercase();
    let heading = lower.trim().trim_end_matches(':');
    // `responseType values` is about an enumeration, and not about a response.
    let names_type = begins_with_identifier(title);
    let fits = |(rule, is_match, words): (Rule, Match, Words)| {
        if names_type && rule == Rule::HeadingStart {
            return None;
        }
        words.iter().find(|(words, _)| is_match(heading, words)).map(|(_, role)| (*role, rule))
    };
    BY_WORDS.into_iter().find_map(fits)
}

/// The usual headings, as pages write them.
const USUAL: [&str; 14] = [
    "Permissions",
    "HTTP request",
    "Request headers",
    "Request body",
    "Function parameters",
    "Path parameters",
    "Query parameters",
    "Optional query parameters",
    "Response",
    "Example",
    "Examples",
    "Properties",
    "Relationships",
    "JSON representation",
];

/// The usual heading that one is nearly, if only a letter differs.
pub(crate) fn near_heading(title: &str) -> Option<Near<'static>> {
    static KNOWN: LazyLock<KnownNames<&str>> = LazyLock::new(|| USUAL.into_iter().collect());
    KNOWN.nearest(title).filter(|near| near.is_slip)
}

/// The words of an English heading whose slug is the name of an anchor, in lower case: `request headers` of `request-headers`. A number that
/// tells equal slugs apart is left out.
pub(crate) fn words_of_slug(slug: &str) -> String {
    let bare = slug.trim_end_matches(|c: char| c.is_ascii_digit());
    let slug = bare.strip_suffix('-').filter(|bare| !bare.is_empty()).unwrap_or(slug);
    slug.split('-').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Whether a slug is that of a heading, and not of its translation.
pub(crate) fn is_slug_of(slug: &str, heading: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    letters(slug).starts_with(&letters(heading))
}

/// The word of a translated heading that its English words begin with, before one of some ends: the name of a type, in its own spelling.
fn word_before(heading: &str, english: &str, ends: &[&str]) -> Option<String> {
    let name = ends.iter().find_map(|end| english.strip_suffix(end))?;
    let mut words = heading.split(|c: char| !is_in_qualified(c)).filter(|word| is_qualified(word));
    words.find(|word| word.eq_ignore_ascii_case(name)).map(str::to_owned)
}

/// The ends of titles of pages about a type.
const TYPE_TITLE_ENDS: [&str; 4] = [" resource type", " complex type", " entity type", " resource"];

/// The type that a translated title names, by its English words.
pub(crate) fn type_of_title(title: &str, english: &str) -> Option<String> {
    word_before(title, english, &TYPE_TITLE_ENDS)
}

/// Whether the first word of a heading is the name of a type or a property, with a capital inside: `responseType`.
fn begins_with_identifier(heading: &str) -> bool {
    let mut chars = heading.split_whitespace().next().unwrap_or_default().chars();
    chars.next().is_some_and(char::is_lowercase) && chars.any(char::is_uppercase)
}

/// Whether a heading is about something inside a property: `Properties of a policy definition`.
pub(crate) fn is_of_inner_properties(heading: &str) -> bool {
    heading.to_lowercase().starts_with("properties of ")
}

/// Whether a heading names both kinds: `Properties and relationships`.
pub(crate) fn names_both_kinds_of_properties(heading: &str) -> bool {
    let lower = heading.to_lowercase();
    lower.contains("propert") && lower.contains("relation")
}

/// Whether a heading is that of a response.
pub(crate) fn is_of_response(heading: &str) -> bool {
    heading.to_lowercase().starts_with("response")
}

/// Whether a heading says `Permissions`, and not another word for them.
pub(crate) fn says_permissions(heading: &str) -> bool {
    heading.to_lowercase().starts_with("permission")
}

/// Headings that do not distinguish examples.
const GENERAL: [&str; 10] =
    ["", "example", "examples", "request", "response", "requests", "responses", "example request", "example response", "http request"];

/// Whether a heading says no more than that an example, a request or a response follows; a number does not count.
pub(crate) fn is_general(heading: &str) -> bool {
    let words = heading.trim_end_matches(':').to_lowercase();
    GENERAL.contains(&words.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace() || c == '#'))
}

/// The ends of titles of pages about one enumeration.
const ENUM_TITLE_ENDS: [&str; 5] = [" enum type", " enumeration type", " enumeration", " enum", " values"];

/// The ends of headings of sections about one enumeration.
const ENUM_HEADING_ENDS: [&str; 2] = [" values", " property values"];

/// The enumeration that a title names, itself or by its English words: `chatType enum type`.
pub(crate) fn enum_of_title(title: &str, english: &str) -> Option<String> {
    name_before(title, &ENUM_TITLE_ENDS).or_else(|| word_before(title, english, &ENUM_TITLE_ENDS))
}

/// The enumeration that a heading names, itself or by its English words: `chatType values`.
pub(crate) fn enum_of_heading(heading: &str, english: &str) -> Option<String> {
    name_before(heading, &ENUM_HEADING_ENDS).or_else(|| word_before(heading, english, &ENUM_HEADING_ENDS))
}

/// The word before one of `ends`.
fn name_before(heading: &str, ends: &[&str]) -> Option<String> {
    let heading = heading.trim();
    let name = ends.iter().find_map(|end| heading.strip_suffix(end))?.trim();
    is_qualified(name).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_heading_tell_what_the_section_is_about() {
        for (heading, role, rule) in [
            ("Prerequisites", Role::Permissions, Rule::HeadingExact),
            ("HTTP Request", Role::HttpRequest, Rule::HeadingStart),
            ("Request", Role::Examples, Rule::HeadingExact),
            ("Response:", Role::Response, Rule::HeadingStart),
            ("Optional query parameters", Role::Query, Rule::HeadingWord),
            ("chatType values", Role::Values, Rule::HeadingEnd),
            ("responseType values", Role::Values, Rule::HeadingEnd),
        ] {
            assert_eq!(role_by_words(heading), Some((role, rule)), "{heading}");
        }
        assert_eq!(role_by_words("Anforderung"), None);
        assert_eq!(role_by_words("permissionType"), None);
    }

    #[test]
    fn a_heading_that_is_nearly_a_usual_one_is_known() {
        let near = |title| near_heading(title).map(|near| near.name);
        assert_eq!(["HTP request", "Requset body", "Responce"].map(near), [Some("HTTP request"), Some("Request body"), Some("Response")]);
        assert_eq!(["HTTP request", "Reponses of users"].map(near), [None; 2]);
    }

    #[test]
    fn the_slug_of_an_english_heading_tells_what_a_translated_one_is_about() {
        assert_eq!(words_of_slug("request-headers-1"), "request headers");
        assert_eq!(words_of_slug("example-1-create"), "example 1 create");
        assert!(is_slug_of("http-request-1", "HTTP request") && !is_slug_of("http-request", "Solicitação HTTP"));
        assert_eq!(enum_of_heading("Valores de status", "status values"), Some("status".into()));
        assert_eq!(type_of_title("tipo de recurso userAccount", "useraccount resource type"), Some("userAccount".into()));
    }

    #[test]
    fn a_number_does_not_tell_examples_apart() {
        assert!(["Example 2", "Request:", "Response #1"].iter().all(|heading| is_general(heading)));
        assert!(!is_general("Example 1: Create a chat"));
    }
}
