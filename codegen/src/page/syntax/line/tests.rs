//! White space is folded, and every word knows where it stands.

use crate::page::syntax::document::Kind;
use crate::page::syntax::line::*;
use crate::page::syntax::markdown;
use crate::page::testing::with_page;

/// The inlines of a line that is made of texts, each of which is written as it is.
fn folded(texts: &[&str]) -> Vec<Inline<Link>> {
    let mut line = LineBuilder::new();
    for text in texts {
        match *text {
            "<br>" => line.line_break(0),
            "<li>" => line.item(0),
            text if text.starts_with('`') => line.code(text.trim_matches('`').to_owned(), text, 0),
            text => line.text(text, text, 0),
        }
    }
    line.finish().0.inlines
}

fn text(text: &str) -> Inline<Link> {
    Inline::Text(text.into())
}

#[test]
fn white_space_is_folded_over_the_borders_of_pieces() {
    let code = || Inline::Code("b".into());
    assert_eq!(folded(&["  a \u{a0} ", "`b`", "\t c\u{200b} ", " "]), [text("a "), code(), text(" c")]);
    assert_eq!(folded(&[" ", "`b`"]), [code()]);
}

#[test]
fn breaks_and_items_take_the_place_of_the_spaces_around_them() {
    let texts = ["<br>", "One. ", "<br>", "<br>", " Two: ", "<br>", "<li>", " one", " ", "<li>", "<li>", "two", " ", "<br>"];
    assert_eq!(folded(&texts), [text("One."), Inline::Break, text("Two:"), Inline::Item, text("one"), Inline::Item, text("two")]);
}

#[test]
fn a_shortcode_is_the_character_it_stands_for() {
    assert_eq!(folded(&[" :x: ", "`b`", " c"]), [text("✘"), Inline::Code("b".into()), text(" c")]);
    assert_eq!(folded(&["a :x:"]), [text("a :x:")]);
}

/// What stands in a page where each word of its first line does, one after the other.
fn written(page: &str) -> Vec<String> {
    with_page(page, |context, findings| {
        let document = markdown::read(context, 0, findings);
        let line = match document.blocks.first().map(|block| &block.kind) {
            Some(Kind::Paragraph(line)) => line,
            Some(Kind::Table(table)) => &table.rows[0].cells[0].line,
            other => panic!("{other:?}"),
        };
        let plain = line.plain();
        let written = |word| context.sources.slice(context.word(line, &plain, word)).to_owned();
        plain.split_whitespace().map(written).collect()
    })
}

#[test]
fn every_word_knows_where_it_stands() {
    assert_eq!(written("a  **b\nc** [d `e`](f.md)\u{a0}*g*"), ["a", "b", "c", "d", "e", "g"]);
}

#[test]
fn what_is_not_written_as_it_reads_keeps_its_place() {
    assert_eq!(written("a \\* b&lt;c &amp; d"), ["a", "*", "b&lt;c", "&", "d"]);
    assert_eq!(written("|a|\n|-|\n|x `b \\| c` \\| **d**|"), ["x", "b", "|", "c", "|", "d"]);
    assert_eq!(written("a `` b ` c `` d"), ["a", "b", "`", "c", "d"]);
    assert_eq!(written("|a|\n|-|\n|x<br/>y :x: **z**|\n"), ["x", "y", ":x:", "z"]);
    // A shortcode loses the spaces around it.
    assert_eq!(written("|a|\n|-|\n|**y** :x: **z**|\n"), ["y** :x: **z"]);
}

#[test]
fn a_line_that_lost_its_front_keeps_its_places() {
    let mut line = LineBuilder::new();
    line.text("[!NOTE] a", "[!NOTE] a", 10);
    line.line_break(19);
    line.code("b".to_owned(), "`b`", 23);
    let (mut line, _) = line.finish();
    line.cut_front(8);
    assert_eq!((&*line.plain(), line.source(0..1), line.source(2..3)), ("a b", 18..19, 24..25));
    line.cut_front(1);
    assert_eq!((&*line.plain(), line.source(0..1)), ("b", 24..25));
}
