//! Owns positions: the file, the bytes, and line and column for people. It must not know the text there.

use memchr::memchr_iter;
use std::sync::OnceLock;

/// A file of the [`SourceMap`](crate::source::SourceMap).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub(crate) u32);

impl FileId {
    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

/// A range of bytes of one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The bytes `range` of `file`.
    pub fn new(file: FileId, range: std::ops::Range<usize>) -> Self {
        let at = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { file, start: at(range.start), end: at(range.end) }
    }

    /// The range, to slice the file's text with.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A value and where it was written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Spanned<T> {
    /// What was written.
    pub value: T,
    /// Where.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// Joins the two.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

/// A position as editors count it: both from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LineColumn {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl LineColumn {
    /// The position of the byte `offset` of `text`; that of its end where the text is shorter.
    pub fn of(text: &str, offset: usize) -> Self {
        let before = &text[..text.floor_char_boundary(offset)];
        let line = before.rsplit('\n').next().unwrap_or_default();
        Self { line: before.matches('\n').count() + 1, column: line.chars().count() + 1 }
    }
}

/// Bytes of a text whose characters are counted for each position in them.
const BLOCK: usize = 1024;

/// Where the lines of a text begin, and how many characters stand before each block, for many positions in one text or in one line.
#[derive(Clone, Debug)]
pub(crate) struct Lines {
    starts: Vec<usize>,
    /// Counted once a column is asked for.
    before: OnceLock<Vec<usize>>,
}

impl Lines {
    pub(crate) fn of(text: &str) -> Self {
        let starts = std::iter::once(0).chain(memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1)).collect();
        Self { starts, before: OnceLock::new() }
    }

    /// The line of the byte `offset`, from 1.
    pub(crate) fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset)
    }

    /// [`LineColumn::of`] for the text of these lines.
    pub(crate) fn at(&self, text: &str, offset: usize) -> LineColumn {
        let offset = text.floor_char_boundary(offset);
        let line = self.line(offset);
        let start = line.checked_sub(1).and_then(|line| self.starts.get(line)).map_or(0, |start| *start);
        LineColumn { line, column: self.before(text, offset).saturating_sub(self.before(text, start)) + 1 }
    }

    /// The characters of the text before a position.
    fn before(&self, text: &str, offset: usize) -> usize {
        let block = offset / BLOCK;
        let in_block = text.as_bytes().get(block * BLOCK..offset).map_or(0, characters);
        self.before.get_or_init(|| before_blocks(text)).get(block).map_or(0, |before| before + in_block)
    }
}

/// The characters before each block of a text.
fn before_blocks(text: &str) -> Vec<usize> {
    let counts = text.as_bytes().chunks(BLOCK).scan(0, |sum, block| {
        *sum += characters(block);
        Some(*sum)
    });
    std::iter::once(0).chain(counts).collect()
}

/// The characters that begin in a part of a text.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0b1100_0000 != 0b1000_0000).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_is_the_same_with_and_without_the_lines() {
        let long = ["ä€a", "\n", &"ä€a".repeat(BLOCK)].concat();
        for text in ["", "a", "a\nb\n", "\n\nä\r\nb", "ää\nä", &long] {
            let lines = Lines::of(text);
            for offset in 0..text.len() + 2 {
                let expected = LineColumn::of(text, offset);
                assert_eq!((lines.at(text, offset), lines.line(offset)), (expected, expected.line), "{text:?} at {offset}");
            }
        }
    }
}
