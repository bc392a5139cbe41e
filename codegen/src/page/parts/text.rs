//! Owns the running text of a page: title, namespace, introduction, notes, links, and whether what it includes is there. It must not know what
//! sections are for.

use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::classify::permission_table::holds_permissions;
use crate::page::classify::section::{Section, flow};
use crate::page::english::headings::Role;
use crate::page::english::opening::namespace;
use crate::page::syntax::context::Context;
use crate::page::syntax::document::{Block, Kind};
use crate::page::syntax::line::{Line, cut_front};
use crate::page::syntax::link::{Link, is_file};
use crate::page::syntax::note::bracketed_head;
use crate::page::syntax::range::offset_in;
use crate::prose;
use crate::prose::{Inline, Prose, plain};
use crate::source::IncludeProblem;
use crate::span::Spanned;
use std::collections::BTreeSet;

/// What stands before the first section.
pub(crate) struct Opening {
    pub(crate) title: Option<Spanned<String>>,
    /// The English words of the title.
    pub(crate) english: String,
    pub(crate) namespace: Option<Spanned<String>>,
    pub(crate) intro: Prose<Link>,
}

/// Title, namespace and the text between them and the first section.
pub(crate) fn opening(context: &Context<'_>, sections: &[Section<'_>], findings: &mut Findings) -> Opening {
    let titled = sections.iter().find(|section| section.level == 1 && section.role == Role::Title);
    let title = titled.map(|section| Spanned::new(section.title.clone(), context.span(section.range.clone())));
    let english = titled.map(|section| section.english.clone()).unwrap_or_default();
    let mut namespace = None;
    let mut blocks = Vec::new();
    for block in sections.iter().filter(|section| section.role == Role::Title).flat_map(|section| section.blocks) {
        match &block.kind {
            Kind::Paragraph(line) if namespace.is_none() => {
                let (found, rest) = take_namespace(context, block, line);
                namespace = found;
                if !rest.is_empty() {
                    blocks.push(paragraph(rest));
                }
            }
            _ => blocks.extend(to_prose(context, block)),
        }
    }
    let namespace = namespace.or_else(|| later_namespace(context, sections)).map(|(name, rule)| {
        findings.fact(rule, name.span, || format!("namespace: {}", name.value));
        name
    });
    Opening { title, english, namespace, intro: Prose(blocks) }
}

/// A few pages have the line in a later section.
fn later_namespace(context: &Context<'_>, sections: &[Section<'_>]) -> Option<(Spanned<String>, Rule)> {
    let mut blocks = sections.iter().filter(|section| section.role != Role::Title).flat_map(|section| section.blocks);
    blocks.find_map(|block| if let Kind::Paragraph(line) = &block.kind { take_namespace(context, block, line).0 } else { None })
}

/// The notes and warnings of the sections below the title, and what they include. Those of examples are about the examples alone.
pub(crate) fn notes(context: &Context<'_>, sections: &[Section<'_>], findings: &mut Findings) -> Prose<Link> {
    let telling = sections.iter().filter(|section| !matches!(section.role, Role::Title | Role::Examples | Role::Methods));
    let mut notes: Vec<prose::Block<Link>> = Vec::new();
    for (section, block) in telling.flat_map(|section| section.blocks.iter().map(move |block| (section, block))) {
        let found: Vec<prose::Block<Link>> = match &block.kind {
            Kind::Quote(head, _) if !head.is_empty() => {
                findings.fact(Rule::NoteQuote, context.span(block.range.clone()), || format!("note: {head}"));
                to_prose(context, block).into_iter().collect()
            }
            _ => included(context, section, block, findings).into_iter().collect(),
        };
        // What two sections say is kept once.
        notes.extend(found.into_iter().filter(|note| !notes.contains(note)).collect::<Vec<_>>());
    }
    Prose(notes)
}

/// The text of a block that an included file adds to a section: what several pages say is a note, unless the section lists it.
fn included(context: &Context<'_>, section: &Section<'_>, block: &Block, findings: &mut Findings) -> Option<prose::Block<Link>> {
    let is_text = match &block.kind {
        Kind::Paragraph(_) | Kind::Quote(..) | Kind::List(..) => true,
        Kind::Table(_) => section.role == Role::Other && section.tables.iter().all(|table| table.permissions.is_none()),
        Kind::Heading(..) | Kind::Fence(_) | Kind::Include(_) => false,
    };
    let from = if is_text { context.included_from(&block.range) } else { Vec::new() };
    if from.is_empty() || from.into_iter().any(holds_permissions) {
        return None;
    }
    let found = to_prose(context, block)?;
    findings.fact(Rule::NoteIncluded, context.span(block.range.clone()), || "note: included text".to_owned());
    Some(found)
}

/// A namespace, and the rule by which it was found.
type Named = (Spanned<String>, Rule);

/// The namespace of a first line `Namespace: x.y` with its rule, and the rest of the paragraph.
fn take_namespace(context: &Context<'_>, block: &Block, line: &Line) -> (Option<Named>, Vec<Inline<Link>>) {
    let first = context.text[block.range.clone()].lines().next().unwrap_or_default();
    let found = namespace(first).and_then(|(name, rule)| {
        let at = block.range.start + offset_in(first, name)?;
        Some((Spanned::new(name.trim_end_matches('.').to_owned(), context.span(at..at + name.len())), rule))
    });
    let mut rest = line.to_vec();
    if let (true, Some(Inline::Text(text))) = (found.is_some(), rest.first_mut()) {
        let words = first.split_whitespace().collect::<Vec<_>>().join(" ");
        *text = text.strip_prefix(words.as_str()).unwrap_or_default().trim_start().to_owned();
        if text.is_empty() {
            rest.remove(0);
        }
    }
    (found, rest)
}

/// The block as text; headings and includes are not text.
pub(crate) fn to_prose(context: &Context<'_>, block: &Block) -> Option<prose::Block<Link>> {
    let all = |blocks: &[Block]| blocks.iter().filter_map(|block| to_prose(context, block)).collect::<Vec<_>>();
    match &block.kind {
        Kind::Paragraph(line) => Some(paragraph(line.to_vec())),
        Kind::Quote(head, blocks) => Some(prose::Block::Note(head.clone(), all(blocks))).filter(|_| !blocks.is_empty()),
        Kind::List(ordered, items) => Some(prose::Block::List(*ordered, items.iter().map(|item| all(item)).collect())),
        Kind::Fence(fence) => Some(prose::Block::Code(fence.info.clone(), context.text[fence.inner.clone()].to_owned())),
        Kind::Table(table) => {
            let rows = std::iter::once(&table.head).chain(&table.rows);
            Some(prose::Block::Table(rows.map(|row| row.cells.iter().map(|cell| cell.line.to_vec()).collect()).collect()))
        }
        Kind::Heading(..) | Kind::Include(_) => None,
    }
}

/// A paragraph, or the note that lacks the `>` of its quote.
fn paragraph(mut line: Vec<Inline<Link>>) -> prose::Block<Link> {
    match bracketed_head(&line) {
        Some((head, bytes)) => {
            cut_front(&mut line, bytes);
            prose::Block::Note(head, vec![prose::Block::Paragraph(line)])
        }
        None => prose::Block::Paragraph(line),
    }
}

/// The blocks of a section as text, up to the first table.
pub(crate) fn text_before_table(context: &Context<'_>, section: &Section<'_>) -> Prose<Link> {
    let before = section.blocks.iter().take_while(|block| !matches!(block.kind, Kind::Table(_)));
    Prose(before.filter_map(|block| to_prose(context, block)).collect())
}

/// Those links that lead to a file of the docs.
pub(crate) fn file_links(links: Vec<Link>) -> Vec<Link> {
    links.into_iter().filter(|link| is_file(&link.value)).collect()
}

/// Records what the page includes, and reports what it cannot include, each path once.
pub(crate) fn check_includes(context: &Context<'_>, findings: &mut Findings) {
    for target in context.sources.inclusions(context.file) {
        findings.fact(Rule::Include, target, || format!("text of {}", context.sources.slice(target)));
    }
    let mut known = BTreeSet::new();
    for (span, problem) in context.sources.include_problems(context.file) {
        let target = context.sources.slice(*span);
        if !known.insert((span.file, target)) {
            continue;
        }
        let (code, message) = match problem {
            IncludeProblem::Missing => (Code::IncludeMissing, format!("the included file `{target}` is not there")),
            IncludeProblem::Unreadable(why) => (Code::IncludeMissing, format!("the included file `{target}` cannot be read: {why}")),
            IncludeProblem::Unnamed => (Code::IncludeMissing, "the include does not name a file".to_owned()),
            IncludeProblem::Outside => (Code::IncludeOutside, format!("the included file `{target}` lies outside the docs")),
            IncludeProblem::Cycle => (Code::IncludeCycle, format!("the included file `{target}` includes itself")),
            IncludeProblem::TooDeep => (Code::NestedTooDeep, format!("the page includes too much before it includes `{target}`")),
        };
        findings.push(Diagnostic::new(code, *span, message));
    }
}

/// The words of all paragraphs of some blocks, those in lists and notes too, one paragraph a line.
pub(crate) fn words(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in flow(blocks) {
        if let Kind::Paragraph(line) = &block.kind {
            out.push_str(&plain(line));
            out.push('\n');
        }
    }
    out
}
