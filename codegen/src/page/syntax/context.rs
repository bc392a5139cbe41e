//! What every part of the page stage needs to know of the file at hand: its text, its number, and the map that includes come from.

use crate::page::syntax::line::Line;
use crate::page::syntax::range::offset_in;
use crate::source::SourceMap;
use crate::span::{FileId, Span};
use std::ops::Range;

/// The file that is read.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) sources: &'a SourceMap,
    pub(crate) file: FileId,
    pub(crate) text: &'a str,
}

impl<'a> Context<'a> {
    pub(crate) fn new(sources: &'a SourceMap, file: FileId) -> Self {
        Self { sources, file, text: sources.text(file) }
    }

    /// The bytes `range` of this file.
    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.file, range)
    }

    /// The bytes of this file in which a word of a line stands: a slice of `plain`, the words of the line.
    pub(crate) fn word(&self, line: &Line, plain: &str, word: &str) -> Span {
        let range = offset_in(plain, word).map_or(0..plain.len(), |at| at..at + word.len());
        self.words(line, range)
    }

    /// The bytes of this file in which the bytes `range` of the words of a line stand.
    pub(crate) fn words(&self, line: &Line, range: Range<usize>) -> Span {
        let source = line.source(range);
        self.span(source.start..self.text.ceil_char_boundary(source.end))
    }
}
