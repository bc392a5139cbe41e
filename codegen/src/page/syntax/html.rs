//! Owns the HTML in pages: comments, tags in text, and text in blocks of HTML. Knows tags, not what the text says.

use crate::page::syntax::range::trim;
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

/// The tags in prose that leave a blank; anything else in angle brackets is text that lacks its backticks (`<item-id>`).
const TAGS: [&str; 23] = [
    "a", "b", "code", "dd", "dl", "dt", "em", "font", "i", "img", "pre", "s", "span", "strike", "strong", "sub", "sup", "td", "th",
    "tbody", "thead", "tr", "u",
];

/// The tags that begin or end a block.
const BLOCK_TAGS: [&str; 7] = ["br", "div", "hr", "ol", "p", "table", "ul"];

/// What an inline tag leaves in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum InlineTag {
    /// A space.
    Space,
    /// A break between paragraphs.
    Break,
    /// The beginning of an item of a list.
    Item,
    /// Itself: it is not a tag.
    Text,
}

/// The name of the anchor that a tag is: `<a name="request-body">`.
pub(crate) fn anchor(tag: &str) -> Option<String> {
    let inner = tag.strip_prefix("<a ")?;
    let value = ["name=", "id="].iter().find_map(|key| inner.split_once(key)).map(|(_, value)| value)?;
    let name = value.trim_start_matches(['"', '\'']).split(['"', '\'', ' ', '>', '/']).next()?;
    (!name.is_empty()).then(|| name.to_owned())
}

/// What an inline tag leaves in the text.
pub(crate) fn inline_tag(tag: &str) -> InlineTag {
    let name = tag.trim_start_matches(['<', '/']);
    let name = &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())];
    let is = |known: &&str| known.eq_ignore_ascii_case(name);
    if is(&"li") {
        if tag.starts_with("</") { InlineTag::Space } else { InlineTag::Item }
    } else if BLOCK_TAGS.iter().any(is) {
        InlineTag::Break
    } else if TAGS.iter().any(is) {
        InlineTag::Space
    } else {
        InlineTag::Text
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
    fn tags_vanish_but_angle_brackets_stay() {
        use InlineTag::{Break, Item, Space, Text};
        let tags = ["<b>", "</TD>", "<a name=\"x\">", "<br/>", "<LI>", "</li>", "<item-id>"];
        assert_eq!(tags.map(inline_tag), [Space, Space, Space, Break, Item, Space, Text]);
    }

    #[test]
    fn an_anchor_has_a_name() {
        let tags = ["<a name=\"request-body\">", "<a id='x'/>", "<a href=\"y\">", "</a>", "<b name=\"x\">"];
        assert_eq!(tags.map(anchor), [Some("request-body".into()), Some("x".into()), None, None, None]);
    }

    #[test]
    fn comments_are_found_one_by_one() {
        assert_eq!(comments("<!-- a --> x <!-- b", 0..19), [0..10, 13..19]);
    }
}
