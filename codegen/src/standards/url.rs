//! The text of URLs: percent-decoding (RFC 3986 §2.1). Knows characters, no template.

use crate::standards::name::is_simple;

/// The text of a URL form as it is before it is encoded, which the client does.
pub(crate) fn literal(text: &str) -> String {
    unspaced(&decode(text))
}

/// `f(a=1, b=2)` without the blanks between its arguments, which are there for readers.
fn unspaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, part) in text.split(", ").enumerate() {
        let argument = part.trim_start().split_once('=').is_some_and(|(name, _)| is_simple(name));
        if at > 0 {
            out.push_str(if argument { "," } else { ", " });
        }
        out.push_str(if argument { part.trim_start() } else { part });
    }
    out
}

/// `text` with its `%XX` decoded; as it is where that is no UTF-8.
pub(crate) fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let hex = text.get(at + 1..at + 3).filter(|hex| byte == b'%' && hex.bytes().all(|b| b.is_ascii_hexdigit()));
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(decoded) => {
                out.push(decoded);
                at += 3;
            }
            None => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}
