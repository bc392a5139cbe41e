//! Example URLs against URL forms: which form, which arguments, and what origin and version the examples share. Knows URLs, no types.

use crate::api::{Form, PathPart, Primitive, TypeKind, TypeRef};
use crate::page::model::ExampleBlock;
use crate::page::syntax::first_line::RequestLine;
use crate::standards::http::Method;
use crate::standards::{odata, url};

/// An example's URL, taken apart and percent-decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ExampleUrl {
    /// `https://graph.microsoft.com`; `None` for a relative URL.
    pub(crate) origin: Option<String>,
    pub(crate) segments: Vec<String>,
    pub(crate) query: Vec<(String, String)>,
}

/// A documented request with its URL taken apart, which happens once.
pub(crate) struct Request<'a> {
    pub(crate) block: &'a ExampleBlock<RequestLine>,
    pub(crate) url: ExampleUrl,
}

impl<'a> Request<'a> {
    pub(crate) fn new(block: &'a ExampleBlock<RequestLine>) -> Self {
        Self { block, url: ExampleUrl::parse(&block.message.line.url.value) }
    }

    pub(crate) fn method(&self) -> Method {
        self.block.message.line.method.value
    }
}

impl ExampleUrl {
    pub(crate) fn parse(url: &str) -> Self {
        let url = url.trim();
        let (path, query) = url.split_once('?').unwrap_or((url, ""));
        let (origin, path) = match path.find("://") {
            None => (None, path),
            Some(at) => {
                let end = path[at + 3..].find('/').map_or(path.len(), |slash| at + 3 + slash);
                (Some(path[..end].to_lowercase()), &path[end..])
            }
        };
        let segments = path.trim_matches('/').split('/').filter(|_| !path.trim_matches('/').is_empty());
        let segments = join_paths(segments.map(url::literal));
        let pair = |pair: &str| {
            pair.split_once('=').map_or((url::decode(pair), String::new()), |(name, value)| (url::decode(name), url::decode(value)))
        };
        let query = query.split('&').filter(|pair| !pair.is_empty()).map(pair).collect();
        Self { origin, segments, query }
    }
}

/// Joins what is one path between two colons: `root:`, `a`, `b.txt:`, `content` is `root:`, `a/b.txt:`, `content`.
fn join_paths(segments: impl Iterator<Item = String>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut inside = None;
    for segment in segments {
        let ends = segment.ends_with(':');
        match (inside, out.last_mut()) {
            (Some(true), Some(path)) => *path = format!("{path}/{segment}"),
            _ => out.push(segment),
        }
        inside = match inside {
            None => ends.then_some(false),
            Some(_) => (!ends).then_some(true),
        };
    }
    out
}

/// The arguments with which `form` gives the path `segments` and the fixed part of `query`; `None` where it cannot.
pub(crate) fn arguments(form: &Form, segments: &[String], query: &[(String, String)]) -> Option<Vec<String>> {
    if form.segments.len() != segments.len() {
        return None;
    }
    let mut arguments = vec![String::new(); form.arguments.len()];
    for (parts, text) in form.segments.iter().zip(segments) {
        if !fill(parts, text, &mut arguments) {
            return None;
        }
    }
    for (name, parts) in &form.query {
        let (_, value) = query.iter().find(|(other, _)| other.eq_ignore_ascii_case(name))?;
        if !fill(parts, value, &mut arguments) {
            return None;
        }
    }
    Some(arguments)
}

/// Whether a form has that text as a segment.
pub(crate) fn fits_segment(parts: &[PathPart], text: &str) -> bool {
    let count = parts.iter().map(|part| if let PathPart::Argument { index, .. } = part { index + 1 } else { 0 }).max();
    fill(parts, text, &mut vec![String::new(); count.unwrap_or(0)])
}

/// Matches `text` against literals (in any case) and placeholders; the shortest filling that lets the rest match.
fn fill(parts: &[PathPart], text: &str, arguments: &mut [String]) -> bool {
    let Some((first, rest)) = parts.split_first() else { return text.is_empty() };
    match first {
        PathPart::Literal(literal) => match text.get(..literal.len()) {
            Some(start) if start.eq_ignore_ascii_case(literal) => fill(rest, &text[literal.len()..], arguments),
            _ => false,
        },
        PathPart::Argument { index, quoted } => {
            let ends = text.char_indices().map(|(at, c)| at + c.len_utf8());
            let ends: Vec<usize> = if rest.is_empty() { vec![text.len()] } else { ends.collect() };
            for end in ends.into_iter().filter(|end| *end > 0) {
                if fill(rest, &text[end..], arguments) {
                    arguments[*index] = if *quoted { text[..end].replace("''", "'") } else { text[..end].to_owned() };
                    return true;
                }
            }
            false
        }
    }
}

/// Whether the code can hold a text of a URL as an argument of that type: numbers and booleans have no other spelling.
pub(crate) fn suits(ty: TypeRef, text: &str) -> bool {
    match ty.kind {
        TypeKind::Primitive(Primitive::Boolean) => text.parse::<bool>().is_ok(),
        TypeKind::Primitive(Primitive::Double | Primitive::Single) => odata::number_fits(Primitive::Double, text) && text.contains('.'),
        TypeKind::Primitive(number @ (Primitive::Byte | Primitive::SByte | Primitive::Int16 | Primitive::Int32 | Primitive::Int64)) => {
            odata::number_fits(number, text)
        }
        _ => true,
    }
}

/// How many characters of `form` are fixed: of several forms that fit, the one with most says most.
pub(crate) fn fixedness(form: &Form) -> usize {
    let part = |part: &PathPart| match part {
        PathPart::Literal(text) => text.len(),
        PathPart::Argument { .. } => 0,
    };
    form.segments.iter().flatten().chain(form.query.iter().flat_map(|(_, parts)| parts)).map(part).sum()
}

/// How many segments stand before those that `form` describes, if the rest of the path fits it.
pub(crate) fn prefix_length(form: &Form, url: &ExampleUrl) -> Option<usize> {
    let before = url.segments.len().checked_sub(form.segments.len())?;
    arguments(form, &url.segments[before..], &url.query).map(|_| before)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::Argument;
    use crate::api::Docs;

    fn form(segments: Vec<Vec<PathPart>>, placeholders: usize) -> Form {
        let argument =
            Argument { rust: "x".into(), placeholder: "x".into(), ty: TypeRef::STRING, list: None, default: None, docs: Docs::default() };
        Form {
            constructor: "new".into(),
            template: String::new(),
            segments,
            query: Vec::new(),
            arguments: vec![argument; placeholders],
            body: "body".into(),
        }
    }

    fn literal(text: &str) -> PathPart {
        PathPart::Literal(text.into())
    }

    fn placeholder(index: usize, quoted: bool) -> PathPart {
        PathPart::Argument { index, quoted }
    }

    #[test]
    fn literals_match_in_any_case_and_placeholders_take_decoded_text() {
        let form = form(vec![vec![literal("chats")], vec![placeholder(0, false)]], 1);
        let url = ExampleUrl::parse("https://example.com/v1.0/Chats/19:a%40b?$top=2");
        assert_eq!(prefix_length(&form, &url), Some(1));
        assert_eq!(arguments(&form, &url.segments[1..], &url.query), Some(vec!["19:a@b".into()]));
        assert_eq!(url.query, [("$top".to_owned(), "2".to_owned())]);
    }

    #[test]
    fn a_path_between_colons_is_one_argument() {
        let url = ExampleUrl::parse("/me/drive/root:/FolderA/FileB.txt:/content");
        assert_eq!(url.segments, ["me", "drive", "root:", "FolderA/FileB.txt:", "content"]);
        assert_eq!(ExampleUrl::parse("/drive/root:/a/b").segments, ["drive", "root:", "a/b"]);
    }

    #[test]
    fn blanks_between_arguments_are_not_sent() {
        assert_eq!(url::literal("f(a={x}, b='y, z')"), "f(a={x},b='y, z')");
    }

    #[test]
    fn quotes_are_undoubled_and_parts_tell_placeholders_apart() {
        let form = form(vec![vec![literal("f(a='"), placeholder(0, true), literal("',b="), placeholder(1, false), literal(")")]], 2);
        let url = ExampleUrl::parse("/f(a='it''s',b=3)");
        assert_eq!(arguments(&form, &url.segments, &[]), Some(vec!["it's".into(), "3".into()]));
    }
}
