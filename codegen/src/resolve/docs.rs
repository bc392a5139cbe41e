//! Running text with its links resolved, and the links that lead nowhere. Knows what a page became, not how docs are printed.

use super::input::Input;
use super::link::TypeNames;
use crate::api::{DocLink, Docs, OperationId, TypeKind};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::page::{Link, Page};
use crate::prose::{Block, Inline, Prose};
use std::collections::{BTreeMap, BTreeSet};

/// Resolves the links of prose.
pub(super) struct DocLinks<'i, 'a> {
    pub(super) input: &'i Input<'a>,
    pub(super) names: &'i TypeNames,
    /// The first operation of each page that has one.
    pub(super) operations: BTreeMap<usize, OperationId>,
}

impl DocLinks<'_, '_> {
    /// Blocks of text.
    pub(super) fn prose(&self, prose: &Prose<Link>) -> Docs {
        prose.map_links(&mut |link| self.target(link))
    }

    /// A line of text as a paragraph; nothing for an empty one.
    pub(super) fn line(&self, line: &[Inline<Link>]) -> Docs {
        let line = crate::prose::map_line(line, &mut |link| self.target(link));
        if crate::prose::plain(&line).trim().is_empty() { Docs::default() } else { Prose(vec![Block::Paragraph(line)]) }
    }

    fn target(&self, link: &Link) -> Option<DocLink> {
        if link.value.starts_with("http://") || link.value.starts_with("https://") {
            return Some(DocLink::Url(link.value.clone()));
        }
        if link.value.starts_with('#') {
            return None;
        }
        let page = self.input.index(self.input.sources.linked_page(link.span.file, &link.value)?)?;
        match (self.operations.get(&page), self.names.of_link(self.input, link)) {
            (Some(&operation), None) => Some(DocLink::Operation(operation)),
            (_, Some(TypeKind::Model(model) | TypeKind::Any(model))) => Some(DocLink::Model(model)),
            (_, Some(TypeKind::Enum(id))) => Some(DocLink::Enum(id)),
            _ => self.input.url(page).map(DocLink::Url),
        }
    }
}

/// Warns of every link to a page that is not there, once for each page and target.
pub(super) fn missing_links(input: &Input<'_>, diagnostics: &mut Diagnostics) {
    diagnostics.of_each(&input.pages, |page, found| missing_links_of(input, page, found));
}

fn missing_links_of(input: &Input<'_>, page: &Page, diagnostics: &mut Diagnostics) {
    let mut seen = BTreeSet::new();
    for link in &page.links {
        let target = link.value.split(['#', '?']).next().unwrap_or_default();
        let is_page = target.to_lowercase().ends_with(".md");
        if !is_page || input.sources.linked_page(link.span.file, target).is_some() || !seen.insert(target.to_lowercase()) {
            continue;
        }
        let message = format!("`{target}` is not among the pages");
        diagnostics.push(Diagnostic::new(Code::LinkMissing, link.span, message).label("no such page"));
    }
}
