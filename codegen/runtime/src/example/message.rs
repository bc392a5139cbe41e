//! Owns the reading of HTTP messages as pages write them. It must not know what they are compared with.

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

/// A message: its first line, the headers and the body.
pub(super) struct Message<'a> {
    pub(super) first: &'a str,
    pub(super) headers: HeaderMap,
    pub(super) body: String,
}

impl<'a> Message<'a> {
    pub(super) fn parse(text: &'a str) -> Result<Self, String> {
        let text = text.trim_start();
        let (first, mut rest) = text.split_once('\n').unwrap_or((text, ""));
        let first = first.trim_end();
        let mut headers = HeaderMap::new();
        loop {
            let (line, after) = rest.split_once('\n').unwrap_or((rest, ""));
            if line.trim().is_empty() {
                return Ok(Self { first, headers, body: after.trim().to_owned() });
            }
            let (name, value) = line.split_once(':').ok_or_else(|| format!("not a header: {line:?}"))?;
            let name = HeaderName::try_from(name.trim()).map_err(|_| format!("not a header: {line:?}"))?;
            headers.append(name, HeaderValue::try_from(value.trim()).map_err(|_| format!("not a header: {line:?}"))?);
            rest = after;
        }
    }
}

/// The status of a status line.
pub(super) fn status(line: &str) -> Result<StatusCode, String> {
    line.split_whitespace().find_map(|word| word.parse().ok()).ok_or_else(|| format!("not a status line: {line:?}"))
}
