//! Owns which characters a person does not see, and how they are written instead. It must not know where the text stands.

use std::borrow::Cow;

/// Whether the character changes the order in which others are shown, or hides text in what looks empty.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{E0000}'..='\u{E007F}')
}

/// Whether nothing is shown of the character, so that names with it look like others. Some scripts and signs need joiners and variation selectors.
pub(crate) fn is_blank(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200D}')
        || matches!(c, '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}')
        || matches!(c, '\u{E0000}'..='\u{E0FFF}')
}

/// Whether the character is invisible or commands a terminal; what parts words and lines is neither.
pub(crate) fn is_unseen(c: char) -> bool {
    is_invisible(c) || c.is_control() && !matches!(c, '\n' | '\r' | '\t')
}

/// Whether the text has such a character. Most texts are of plain ones alone.
pub(crate) fn has_unseen(text: &str) -> bool {
    let is_plain = |byte: u8| matches!(byte, b' '..=b'~' | b'\n' | b'\r' | b'\t');
    !text.bytes().all(is_plain) && text.contains(is_unseen)
}

/// The name of a character, to stand in its place.
pub(crate) fn name(c: char) -> String {
    format!("⟨U+{:04X}⟩", u32::from(c))
}

/// A character as a string of JSON can have it.
pub(crate) fn in_json(c: char) -> String {
    c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect()
}

/// A JSON value as text with no character that a person does not see; the text means the same.
pub(crate) fn json(value: &serde_json::Value) -> String {
    replaced(&value.to_string(), in_json).into_owned()
}

/// The text with each unseen character as `write` writes it.
pub(crate) fn replaced(text: &str, write: impl Fn(char) -> String) -> Cow<'_, str> {
    if !has_unseen(text) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if is_unseen(c) { out.push_str(&write(c)) } else { out.push(c) }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unseen_characters_are_named_and_others_stay() {
        assert_eq!(replaced("a\u{202e}b\u{1b}[31m\n\tß", name), "a⟨U+202E⟩b⟨U+001B⟩[31m\n\tß");
    }
}
