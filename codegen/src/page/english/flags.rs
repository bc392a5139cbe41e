//! Texts that say that a value may be several members of its enumeration at once. Knows a few set phrases.

use crate::page::english::phrases::Phrases;

static PHRASES: Phrases = Phrases::new(&[
    "of flags",
    "flags enum",
    "flagged enum",
    "flags attribute",
    "no flags set",
    "bitmask",
    "multi-valued enum",
    "multivalued enum",
]);

/// Whether a text says so.
pub(crate) fn says_flags(text: &str) -> bool {
    PHRASES.are_in(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_may_say_so() {
        assert!(says_flags("An enumeration of flags that says what to send."));
        assert!(!says_flags("Whether to flag the message."));
    }
}
