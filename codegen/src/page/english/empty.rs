//! Texts that stand where nobody has written anything. Knows what generated pages write there.

use crate::prose::Inline;

const SAYS_NOTHING: &str = "not yet documented";

/// The line without the words at its beginning that say nothing.
pub(crate) fn without_filler<L>(mut line: Vec<Inline<L>>) -> Vec<Inline<L>> {
    if let Some(Inline::Text(text)) = line.first_mut()
        && let Some(filler) = text.get(..SAYS_NOTHING.len()).filter(|start| start.eq_ignore_ascii_case(SAYS_NOTHING))
    {
        *text = text[filler.len()..].trim_start_matches(['.', ' ']).to_owned();
    }
    line
}
