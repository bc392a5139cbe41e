//! What a page consists of: blocks with their bytes. Knows no markdown.

use crate::page::Link;
use crate::page::annotation::{Annotation, BlockType};
use crate::prose::{Inline, plain};
use std::ops::Range;

/// A run of text.
pub(in crate::page) type Line = Vec<Inline<Link>>;

/// A page's body.
#[derive(Debug, Default)]
pub(in crate::page) struct Document {
    pub(in crate::page) blocks: Vec<Block>,
    /// Every link of the text, whatever it leads to.
    pub(in crate::page) links: Vec<Link>,
}

/// A block and its bytes.
#[derive(Debug)]
pub(in crate::page) struct Block {
    pub(in crate::page) kind: Kind,
    pub(in crate::page) range: Range<usize>,
}

/// What a block is.
#[derive(Debug)]
pub(in crate::page) enum Kind {
    Heading(u8, Line),
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
pub(in crate::page) struct Table {
    pub(in crate::page) head: Row,
    pub(in crate::page) rows: Vec<Row>,
    /// The annotation above it.
    pub(in crate::page) annotation: Option<Annotation>,
}

/// A row.
#[derive(Debug, Default)]
pub(in crate::page) struct Row {
    pub(in crate::page) cells: Vec<Cell>,
}

/// A cell and the bytes of its text.
#[derive(Debug, Default)]
pub(in crate::page) struct Cell {
    pub(in crate::page) line: Line,
    pub(in crate::page) range: Range<usize>,
}

impl Cell {
    /// The words.
    pub(in crate::page) fn text(&self) -> String {
        plain(&self.line).trim().to_owned()
    }
}

/// A code block.
#[derive(Debug)]
pub(in crate::page) struct Fence {
    /// The first word after the ticks, in lower case.
    pub(in crate::page) info: String,
    /// The text inside.
    pub(in crate::page) inner: Range<usize>,
    /// The annotation above it.
    pub(in crate::page) annotation: Option<Annotation>,
}

impl Fence {
    /// Whether it is said to hold an HTTP message, or nothing is said.
    pub(in crate::page) fn is_said_to_be_http(&self) -> bool {
        matches!(self.info.as_str(), "" | "http" | "https" | "msgraph-interactive" | "msgraph")
    }

    /// What the annotation above it says that it is.
    pub(in crate::page) fn block_type(&self) -> Option<BlockType> {
        self.annotation.as_ref().map(|annotation| annotation.block)
    }
}

/// `[!INCLUDE [title](target)]`
#[derive(Debug)]
pub(in crate::page) struct Include {
    pub(in crate::page) target: Link,
    /// The annotation above it.
    pub(in crate::page) annotation: Option<Annotation>,
}
