//! Owns lines as rows of tables: which are, their cells, and what may be between two of them. Knows pipes and dashes alone.

use crate::page::syntax::range::trim;
use crate::source::directive::prefix;
use std::ops::Range;

/// Whether a line is the one below the header.
pub(crate) fn is_delimiter(line: &str) -> bool {
    line.bytes().all(|b| b"|:- \t".contains(&b)) && line.contains('|') && line.contains('-')
}

/// Whether a line begins and ends with a pipe, as a row with cells does.
pub(crate) fn is_whole(body: &str, line: &Range<usize>) -> bool {
    let text = body[line.clone()].trim_start();
    text.starts_with('|') && text.trim_end().len() > 1 && text.trim_end().ends_with('|') && !is_delimiter(text)
}

/// The cells of a row, without the pipes at its ends.
pub(crate) fn cells(body: &str, line: &Range<usize>) -> Vec<Range<usize>> {
    let Range { start, end } = trim(body, line.clone());
    // The first row of a table in a list stands behind the mark of its item.
    let start = start + item_mark(&body[start..end]);
    let mut at = start + usize::from(body[start..end].starts_with('|'));
    let mut cells = Vec::new();
    let mut escaped = false;
    for (offset, byte) in (at..end).zip(body[at..end].bytes()) {
        match byte {
            b'|' if !escaped => {
                cells.push(at..offset);
                at = offset + 1;
            }
            _ => {}
        }
        escaped = byte == b'\\' && !escaped;
    }
    if !body[at..end].trim().is_empty() {
        cells.push(at..end);
    }
    cells
}

/// How many bytes the mark of an item has that a line begins with, before a pipe.
fn item_mark(line: &str) -> usize {
    let mark = prefix(line).len();
    if line[mark..].starts_with('|') { mark } else { 0 }
}

/// Whether a line may be a row.
pub(crate) fn is_row(line: &str) -> bool {
    let line = line.trim();
    line.contains('|') && !line.starts_with(['#', '>', '<']) && !line.starts_with("```")
}

/// A row that begins with a pipe, but does not end with one.
pub(crate) fn is_open(line: &str) -> bool {
    line.trim_start().starts_with('|') && !line.trim_end().ends_with('|')
}

/// The rest of a row that was broken.
pub(crate) fn is_rest(line: &str) -> bool {
    is_row(line) && !line.trim_start().starts_with('|') && line.trim_end().ends_with('|')
}

/// What is between two rows of a table, which ends it for readers.
pub(crate) enum Gap {
    Blank,
    Comment,
    Text,
}

impl Gap {
    /// What the line `number` is, if a row of `width` cells comes next that does not begin a table of its own.
    pub(crate) fn of(body: &str, lines: &[Range<usize>], number: usize, width: usize) -> Option<Self> {
        let next = lines.get(number + 1).filter(|next| is_whole(body, next) && cells(body, next).len() == width && width > 1)?;
        let begins = lines.get(number + 2).is_some_and(|below| is_delimiter(&body[below.clone()]));
        let line = body[lines[number].clone()].trim();
        let is_comment = line.starts_with("<!--") && line.ends_with("-->");
        match line.chars().next() {
            _ if begins || next.start <= lines[number].start => None,
            None => Some(Self::Blank),
            // A comment may set levels, or be an annotation.
            Some('<') if is_comment && !line.contains("codegen:") && !line.contains('{') => Some(Self::Comment),
            Some(first) if first.is_alphanumeric() => Some(Self::Text),
            Some(_) => None,
        }
    }

    /// Its name, and what to do about it.
    pub(crate) fn words(&self) -> (&'static str, &'static str) {
        let removed = "remove it; the rows below were read as rows of the table";
        match self {
            Self::Blank => ("a blank line", removed),
            Self::Comment => ("a comment", removed),
            Self::Text => ("a line of text", "put it above or below the table; it was left out, and the rows below were read"),
        }
    }
}
