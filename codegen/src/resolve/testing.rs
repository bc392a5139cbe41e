//! Hand-made pieces of pages for the tests of this stage.

use crate::diag::Diagnostics;
use crate::page::{Part, Placeholder, Segment, Template};
use crate::source::{SourceMap, Span};

/// A span to put where none matters.
pub(crate) fn nowhere() -> Span {
    let sources = SourceMap::from_texts([("api/test.md", "")], [], &mut Diagnostics::new());
    Span::new(sources.pages()[0], 0..0)
}

/// A template with `{x}`, `name={x}` and `name='{x}'` placeholders and no query.
pub(crate) fn template(text: &str) -> Template {
    let span = nowhere();
    let segments = text.trim_start_matches('/').split('/').map(segment).collect();
    Template { text: text.to_owned(), prefix: None, segments, query: Vec::new(), span }
}

fn segment(text: &str) -> Segment {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (names, after) = after.split_once('}').unwrap_or((after, ""));
        if !before.is_empty() {
            parts.push(Part::Literal(before.to_owned()));
        }
        let argument = before.trim_end_matches('\'').strip_suffix('=').and_then(|b| b.rsplit(['(', ',']).next()).map(str::to_owned);
        let names = names.split('|').map(|name| name.trim().to_owned()).collect();
        parts.push(Part::Placeholder(Placeholder { names, argument, quoted: before.ends_with('\''), default: None, span: nowhere() }));
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(Part::Literal(rest.to_owned()));
    }
    Segment { parts, span: nowhere() }
}
