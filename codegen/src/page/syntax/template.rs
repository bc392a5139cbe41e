//! URL templates as HTTP request blocks write them: segments, placeholders, query. Knows the syntax, not what a placeholder means.

mod aliases;
pub(crate) mod list;

use crate::diag::Rule;
use crate::page::syntax::range::trim;
use crate::span::{FileId, Span, Spanned};
use std::ops::Range;

/// A path with placeholders and its query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// As written, from the first `/` (origin and version prefix removed, `prefix` keeps them).
    pub text: String,
    /// `https://graph.microsoft.com/v1.0` where the template is absolute.
    pub prefix: Option<String>,
    /// The segments between slashes.
    pub segments: Vec<Segment>,
    /// The query, `name=value` pairs in order.
    pub query: Vec<(Spanned<String>, Segment)>,
    /// The whole template.
    pub span: Span,
}

/// What stands between two slashes: `chats`, `{chat-id}`, `root:`, `delta(token='{token}')`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Its parts in order.
    pub parts: Vec<Part>,
    /// Its bytes.
    pub span: Span,
}

/// A part of a segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Text that is sent as it is.
    Literal(String),
    /// A placeholder.
    Placeholder(Placeholder),
}

/// What stands for a value in a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placeholder {
    /// The text between the braces; where the page writes none, or writes more than one pair, the names.
    pub written: String,
    /// The names between the braces: `{id | userPrincipalName}` has two; `<x>` and `(x)` count as braces where they stand for them.
    pub names: Vec<String>,
    /// The function parameter or alternate key that it fills: `x` in `f(x={y})` and `f(x='{y}')`.
    pub argument: Option<String>,
    /// Whether it stands in single quotes, so that quotes in the value are doubled (OData URL Conventions §5.1.1.6.2).
    pub quoted: bool,
    /// How its values are quoted where it is a list, `f(x=['{y}'])`, whose brackets are part of it.
    pub list: Option<Quotes>,
    /// The value that the page writes in its place, if any.
    pub default: Option<String>,
    /// Its bytes, braces included.
    pub span: Span,
}

/// What the values of a list stand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quotes {
    /// Nothing.
    None,
    /// `'…'`, as literals of OData.
    Single,
    /// `"…"`, as JSON.
    Double,
}

/// What is wrong with a template, and where.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Malformed {
    pub(crate) span: Span,
    pub(crate) what: String,
    /// Better advice than to write placeholders as `{name}`.
    pub(crate) help: Option<&'static str>,
}

impl Template {
    /// Reads the template in the bytes `range` of `text`, the file `file`.
    ///
    /// An incomplete template with a certain meaning is repaired; `repairs` says how.
    ///
    /// # Errors
    /// A placeholder is not closed, is closed without being opened, or has no name; parentheses do not match; segments are left out; the path
    /// has blanks.
    pub(crate) fn parse(file: FileId, text: &str, range: Range<usize>, repairs: &mut Vec<(Rule, Malformed)>) -> Result<Self, Malformed> {
        let written = text.get(range.clone()).unwrap_or_default();
        let start = range.start + prefix_length(written);
        let body = &text[start..range.end];
        let prefix = text[range.start..start].trim_end_matches('/');
        let reader = Reader { file, text };
        let path_end = start + split(body, &['?']).next().map_or(0, |path| path.end);
        let mut segments: Vec<Segment> = Vec::new();
        let mut path = joined(body);
        for part in parts(&text[start..path_end]).into_iter().filter(|part| !part.is_empty()) {
            let part = in_line(text, start + part.start..start + part.end);
            let written = &text[part.clone()];
            if written.is_empty() {
                continue;
            }
            if is_ellipsis(written) {
                repairs.push((Rule::UrlRepetition, reader.repetition(&segments, part)?));
                path = path.replacen(&format!("/{written}"), "", 1);
                continue;
            }
            let mut segment = reader.path_segment(part)?;
            if let Some(what) = reader.closed(&mut segment) {
                repairs.push((Rule::UrlUnclosed, what));
                path = path.replacen(written, &format!("{written})"), 1);
            }
            segments.push(segment);
        }
        let mut query = if path_end < range.end { reader.query(path_end + 1..range.end)? } else { Vec::new() };
        aliases::name(&segments, &mut query);
        let slash = if body.starts_with('/') { "" } else { "/" };
        Ok(Self {
            text: format!("{slash}{path}"),
            prefix: prefix.contains("://").then(|| prefix.to_owned()),
            segments,
            query,
            span: Span::new(file, range),
        })
    }
}

/// The bytes in front of the path: origin and version (`https://host/v1.0`), a version alone (`/v1.0`), or `~`.
pub(crate) fn prefix_length(written: &str) -> usize {
    if written.starts_with("~/") {
        return 1;
    }
    let origin = match written.find("://") {
        Some(at) if !written[..at].contains(['/', '{', '?']) => {
            at + 3 + written[at + 3..].find(['/', '?']).unwrap_or(written.len() - at - 3)
        }
        _ => 0,
    };
    let path = &written[origin..];
    let after_slash = path.trim_start_matches('/');
    let first = after_slash.split(['/', '?']).next().unwrap_or_default();
    if is_version(first) { origin + (path.len() - after_slash.len()) + first.len() } else { origin }
}

/// `v1.0`, `v2`, `beta`, `{version}`.
pub(crate) fn is_version(segment: &str) -> bool {
    let digits = |rest: &str| rest.starts_with(|c: char| c.is_ascii_digit()) && rest.chars().all(|c| c.is_ascii_digit() || c == '.');
    segment == "beta" || segment == "{version}" || segment.strip_prefix('v').is_some_and(digits)
}

/// The parts of `text` between the `separators` that stand outside braces, parentheses and quotes.
fn split<'a>(text: &'a str, separators: &'a [char]) -> impl Iterator<Item = Range<usize>> + 'a {
    let mut start = Some(0);
    std::iter::from_fn(move || {
        let from = start?;
        let mut depth = 0_usize;
        let mut quoted = false;
        for (at, c) in text[from..].char_indices() {
            match c {
                '\'' if depth > 0 => quoted = !quoted,
                '{' | '(' => depth += 1,
                '}' | ')' => depth = depth.saturating_sub(1),
                c if depth == 0 && !quoted && separators.contains(&c) => {
                    start = Some(from + at + c.len_utf8());
                    return Some(from..from + at);
                }
                _ => {}
            }
        }
        start = None;
        Some(from..text.len())
    })
}

/// The segments of a path. One that leaves its parenthesis open ends at the slash behind its last value.
fn parts(path: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for part in split(path, &['/']) {
        let text = &path[part.clone()];
        let end = text.match_indices('/').map(|(at, _)| at).find(|at| is_unclosed(&text[..*at]));
        match end {
            Some(end) => {
                let rest = part.start + end + 1;
                found.push(part.start..part.start + end);
                found.extend(parts(&path[rest..part.end]).into_iter().map(|part| rest + part.start..rest + part.end));
            }
            None => found.push(part),
        }
    }
    found
}

struct Reader<'a> {
    file: FileId,
    text: &'a str,
}

impl Reader<'_> {
    fn malformed<T>(&self, range: Range<usize>, what: impl Into<String>) -> Result<T, Malformed> {
        Err(Malformed { span: Span::new(self.file, range), what: what.into(), help: None })
    }

    fn incomplete<T>(&self, range: Range<usize>, what: String, help: &'static str) -> Result<T, Malformed> {
        Err(Malformed { span: Span::new(self.file, range), what, help: Some(help) })
    }

    fn query(&self, range: Range<usize>) -> Result<Vec<(Spanned<String>, Segment)>, Malformed> {
        let mut query = Vec::new();
        for part in split(&self.text[range.clone()], &['&']) {
            let part = range.start + part.start..range.start + part.end;
            let text = &self.text[part.clone()];
            if text.trim().is_empty() {
                continue;
            }
            let name_end = part.start + split(text, &['=']).next().map_or(text.len(), |name| name.end);
            let name = Spanned::new(self.text[part.start..name_end].trim().to_owned(), Span::new(self.file, part.start..name_end));
            query.push((name, self.segment((name_end + 1).min(part.end)..part.end)?));
        }
        Ok(query)
    }

    fn path_segment(&self, range: Range<usize>) -> Result<Segment, Malformed> {
        let text = &self.text[range.clone()];
        let (opened, closed) = (text.matches('(').count(), text.matches(')').count());
        if opened != closed && !is_unclosed(text) {
            return self.incomplete(
                range,
                format!("the parentheses of `{text}` do not match"),
                "close every parenthesis within its segment",
            );
        }
        if let Some(blank) = blank_of(text) {
            let range = range.start + blank..range.end;
            return self.incomplete(
                range,
                format!("`{}` cannot stand in a path", &text[blank..]),
                "write nothing but the path; names have no blanks",
            );
        }
        self.segment(range)
    }

    /// What an ellipsis in the bytes `range` stands for: more of the name and key before it.
    fn repetition(&self, before: &[Segment], range: Range<usize>) -> Result<Malformed, Malformed> {
        let is_name = |segment: &Segment| matches!(segment.parts.as_slice(), [Part::Literal(_)]);
        let is_key = |segment: &Segment| matches!(segment.parts.as_slice(), [Part::Placeholder(_)]);
        let text = &self.text[range.clone()];
        match before {
            [.., name, key] if is_name(name) && is_key(key) => {
                let pair = &self.text[name.span.range().start..key.span.range().end];
                let what = format!("`{text}` stands for more of `{pair}`; the form with one was used");
                Ok(Malformed {
                    span: Span::new(self.file, range),
                    what,
                    help: Some("write one form for each number of them that is of use"),
                })
            }
            _ => self.incomplete(range, format!("`{text}` leaves out segments"), "write every segment of the path"),
        }
    }

    /// Closes the parenthesis that a segment leaves open at its end.
    fn closed(&self, segment: &mut Segment) -> Option<Malformed> {
        let text = &self.text[segment.span.range()];
        if !is_unclosed(text) {
            return None;
        }
        match segment.parts.last_mut() {
            Some(Part::Literal(literal)) => literal.push(')'),
            _ => segment.parts.push(Part::Literal(")".to_owned())),
        }
        let what = format!("`{text}` was read with a `)` at its end");
        Some(Malformed { span: segment.span, what, help: Some("close every parenthesis within its segment") })
    }

    fn segment(&self, range: Range<usize>) -> Result<Segment, Malformed> {
        let text = &self.text[range.clone()];
        let mut parts = Vec::new();
        if text.starts_with('(') && text.ends_with(')') && is_name(&text[1..text.len() - 1]) {
            parts.push(Part::Placeholder(self.placeholder(&range, &(0..text.len()), &mut Before::default())?));
            return Ok(Segment { parts, span: Span::new(self.file, range) });
        }
        let mut literal = String::new();
        let mut before = Before::default();
        let mut at = 0;
        while let Some(c) = text[at..].chars().next() {
            if let Some((list, end)) = self.list(&range, at)? {
                parts.extend(literal_part(&mut literal));
                parts.push(Part::Placeholder(list));
                at = end;
                continue;
            }
            let close = match c {
                '{' => Some('}'),
                '<' => Some('>'),
                '}' => return self.malformed(range.start + at..range.start + at + 1, "`}` closes a placeholder that is not open"),
                _ => None,
            };
            let Some(close) = close else {
                literal.push(c);
                at += c.len_utf8();
                continue;
            };
            let Some(length) = text[at..].find(close) else {
                return self.malformed(range.start + at..range.end, format!("the placeholder `{}` is not closed", text[at..].trim_end()));
            };
            let end = at + length + 1;
            parts.extend(literal_part(&mut literal));
            let mut placeholder = self.placeholder(&range, &(at..end), &mut before)?;
            at = if self.takes_rest(&mut placeholder, range.start + end..range.end) { text.len() } else { end };
            parts.push(Part::Placeholder(placeholder));
        }
        parts.extend(literal_part(&mut literal));
        Ok(Segment { parts, span: Span::new(self.file, range) })
    }

    /// `{user-id} | user-principal-name`: whether the rest of the segment is another name of the placeholder, which it then gets.
    fn takes_rest(&self, placeholder: &mut Placeholder, rest: Range<usize>) -> bool {
        let name = self.text[rest.clone()].trim_start().strip_prefix('|').map(str::trim).filter(|name| is_name(name));
        let Some(name) = name else { return false };
        placeholder.names.push(name.to_owned());
        placeholder.written = placeholder.names.join(" | ");
        placeholder.span = Span::new(self.file, placeholder.span.range().start..rest.end);
        true
    }

    /// The placeholder in the bytes `placeholder` of the segment in the bytes `segment`.
    fn placeholder(&self, segment: &Range<usize>, placeholder: &Range<usize>, before: &mut Before) -> Result<Placeholder, Malformed> {
        let text = &self.text[segment.clone()];
        let range = segment.start + placeholder.start..segment.start + placeholder.end;
        let inside = &text[placeholder.start + 1..placeholder.end - 1];
        if inside.contains('{') {
            return self.malformed(range, format!("the placeholder `{}` holds another", &text[placeholder.clone()]));
        }
        let names: Vec<String> = inside.split('|').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect();
        if names.is_empty() {
            return self.malformed(range, "a placeholder has no name");
        }
        before.read(text, placeholder.start);
        let argument = before.argument(text);
        let written = inside.trim_matches(['{', '}', '<', '>', '(', ')', ' ']).to_owned();
        Ok(Placeholder { written, names, argument, quoted: before.in_quotes, list: None, default: None, span: Span::new(self.file, range) })
    }
}

/// The literal text so far as a part.
fn literal_part(literal: &mut String) -> Option<Part> {
    (!literal.is_empty()).then(|| Part::Literal(joined(&std::mem::take(literal))))
}

fn is_ellipsis(segment: &str) -> bool {
    matches!(segment, "..." | "…")
}

/// `f(x='{y}'`: one parenthesis is missing, and can only be missing at the end.
fn is_unclosed(segment: &str) -> bool {
    segment.matches('(').count() == segment.matches(')').count() + 1 && segment.ends_with(['\'', '}', '>'])
}

/// The range without the line breaks at its ends, and the indents of the lines.
fn in_line(text: &str, range: Range<usize>) -> Range<usize> {
    if text[range.clone()].contains('\n') { trim(text, range) } else { range }
}

/// The text on one line, where a URL goes on in several.
fn joined(text: &str) -> String {
    if text.contains('\n') { text.lines().map(str::trim).collect() } else { text.to_owned() }
}

/// Where the first blank outside placeholders and parentheses is.
fn blank_of(segment: &str) -> Option<usize> {
    let mut depth = 0_usize;
    segment.char_indices().find_map(|(at, c)| {
        match c {
            '{' | '(' | '<' => depth += 1,
            '}' | ')' | '>' => depth = depth.saturating_sub(1),
            _ => {}
        }
        // `{id} | name` is two names of one placeholder.
        let is_alternative = segment[at..].trim_start().starts_with('|') || segment[..at].trim_end().ends_with('|');
        (depth == 0 && c.is_whitespace() && !is_alternative).then_some(at)
    })
}

/// What stands before a placeholder in its segment, read once for all of them.
#[derive(Default)]
struct Before {
    /// How much is read.
    read: usize,
    /// Where the last argument begins, and the `=` in it.
    start: Option<usize>,
    equals: Option<usize>,
    in_quotes: bool,
}

impl Before {
    fn read(&mut self, text: &str, end: usize) {
        for (at, c) in text[self.read..end].char_indices().map(|(at, c)| (self.read + at, c)) {
            match c {
                '(' | ',' => (self.start, self.equals) = (Some(at + 1), None),
                '=' => self.equals = self.equals.or(Some(at)),
                '\'' => self.in_quotes = !self.in_quotes,
                _ => {}
            }
        }
        self.read = end;
    }

    /// The `x` of `f(x=`, `f(y={y},x=` and `f(x=some.type'`.
    fn argument(&self, text: &str) -> Option<String> {
        let name = text.get(self.start?..self.equals?)?.trim();
        is_name(name).then(|| name.to_owned())
    }
}

/// The same for all that is before it.
fn argument_name(before: &str) -> Option<String> {
    let mut all = Before::default();
    all.read(before, before.len());
    all.argument(before)
}

/// Whether the text can name a placeholder or an argument: it has no white space, and no characters that mean something in a URL.
fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || "-_.@".contains(c))
}

#[cfg(test)]
mod tests;
