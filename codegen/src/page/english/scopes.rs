//! What a cell of a permission table says: permissions that are alternatives or needed together, told apart by cases. Knows words, no tables.

use crate::page::model::Access;
use crate::page::syntax::range::offset_in;

/// The cases that a cell tells apart: `For user resource: A.Read For group resource: B.Read`; one without condition otherwise.
pub(crate) fn cases(text: &str) -> Vec<(String, &str)> {
    if let Some(cases) = cases_after(text) {
        return cases;
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_end = |word: &str| word.ends_with(['.', ',', ';', ':']) || is_scope(word.trim_matches(|c: char| !c.is_alphanumeric()));
    let mut cases: Vec<(String, &str)> = Vec::new();
    let mut done = 0;
    for (at, word) in words.iter().enumerate() {
        if !word.ends_with(':') || is_scope(word.trim_end_matches(':')) {
            continue;
        }
        let start = (done..at).rev().find(|&before| is_end(words[before])).map_or(done, |before| before + 1);
        match cases.last_mut() {
            Some(last) => last.1 = slice(text, &words[done..start]),
            None if start > 0 => cases.push((String::new(), slice(text, &words[..start]))),
            None => {}
        }
        cases.push((words[start..=at].join(" ").trim_end_matches(':').to_owned(), ""));
        done = at + 1;
    }
    match cases.last_mut() {
        Some(last) => last.1 = slice(text, &words[done..]),
        None => cases.push((String::new(), text)),
    }
    cases
}

/// The same with the conditions behind: `A.Read for a chat. B.Read for a channel.`
fn cases_after(text: &str) -> Option<Vec<(String, &str)>> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let case = |sentence: &[&str]| {
        let at = sentence.iter().position(|word| *word == "for")?;
        let (access, condition) = (slice(text, &sentence[..at]), sentence[at..].join(" "));
        let is_case = matches!(scopes(access), (Access::AnyOf(_), unknown) if unknown.is_empty()) && !names_scope(&condition);
        is_case.then(|| (condition.trim_end_matches(['.', ';', ',']).to_owned(), access))
    };
    let sentences = words.split_inclusive(|word| word.ends_with(['.', ';']));
    sentences.map(case).collect::<Option<Vec<_>>>().filter(|cases| cases.len() > 1)
}

/// The part of `text` from the first to the last of `words`, which are slices of it in their order.
fn slice<'t>(text: &'t str, words: &[&str]) -> &'t str {
    let offset = |word: &str| offset_in(text, word);
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return "" };
    let (Some(start), Some(end)) = (offset(first), offset(last)) else { return "" };
    &text[start..end + last.len()]
}

/// Reads a cell: alternatives parted by commas, blanks or `or`; several that are needed together by `and` or `plus`; `one of … plus either …`
/// combines each with each. An alternative with a word that is no permission is left out; those words come beside.
pub(crate) fn scopes(text: &str) -> (Access, Vec<&str>) {
    let bare = without_remarks(text);
    if is_none(&bare) {
        return (if bare.trim().is_empty() { Access::Unknown } else { Access::NotSupported }, Vec::new());
    }
    let (tokens, unknown) = known(&tokens(&bare));
    let unknown: Vec<&str> = unknown.into_iter().filter_map(|word| text.get(offset_in(&bare, word)?..)?.get(..word.len())).collect();
    let any = alternatives(&tokens);
    (if any.is_empty() && !unknown.is_empty() { Access::Unknown } else { Access::AnyOf(any) }, unknown)
}

/// Whether a text has a permission among its words.
pub(crate) fn names_scope(text: &str) -> bool {
    tokens(text).iter().any(|token| matches!(token, Token::Scope(_)))
}

/// The text with spaces in the place of what stands in parentheses and names no permission, as `(see below)`, and of other parentheses.
fn without_remarks(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, (inner, after))) = rest.split_once('(').and_then(|(before, rest)| Some((before, rest.split_once(')')?))) {
        out.push_str(before);
        let inner = if names_scope(inner) { format!(" {inner} ") } else { " ".repeat(inner.len() + 2) };
        out.push_str(&inner);
        rest = after;
    }
    out + rest
}

/// The tokens without the alternatives that hold a word that is none, and of each of those the first such word.
fn known<'t>(tokens: &[Token<'t>]) -> (Vec<Token<'t>>, Vec<&'t str>) {
    let (mut kept, mut unknown) = (Vec::new(), Vec::new());
    for alternative in tokens.split_inclusive(|token| matches!(token, Token::Comma | Token::Or)) {
        match alternative.iter().find_map(|token| if let Token::Other(word) = token { Some(*word) } else { None }) {
            Some(word) => unknown.push(word),
            None => kept.extend_from_slice(alternative),
        }
    }
    (kept, unknown)
}

fn alternatives(tokens: &[Token<'_>]) -> Vec<Vec<String>> {
    let is_choice = |at: usize| matches!(tokens.get(at), Some(Token::Choice));
    let joint = (1..tokens.len()).find(|&at| matches!(tokens[at], Token::And) && (is_choice(0) || is_choice(at + 1)));
    let Some(joint) = joint else { return list(tokens) };
    // Without a word that says so, only what stands next to the joint is combined.
    let (mut left, mut right) = (list(&tokens[..joint]), alternatives(&tokens[joint + 1..]));
    let mut found = if is_choice(0) { Vec::new() } else { left.drain(..left.len().saturating_sub(1)).collect() };
    let after = if is_choice(joint + 1) { Vec::new() } else { right.split_off(right.len().min(1)) };
    for one in &left {
        found.extend(right.iter().map(|other| [one.as_slice(), other.as_slice()].concat()));
    }
    found.extend(after);
    found
}

fn list(tokens: &[Token<'_>]) -> Vec<Vec<String>> {
    let mut any: Vec<Vec<String>> = Vec::new();
    let mut together = false;
    for token in tokens {
        match token {
            Token::Scope(scope) => {
                match any.last_mut() {
                    Some(all) if together => all.push((*scope).to_owned()),
                    _ => any.push(vec![(*scope).to_owned()]),
                }
                together = false;
            }
            Token::And => together = !any.is_empty(),
            Token::Comma | Token::Or => together = false,
            Token::Choice | Token::Other(_) => {}
        }
    }
    any
}

/// `Not supported.`, `None`, `N/A` and their kin.
fn is_none(text: &str) -> bool {
    let lower = text.to_lowercase().replace(['’', '`'], "'");
    let words = lower.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let exact = ["", "none", "n/a", "na", "no", "not", "unsupported"];
    let start = [
        "not supported",
        "not applicable",
        "not available",
        "not yet",
        "not allowed",
        "not required",
        "none",
        "no permission",
        "isn't supported",
    ];
    exact.contains(&words.as_str()) || start.iter().any(|phrase| words.starts_with(phrase) && !words.contains(", "))
}

#[derive(Clone)]
enum Token<'t> {
    Comma,
    And,
    Or,
    /// `either`, `one of`, `one from`: one of the alternatives that follow.
    Choice,
    Scope(&'t str),
    Other(&'t str),
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let lower = word.to_lowercase();
        if lower == "either" || (lower == "one" && words.next_if(|next| ["of", "from"].contains(next)).is_some()) {
            tokens.push(Token::Choice);
            continue;
        }
        for (number, part) in word.split([',', ';']).enumerate() {
            if number > 0 {
                tokens.push(Token::Comma);
            }
            let part = part.trim_end_matches(['.', '*', '\\', ':', ')']).trim_start_matches(['(', '*', '\\']);
            match part {
                "" => {}
                "and" | "plus" | "with" | "And" | "AND" | "&" | "+" => tokens.push(Token::And),
                "or" | "Or" | "OR" | "|" | "/" => tokens.push(Token::Or),
                scope if is_scope(scope) => tokens.push(Token::Scope(scope)),
                other => tokens.push(Token::Other(other)),
            }
        }
    }
    tokens
}

/// `Chat.Read.All`, or one of the scopes of OpenID Connect.
fn is_scope(word: &str) -> bool {
    let parts = || word.split('.');
    let is_part = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
    matches!(word, "openid" | "email" | "profile" | "offline_access")
        || (parts().count() > 1 && parts().all(is_part) && word.starts_with(|c: char| c.is_ascii_alphabetic()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::testing::show;

    #[test]
    fn scopes_are_alternatives_or_needed_together() {
        for (cell, expected) in [
            ("A.Read, B.Read.All", "A.Read B.Read.All"),
            ("A.Read and B.Read, C.Read", "A.Read+B.Read C.Read"),
            ("A.Read or B.Read", "A.Read B.Read"),
            ("A.Read B.Read*.", "A.Read B.Read"),
            ("A.Read, B.Read plus C.Read", "A.Read B.Read+C.Read"),
            ("One from A.Read, B.Read plus either C.Read or D.Read", "A.Read+C.Read A.Read+D.Read B.Read+C.Read B.Read+D.Read"),
            ("A.Read, B.Read and one of C.Read, D.Read", "A.Read B.Read+C.Read B.Read+D.Read"),
            ("A.Read (see below).", "A.Read"),
            ("Not supported.", "-"),
        ] {
            let (access, unknown) = scopes(cell);
            assert_eq!((show(&access).as_str(), unknown), (expected, vec![]), "{cell}");
        }
    }

    #[test]
    fn an_alternative_that_is_no_permission_is_left_out() {
        let shown = |cell: &'static str| {
            let (access, unknown) = scopes(cell);
            (show(&access), unknown)
        };
        assert_eq!(shown("**TODO: Determine scopes **"), ("?".into(), vec!["TODO"]));
        assert_eq!(shown("Role needed to create it or A.Read"), ("A.Read".into(), vec!["Role"]));
        assert_eq!(shown("A.Read, B Read.All, C.Read"), ("A.Read C.Read".into(), vec!["B"]));
    }
}
