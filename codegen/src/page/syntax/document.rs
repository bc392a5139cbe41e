//! What a page consists of: blocks with their bytes. Knows no markdown.

use crate::page::syntax::annotation::{Annotation, BlockType};
use crate::page::syntax::first_line::FirstLine;
use crate::page::syntax::line::Line;
use crate::page::syntax::link::Link;
use std::ops::Range;

/// A page's body.
#[derive(Debug, Default)]
pub(crate) struct Document {
    pub(crate) blocks: Vec<Block>,
    /// Every link of the text, whatever it leads to.
    pub(crate) links: Vec<Link>,
}

/// A block and its bytes.
#[derive(Debug)]
pub(crate) struct Block {
    pub(crate) kind: Kind,
    pub(crate) range: Range<usize>,
}

/// What a block is.
#[derive(Debug)]
pub(crate) enum Kind {
    /// Its level, its words, and the name of the anchor in it.
    Heading(u8, Line, Option<String>),
    Paragraph(Line),
    /// The word that heads it (`Note`), or none, and its text.
    Quote(String, Vec<Block>),
    /// Whether it is numbered, and its items.
    List(bool, Vec<Vec<Block>>),
    Table(Table),
    Fence(Fence),
    Include(Include),
}

/// A table; all rows have as many cells as the head.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) head: Row,
    pub(crate) rows: Vec<Row>,
    /// The annotation above it.
    pub(crate) annotation: Option<Annotation>,
}

/// A row.
#[derive(Debug, Default)]
pub(crate) struct Row {
    pub(crate) cells: Vec<Cell>,
}

/// A cell and the bytes of its text.
#[derive(Debug, Default)]
pub(crate) struct Cell {
    pub(crate) line: Line,
    pub(crate) range: Range<usize>,
}

impl Cell {
    /// The words.
    pub(crate) fn text(&self) -> String {
        self.line.plain().trim().to_owned()
    }
}

/// A code block.
#[derive(Debug)]
pub(crate) struct Fence {
    /// The first word after the ticks, in lower case.
    pub(crate) info: String,
    /// The text inside.
    pub(crate) inner: Range<usize>,
    /// The first line that has text.
    pub(crate) first: FirstLine,
    /// Whether it may hold an HTTP message.
    pub(crate) may_be_http: bool,
    /// The annotation above it.
    pub(crate) annotation: Option<Annotation>,
}

impl Fence {
    /// What it is by the annotation above it.
    pub(crate) fn block_type(&self) -> Option<BlockType> {
        self.annotation.as_ref().map(|annotation| annotation.block)
    }
}

/// `[!INCLUDE [title](target)]`
#[derive(Debug)]
pub(crate) struct Include {
    pub(crate) target: Link,
    /// The annotation above it.
    pub(crate) annotation: Option<Annotation>,
}
