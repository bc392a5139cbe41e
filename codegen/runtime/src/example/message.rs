//! Owns the reading of HTTP messages as pages write them. It must not know what they are compared with.

use crate::shared::plain;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

/// A message: its first line, the headers and the body.
pub(super) struct Message<'a> {
    pub(super) first: &'a str,
    pub(super) headers: HeaderMap,
    pub(super) body: String,
}

impl<'a> Message<'a> {
    pub(super) fn parse(text: &'a str) -> Result<Self, String> {
        let plain::Message { first, headers: lines, body } = plain::Message::parse(text).map_err(no_header)?;
        let mut headers = HeaderMap::new();
        for (name, value) in lines {
            let (Ok(key), Ok(held)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) else {
                return Err(no_header(&format!("{name}: {value}")));
            };
            headers.append(key, held);
        }
        Ok(Self { first, headers, body: body.to_owned() })
    }
}

fn no_header(line: &str) -> String {
    format!("not a header: {line:?}")
}

/// The status of a status line.
pub(super) fn status(line: &str) -> Result<StatusCode, String> {
    line.split_whitespace().find_map(|word| word.parse().ok()).ok_or_else(|| format!("not a status line: {line:?}"))
}
