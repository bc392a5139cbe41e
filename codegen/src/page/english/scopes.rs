//! Owns what a cell of a permission table says: permissions that are alternatives or needed together, and the cases in which they hold. It must
//! not know tables.

use crate::diag::Rule;
use crate::page::syntax::range::offset_in;
use crate::standards::permission::Access;

/// A case of a cell: the words that say when it holds, and those that hold then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Case<'t> {
    /// Empty where it always holds.
    pub(crate) condition: String,
    pub(crate) text: &'t str,
    /// The rule by which the condition is one.
    pub(crate) rule: Rule,
}

impl<'t> Case<'t> {
    fn new(condition: &str, text: &'t str, rule: Rule) -> Self {
        Self { condition: condition.to_owned(), text, rule }
    }
}

/// The cases that a cell distinguishes: `For user resource: A.Read For group resource: B.Read`; one without condition otherwise.
pub(crate) fn cases(text: &str) -> Vec<Case<'_>> {
    if let Some(cases) = cases_behind(text) {
        return cases;
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_end = |word: &str| word.ends_with(['.', ',', ';', ':']) || is_scope(word.trim_matches(|c: char| !c.is_alphanumeric()));
    let mut cases: Vec<Case<'_>> = Vec::new();
    let mut done = 0;
    for (at, word) in words.iter().enumerate() {
        if !word.ends_with(':') || is_scope(word.trim_end_matches(':')) {
            continue;
        }
        let start = (done..at).rev().find(|&before| is_end(words[before])).map_or(done, |before| before + 1);
        match cases.last_mut() {
            Some(last) => last.text = slice(text, &words[done..start]),
            None if start > 0 => cases.push(Case::new("", slice(text, &words[..start]), Rule::PermissionCaseBefore)),
            None => {}
        }
        let condition = words[start..=at].join(" ");
        cases.push(Case::new(condition.trim_end_matches(':'), "", Rule::PermissionCaseBefore));
        done = at + 1;
    }
    match cases.last_mut() {
        Some(last) => last.text = slice(text, &words[done..]),
        None => cases.push(Case::new("", text, Rule::PermissionCaseBefore)),
    }
    cases
}

/// The same with the conditions behind: `A.Read for a chat. B.Read for a channel.`
fn cases_behind(text: &str) -> Option<Vec<Case<'_>>> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let case = |sentence: &[&str]| {
        let at = sentence.iter().position(|word| *word == "for")?;
        let (access, condition) = (slice(text, &sentence[..at]), sentence[at..].join(" "));
        let found = scopes(access);
        let is_case = matches!(found.access, Access::AnyOf(_)) && found.unknown.is_empty() && !names_scope(&condition);
        is_case.then(|| Case::new(condition.trim_end_matches(['.', ';', ',']), access, Rule::PermissionCaseBehind))
    };
    let sentences = words.split_inclusive(|word| word.ends_with(['.', ';']));
    sentences.map(case).collect::<Option<Vec<_>>>().filter(|cases| cases.len() > 1)
}

/// The part of `text` from the first to the last of `words`, which are slices of it in their order.
fn slice<'t>(text: &'t str, words: &[&str]) -> &'t str {
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return "" };
    let (Some(start), Some(end)) = (offset_in(text, first), offset_in(text, last)) else { return "" };
    &text[start..end + last.len()]
}

/// What a cell allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Scopes<'t> {
    pub(crate) access: Access,
    /// The words that are not permissions: one for each alternative that was left out because of it.
    pub(crate) unknown: Vec<&'t str>,
    pub(crate) rule: Rule,
    /// Whether a remark in parentheses was left out.
    pub(crate) has_remark: bool,
}

/// Reads a cell: alternatives separated by commas, spaces or `or`; several that are needed together by `and` or `plus`; `one of … plus either …`
/// combines each with each. An alternative with a word that is not a permission is left out.
pub(crate) fn scopes(text: &str) -> Scopes<'_> {
    let (bare, has_remark) = without_remarks(text);
    let nothing = |access, rule| Scopes { access, unknown: Vec::new(), rule, has_remark };
    if bare.trim().is_empty() {
        return nothing(Access::Unknown, Rule::ScopeEmpty);
    }
    if says_none(&bare) {
        return nothing(Access::NotSupported, Rule::ScopeNone);
    }
    let (tokens, unknown) = known(&tokens(&bare));
    let mut unknown: Vec<&str> = unknown.into_iter().filter_map(|word| text.get(offset_in(&bare, word)?..)?.get(..word.len())).collect();
    let any = alternatives(&tokens);
    let has = |fits: fn(&Token<'_>) -> bool| tokens.iter().any(fits);
    let rule = match (has(|token| matches!(token, Token::And)), has(|token| matches!(token, Token::Choice))) {
        (true, true) => Rule::ScopeChoice,
        (true, false) => Rule::ScopeTogether,
        (false, _) => Rule::ScopeList,
    };
    if any.is_empty() && unknown.is_empty() {
        unknown.push(text.trim());
    }
    let access = if any.is_empty() { Access::Unknown } else { Access::AnyOf(any) };
    Scopes { access, unknown, rule, has_remark }
}

/// Whether a text has a word with a point inside, as only permissions have, even if it cannot be read as one.
pub(crate) fn may_name_scope(text: &str) -> bool {
    text.split('.').zip(text.split('.').skip(1)).any(|(before, after)| {
        before.ends_with(|c: char| c.is_ascii_alphanumeric()) && after.starts_with(|c: char| c.is_ascii_alphanumeric())
    })
}

/// Whether a text has a permission among its words.
pub(crate) fn names_scope(text: &str) -> bool {
    tokens(text).iter().any(|token| matches!(token, Token::Scope(_)))
}

/// The text with spaces in the place of parentheses, and of what stands in them without naming a permission, as `(see below)`; and whether there
/// is any such remark.
fn without_remarks(text: &str) -> (String, bool) {
    let mut has_remark = false;
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, (inner, after))) = rest.split_once('(').and_then(|(before, rest)| Some((before, rest.split_once(')')?))) {
        out.push_str(before);
        let is_remark = !names_scope(inner);
        has_remark |= is_remark;
        out.push_str(&if is_remark { " ".repeat(inner.len() + 2) } else { format!(" {inner} ") });
        rest = after;
    }
    (out + rest, has_remark)
}

/// The tokens without the alternatives that hold a word that is not a permission, and of each of those the first such word.
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

/// Cells that say nothing else.
const NONE_ALONE: [&str; 6] = ["none", "n/a", "na", "no", "not", "unsupported"];

/// The beginnings of cells that say that there is none.
const NONE_STARTS: [&str; 9] = [
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

/// Marks that say, alone in a cell, that there is none.
const NONE_MARKS: [char; 9] = ['-', '–', '—', '−', '✗', '✘', '❌', '×', '✖'];

/// Whether a text says that there is none: `Not supported.`, `None`, `N/A`, a dash, and their kin. Words beside a permission do not.
pub(crate) fn says_none(text: &str) -> bool {
    let lower = text.to_lowercase().replace(['’', '`'], "'");
    let words = lower.trim_matches(|c: char| !c.is_alphanumeric() || is_mark(c));
    if words.is_empty() {
        return text.contains(NONE_MARKS);
    }
    let starts = |phrase: &&str| words.starts_with(*phrase) && !words.contains(", ") && !may_name_scope(words);
    NONE_ALONE.contains(&words) || NONE_STARTS.iter().any(starts)
}

/// What stands between alternatives, in the scripts of the world.
const SEPARATORS: [char; 8] = [',', ';', '、', '，', '；', '､', '،', '؛'];

/// A mark that refers to a footnote, or a raised digit.
fn is_mark(c: char) -> bool {
    matches!(c, '*' | '†' | '‡' | '§' | '¶' | '¹' | '²' | '³' | '⁰'..='⁹')
}

/// A word without the marks that refer to footnotes and without what ends a sentence: `A.Read¹`, `A.Read[1]`, `A.Read^1^`. A number alone is
/// a mark.
fn without_marks(word: &str) -> &str {
    let is_end = |c: char| is_mark(c) || matches!(c, '.' | '\\' | ':' | ')' | '。' | '．' | '：' | '）' | ']' | '^');
    let is_start = |c: char| is_mark(c) || matches!(c, '(' | '\\' | '（' | '[' | '^');
    let inner = word.trim_start_matches(is_start).trim_end_matches(is_end);
    let scope = inner.find(['[', '^']).map_or(inner, |at| &inner[..at]).trim_end_matches(is_end);
    if scope.len() <= 2 && scope.bytes().all(|byte| byte.is_ascii_digit()) { "" } else { scope }
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
        for (number, part) in word.split(SEPARATORS).enumerate() {
            if number > 0 {
                tokens.push(Token::Comma);
            }
            match without_marks(part) {
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
            ("A.Read¹, B.Read†", "A.Read B.Read"),
            ("A.Read[1], B.Read [^2]", "A.Read B.Read"),
            ("A.Read^1^, B.Read 2", "A.Read B.Read"),
            ("A.Read、B.Read。", "A.Read B.Read"),
            ("Not supported.", "-"),
            ("Not supported.¹", "-"),
            ("—", "-"),
            ("", "?"),
        ] {
            let Scopes { access, unknown, .. } = scopes(cell);
            assert_eq!((show(&access).as_str(), unknown), (expected, vec![]), "{cell}");
        }
    }

    #[test]
    fn an_alternative_with_a_word_that_is_not_a_permission_is_left_out() {
        let summary = |cell: &'static str| {
            let Scopes { access, unknown, .. } = scopes(cell);
            (show(&access), unknown)
        };
        assert_eq!(summary("**TODO: Determine scopes **"), ("?".into(), vec!["TODO"]));
        assert_eq!(summary("Role needed to create it or A.Read"), ("A.Read".into(), vec!["Role"]));
        assert_eq!(summary("A.Read, B Read.All, C.Read"), ("A.Read C.Read".into(), vec!["B"]));
        assert_eq!(summary("Not supported. A.Read"), ("?".into(), vec!["Not"]));
        assert_eq!(summary("?"), ("?".into(), vec!["?"]));
        assert_eq!(summary("and"), ("?".into(), vec!["and"]));
    }
}
