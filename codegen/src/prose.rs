//! Running text between a page and its rustdoc: paragraphs, notes, lists, and links of whatever kind `L` a stage knows. Decides nothing about Rust.

/// Text in blocks. `L` is what a link leads to: a written target in a page, a resolved one in the API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prose<L>(pub Vec<Block<L>>);

/// One block of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block<L> {
    /// A paragraph.
    Paragraph(Vec<Inline<L>>),
    /// A quote headed `Note`, `Important`, `Tip`, `Caution` or `Warning` (capitalised so), or a plain quote with an empty head.
    Note(String, Vec<Self>),
    /// A list; ordered or not.
    List(bool, Vec<Vec<Self>>),
    /// A code block with its info string.
    Code(String, String),
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline<L> {
    /// Plain text, white space folded, entities decoded; a line break is a space.
    Text(String),
    /// Code in backticks.
    Code(String),
    /// Bold.
    Strong(Vec<Self>),
    /// Italics.
    Emphasis(Vec<Self>),
    /// A link.
    Link(L, Vec<Self>),
}

impl<L> Default for Prose<L> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<L> Prose<L> {
    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The same text with every link replaced by `f` of it; `None` leaves the link's text alone.
    pub fn map_links<M>(&self, f: &mut impl FnMut(&L) -> Option<M>) -> Prose<M> {
        Prose(self.0.iter().map(|block| block.map_links(f)).collect())
    }
}

impl<L> Block<L> {
    fn map_links<M>(&self, f: &mut impl FnMut(&L) -> Option<M>) -> Block<M> {
        match self {
            Self::Paragraph(line) => Block::Paragraph(map_line(line, f)),
            Self::Note(head, blocks) => Block::Note(head.clone(), blocks.iter().map(|b| b.map_links(f)).collect()),
            Self::List(ordered, items) => {
                Block::List(*ordered, items.iter().map(|item| item.iter().map(|b| b.map_links(f)).collect()).collect())
            }
            Self::Code(info, text) => Block::Code(info.clone(), text.clone()),
        }
    }
}

/// The same line with every link replaced by `f` of it.
pub fn map_line<L, M>(line: &[Inline<L>], f: &mut impl FnMut(&L) -> Option<M>) -> Vec<Inline<M>> {
    let mut out = Vec::with_capacity(line.len());
    for piece in line {
        match piece {
            Inline::Text(text) => out.push(Inline::Text(text.clone())),
            Inline::Code(text) => out.push(Inline::Code(text.clone())),
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

/// The words of a line, without any marks.
pub fn plain<L>(line: &[Inline<L>]) -> String {
    let mut out = String::new();
    for piece in line {
        match piece {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link(_, inner) => out.push_str(&plain(inner)),
        }
    }
    out
}
