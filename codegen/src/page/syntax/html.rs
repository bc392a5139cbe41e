//! What HTML stands in pages: comments, line breaks, entities that were meant as text. Also folds white space, as HTML does.

use crate::page::syntax::document::Line;
use crate::page::syntax::link::Link;
use crate::page::syntax::range::trim;
use crate::prose::{BREAK, ITEM, Inline};
use std::ops::Range;

/// The comments in the bytes `range` of `text`, markers included. One that does not end reaches to the end of the range.
pub(crate) fn comments(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = range.start;
    while let Some(open) = text.get(at..range.end).and_then(|rest| rest.find("<!--")) {
        let start = at + open;
        let end = text[start + 4..range.end].find("-->").map_or(range.end, |close| start + 4 + close + 3);
        found.push(start..end);
        at = end;
    }
    found
}

/// The first text in the bytes `range` of `text` that is neither in a comment nor in a tag.
pub(crate) fn text_outside(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let mut at = range.start;
    while at < range.end {
        let rest = &text[at..range.end];
        let (end, from) = if rest.starts_with("<!--") { ("-->", 4) } else { (">", 1) };
        if rest.starts_with('<') {
            at = rest[from..].find(end).map_or(range.end, |close| at + from + close + end.len());
            continue;
        }
        let line = at..at + rest.find(['<', '\n']).unwrap_or(rest.len());
        let words = trim(text, line.clone());
        if !words.is_empty() {
            return Some(words);
        }
        at = line.end.max(at + 1);
    }
    None
}

/// The tags that stand in prose and leave a blank; anything else in angle brackets is text that lacks its backticks (`<item-id>`).
const TAGS: [&str; 23] = [
    "a", "b", "code", "dd", "dl", "dt", "em", "font", "i", "img", "pre", "s", "span", "strike", "strong", "sub", "sup", "td", "th",
    "tbody", "thead", "tr", "u",
];

/// The tags that begin or end a block.
const BLOCK_TAGS: [&str; 7] = ["br", "div", "hr", "ol", "p", "table", "ul"];

/// What an inline tag leaves in the text: a blank, a break, or itself where it is no tag.
pub(crate) fn inline_text(tag: &str) -> &str {
    let name = tag.trim_start_matches(['<', '/']);
    let name = &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())];
    let is = |known: &&str| known.eq_ignore_ascii_case(name);
    match name.to_ascii_lowercase().as_str() {
        "li" if tag.starts_with("</") => " ",
        "li" => "\u{2029}",
        _ if BLOCK_TAGS.iter().any(&is) => "\n",
        _ if TAGS.iter().any(is) => " ",
        _ => tag,
    }
}

/// Adds text; what is next to text joins it.
pub(crate) fn push_text(line: &mut Line, text: &str) {
    match line.last_mut() {
        Some(Inline::Text(before)) => before.push_str(text),
        _ => line.push(Inline::Text(text.to_owned())),
    }
}

/// Takes `[!INCLUDE ` off the end.
pub(crate) fn strip_include_opener(line: &mut Line) {
    if let Some(Inline::Text(text)) = line.last_mut()
        && let Some(at) = text.rfind("[!")
    {
        text.truncate(at);
    }
}

/// Folds white space: runs are one blank, none at the ends, none doubled over the borders of pieces.
pub(crate) fn fold(mut line: Line) -> Line {
    let mut blank = true;
    fold_pieces(&mut line, &mut blank);
    trim_end(&mut line);
    if let Some(Inline::Text(text)) = line.first_mut() {
        *text = text.trim_start().to_owned();
    }
    line.retain(|piece| !matches!(piece, Inline::Text(text) if text.is_empty()));
    line
}

fn fold_pieces(line: &mut [Inline<Link>], blank: &mut bool) {
    for piece in line {
        match piece {
            Inline::Text(text) if is_folded(text, *blank) && emoji(text) == text.as_str() => *blank = text.ends_with(' '),
            Inline::Text(text) => *text = fold_text(emoji(text), blank),
            Inline::Code(_) => *blank = false,
            // The inner lines are folded already, and have no blanks at their ends.
            Inline::Strong(_) | Inline::Emphasis(_) | Inline::Link(..) => *blank = false,
        }
    }
}

/// The sign that a shortcode stands for, where it is all of the text, as in tables of what is supported.
fn emoji(text: &str) -> &str {
    match text.trim() {
        ":heavy_check_mark:" | ":white_check_mark:" => "✔",
        ":x:" | ":heavy_multiplication_x:" => "✘",
        _ => text,
    }
}

/// Whether folding changes nothing, as with most text.
fn is_folded(text: &str, mut blank: bool) -> bool {
    text.bytes().all(|byte| {
        let stays = byte.is_ascii_graphic() || (byte == b' ' && !blank);
        blank = byte == b' ';
        stays
    })
}

fn fold_text(text: &str, blank: &mut bool) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\u{200b}'..='\u{200d}' | '\u{feff}') {
            continue;
        }
        if !c.is_whitespace() {
            out.push(c);
        } else if matches!(c, BREAK | ITEM) {
            // A break takes the place of the blanks around it, and the item that of the break before it.
            out.truncate(out.trim_end_matches([' ', c, BREAK]).len());
            out.push(c);
        } else if !*blank {
            out.push(' ');
        }
        *blank = c.is_whitespace();
    }
    out
}

fn trim_end(line: &mut Line) {
    while let Some(Inline::Text(text)) = line.last_mut() {
        text.truncate(text.trim_end().len());
        if !text.is_empty() {
            break;
        }
        line.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_in_html_is_what_is_neither_comment_nor_tag() {
        let found = |html: &'static str| text_outside(html, 0..html.len()).map(|range| &html[range]);
        assert_eq!(found("<br/>\n  Text <b>x</b>"), Some("Text"));
        assert_eq!(found("<!-- a > b -->\n<hr>\n<a name=\"x\"></a>\n"), None);
        assert_eq!(found("<img\nsrc='x'"), None);
    }

    #[test]
    fn white_space_is_folded_over_the_borders_of_pieces() {
        let line: Line = vec![
            Inline::Text("  a \u{a0} ".into()),
            Inline::Code("b".into()),
            Inline::Text("\t c\u{200b} ".into()),
            Inline::Text(" ".into()),
        ];
        assert_eq!(fold(line), [Inline::Text("a ".into()), Inline::Code("b".into()), Inline::Text(" c".into())]);
    }

    #[test]
    fn tags_vanish_but_angle_brackets_stay() {
        assert_eq!(["<b>", "</TD>", "<a name=\"x\">", "<item-id>"].map(inline_text), [" ", " ", " ", "<item-id>"]);
    }

    #[test]
    fn breaks_and_items_stay_and_swallow_the_blanks_around_them() {
        let text = ["One. ", "<br>", "<br/>", " Two: ", "<ul>", "<li>", " one", "</li>", "<li>", "two", "</li>", "</ul>"].map(inline_text);
        assert_eq!(fold(vec![Inline::Text(text.concat())]), [Inline::Text(format!("One.{BREAK}Two:{ITEM}one{ITEM}two"))]);
    }

    #[test]
    fn comments_are_found_one_by_one() {
        assert_eq!(comments("<!-- a --> x <!-- b", 0..19), [0..10, 13..19]);
    }
}
