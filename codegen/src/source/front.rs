//! Owns where front matter is: the lines below the `---` at the top of a file, and where the body begins. It must not know the keys.

use std::ops::Range;

/// How many bytes the byte order mark of a text has.
pub(crate) fn bom(text: &str) -> usize {
    if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 }
}

/// Where the body of a file begins that may have front matter or not.
pub(crate) fn body(text: &str) -> usize {
    let bom = bom(text);
    block(text, bom).map_or(bom, |lines| lines.body)
}

/// The lines of the front matter.
pub(crate) struct Lines {
    pub(crate) lines: Vec<Range<usize>>,
    /// Where the text below it begins.
    pub(crate) body: usize,
    pub(crate) is_closed: bool,
}

/// Whether front matter begins at `start`.
pub(crate) fn begins(text: &str, start: usize) -> bool {
    text[start..].lines().next().is_some_and(|line| line.trim_end() == "---")
}

/// The front matter that begins at `start`. It ends with `---`, or in front of a line that only the body of a page can have.
pub(crate) fn block(text: &str, start: usize) -> Option<Lines> {
    if !begins(text, start) {
        return None;
    }
    let mut at = start;
    let mut lines = Vec::new();
    let mut below_blank = false;
    for (number, whole) in text[start..].split_inclusive('\n').enumerate() {
        let line = whole.trim_end();
        match line {
            _ if number == 0 => {}
            "---" | "..." => return Some(Lines { lines, body: at + whole.len(), is_closed: true }),
            _ if is_of_body(line, below_blank) => return Some(Lines { lines, body: at, is_closed: false }),
            _ => lines.push(at..at + line.len()),
        }
        below_blank = line.is_empty();
        at += whole.len();
    }
    Some(Lines { lines, body: at, is_closed: false })
}

/// Whether a line begins a block of markdown. In front matter, `#` begins a comment, which does not stand below a blank line.
fn is_of_body(line: &str, below_blank: bool) -> bool {
    let is_heading = below_blank && line.trim_start_matches('#').starts_with(' ') && line.starts_with('#');
    is_heading || ["```", "<!--", "|", "[!"].iter().any(|start| line.starts_with(start))
}
