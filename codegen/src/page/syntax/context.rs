//! What every part of the page stage needs to know of the file at hand: its text, its number, and the map that includes come from.

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
}
