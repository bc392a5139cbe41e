//! Text as markdown: escaped, wrapped, in fences and marks. Knows markdown, not what the text means.

use crate::standards::unseen::{self, is_invisible};
use std::borrow::Cow;

/// Columns of a doc line, without the `///`.
const WIDTH: usize = 100;

/// Stands for a space at which no line may be broken, while text is put together.
const FIXED_SPACE: char = '\u{E000}';

/// Text in a code block that no tool takes for Rust.
pub(crate) fn fenced(info: &str, text: &str) -> Vec<String> {
    const KNOWN: [&str; 6] = ["http", "json", "xml", "html", "csv", "powershell"];
    let info = KNOWN.into_iter().find(|known| info.eq_ignore_ascii_case(known)).unwrap_or("text");
    let fence = "`".repeat(longest_run(text, '`').max(2) + 1);
    let lines = text.lines().map(|line| visible(line).trim_end().to_owned());
    [format!("{fence}{info}")].into_iter().chain(lines).chain([fence.clone()]).collect()
}

/// Text as rustdoc's search takes it for another name of an item: in one line, and without quotes, which are not allowed there.
pub(crate) fn alias(text: &str) -> Option<String> {
    let text = visible(text).replace(['"', '\''], "").split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() { None } else { Some(text) }
}

/// Code in as many backticks as it needs.
pub(crate) fn code(text: &str) -> String {
    let text = visible(text);
    let text = text.trim();
    if text.is_empty() {
        return String::new();
    }
    if !text.contains('`') {
        return ["`", text, "`"].concat();
    }
    let fence = "`".repeat(longest_run(text, '`') + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// The same text, of which no line is broken.
pub(crate) fn unbroken(text: &str) -> String {
    text.replace(' ', &FIXED_SPACE.to_string())
}

/// The same text in one line.
pub(crate) fn spaced(text: &str) -> String {
    text.replace(FIXED_SPACE, " ")
}

fn longest_run(text: &str, wanted: char) -> usize {
    text.split(|c| c != wanted).map(str::len).max().unwrap_or(0)
}

/// Adds a piece of a line so that it stays what it is beside the text before it: two runs of backticks would be one, `!` before a link would
/// make it an image, and `&` before a word an entity.
pub(crate) fn push(out: &mut String, piece: &str) {
    let last = out.len().saturating_sub(1);
    match (out.as_bytes().last(), piece.chars().next()) {
        (Some(b'`'), Some('`')) => out.push(' '),
        (Some(b'!'), Some('[')) => out.insert(last, '\\'),
        (Some(b'&'), Some(next)) if next.is_alphanumeric() || next == '#' => out.insert(last, '\\'),
        _ => {}
    }
    out.push_str(piece);
}

/// Text in the cell of a table. A pipe behind a backslash would part cells in code.
pub(crate) fn cell(text: &str) -> String {
    text.replace("\\|", "\\ |").replace('|', "\\|")
}

/// Emphasis marks stand next to letters, so spaces move out.
pub(crate) fn marked(mark: &str, text: &str) -> String {
    let (open, text, close) = outside_spaces(text);
    if text.is_empty() { format!("{open}{close}") } else { format!("{open}{mark}{text}{mark}{close}") }
}

pub(crate) fn outside_spaces(text: &str) -> (&str, &str, &str) {
    let start = text.len() - text.trim_start().len();
    let end = text.trim_end().len().max(start);
    (&text[..start], &text[start..end], &text[end..])
}

/// Plain text with its web addresses as links.
pub(crate) fn with_addresses(text: &str, at_start: bool) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = address_start(rest) {
        let tail = &rest[start..];
        let end = tail.find(|c: char| c.is_whitespace() || "<>\"'`|,;()[]".contains(c)).unwrap_or(tail.len());
        let url = tail[..end].trim_end_matches(['.', ':', '!', '?', '*', '…']);
        out.push_str(&escape(&rest[..start], at_start && out.is_empty()));
        out.push_str(&if url.ends_with('/') && url.matches('/').count() == 2 { escape(url, false) } else { address(url) });
        rest = &tail[url.len()..];
    }
    out.push_str(&escape(rest, at_start && out.is_empty()));
    out
}

/// Where the first web address begins.
fn address_start(text: &str) -> Option<usize> {
    text.match_indices(':').find_map(|(colon, _)| {
        let (before, after) = text.split_at(colon);
        let scheme = ["https", "http"].into_iter().find(|scheme| before.ends_with(scheme))?;
        after.starts_with("://").then(|| colon - scheme.len())
    })
}

/// `<https://…>`; a target that is not a web address is code.
pub(crate) fn address(url: &str) -> String {
    if !["http://", "https://"].iter().any(|scheme| url.starts_with(scheme)) {
        return code(url);
    }
    format!("<{}>", link_destination(url).trim_matches(['<', '>']))
}

/// A link's target; encoded where markdown would end it, or take it for code or an entity.
pub(crate) fn link_destination(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    let mut in_entity = false;
    for c in visible(url).trim().chars() {
        match c {
            '<' | '>' | ' ' | '(' | ')' | '\\' | '`' => out.push_str(&format!("%{:02X}", u32::from(c))),
            ';' if in_entity => out.push_str("%3B"),
            _ => out.push(c),
        }
        in_entity = c == '&' || in_entity && (c.is_ascii_alphanumeric() || c == '#');
    }
    out
}

/// Text so that markdown reads it as the same text.
pub(crate) fn escape(text: &str, at_start: bool) -> String {
    let text = visible(text);
    let blanks = text.len() - text.trim_start_matches(' ').len();
    let block_mark = if at_start { block_mark(text[blanks..].split(' ').next().unwrap_or_default()).map(|at| blanks + at) } else { None };
    if block_mark.is_none() && !text.bytes().any(is_mark) {
        return text.into_owned();
    }
    let mut out = String::with_capacity(text.len() + 8);
    let mut before = None;
    for (index, letter) in text.char_indices() {
        let after = text[index + letter.len_utf8()..].chars().next();
        let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let special = match letter {
            '\\' | '`' | '*' | '[' | ']' | '<' | '~' => true,
            '_' => !(word(before) && word(after)),
            '&' => word(after) || after == Some('#'),
            _ => block_mark == Some(index),
        };
        if special {
            out.push('\\');
        }
        out.push(letter);
        before = Some(letter);
    }
    out
}

/// Whether markdown may read the byte as more than text, wherever it stands.
fn is_mark(byte: u8) -> bool {
    matches!(byte, b'\\' | b'`' | b'*' | b'[' | b']' | b'<' | b'~' | b'_' | b'&')
}

/// Where a word that would begin a heading, a list or a quote needs a backslash.
fn block_mark(word: &str) -> Option<usize> {
    let digits = word.chars().take_while(char::is_ascii_digit).count();
    let after = word[digits..].chars().next();
    match after {
        Some('.' | ')') if digits > 0 && word.len() == digits + 1 => Some(digits),
        Some('#' | '>' | '-' | '+' | '=' | '|' | ':') if digits == 0 => Some(0),
        _ => None,
    }
}

/// Text in one line in which every character can be seen: line breaks are spaces, what changes the order of letters is named, and what has no
/// width is left out.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{200B}' | '\u{FEFF}' | FIXED_SPACE => {}
            c if c.is_whitespace() => out.push(' '),
            c if c.is_control() || is_invisible(c) => out.push_str(&unseen::name(c)),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// Breaks lines at spaces, never before a word that would begin a block.
pub(crate) fn wrap(text: &str) -> Vec<String> {
    let text = single_spaces(text);
    let (mut lines, mut start, mut width) = (Vec::new(), 0, 0);
    let mut from = 0;
    for end in memchr::memchr_iter(b' ', text.as_bytes()).chain([text.len()]) {
        let word = &text[from..end];
        let length = word.chars().count();
        let fits = width + 1 + length <= WIDTH || block_mark(word).is_some() || word.starts_with("```");
        if from > start && !fits {
            lines.push(spaced(&text[start..from - 1]));
            (start, width) = (from, length);
        } else {
            width += length + usize::from(from > start);
        }
        from = end + 1;
    }
    if start < text.len() {
        lines.push(spaced(&text[start..]));
    }
    lines
}

/// The same words with one space between them.
fn single_spaces(text: &str) -> Cow<'_, str> {
    let text = text.trim_matches(' ');
    if !text.contains("  ") {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "))
}

/// An item of a list: what it is about, and lines on that.
pub(crate) fn item(about: &str, lines: Vec<String>) -> Vec<String> {
    let line = |(index, line): (usize, String)| match index {
        0 => format!("- {about}: {line}"),
        _ if line.is_empty() => line,
        _ => format!("  {line}"),
    };
    lines.into_iter().enumerate().map(line).collect()
}

/// Sections with an empty line between them; empty ones are left out.
pub(crate) fn joined(sections: Vec<Vec<String>>) -> Vec<String> {
    let sections = sections.into_iter().filter(|section| !section.is_empty());
    sections
        .reduce(|mut all, section| {
            all.push(String::new());
            all.extend(section);
            all
        })
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Tag};

    #[test]
    fn no_line_begins_with_what_would_begin_a_block() {
        let words = format!("{} - {}", "x".repeat(WIDTH - 1), "y".repeat(10));
        assert_eq!(wrap(&words), [format!("{} -", "x".repeat(WIDTH - 1)), "y".repeat(10)]);
        let code = wrap(&unbroken(&code("a - b")));
        assert_eq!(code, ["`a - b`"]);
    }

    #[test]
    fn what_cannot_be_seen_is_named() {
        assert_eq!(visible("a\u{202e}b\u{200b}c\u{1f}\td\ne"), "a⟨U+202E⟩bc⟨U+001F⟩ d e");
        assert_eq!(fenced("json", "\u{2066}{}")[1], "⟨U+2066⟩{}");
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn text_is_text_in_markdown(text in prop_oneof![any::<String>(), "([<>&`*_\\[\\]()!#~|\\\\]|script|javascript:|http://a.b/|[ab]| |\u{202e}){0,12}"]) {
            for markdown in [escape(&text, true), code(&text), with_addresses(&text, true), address(&text), fenced("", &text).join("\n")] {
                for event in pulldown_cmark::Parser::new(&format!("x\n\n{markdown}\n")) {
                    let is_html = matches!(event, Event::Html(_) | Event::InlineHtml(_));
                    prop_assert!(!is_html, "{:?}", markdown);
                }
                prop_assert!(!markdown.contains(|c: char| is_invisible(c) || c.is_control() && c != '\n'), "{:?}", markdown);
            }
        }

        #[test]
        fn an_address_has_no_other_scheme(text in "(javascript:|data:|http://|https://|a|<|>|\\)|\\(| ){0,6}") {
            let markdown = with_addresses(&text, true);
            for event in pulldown_cmark::Parser::new(&markdown) {
                if let Event::Start(Tag::Link { dest_url, .. }) = event {
                    prop_assert!(dest_url.starts_with("http"), "{:?}", markdown);
                }
            }
        }
    }
}
