//! Finds the includes in a text, `[!INCLUDE [words](target)]`: not those in code and in comments. It must not know what a target leads to.

use crate::source::front;
use memchr::{memchr, memchr2, memmem};
use std::ops::Range;

const MARK: &str = "[!INCLUDE";

/// Bytes between the mark and the target, at most: a mark that is far from any link stands alone.
const FAR: usize = 500;

/// An include as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Directive {
    /// All of it.
    pub(crate) range: Range<usize>,
    /// The path; `None` where it cannot be read.
    pub(crate) target: Option<Range<usize>>,
}

/// The includes in a text, in their order.
pub(crate) fn directives(text: &str) -> Vec<Directive> {
    let Some(last) = memmem::rfind_iter(text.as_bytes(), "[!").find(|&at| is_mark(text, at)) else { return Vec::new() };
    let mut scanner = Scanner { text, fence: None, found: Vec::new() };
    let mut at = front::body(text);
    while at <= last {
        at = scanner.line(at);
    }
    scanner.found
}

/// What stands before the text of a line: marks of quotes and of items of lists.
pub(crate) fn prefix(line: &str) -> &str {
    let mut at = 0;
    loop {
        let rest = line[at..].trim_start_matches([' ', '\t', '>']);
        let bare = line.len() - rest.len();
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let marker = match rest[digits..].chars().next() {
            Some('.' | ')') if digits > 0 => digits + 1,
            Some('-' | '*' | '+') if digits == 0 => 1,
            _ => return &line[..bare],
        };
        if !rest[marker..].starts_with([' ', '\t']) {
            return &line[..bare];
        }
        at = bare + marker;
    }
}

fn is_mark(text: &str, at: usize) -> bool {
    text.get(at..at + MARK.len()).is_some_and(|mark| mark.eq_ignore_ascii_case(MARK))
}

struct Scanner<'t> {
    text: &'t str,
    /// The ticks that opened the fence that the text stands in.
    fence: Option<&'t str>,
    found: Vec<Directive>,
}

impl<'t> Scanner<'t> {
    /// Reads the line that begins at `start`; gives where to go on.
    fn line(&mut self, start: usize) -> usize {
        let end = self.end_of_line(start);
        let line = &self.text[start..end];
        if memchr2(b'`', b'~', line.as_bytes()).is_none() {
            return if self.fence.is_some() { end } else { self.text_line(start, end) };
        }
        let inner = &line[prefix(line).len()..];
        let ticks = ticks(inner);
        match self.fence {
            Some(open) if ticks.starts_with(open) && inner.trim_end() == ticks => self.fence = None,
            Some(_) => {}
            None if ticks.len() >= 3 && !inner[ticks.len()..].contains('`') => self.fence = Some(ticks),
            None => return self.text_line(start, end),
        }
        end
    }

    /// Reads a line of text up to `end`, or to the end of a comment or include that goes on below.
    fn text_line(&mut self, start: usize, end: usize) -> usize {
        let mut at = start;
        while at < end {
            let mut bytes = self.text.as_bytes()[at..end].iter();
            let Some(next) = bytes.position(|byte| matches!(byte, b'`' | b'<' | b'\\' | b'[')).map(|next| at + next) else { return end };
            let rest = &self.text[next..];
            at = match rest.as_bytes().first() {
                Some(b'`') => next + code(&self.text[next..end]),
                Some(b'<') if rest.starts_with("<!--") => next + comment(rest),
                Some(b'\\') => next + 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
                Some(b'[') if is_mark(self.text, next) => {
                    let directive = read(self.text, next);
                    let end = directive.range.end;
                    self.found.push(directive);
                    end
                }
                _ => next + 1,
            };
        }
        if at > end { self.text_line(at, self.end_of_line(at)) } else { at }
    }

    fn end_of_line(&self, at: usize) -> usize {
        memchr(b'\n', &self.text.as_bytes()[at..]).map_or(self.text.len(), |end| at + end + 1)
    }
}

/// The run of backticks or tildes that a line begins with.
fn ticks(line: &str) -> &str {
    let tick = line.chars().next().filter(|c| matches!(c, '`' | '~'));
    tick.map_or("", |tick| &line[..line.len() - line.trim_start_matches(tick).len()])
}

/// How long the code is that a text begins with: its first run of backticks alone, where no other closes it.
fn code(text: &str) -> usize {
    let open = ticks(text).len();
    let mut at = open;
    while let Some(next) = text[at..].find('`').map(|next| at + next) {
        let run = ticks(&text[next..]).len();
        at = next + run;
        if run == open {
            return at;
        }
    }
    open
}

/// How long the comment is that a text begins with: up to the end of its line, where it is not closed before another begins.
fn comment(text: &str) -> usize {
    let close = text.find("-->").map(|at| at + 3);
    let other = text.find("\n<!--");
    let line = || text.find('\n').unwrap_or(text.len());
    close.filter(|close| other.is_none_or(|other| *close <= other)).unwrap_or_else(line)
}

/// The include whose mark is at `at`.
fn read(text: &str, at: usize) -> Directive {
    let mark = at..at + MARK.len();
    target(text, mark.end).map_or(Directive { range: mark.clone(), target: None }, |target| {
        let close = target.end + text[target.end..].find(')').map_or(0, |close| close + 1);
        let end = close + usize::from(text[close..].starts_with(']'));
        Directive { range: at..end, target: Some(target) }
    })
}

/// The path in the link that follows the byte `at`.
fn target(text: &str, at: usize) -> Option<Range<usize>> {
    let rest = &text[at..text.floor_char_boundary(at + FAR)];
    let rest = &rest[..rest.find("\n\n").unwrap_or(rest.len())];
    if !rest.trim_start().starts_with('[') {
        return None;
    }
    let start = rest.find("](")? + 2;
    let inner = &rest[start..start + rest[start..].find([')', '\n'])?];
    if !rest[start + inner.len()..].starts_with(')') {
        return None;
    }
    let path = inner.trim().split(" \"").next()?.trim().trim_start_matches('<').trim_end_matches('>');
    let before = inner.find(path)?;
    let start = at + start + before;
    (!path.is_empty()).then(|| start..start + path.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<Option<&str>> {
        directives(text).into_iter().map(|directive| directive.target.map(|target| &text[target])).collect()
    }

    #[test]
    fn includes_are_found_in_text_alone() {
        assert_eq!(found("a [!INCLUDE [x](a.md)] b\r\n> [!include[y](<b.md> \"t\")]\n"), [Some("a.md"), Some("b.md")]);
        assert_eq!(
            found("`[!INCLUDE [x](a.md)]` `` [!INCLUDE [x](a.md)] ``\n<!-- \n[!INCLUDE [x](a.md)] --> [!INCLUDE [x](b.md)]"),
            [Some("b.md")]
        );
        assert_eq!(found("```http\n[!INCLUDE [x](a.md)]\n```\n[!INCLUDE [x](b.md)]"), [Some("b.md")]);
        assert_eq!(found("- ```\n  [!INCLUDE [x](a.md)]\n  ```\n"), []);
        assert_eq!(found("```a``` [!INCLUDE [x\ny](a.md)]"), [Some("a.md")]);
        assert_eq!(found("---\ntitle: \"[!INCLUDE [x](a.md)]\"\n---\n<!-- x\n<!-- y -->\n[!INCLUDE [x](b.md)]"), [Some("b.md")]);
    }

    #[test]
    fn an_include_without_a_path_is_found() {
        assert_eq!(found("[!INCLUDE x] [!INCLUDE [a]] [!INCLUDE [a]()]\n\n[x](a.md)"), [None; 3]);
        assert_eq!(directives("[!INCLUDE [x](a.md)")[0].range, 0..19);
    }

    #[test]
    fn marks_of_quotes_and_items_stand_before_the_text() {
        for (line, found) in [("> - x", "> - "), ("  1. x", "  1. "), ("*x*", ""), ("-", ""), ("1.5", "")] {
            assert_eq!(prefix(line), found, "{line}");
        }
    }
}
