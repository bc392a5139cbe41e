//! Owns lists among the values of a template, `f(ids=['{id}'])` and `?@ids=[1,2]`: where one is, and what its values are. It must not know
//! documented types.

use crate::page::syntax::template::{Malformed, Placeholder, Quotes, Reader, argument_name, is_ellipsis};
use crate::span::Span;
use std::ops::Range;

/// The values of a list, without quotes, and what they stand in. A value that is left out, `…`, is not one.
pub(crate) fn values(inside: &str) -> Option<(Vec<String>, Quotes)> {
    let written: Vec<&str> = elements(inside).into_iter().map(str::trim).filter(|value| !value.is_empty() && !is_ellipsis(value)).collect();
    let quotes = written.first().map_or(Quotes::None, |value| quotes_of(value));
    let same = written.iter().all(|value| quotes_of(value) == quotes);
    let values = written.into_iter().map(|value| unquoted(value, quotes)).collect::<Option<Vec<String>>>()?;
    same.then_some((values, quotes))
}

/// Where the bracket that opens at the start of `text` is closed, outside quotes.
pub(crate) fn closed_at(text: &str) -> Option<usize> {
    let mut open = None;
    text.char_indices().find_map(|(at, c)| {
        match (open, c) {
            (None, '\'' | '"') => open = Some(c),
            (Some(quote), c) if c == quote => open = None,
            _ => {}
        }
        (open.is_none() && c == ']').then_some(at)
    })
}

/// The text of a list with those values.
pub(crate) fn text(values: &[String], quotes: Quotes) -> String {
    let value = |value: &String| match quotes {
        Quotes::None => value.clone(),
        Quotes::Single => format!("'{}'", value.replace('\'', "''")),
        Quotes::Double => serde_json::Value::from(value.as_str()).to_string(),
    };
    format!("[{}]", values.iter().map(value).collect::<Vec<_>>().join(","))
}

/// What stands between the commas outside quotes.
fn elements(inside: &str) -> Vec<&str> {
    let (mut found, mut start, mut open) = (Vec::new(), 0, None);
    for (at, c) in inside.char_indices() {
        match (open, c) {
            (None, '\'' | '"') => open = Some(c),
            (Some(quote), c) if c == quote => open = None,
            (None, ',') => {
                found.push(&inside[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    found.push(&inside[start..]);
    found
}

fn quotes_of(value: &str) -> Quotes {
    match value.chars().next() {
        Some('\'') => Quotes::Single,
        Some('"') => Quotes::Double,
        _ => Quotes::None,
    }
}

fn unquoted(value: &str, quotes: Quotes) -> Option<String> {
    match quotes {
        Quotes::None => Some(value.to_owned()),
        Quotes::Single => Some(value.strip_prefix('\'')?.strip_suffix('\'')?.replace("''", "'")),
        Quotes::Double => serde_json::from_str(value).ok(),
    }
}

/// The name in the braces that a value is.
fn placeholder(value: &str) -> Option<&str> {
    let inside = value.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    let inside = inside.or_else(|| value.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')))?;
    Some(inside.trim()).filter(|name| !name.is_empty() && !name.contains(['{', '}', '<', '>']))
}

impl Reader<'_> {
    /// The list that begins at `at` in the segment in the bytes `range`, and where it ends; the whole value of an argument or of a query option.
    pub(super) fn list(&self, range: &Range<usize>, at: usize) -> Result<Option<(Placeholder, usize)>, Malformed> {
        let text = &self.text[range.clone()];
        let (before, rest) = text.split_at(at);
        let Some(inside) = rest.strip_prefix('[') else { return Ok(None) };
        let argument = argument_name(before).filter(|_| before.trim_end().ends_with('='));
        if argument.is_none() && !(before.is_empty() && self.is_alias(range.start)) {
            return Ok(None);
        }
        let Some(close) = closed_at(inside).filter(|close| is_end(&inside[close + 1..])) else { return Ok(None) };
        let Some((values, quotes)) = values(&inside[..close]) else { return Ok(None) };
        let end = at + close + 2;
        let span = Span::new(self.file, range.start + at..range.start + end);
        let named: Vec<&str> = values.iter().filter_map(|value| placeholder(value)).collect();
        if named.is_empty() && values.iter().any(|value| value.contains(['{', '}'])) {
            return self.malformed(
                range.start + at..range.start + end,
                format!("a value of the list `{}` is not one placeholder", &text[at..end]),
            );
        }
        let name = match (named.as_slice(), &argument) {
            ([only], _) => (*only).to_owned(),
            ([first, ..], None) => (*first).to_owned(),
            (_, argument) => argument.clone().unwrap_or_default(),
        };
        let is_sample = named.is_empty() && !values.is_empty() && (quotes != Quotes::None || values.iter().all(|value| is_literal(value)));
        let default = is_sample.then(|| self::text(&values, quotes));
        Ok(Some((
            Placeholder { written: name.clone(), names: vec![name], argument, quoted: false, list: Some(quotes), default, span },
            end,
        )))
    }

    /// Whether the value of a parameter alias, `@x=`, begins at that byte.
    fn is_alias(&self, start: usize) -> bool {
        let option = self.text[..start].strip_suffix('=').and_then(|before| before.rsplit(['?', '&']).next());
        option.is_some_and(|name| name.trim_start().starts_with('@'))
    }
}

/// Whether a value may end before that text.
fn is_end(rest: &str) -> bool {
    rest.trim_start().is_empty() || rest.trim_start().starts_with([',', ')'])
}

/// Whether text without quotes is a value, and not a word that stands for one.
fn is_literal(value: &str) -> bool {
    matches!(value, "true" | "false") || value.starts_with(|c: char| c.is_ascii_digit() || c == '-')
}
