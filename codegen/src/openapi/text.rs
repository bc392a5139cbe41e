//! Owns docs as CommonMark for descriptions. It must not know what they describe.

use crate::api::{DocLink, Docs};
use crate::emit::markdown::{cell, code, escape, fenced, link_destination, marked, push};
use crate::openapi::components::Components;
use crate::prose::{Block, Inline};

/// The blocks, an empty line between them.
pub(crate) fn markdown(components: &Components<'_>, docs: &Docs) -> String {
    blocks(components, &docs.0)
}

fn blocks(components: &Components<'_>, blocks: &[Block<DocLink>]) -> String {
    let blocks: Vec<String> = blocks.iter().map(|one| block(components, one)).filter(|text| !text.is_empty()).collect();
    blocks.join("\n\n")
}

fn block(components: &Components<'_>, block: &Block<DocLink>) -> String {
    match block {
        Block::Paragraph(inlines) => line(components, inlines, true),
        Block::Note(head, inner) => {
            let space = if matches!(inner.first(), Some(Block::Paragraph(_))) { " " } else { "\n\n" };
            let head = if head.is_empty() { String::new() } else { format!("**{head}:**{space}") };
            indented(&format!("{head}{}", blocks(components, inner)), "> ", "> ")
        }
        Block::List(ordered, items) => {
            let items = items.iter().enumerate().map(|(index, item)| {
                let mark = if *ordered { format!("{}. ", index + 1) } else { "- ".to_owned() };
                indented(&blocks(components, item), &mark, &" ".repeat(mark.len()))
            });
            items.collect::<Vec<_>>().join("\n")
        }
        Block::Code(info, text) => fenced(info, text).join("\n"),
        Block::Table(rows) => table(components, rows),
    }
}

/// The lines behind a mark.
fn indented(text: &str, first: &str, others: &str) -> String {
    let line = |(index, line): (usize, &str)| format!("{}{line}", if index == 0 { first } else { others }).trim_end().to_owned();
    text.split('\n').enumerate().map(line).collect::<Vec<_>>().join("\n")
}

fn table(components: &Components<'_>, rows: &[Vec<Vec<Inline<DocLink>>>]) -> String {
    let row = |row: &Vec<Vec<Inline<DocLink>>>| {
        let cells: Vec<String> = row.iter().map(|inlines| cell(&line(components, inlines, false))).collect();
        format!("| {} |", cells.join(" | "))
    };
    let mut lines: Vec<String> = rows.iter().map(row).collect();
    lines.insert(lines.len().min(1), format!("|{}", "---|".repeat(rows.first().map_or(0, Vec::len))));
    lines.join("\n")
}

fn line(components: &Components<'_>, inlines: &[Inline<DocLink>], at_start: bool) -> String {
    let mut out = String::new();
    for inline in inlines {
        let text = match inline {
            Inline::Text(text) => escape(text, at_start && out.trim_start().is_empty()),
            Inline::Code(text) => code(text),
            Inline::Strong(inner) => marked("**", &line(components, inner, false)),
            Inline::Emphasis(inner) => marked("*", &line(components, inner, false)),
            Inline::Link(target, inner) => link(components, target, &line(components, inner, false)),
            Inline::Break | Inline::Item => " ".to_owned(),
        };
        push(&mut out, &text);
    }
    out.trim().to_owned()
}

/// A link leads to a page on the web; without an address the words stay.
fn link(components: &Components<'_>, target: &DocLink, words: &str) -> String {
    let api = components.api;
    let url = match target {
        DocLink::Url(url) => Some(url),
        DocLink::Model(id) => api.models.get(id.0).and_then(|model| model.page_url.as_ref()),
        DocLink::Enum(id) => api.enums.get(id.0).and_then(|item| item.page_url.as_ref()),
        DocLink::Operation(id) => api.operations.get(id.0).and_then(|operation| operation.page_url.as_ref()),
    };
    match url {
        Some(url) if !words.is_empty() => format!("[{words}]({})", link_destination(url)),
        _ => words.to_owned(),
    }
}
