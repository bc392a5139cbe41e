//! The word that heads a note: `[!NOTE]`, `**Note:**`, `**Note**:`.

use crate::page::syntax::document::{Block, Kind};
use crate::page::syntax::link::Link;
use crate::prose::is_blank;
use crate::prose::{Inline, plain};

const HEADS: [&str; 5] = ["Note", "Important", "Tip", "Caution", "Warning"];

/// Removes the word that heads a quote: `[!NOTE]`, `**Note:**`, `**Note**:`.
pub(crate) fn quote_head(mut blocks: Vec<Block>) -> (String, Vec<Block>) {
    let Some(Block { kind: Kind::Paragraph(line), .. }) = blocks.first_mut() else { return (String::new(), blocks) };
    let (head, bytes) = bracketed_head(line).or_else(|| strong_head(line)).unwrap_or_default();
    line.cut_front(bytes);
    if is_blank(line) {
        blocks.remove(0);
    }
    (head, blocks)
}

fn known_head(word: &str) -> Option<String> {
    let word = word.trim().trim_end_matches(':').trim_end();
    HEADS.into_iter().find(|head| head.eq_ignore_ascii_case(word)).map(str::to_owned)
}

/// The word of `[!NOTE]` at the front of a line, and how many bytes of the line's words it and the space after it have.
pub(crate) fn bracketed_head(line: &[Inline<Link>]) -> Option<(String, usize)> {
    let Some(Inline::Text(text)) = line.first() else { return None };
    let (word, rest) = text.strip_prefix("[!")?.split_once(']')?;
    Some((known_head(word)?, text.len() - rest.trim_start().len()))
}

/// The same for `**Note:**` and `**Note**:`.
fn strong_head(line: &[Inline<Link>]) -> Option<(String, usize)> {
    let (Some(Inline::Strong(inner)) | Some(Inline::Emphasis(inner))) = line.first() else { return None };
    let word = plain(inner);
    let head = known_head(&word)?;
    let colon = match line.get(1) {
        Some(Inline::Text(text)) => text.len() - text.trim_start().trim_start_matches(':').trim_start().len(),
        _ => 0,
    };
    Some((head, word.len() + colon))
}
