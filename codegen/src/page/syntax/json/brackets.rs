//! Owns which bracket of a JSON text is not closed. It must not know what stands between brackets.

/// The brackets that were read.
#[derive(Default)]
pub(crate) struct Brackets {
    open: Vec<usize>,
    /// Where pairs begin and end, in the order in which they end.
    closed: Vec<(usize, usize)>,
}

impl Brackets {
    pub(crate) fn open(&mut self, at: usize) {
        self.open.push(at);
    }

    pub(crate) fn close(&mut self, at: usize) {
        if let Some(open) = self.open.pop() {
            self.closed.push((open, at));
        }
    }

    /// The bracket that the author left open, where the text has ended, and what is wrong with it. A pair whose end stands further to the left than
    /// the line of its beginning took the end of the pair around it; otherwise it is the last open one.
    pub(crate) fn unclosed(&self, text: &str) -> Option<(usize, &'static str)> {
        let last = self.open.last()?;
        let shifted = self.closed.iter().find(|(open, close)| is_shifted(text, *open, *close));
        let at = shifted.map_or(*last, |(open, _)| *open);
        Some((at, if text[at..].starts_with('{') { "the `{` is not closed" } else { "the `[` is not closed" }))
    }
}

/// Whether the end of a pair is the first character of its line, and indented less than the line in which the pair begins.
fn is_shifted(text: &str, open: usize, close: usize) -> bool {
    let line = |at: usize| &text[text[..at].rfind('\n').map_or(0, |line_break| line_break + 1)..at];
    let (before, inside) = (line(open), line(close));
    let indent = before.len() - before.trim_start().len();
    inside.trim().is_empty() && text[open..close].contains('\n') && inside.len() < indent
}

#[cfg(test)]
mod tests {
    use crate::diag::Findings;
    use crate::page::syntax::json;
    use crate::source::SourceMap;

    fn unclosed(text: &str) -> Option<String> {
        let sources = SourceMap::from_texts([("a.md", text)], [], &mut Findings::new());
        let defect = json::read(sources.pages()[0], text, 0..text.len()).err()?;
        Some(format!("{} at {}", defect.what, defect.span.start))
    }

    #[test]
    fn the_bracket_that_took_the_end_of_another_is_named() {
        assert_eq!(unclosed("{\n  \"a\": {\n    \"b\": 1\n}\n").as_deref(), Some("the `{` is not closed at 9"));
        assert_eq!(unclosed("{\n  \"a\": {\n    \"b\": 1\n  }\n").as_deref(), Some("the `{` is not closed at 0"));
        assert_eq!(unclosed("{\"a\": [1, 2").as_deref(), Some("the `[` is not closed at 6"));
        assert_eq!(unclosed("{\"a\": {\n\"b\": 1\n}\n}"), None);
    }
}
