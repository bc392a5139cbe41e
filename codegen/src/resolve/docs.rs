//! Running text with its links resolved, and the links that lead nowhere. Knows what a page became, not how docs are printed.

use crate::api::{DocLink, Docs, TypeKind};
use crate::diag::{Code, Diagnostic, Findings};
use crate::page::english::empty::without_filler;
use crate::page::model::Page;
use crate::page::syntax::link::Link;
use crate::prose::{Block, Inline, Prose, is_blank, map_line};
use crate::resolve::context::Context;
use crate::resolve::input::Input;
use crate::span::FileId;
use crate::standards::nearest::Near;
use std::collections::BTreeSet;

impl Context<'_, '_> {
    /// What a page says: its introduction, then the notes of its sections that the introduction does not have.
    pub(crate) fn page_docs(&self, page: &Page) -> Docs {
        let mut docs = self.prose_docs(&page.intro);
        let notes = self.prose_docs(&page.notes).0.into_iter();
        let notes: Vec<_> = notes.filter(|note| !docs.0.contains(note)).collect();
        docs.0.extend(notes);
        docs
    }

    /// Blocks of text.
    pub(crate) fn prose_docs(&self, prose: &Prose<Link>) -> Docs {
        Prose(self.docs_of_blocks(&prose.0))
    }

    /// A line of text in blocks; nothing for an empty one.
    pub(crate) fn line_docs(&self, line: &[Inline<Link>]) -> Docs {
        Prose(blocks_of(map_line(line, &mut |link| self.doc_link(link))))
    }

    fn docs_of_blocks(&self, blocks: &[Block<Link>]) -> Vec<Block<DocLink>> {
        blocks.iter().flat_map(|block| self.docs_of_block(block)).collect()
    }

    fn docs_of_block(&self, block: &Block<Link>) -> Vec<Block<DocLink>> {
        match block {
            Block::Paragraph(line) => self.line_docs(line).0,
            Block::Note(head, inner) => vec![Block::Note(head.clone(), self.docs_of_blocks(inner))],
            Block::List(ordered, items) => vec![Block::List(*ordered, items.iter().map(|item| self.docs_of_blocks(item)).collect())],
            Block::Code(info, text) => vec![Block::Code(info.clone(), text.clone())],
            Block::Table(rows) => {
                let cells = |row: &Vec<Vec<Inline<Link>>>| row.iter().map(|cell| map_line(cell, &mut |link| self.doc_link(link))).collect();
                vec![Block::Table(rows.iter().map(cells).collect())]
            }
        }
    }

    fn doc_link(&self, link: &Link) -> Option<DocLink> {
        if link.value.starts_with("http://") || link.value.starts_with("https://") {
            return Some(DocLink::Url(link.value.clone()));
        }
        if link.value.starts_with('/') {
            return self.input.origin().map(|origin| DocLink::Url(format!("{origin}{}", link.value)));
        }
        if link.value.starts_with('#') {
            let page = self.input.index(link.span.file)?;
            return self.input.url(page).map(|url| DocLink::Url(url + &link.value));
        }
        let page = self.input.index(self.input.sources.linked_page(link.span.file, &link.value)?)?;
        // Readers of a link to what is not there are on the right page.
        let first = || self.names.targets(self.input, link).first().map(|(_, kind)| *kind);
        match (self.operations.get(&page), self.of_link(link).or_else(first)) {
            (Some(&operation), None) => Some(DocLink::Operation(operation)),
            (_, Some(TypeKind::Model(model))) => Some(DocLink::Model(model)),
            (_, Some(TypeKind::Enum(id))) => Some(DocLink::Enum(id)),
            _ => self.input.url(page).map(DocLink::Url),
        }
    }
}

/// A line as blocks: a paragraph, or, where it has breaks and items, several and lists.
fn blocks_of(line: Vec<Inline<DocLink>>) -> Vec<Block<DocLink>> {
    let mut blocks = Vec::new();
    for (is_item, line) in at_breaks(line) {
        let line = without_filler(line);
        if is_blank(&line) {
            continue;
        }
        let paragraph = Block::Paragraph(line);
        match (is_item, blocks.last_mut()) {
            (true, Some(Block::List(_, items))) => items.push(vec![paragraph]),
            (true, _) => blocks.push(Block::List(false, vec![vec![paragraph]])),
            _ => blocks.push(paragraph),
        }
    }
    blocks
}

/// The parts of a line between its breaks, and whether each is an item.
fn at_breaks(line: Vec<Inline<DocLink>>) -> Vec<(bool, Vec<Inline<DocLink>>)> {
    let mut parts = Vec::new();
    let mut open = (false, Vec::new());
    for piece in line {
        match piece {
            Inline::Break => parts.push(std::mem::take(&mut open)),
            Inline::Item => parts.push(std::mem::replace(&mut open, (true, Vec::new()))),
            piece => open.1.push(piece),
        }
    }
    parts.push(open);
    parts
}

/// Warns of every link to a page that is not there, once for each page and target.
pub(crate) fn missing_links(input: &Input<'_>, findings: &mut Findings) {
    findings.of_each(&input.pages, |page, found| missing_links_of(input, page, found));
}

fn missing_links_of(input: &Input<'_>, page: &Page, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    for link in &page.links {
        let target = link.value.split(['#', '?']).next().unwrap_or_default();
        let is_page = target.to_lowercase().ends_with(".md");
        if !is_page || input.sources.linked_page(link.span.file, target).is_some() || !seen.insert(target.to_lowercase()) {
            continue;
        }
        let message = format!("`{target}` is not among the pages");
        let found = Diagnostic::new(Code::LinkMissing, link.span, message).label("no such page");
        let near = near_page(input, link.span.file, target);
        let near = near.as_ref().map(|(name, is_slip)| Near { name, is_slip: *is_slip });
        findings.push(found.did_you_mean(link.span, target, near));
    }
}

/// The target of a link to a page in the same folder whose name is near, and whether one letter differs.
fn near_page(input: &Input<'_>, from: FileId, target: &str) -> Option<(String, bool)> {
    let (folder, name) = target.split_at(target.rfind('/').map_or(0, |at| at + 1));
    let (stem, end) = name.split_at(name.rfind('.').unwrap_or(name.len()));
    let is_there = |stem: &str| input.sources.linked_page(from, &format!("{folder}{stem}{end}")).is_some();
    let near = input.stems().nearest_of(stem, is_there);
    near.map(|near| (format!("{folder}{}{end}", near.name), near.is_slip))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Inline<DocLink> {
        Inline::Text(text.into())
    }

    #[test]
    fn breaks_in_a_line_become_paragraphs_and_lists() {
        let code = |text: &str| Inline::Code(text.into());
        let (item, line_break) = (|| Inline::Item, || Inline::Break);
        let one = [text("One: "), code("a"), line_break(), text("Two:"), item(), code("b"), text(" c"), item(), text("d")];
        let line = [one.to_vec(), vec![line_break(), text("Three")]].concat();
        let expected = [
            Block::Paragraph(vec![text("One: "), code("a")]),
            Block::Paragraph(vec![text("Two:")]),
            Block::List(false, vec![vec![Block::Paragraph(vec![code("b"), text(" c")])], vec![Block::Paragraph(vec![text("d")])]]),
            Block::Paragraph(vec![text("Three")]),
        ];
        assert_eq!(blocks_of(line), expected);
    }

    #[test]
    fn a_line_that_says_nothing_is_none() {
        assert_eq!(blocks_of(vec![text("Not yet documented")]), []);
        assert_eq!(blocks_of(vec![text(" ")]), []);
        assert_eq!(blocks_of(vec![text("Not yet documented. More.")]), [Block::Paragraph(vec![text("More.")])]);
    }
}
