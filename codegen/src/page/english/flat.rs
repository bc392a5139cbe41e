//! A line as one string in which links, code and bold words are single characters, so that sentences can be matched as text.

use crate::page::syntax::link::Link;
use crate::page::syntax::range::offset_in;
use crate::prose::{Inline, plain};
use std::ops::Range;

/// What a marked word is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    Link(Link, String),
    Code(String),
    Strong(String),
}

impl Mark {
    /// Its words.
    pub(crate) fn words(&self) -> &str {
        match self {
            Self::Link(_, words) | Self::Code(words) | Self::Strong(words) => words,
        }
    }
}

/// The line; each mark is one character of a private area.
#[derive(Clone, Debug, Default)]
pub(crate) struct Flat {
    pub(crate) text: String,
    pub(crate) marks: Vec<Mark>,
}

const FIRST: u32 = 0xE000;

impl Flat {
    pub(crate) fn new(line: &[Inline<Link>]) -> Self {
        let mut flat = Self::default();
        flat.add(line);
        flat
    }

    fn add(&mut self, line: &[Inline<Link>]) {
        for inline in line {
            match inline {
                Inline::Text(text) => self.text.push_str(text),
                Inline::Break | Inline::Item => self.text.push(' '),
                Inline::Code(code) => self.mark(Mark::Code(code.clone())),
                Inline::Link(link, inner) => self.mark(Mark::Link(link.clone(), plain(inner).into_owned())),
                // A link in bold is a link.
                Inline::Strong(inner) | Inline::Emphasis(inner) if has_link(inner) => self.add(inner),
                Inline::Strong(inner) => self.mark(Mark::Strong(plain(inner).into_owned())),
                Inline::Emphasis(inner) => self.text.push_str(&plain(inner)),
            }
        }
    }

    fn mark(&mut self, mark: Mark) {
        let number = u32::try_from(self.marks.len()).unwrap_or(u32::MAX);
        if let Some(c) = FIRST.checked_add(number).and_then(char::from_u32).filter(|c| *c < '\u{f000}') {
            self.text.push(c);
            self.marks.push(mark);
        } else {
            self.text.push_str(mark.words());
        }
    }

    /// The mark that a character stands for.
    pub(crate) fn mark_of(&self, c: char) -> Option<&Mark> {
        let index = u32::from(c).checked_sub(FIRST)?;
        self.marks.get(usize::try_from(index).ok()?)
    }

    /// Where a part of the text, a slice of it, stands in the words of the line.
    pub(crate) fn plain_range(&self, part: &str) -> Range<usize> {
        let length = |text: &str| text.chars().map(|c| self.mark_of(c).map_or(c.len_utf8(), |mark| mark.words().len())).sum::<usize>();
        let start = offset_in(&self.text, part).map_or(0, |at| length(&self.text[..at]));
        start..start + length(part)
    }

    /// The marks in a part of the text, a slice of it, each with the place of its words in those of the line.
    pub(crate) fn marks_in<'f>(&'f self, part: &'f str) -> impl Iterator<Item = (usize, &'f Mark)> {
        let mut at = self.plain_range(part).start;
        part.chars().filter_map(move |c| {
            let mark = self.mark_of(c);
            let start = at;
            at += mark.map_or(c.len_utf8(), |mark| mark.words().len());
            Some((start, mark?))
        })
    }

    /// A part of the text with the words in the place of the marks.
    pub(crate) fn plain(&self, part: &str) -> String {
        part.chars().fold(String::new(), |mut out, c| {
            match self.mark_of(c) {
                Some(mark) => out.push_str(mark.words()),
                None => out.push(c),
            }
            out
        })
    }

    /// The sentences: they end at a full stop before white space.
    pub(crate) fn sentences(&self) -> impl Iterator<Item = &str> {
        sentences(&self.text)
    }
}

fn has_link(line: &[Inline<Link>]) -> bool {
    line.iter().any(|inline| matches!(inline, Inline::Link(..)))
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start();
        if rest.is_empty() {
            return None;
        }
        let end = rest.match_indices(['.', '!']).map(|(at, _)| at + 1).find(|&end| rest[end..].starts_with(char::is_whitespace));
        let (sentence, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after;
        Some(sentence)
    })
}
