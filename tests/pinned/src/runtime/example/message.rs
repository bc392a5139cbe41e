//! Owns the reading of HTTP messages as pages show them. It must not know what they are compared with.

use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};

/// A request as it is documented.
pub(super) struct DocumentedRequest {
    pub(super) method: Method,
    pub(super) url: String,
    pub(super) headers: HeaderMap,
    pub(super) body: String,
}

/// A response as it is documented.
pub(super) struct DocumentedResponse {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    body: String,
}

impl DocumentedRequest {
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let (first, headers, body) = message(text)?;
        let (method, url) = first.split_once(' ').ok_or_else(|| format!("no request line: {first:?}"))?;
        // The address may have spaces in it.
        let url = match url.rsplit_once(' ') {
            Some((url, version)) if version.starts_with("HTTP/") => url,
            _ => url,
        };
        let method = method.parse().map_err(|_| format!("no method: {method:?}"))?;
        Ok(Self { method, url: url.trim().to_owned(), headers, body })
    }
}

impl DocumentedResponse {
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let (first, headers, body) = message(text)?;
        let status = first.split_whitespace().find_map(|word| word.parse().ok()).ok_or_else(|| format!("no status line: {first:?}"))?;
        Ok(Self { status, headers, body })
    }

    pub(super) fn body(&self) -> &str {
        &self.body
    }
}

/// The first line, the headers and the body.
fn message(text: &str) -> Result<(&str, HeaderMap, String), String> {
    let text = text.trim_start();
    let (first, mut rest) = text.split_once('\n').unwrap_or((text, ""));
    let mut headers = HeaderMap::new();
    loop {
        let (line, after) = rest.split_once('\n').unwrap_or((rest, ""));
        if line.trim().is_empty() {
            return Ok((first.trim_end(), headers, after.trim().to_owned()));
        }
        let (name, value) = line.split_once(':').ok_or_else(|| format!("no header: {line:?}"))?;
        let name = HeaderName::try_from(name.trim()).map_err(|_| format!("no header: {line:?}"))?;
        headers.append(name, HeaderValue::try_from(value.trim()).map_err(|_| format!("no header: {line:?}"))?);
        rest = after;
    }
}
