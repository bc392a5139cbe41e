//! Blocks of markdown, and that their bytes are those of the page.

use crate::page::syntax::markdown::*;
use crate::page::testing::{codes, with_page};
use crate::prose::plain;

/// The blocks of a body one by one, in short, and the codes of the findings.
fn blocks(text: &str) -> (Vec<String>, Vec<Code>) {
    with_page(text, |context, findings| {
        let document = read(context, 0, findings);
        (document.blocks.iter().map(|block| show(context, block)).collect(), codes(findings))
    })
}

fn show(context: &Context<'_>, block: &Block) -> String {
    let all = |blocks: &[Block]| blocks.iter().map(|block| show(context, block)).collect::<Vec<_>>().join("; ");
    match &block.kind {
        Kind::Heading(level, line, _) => format!("h{level} {}", plain(line)),
        Kind::Paragraph(line) => format!("p {}", plain(line)),
        Kind::Quote(head, blocks) => format!("quote {head} ({})", all(blocks)),
        Kind::List(_, items) => format!("list {}", items.iter().map(|item| format!("({})", all(item))).collect::<String>()),
        Kind::Table(table) => {
            let row = |row: &Row| row.cells.iter().map(|c| context.text[c.range.clone()].to_owned()).collect::<Vec<_>>().join(",");
            std::iter::once(&table.head).chain(&table.rows).map(row).collect::<Vec<_>>().join(" / ")
        }
        Kind::Fence(fence) => {
            let annotation = fence.block_type().map_or("-", BlockType::name);
            format!("fence {} {annotation} {:?}", fence.info, &context.text[fence.inner.clone()])
        }
        Kind::Include(include) => format!("include {}", include.target.value),
    }
}

#[test]
fn notes_are_known_in_both_spellings() {
    for text in ["> [!NOTE]\n> Text.", ">**Note:** Text.", "> **NOTE**: Text.", "> [!Note] Text."] {
        assert_eq!(blocks(text).0, ["quote Note (p Text.)"], "{text}");
    }
    assert_eq!(blocks("> Text.").0, ["quote  (p Text.)"]);
}

#[test]
fn cells_know_their_bytes() {
    assert_eq!(blocks("| a | `b` |\r\n|:--|---|\r\n| x \\| y | [c](d.md) \r\n").0, ["a,`b` / x \\| y,[c](d.md)"]);
}

#[test]
fn an_annotation_belongs_to_the_next_fence() {
    let text = "<!-- {\"blockType\": \"request\"} -->\n\ntext\n``` HTTP\nGET /a\n```\n```json\n{}\n```";
    assert_eq!(blocks(text), (vec!["p text".into(), "fence http request \"GET /a\\n\"".into(), "fence json - \"{}\\n\"".into()], vec![]));
}

#[test]
fn a_heading_comes_between_an_annotation_and_a_fence() {
    let text = "<!-- {\"blockType\": \"request\"} -->\n# h\n```\na\n```";
    assert_eq!(blocks(text).1, [Code::AnnotationWithoutFence]);
}

#[test]
fn includes_are_blocks_of_their_own() {
    assert_eq!(blocks("[!INCLUDE [a](../b.md)]\n[!include[c](d.md)]\nText.").0, ["p Text.", "include ../b.md", "include d.md"]);
}

#[test]
fn tabs_other_than_http_are_gone() {
    let text = "# [HTTP](#tab/http)\na\n# [C#](#tab/csharp)\n[!INCLUDE [x](y.md)]\n[l](m.md)\n---\n\nb [l](n.md)";
    assert_eq!(blocks(text).0, ["p a", "p b l"]);
    with_page(text, |context, findings| {
        let links: Vec<_> = read(context, 0, findings).links.into_iter().map(|l| context.sources.slice(l.span).to_owned()).collect();
        assert_eq!(links, ["n.md"]);
    });
}

#[test]
fn lists_hold_blocks() {
    assert_eq!(blocks("1. a\n\n   ```json\n   {}\n   ```\n2. b").0, ["list (p a; fence json - \"{}\\n\")(p b)"]);
}

#[test]
fn what_is_nested_without_end_is_left_out() {
    let items: String = (0..2000).map(|depth| format!("{}- a\n", "  ".repeat(depth))).collect();
    for text in [
        format!("{} a", "> ".repeat(2000)),
        items,
        "*a **b ".repeat(1000) + &"c** d*".repeat(1000),
        "![".repeat(2000) + &"](a)".repeat(2000),
    ] {
        let (found, codes) = blocks(&format!("{text}\n\nb"));
        assert_eq!(
            (found.last().map(String::as_str), codes.as_slice()),
            (Some("p b"), [Code::NestedTooDeep].as_slice()),
            "{}",
            &text[..40]
        );
    }
    assert_eq!(blocks(&format!("{}a\n", "> ".repeat(MOST_NESTED))).1, []);
}
