//! Positions and addresses as the protocol has them: lines from 0, UTF-16 units, `file:` URIs. Knows texts and paths alone.

use serde_json::{Value, json};
use std::ops::Range;
use std::path::{Path, PathBuf};

/// The range of bytes of a text.
pub(super) fn range(text: &str, bytes: Range<usize>) -> Value {
    json!({ "start": position(text, bytes.start), "end": position(text, bytes.end) })
}

fn position(text: &str, byte: usize) -> Value {
    let before = &text[..text.floor_char_boundary(byte)];
    let line = before.rsplit('\n').next().unwrap_or_default();
    json!({ "line": before.matches('\n').count(), "character": line.encode_utf16().count() })
}

/// The byte at a position; the end of its line where that is shorter.
pub(super) fn byte(text: &str, position: &Value) -> Option<usize> {
    let number = |name: &str| usize::try_from(position.get(name)?.as_u64()?).ok();
    let (line, character) = (number("line")?, number("character")?);
    let start = text.split_inclusive('\n').take(line).map(str::len).sum::<usize>();
    let mut units = 0;
    for (at, c) in text.get(start..)?.char_indices() {
        if units >= character || c == '\n' {
            return Some(start + at);
        }
        units += c.len_utf16();
    }
    Some(text.len())
}

/// The URI of a file.
pub(super) fn uri(path: &Path) -> String {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned()).to_string_lossy().replace('\\', "/");
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte);
    let escaped: String =
        path.bytes().map(|byte| if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect();
    format!("file://{}{escaped}", if escaped.starts_with('/') { "" } else { "/" })
}

/// The file of a URI.
pub(super) fn path(uri: &str) -> Option<PathBuf> {
    let mut bytes = uri.strip_prefix("file://")?.bytes();
    let mut out = Vec::new();
    while let Some(byte) = bytes.next() {
        let hex = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        out.push(if byte == b'%' { hex(bytes.next()?)? * 16 + hex(bytes.next()?)? } else { byte });
    }
    Some(PathBuf::from(String::from_utf8(out).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_utf_16() {
        let text = "a\n\u{1F600}b\n";
        assert_eq!(range(text, 6..7), json!({ "start": { "line": 1, "character": 2 }, "end": { "line": 1, "character": 3 } }));
        assert_eq!(byte(text, &json!({ "line": 1, "character": 2 })), Some(6));
        assert_eq!(byte(text, &json!({ "line": 0, "character": 9 })), Some(1));
    }

    #[test]
    fn uris_are_escaped() {
        assert_eq!(uri(Path::new("/no such/p\u{e4}ge.md")), "file:///no%20such/p%C3%A4ge.md");
        assert_eq!(path("file:///no%20such/p%C3%A4ge.md"), Some(PathBuf::from("/no such/p\u{e4}ge.md")));
    }
}
