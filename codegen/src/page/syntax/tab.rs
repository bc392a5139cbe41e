//! Owns tabs: samples of one call in several languages, of which only HTTP is read. It must not know what stands in them.

use crate::page::syntax::document::{Block, Kind};
use crate::prose::Inline;

/// The tab that a text stands in.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Tab {
    /// `http` or the name of a programming language.
    pub(crate) name: String,
}

impl Tab {
    /// The tab that begins with a heading such as `# [HTTP](#tab/http)`.
    pub(crate) fn begins(block: &Block) -> Option<Tab> {
        let Kind::Heading(_, line, _) = &block.kind else { return None };
        line.iter().find_map(|inline| match inline {
            Inline::Link(target, _) => target.value.strip_prefix("#tab/").map(|name| Tab { name: name.to_lowercase() }),
            _ => None,
        })
    }

    /// Whether its text is read.
    pub(crate) fn is_read(&self) -> bool {
        self.name == "http"
    }
}
