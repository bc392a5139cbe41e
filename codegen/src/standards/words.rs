//! Owns the words inside a name, and the two ways in which Rust joins them. It must not know keywords and documents.

use crate::standards::unseen::is_blank;

/// The words of `text`, split at every character that an identifier cannot have, before a capital that follows a small letter or a
/// digit, and before the last capital of a run that a small letter ends (`IOSLobApp` is `IOS`, `Lob`, `App`).
pub(crate) fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    for part in text.split(|c: char| !is_of_word(c)).filter(|part| !part.is_empty()) {
        let mut start = 0;
        let mut before = None;
        for (at, letter) in part.char_indices() {
            let after = part[at + letter.len_utf8()..].chars().next();
            if before.is_some_and(|before| starts_word(before, letter, after)) {
                words.push(&part[start..at]);
                start = at;
            }
            before = Some(letter);
        }
        words.push(&part[start..]);
    }
    words
}

/// Whether the character is one of an identifier, except the underscore, which separates words.
fn is_of_word(c: char) -> bool {
    c != '_' && is_of_ident(c)
}

/// Whether an identifier has the character: it can have it (UAX #31), and a reader sees it.
pub(crate) fn is_of_ident(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() || c == '_' } else { unicode_ident::is_xid_continue(c) && !is_blank(c) }
}

fn starts_word(before: char, letter: char, after: Option<char>) -> bool {
    letter.is_uppercase() && (!before.is_uppercase() || after.is_some_and(char::is_lowercase))
}

/// Whether `text` has a word.
pub(crate) fn has_word(text: &str) -> bool {
    text.contains(is_of_word)
}

/// `text` in snake case.
pub(crate) fn snake(text: &str) -> String {
    lowered(words(text).join("_"))
}

/// `text` in lower case.
pub(crate) fn lowered(mut text: String) -> String {
    if !text.is_ascii() {
        return text.to_lowercase();
    }
    text.make_ascii_lowercase();
    text
}

/// `text` in Pascal case: every part begins with a capital and is otherwise left as it is.
pub(crate) fn pascal(text: &str) -> String {
    text.split(|c: char| !is_of_word(c)).map(capital).collect()
}

/// A name in snake case in camel case: `created_date_time` is `createdDateTime`.
pub(crate) fn camel(snake: &str) -> String {
    let mut words = snake.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.map(capital).fold(first, |name, word| name + &word)
}

/// `word` with a capital at its start.
pub(crate) fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// English singular of a path segment's last word, by ending alone.
pub(crate) fn singular(word: &str) -> String {
    const KEPT: [&str; 4] = ["ss", "us", "is", "news"];
    let lower = word.to_lowercase();
    match word {
        _ if KEPT.iter().any(|ending| lower.ends_with(ending)) => word.to_owned(),
        _ if word.len() > 4 && word.ends_with("ies") => format!("{}y", &word[..word.len() - 3]),
        _ if ["sses", "xes", "ches", "shes"].iter().any(|ending| word.ends_with(ending)) => word[..word.len() - 2].to_owned(),
        _ => word.strip_suffix('s').unwrap_or(word).to_owned(),
    }
}

/// Whether two long words differ by one letter: a wrong one, an extra one, or two in the wrong order.
pub(crate) fn differ_in_one_letter(a: &str, b: &str) -> bool {
    const LONG: usize = 4;
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let (a, b) = if a.len() < b.len() { (a, b) } else { (b, a) };
    if a == b || a.len() < LONG || b.len() - a.len() > 1 || b.last().is_some_and(char::is_ascii_digit) {
        return false;
    }
    let start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (left, right) = (&a[start..], &b[start..]);
    let swapped = matches!((left, right), ([x, y, rest @ ..], [z, w, others @ ..]) if x == w && y == z && rest == others);
    if left.len() == right.len() { left[1..] == right[1..] || swapped } else { *left == right[1..] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_part_at_capitals_and_punctuation() {
        assert_eq!(words("getOffice365ActiveUserDetail"), ["get", "Office365", "Active", "User", "Detail"]);
        assert_eq!(words("id | userPrincipalName"), ["id", "user", "Principal", "Name"]);
        assert_eq!(words("androidLOBApp"), ["android", "LOB", "App"]);
        assert_eq!(words("größe in m²"), ["größe", "in", "m"]);
    }

    #[test]
    fn snake_and_pascal_case() {
        assert_eq!(snake("chat-Id"), "chat_id");
        assert_eq!(snake("tenantID"), "tenant_id");
        assert_eq!(pascal("chatMessage"), "ChatMessage");
        assert_eq!(pascal("JIS B4"), "JISB4");
    }

    #[test]
    fn singular_is_by_ending() {
        assert_eq!(singular("calendars"), "calendar");
        assert_eq!(singular("entities"), "entity");
        assert_eq!(singular("status"), "status");
        assert_eq!(singular("access"), "access");
        assert_eq!(singular("children"), "children");
    }

    #[test]
    fn two_words_may_differ_in_one_letter() {
        for (a, b, differ) in [
            ("chart", "chat", true),
            ("chat", "chart", true),
            ("chat", "chatMember", false),
            ("room", "room", false),
            ("rule1", "rule2", false),
        ] {
            assert_eq!(differ_in_one_letter(a, b), differ, "{a} {b}");
        }
    }
}
