//! What a description says of the values of its parameter: which are possible, and whether it may be null. Knows a few set phrases.

use crate::page::english::flat::{Flat, Mark};
use crate::page::english::phrases::Phrases;
use std::collections::HashSet;

static LISTS: Phrases = Phrases::new(&[
    "possible value:",
    "possible values",
    "possible value is",
    "allowed values",
    "supported values",
    "valid values",
    "accepted values",
    "available values",
    "values are",
    "values can be",
    "value can be one of",
    "one of the following values",
    "can be one of",
]);

/// What says that a value cannot be null.
static DENIED: Phrases = Phrases::new(&["not nullable", "non-nullable", "not be null", "cannot be null"]);

/// What says that it can, where nothing says that it cannot.
static ALLOWED: Phrases = Phrases::new(&["nullable", "null if"]);

/// The values of a description, and those of them that sentences of their own explain.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Listed {
    pub(crate) values: Vec<String>,
    pub(crate) explained: Vec<String>,
}

/// The values that a description lists (`Possible values are: …`), in order, without repetitions; empty where it lists none.
pub(crate) fn possible_values(flat: &Flat) -> Listed {
    let Some(at) = LISTS.first_end(&flat.text) else { return Listed::default() };
    let list = list(&flat.text[at..]);
    let mut found = Listed { values: marked(flat, list), explained: Vec::new() };
    if found.values.is_empty() {
        found.values = bare(list);
    } else {
        found.explained = explained(flat);
        found.values.extend(found.explained.iter().cloned());
    }
    let mut seen = HashSet::new();
    found.values.retain(|value| seen.insert(value.clone()));
    found
}

/// The values in code that follow a colon and fill the rest of the sentence (`Mögliche Werte: …`), whatever the words before it; empty where there
/// are no two. A sentence that begins so may list anything: ask where only values can be meant.
pub(crate) fn values_after_colon(flat: &Flat) -> Vec<String> {
    const SHORT: usize = 5;
    let is_joint = |word: &str| word.chars().filter(|c| c.is_alphanumeric() && flat.mark_of(*c).is_none()).count() <= SHORT;
    let values = flat.sentences().filter_map(|sentence| sentence.split_once(':')).find_map(|(_, list)| {
        let values = marked(flat, list);
        (values.len() > 1 && list.split_whitespace().all(is_joint)).then_some(values)
    });
    values.unwrap_or_default()
}

/// Whether a description says that the value can, or cannot, be null.
pub(crate) fn nullable(text: &str) -> Option<bool> {
    if DENIED.are_in(text) { Some(false) } else { ALLOWED.are_in(text).then_some(true) }
}

/// Up to the end of the sentence.
fn list(text: &str) -> &str {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == ':');
    let is_inside = |at: usize| text[..at].matches('(').count() > text[..at].matches(')').count() && text[at..].contains(')');
    let follows_blank = |at: usize| text[at + 1..].chars().next().is_none_or(char::is_whitespace);
    let is_end = |at: usize| follows_blank(at) && !is_inside(at) && !is_abbreviation(&text[..at]);
    let end = text.match_indices(['.', ';']).map(|(at, _)| at).find(|&at| is_end(at));
    &text[..end.unwrap_or(text.len())]
}

/// The values that sentences of their own explain: `The value `x` means …`.
fn explained(flat: &Flat) -> Vec<String> {
    let named = |sentence: &str| sentence.strip_prefix("The value ").and_then(|rest| flat.mark_of(rest.chars().next()?).cloned());
    let is_code = |mark| if let Mark::Code(words) = mark { value(&words) } else { None };
    flat.sentences().filter_map(|sentence| named(sentence).and_then(is_code)).collect()
}

/// Whether the full stop after it is that of `e.g.` or `i.e.`
fn is_abbreviation(before: &str) -> bool {
    ["e.g", "i.e"].iter().any(|end| before.ends_with(end))
}

/// The values in code, or else those in bold.
fn marked(flat: &Flat, list: &str) -> Vec<String> {
    let marks = || list.chars().filter_map(|c| flat.mark_of(c));
    let code: Vec<String> = marks().filter_map(|mark| if let Mark::Code(words) = mark { value(words) } else { None }).collect();
    if !code.is_empty() {
        return code;
    }
    let strong: Vec<String> = marks().filter_map(|mark| if let Mark::Strong(words) = mark { value(words) } else { None }).collect();
    if strong.len() > 1 { strong } else { Vec::new() }
}

/// Words between commas.
fn bare(list: &str) -> Vec<String> {
    let list = match list.split_once(':') {
        Some((_, after)) => after,
        None => list.trim_start_matches("are").trim_start_matches("include"),
    };
    let words: Vec<String> = list
        .split(',')
        .flat_map(|part| part.split(" or "))
        .flat_map(|part| part.split(" and "))
        .map(|part| part.trim().trim_start_matches("and ").trim_start_matches("or ").trim().trim_matches(['\'', '"', '`']).to_owned())
        .filter(|word| !word.is_empty())
        .collect();
    let all_are_values = words.len() > 1 && words.iter().all(|word| value(word).is_some());
    if all_are_values { words } else { Vec::new() }
}

/// A value: one word.
fn value(words: &str) -> Option<String> {
    let words = words.trim().trim_matches(['"', '\'']).trim_end_matches([',', '.']);
    let is_value = !words.is_empty() && words.chars().all(|c| c.is_alphanumeric() || "_-./+#:".contains(c)) && words != "null";
    is_value.then(|| words.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::syntax::link::Link;
    use crate::prose::Inline;

    fn line(text: &str) -> Vec<Inline<Link>> {
        let parts = text.split('`').enumerate();
        parts.map(|(n, t)| if n % 2 == 1 { Inline::Code(t.into()) } else { Inline::Text(t.into()) }).collect()
    }

    fn values(text: &str) -> Vec<String> {
        possible_values(&Flat::new(&line(text))).values
    }

    #[test]
    fn a_list_after_a_colon_needs_no_set_phrase() {
        let values = |text: &str| values_after_colon(&Flat::new(&line(text)));
        assert_eq!(values("Die Art. Mögliche Werte sind: `privat`, `amtlich` oder `fremd`. Sonst `x`."), ["privat", "amtlich", "fremd"]);
        assert_eq!(values("Valeurs possibles : `a` et `b`."), ["a", "b"]);
        assert_eq!(values("Zum Beispiel: `a` bedeutet eine Einladung, `b` keine."), [] as [&str; 0]);
        assert_eq!(values("Standard: `a`."), [] as [&str; 0]);
    }

    #[test]
    fn values_follow_a_set_phrase() {
        assert_eq!(values("The type. The possible values are: `group`, `oneOnOne`, `group`. Default is `x`."), ["group", "oneOnOne"]);
        assert_eq!(values("Possible values are: notSet, teams and outlook. More."), ["notSet", "teams", "outlook"]);
        assert_eq!(values("Possible values: low, high"), ["low", "high"]);
        assert_eq!(values("Possible values: `a` or `b`. The value `c` means both. The value of `d` is x."), ["a", "b", "c"]);
        assert_eq!(values("Possible values are: `a` (x), `b` (y; z), `c` (w)."), ["a", "b", "c"]);
        assert_eq!(values("Possible values: `a` for some (e.g. x), `b` for all. Not `c`."), ["a", "b"]);
    }

    #[test]
    fn prose_is_no_list_of_values() {
        assert_eq!(values("The possible values are described in the table below."), [] as [&str; 0]);
        assert_eq!(values("The `topic` of the chat."), [] as [&str; 0]);
    }

    #[test]
    fn a_description_may_say_whether_a_value_can_be_null() {
        assert_eq!(["Nullable.", "Not nullable.", "It cannot be null.", "x"].map(nullable), [Some(true), Some(false), Some(false), None]);
        assert_eq!(["When it ended, or null if it runs.", "Null if unknown."].map(nullable), [Some(true); 2]);
    }
}
