//! Owns how the text of a body becomes JSON, with what services put before it. It must not know models.

use serde::de::{DeserializeOwned, Error as _};

/// What some services put before a text (U+FEFF in UTF-8).
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The JSON text in a body, without a byte order mark.
pub(crate) fn text(body: &[u8]) -> Result<&str, serde_json::Error> {
    // Checking the whole text for UTF-8 is much faster than checking each string.
    std::str::from_utf8(body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body)).map_err(serde_json::Error::custom)
}

/// The value in a body.
pub(crate) fn parse<T: DeserializeOwned>(body: &[u8]) -> Result<T, serde_json::Error> {
    serde_json::from_str(text(body)?)
}
