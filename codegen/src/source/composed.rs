//! A page with the text of what it includes, and where each byte of it stands in the files. It must not know why a text stands where it does.

use crate::source::include::IncludeProblem;
use crate::span::{FileId, Span};
use std::ops::Range;

/// A page and what it includes as one text. A page that includes nothing is its own text, and has none.
#[derive(Debug)]
pub(crate) struct Composed {
    /// The file of the page.
    pub(crate) page: FileId,
    pub(crate) assembly: Assembly,
    /// The page, and every include with its file, in the order of reading.
    pub(crate) inclusions: Vec<Inclusion>,
    /// The includes that have no text, each at its path.
    pub(crate) problems: Vec<(Span, IncludeProblem)>,
}

/// An include that its text has taken the place of; the first is the page itself.
#[derive(Clone, Debug)]
pub(crate) struct Inclusion {
    /// The included file.
    pub(crate) file: FileId,
    /// The inclusion that it stands in.
    pub(crate) parent: usize,
    /// The bytes of the include in the file of that one.
    pub(crate) site: Range<usize>,
    /// Those of the path.
    pub(crate) target: Range<usize>,
    /// How many includes lead to it.
    pub(crate) depth: usize,
}

/// Text of several files, one behind the other.
#[derive(Clone, Debug, Default)]
pub(crate) struct Assembly {
    pub(crate) text: String,
    pieces: Vec<Piece>,
}

/// From the byte `at` of an assembly on: the bytes of a file from `start` on, or white space that parts them.
#[derive(Clone, Copy, Debug)]
struct Piece {
    at: usize,
    inclusion: usize,
    /// `None` where the text is in no file.
    start: Option<usize>,
}

impl Assembly {
    /// Adds the text at the byte `start` of the file of an inclusion.
    pub(crate) fn add(&mut self, inclusion: usize, text: &str, start: usize) {
        self.piece(inclusion, Some(start), text);
    }

    /// Adds text that the file of an inclusion does not have.
    pub(crate) fn add_made(&mut self, inclusion: usize, text: &str) {
        self.piece(inclusion, None, text);
    }

    fn piece(&mut self, inclusion: usize, start: Option<usize>, text: &str) {
        if !text.is_empty() {
            self.pieces.push(Piece { at: self.text.len(), inclusion, start });
            self.text.push_str(text);
        }
    }

    /// Adds the bytes `range` of another assembly.
    pub(crate) fn add_part(&mut self, other: &Self, range: Range<usize>) {
        let mut at = range.start;
        while at < range.end {
            let number = other.piece_at(at);
            let piece = other.pieces[number];
            let end = other.pieces.get(number + 1).map_or(range.end, |next| next.at.min(range.end));
            self.piece(piece.inclusion, piece.start.map(|start| start + at - piece.at), &other.text[at..end]);
            at = end;
        }
    }

    /// The number of the piece that has the byte `at`.
    fn piece_at(&self, at: usize) -> usize {
        self.pieces.partition_point(|piece| piece.at <= at).saturating_sub(1)
    }
}

/// A range of bytes of the file of an inclusion.
struct Place {
    inclusion: usize,
    range: Range<usize>,
}

impl Composed {
    /// The bytes of a file that the bytes `range` of the text stand in: where they are of several files, those of the file that includes the others.
    pub(crate) fn origin(&self, range: Range<usize>) -> Span {
        let mut first = self.place(range.start);
        let mut last = if range.is_empty() { self.place(range.start) } else { self.place(range.end - 1) };
        if range.is_empty() {
            last.range.end = last.range.start;
        }
        while first.inclusion != last.inclusion {
            let deeper = if self.depth(&first) >= self.depth(&last) { &mut first } else { &mut last };
            let Inclusion { parent, site, .. } = &self.inclusions[deeper.inclusion];
            *deeper = Place { inclusion: *parent, range: site.clone() };
        }
        let file = self.inclusions[first.inclusion].file;
        Span::new(file, first.range.start..last.range.end.max(first.range.start))
    }

    /// The inclusions that the byte `at` of the text stands in, the page aside.
    pub(crate) fn inclusions_at(&self, at: usize) -> Vec<usize> {
        let mut found = Vec::new();
        let mut inclusion = self.place(at).inclusion;
        while inclusion > 0 {
            found.push(inclusion);
            inclusion = self.inclusions[inclusion].parent;
        }
        found
    }

    fn depth(&self, place: &Place) -> usize {
        self.inclusions[place.inclusion].depth
    }

    /// Where a byte of the text stands; what stands in no file is at the include that needs it.
    fn place(&self, at: usize) -> Place {
        let Some(piece) = self.assembly.pieces.get(self.assembly.piece_at(at)) else { return Place { inclusion: 0, range: 0..0 } };
        match piece.start {
            Some(start) => Place { inclusion: piece.inclusion, range: start + at - piece.at..start + at - piece.at + 1 },
            None => {
                let Inclusion { parent, site, .. } = &self.inclusions[piece.inclusion];
                Place { inclusion: *parent, range: site.clone() }
            }
        }
    }
}
