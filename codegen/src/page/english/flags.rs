//! Texts that say that a value may be several members of its enumeration at once. Knows a few set phrases.

use crate::page::english::phrases::Phrases;
use crate::page::syntax::link::Link;
use crate::prose::{Inline, plain};

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
pub(crate) fn says_flags(line: &[Inline<Link>]) -> bool {
    PHRASES.are_in(&plain(line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_may_say_so() {
        let says = |text: &str| says_flags(&[Inline::Text(text.into())]);
        assert!(says("An enumeration of flags that says what to send."));
        assert!(!says("Whether to flag the message."));
    }
}
