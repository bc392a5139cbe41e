//! Owns edits that repair a page, and whether they are certain. Knows positions and texts, not pages.

use crate::span::Span;
use std::ops::Range;

/// A replacement of bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The bytes in question.
    pub span: Span,
    /// What is replaced there: the only place in the span with this text; empty if it is the whole span.
    pub old: String,
    /// What replaces it.
    pub new: String,
}

impl Edit {
    /// The bytes of the file's text that are replaced; `None` where the text is not there, or more than once.
    pub fn range(&self, text: &str) -> Option<Range<usize>> {
        let within = self.span.range();
        let slice = text.get(within.clone())?;
        if self.old.is_empty() {
            return Some(within);
        }
        let mut places = slice.match_indices(self.old.as_str()).map(|(at, _)| within.start + at);
        let start = places.next().filter(|_| places.next().is_none())?;
        Some(start..start + self.old.len())
    }
}

/// How to repair what a diagnostic is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// The edits, which belong together.
    pub edits: Vec<Edit>,
    /// Whether the page means just that, so that a tool may make the edits unasked.
    pub certain: bool,
}

impl Fix {
    /// As programs know it from rustc.
    pub fn applicability(&self) -> &'static str {
        if self.certain { "machine-applicable" } else { "maybe-incorrect" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::FileId;

    #[test]
    fn an_edit_is_the_only_place_of_its_text() {
        let edit = |range, old: &str| Edit { span: Span::new(FileId(0), range), old: old.into(), new: String::new() };
        let text = "|name|name of it|\u{e4}|";
        assert_eq!(edit(1..5, "name").range(text), Some(1..5));
        assert_eq!(edit(0..16, "name").range(text), None);
        assert_eq!(edit(3..3, "").range(text), Some(3..3));
        assert_eq!(edit(18..19, "").range(text), None);
        assert_eq!(edit(0..99, "it").range(text), None);
    }
}
