//! Running text between a page and its rustdoc: paragraphs, notes, lists, and links of the kind `L` that a stage knows. Decides nothing about Rust.

use std::borrow::Cow;

/// Text in blocks. `L` is what a link leads to: a written target in a page, a resolved one in the API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prose<L>(pub Vec<Block<L>>);

/// One block of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block<L> {
    /// A paragraph.
    Paragraph(Vec<Inline<L>>),
    /// A quote headed `Note`, `Important`, `Tip`, `Caution` or `Warning` (capitalised so), or a quote without a head.
    Note(String, Vec<Self>),
    /// A list; ordered or not.
    List(bool, Vec<Vec<Self>>),
    /// A code block with its info string.
    Code(String, String),
    /// A table: rows of cells, the head first; all rows have as many cells.
    Table(Vec<Vec<Vec<Inline<L>>>>),
}

/// A part of a line of text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Inline<L> {
    /// Plain text, white space folded, entities decoded; a line that ends in the source is a space.
    Text(String),
    /// Code in backticks.
    Code(String),
    /// Bold.
    Strong(Vec<Self>),
    /// Italics.
    Emphasis(Vec<Self>),
    /// A link.
    Link(L, Vec<Self>),
    /// A new paragraph, as `<br>` makes it where blocks are not possible. In the words of the line it is a space, as [`Inline::Item`] is.
    Break,
    /// A new item of a list, as `<li>` makes it. The list reaches to the next [`Inline::Break`], or to the end.
    Item,
}

impl<L> Default for Prose<L> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<L> Prose<L> {
    /// Whether it has no words.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The same line, with `f` applied to every link.
pub fn map_line<L, M>(line: &[Inline<L>], f: &mut impl FnMut(&L) -> Option<M>) -> Vec<Inline<M>> {
    let mut out = Vec::with_capacity(line.len());
    for piece in line {
        match piece {
            Inline::Text(text) => out.push(Inline::Text(text.clone())),
            Inline::Code(text) => out.push(Inline::Code(text.clone())),
            Inline::Break => out.push(Inline::Break),
            Inline::Item => out.push(Inline::Item),
            Inline::Strong(inner) => out.push(Inline::Strong(map_line(inner, f))),
            Inline::Emphasis(inner) => out.push(Inline::Emphasis(map_line(inner, f))),
            Inline::Link(target, inner) => {
                let inner = map_line(inner, f);
                match f(target) {
                    Some(target) => out.push(Inline::Link(target, inner)),
                    None => out.extend(inner),
                }
            }
        }
    }
    out
}

/// The words of a line, without marks; breaks and items are spaces.
pub fn plain<L>(line: &[Inline<L>]) -> Cow<'_, str> {
    if let [Inline::Text(text) | Inline::Code(text)] = line {
        return Cow::Borrowed(text);
    }
    let mut out = String::new();
    push_plain(line, &mut out);
    Cow::Owned(out)
}

fn push_plain<L>(line: &[Inline<L>], out: &mut String) {
    for piece in line {
        match piece {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Break | Inline::Item => out.push(' '),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link(_, inner) => push_plain(inner, out),
        }
    }
}

/// Whether a line has no words.
pub fn is_blank<L>(line: &[Inline<L>]) -> bool {
    line.iter().all(|piece| match piece {
        Inline::Text(text) | Inline::Code(text) => text.trim_start().is_empty(),
        Inline::Break | Inline::Item => true,
        Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link(_, inner) => is_blank(inner),
    })
}
