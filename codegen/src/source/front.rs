//! Owns where front matter is: the lines between the two `---` at the top of a file, and where the body begins. It must not know the keys.

use std::ops::Range;

/// How many bytes the byte order mark of a text has.
pub(crate) fn bom(text: &str) -> usize {
    if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 }
}

/// Where the body of a file begins that may have front matter or not.
pub(crate) fn body(text: &str) -> usize {
    let bom = bom(text);
    block(text, bom).map_or(bom, |(_, body)| body)
}

/// The ranges of the lines inside, and where the text after the closing `---` begins.
pub(crate) fn block(text: &str, start: usize) -> Option<(Vec<Range<usize>>, usize)> {
    let mut at = start;
    let mut lines = Vec::new();
    for (number, line) in text[start..].split_inclusive('\n').enumerate() {
        let range = at..at + line.trim_end().len();
        at += line.len();
        match (number, line.trim_end()) {
            (0, "---") => {}
            (0, _) => return None,
            (_, "---" | "...") => return Some((lines, at)),
            _ => lines.push(range),
        }
    }
    None
}
