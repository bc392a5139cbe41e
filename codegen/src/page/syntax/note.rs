//! The word that heads a note: `[!NOTE]`, `**Note:**`, `**Note**:`.

use crate::page::syntax::document::{Block, Kind, Line};
use crate::prose::is_blank;
use crate::prose::{Inline, plain};

const HEADS: [&str; 5] = ["Note", "Important", "Tip", "Caution", "Warning"];

/// Takes the word off that heads a quote: `[!NOTE]`, `**Note:**`, `**Note**:`.
pub(crate) fn quote_head(mut blocks: Vec<Block>) -> (String, Vec<Block>) {
    let Some(Block { kind: Kind::Paragraph(line), .. }) = blocks.first_mut() else { return (String::new(), blocks) };
    let head = bracketed_head(line).or_else(|| strong_head(line)).unwrap_or_default();
    if is_blank(line) {
        blocks.remove(0);
    }
    (head, blocks)
}

fn known_head(word: &str) -> Option<String> {
    let word = word.trim().trim_end_matches(':').trim_end();
    HEADS.into_iter().find(|head| head.eq_ignore_ascii_case(word)).map(str::to_owned)
}

pub(crate) fn bracketed_head(line: &mut Line) -> Option<String> {
    let Some(Inline::Text(text)) = line.first_mut() else { return None };
    let (word, rest) = text.strip_prefix("[!")?.split_once(']')?;
    let head = known_head(word)?;
    *text = rest.trim_start().to_owned();
    Some(head)
}

fn strong_head(line: &mut Line) -> Option<String> {
    let (Some(Inline::Strong(word)) | Some(Inline::Emphasis(word))) = line.first() else { return None };
    let head = known_head(&plain(word))?;
    line.remove(0);
    if let Some(Inline::Text(text)) = line.first_mut() {
        *text = text.trim_start().trim_start_matches(':').trim_start().to_owned();
    }
    Some(head)
}
