//! What every part of the page stage needs to know of the page at hand: its text, with what it includes, and where each byte of it stands.

use crate::page::syntax::line::Line;
use crate::page::syntax::range::offset_in;
use crate::source::SourceMap;
use crate::span::{FileId, Span};
use std::ops::Range;

/// The page that is read.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) sources: &'a SourceMap,
    /// The number of the text: not of the page, where that includes something.
    pub(crate) file: FileId,
    pub(crate) text: &'a str,
}

impl<'a> Context<'a> {
    /// The page `page` with what it includes.
    pub(crate) fn new(sources: &'a SourceMap, page: FileId) -> Self {
        let file = sources.with_includes(page);
        Self { sources, file, text: sources.text(file) }
    }

    /// The bytes `range` of this text.
    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.file, range)
    }

    /// Where the link to `target` in the bytes `range` stands. It is relative to that file; one to a section is relative to the page.
    pub(crate) fn link(&self, target: &str, range: Range<usize>) -> Span {
        let span = self.span(range);
        let include = || self.inclusions_at(&span).last().and_then(|&outermost| self.sources.inclusion(self.file, outermost));
        let in_page = if target.starts_with('#') { include() } else { None };
        in_page.unwrap_or_else(|| self.sources.origin(span))
    }

    /// The paths of the includes that the first of the bytes `range` comes from, as they are written; none for bytes of the page itself.
    pub(crate) fn included_from(&self, range: &Range<usize>) -> Vec<&'a str> {
        let found = self.inclusions_at(&self.span(range.clone())).into_iter();
        found.filter_map(|number| self.sources.inclusion(self.file, number)).map(|target| self.sources.slice(target)).collect()
    }

    fn inclusions_at(&self, span: &Span) -> Vec<usize> {
        self.sources.inclusions_at(*span)
    }

    /// The bytes of this text in which a word of a line stands: a slice of `plain`, the words of the line.
    pub(crate) fn word(&self, line: &Line, plain: &str, word: &str) -> Span {
        let range = offset_in(plain, word).map_or(0..plain.len(), |at| at..at + word.len());
        self.words(line, range)
    }

    /// The bytes of this text in which the bytes `range` of the words of a line stand.
    pub(crate) fn words(&self, line: &Line, range: Range<usize>) -> Span {
        let source = line.source(range);
        self.span(source.start..self.text.ceil_char_boundary(source.end))
    }
}
