//! What every part of the page stage needs to know of the file at hand: its text, its number, and the map that includes come from.

use crate::source::{FileId, SourceMap, Span};
use std::ops::Range;

/// The file that is read.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) sources: &'a SourceMap,
    pub(super) file: FileId,
    pub(super) text: &'a str,
}

impl<'a> Context<'a> {
    pub(super) fn new(sources: &'a SourceMap, file: FileId) -> Self {
        Self { sources, file, text: sources.text(file) }
    }

    /// The bytes `range` of this file.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.file, range)
    }
}
