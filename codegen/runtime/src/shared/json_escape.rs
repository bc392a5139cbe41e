//! Owns which strings JSON holds as they are. It must not know how escapes are written. The generator uses this file, too: a name that
//! needs an escape is not the name of a property, so a client copies names as they are.

/// Whether a string has a character that must be escaped (RFC 8259, section 7). Bytes are compared many at once, and some of them twice, as
/// the last ones are compared together with those before.
#[inline]
pub fn needs_escape(text: &str) -> bool {
    let text = text.as_bytes();
    match text.len() {
        0..4 => text.iter().fold(false, |found, &byte| found | is_escaped(byte)),
        4..8 => at_either_end::<4>(text),
        8..16 => at_either_end::<8>(text),
        _ => text.as_chunks::<16>().0.iter().any(is_among) || text.last_chunk::<16>().is_some_and(is_among),
    }
}

#[inline]
fn at_either_end<const N: usize>(text: &[u8]) -> bool {
    text.first_chunk::<N>().is_some_and(is_among) | text.last_chunk::<N>().is_some_and(is_among)
}

/// No branch depends on a byte, so the compiler can compare all of them at once.
#[inline]
fn is_among<const N: usize>(bytes: &[u8; N]) -> bool {
    bytes.iter().fold(false, |found, &byte| found | is_escaped(byte))
}

#[inline]
const fn is_escaped(byte: u8) -> bool {
    (byte < b' ') | (byte == b'"') | (byte == b'\\')
}
