//! Owns markdown as a document of blocks with their bytes: text, notes, lists, tables, fences with the annotation above them. It leaves out
//! tabs with samples in other languages. It must not know what a block says.

use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::syntax::annotation;
use crate::page::syntax::annotation::{Annotation, BlockType};
use crate::page::syntax::comment;
use crate::page::syntax::context::Context;
use crate::page::syntax::document::{Block, Cell, Document, Fence, Kind, Row, Table};
use crate::page::syntax::fence;
use crate::page::syntax::first_line;
use crate::page::syntax::html;
use crate::page::syntax::line::Line;
use crate::page::syntax::link::Link;
use crate::page::syntax::note::quote_head;
use crate::page::syntax::range;
use crate::page::syntax::repair;
use crate::page::syntax::tab::Tab;
use crate::page::syntax::zone;
use crate::prose::is_blank;
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, OffsetIter, Options, Parser, Tag, TagEnd};
use std::iter::Peekable;
use std::ops::Range;

mod inline;

/// Reads the body of a page, from the byte `start` on.
pub(crate) fn read(context: &Context<'_>, start: usize, findings: &mut Findings) -> Document {
    let mut document = Document::default();
    let mut tab = None;
    for part in fence::parts(context, start, findings) {
        tab = read_part(context, part, tab, &mut document, findings);
    }
    document
}

/// Adds the blocks in the bytes `part` of the page, which begin in a tab or not; gives the tab in which they end.
fn read_part(context: &Context<'_>, part: Range<usize>, tab: Option<Tab>, document: &mut Document, findings: &mut Findings) -> Option<Tab> {
    let whole = Context { text: &context.text[..part.end], ..*context };
    let body = comment::closed(&whole, part.start, repair::tables(&whole, part.start, findings), findings);
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let events = Parser::new_ext(&body, options).into_offset_iter().peekable();
    let mut builder = Builder {
        context,
        body: &body,
        start: part.start,
        events,
        findings,
        pending: None,
        links: Vec::new(),
        anchor: None,
        tab,
        depth: 0,
    };
    document.blocks.extend(builder.document());
    document.links.append(&mut builder.links);
    builder.tab
}

/// How many quotes, items of lists and marks stand within each other at most: each takes room on the stack, here and in all that follows.
const MOST_NESTED: usize = 32;

struct Builder<'a, 'c, 'd> {
    context: &'c Context<'c>,
    body: &'a str,
    /// Where the body begins in the page.
    start: usize,
    events: Peekable<OffsetIter<'a>>,
    findings: &'d mut Findings,
    /// The annotation that waits for its block.
    pending: Option<Annotation>,
    links: Vec<Link>,
    /// The name of the last anchor.
    anchor: Option<String>,
    /// The tab that the text stands in, if any.
    tab: Option<Tab>,
    /// How many quotes, items and marks the text stands in.
    depth: usize,
}

impl<'a> Builder<'a, '_, '_> {
    fn at(&self, range: &Range<usize>) -> Range<usize> {
        self.start + range.start..self.start + range.end
    }

    fn in_dropped_tab(&self) -> bool {
        self.tab.as_ref().is_some_and(|tab| !tab.is_read())
    }

    /// Keeps a fact about the bytes `range` of the body, unless they are in a tab that is not read.
    fn fact(&mut self, rule: Rule, range: &Range<usize>, text: impl FnOnce() -> String) {
        if !self.in_dropped_tab() {
            self.findings.fact(rule, self.context.span(self.at(range)), text);
        }
    }

    fn document(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, range)) = self.events.next() {
            if matches!(event, Event::Rule) {
                self.tab = None;
                continue;
            }
            let (links, dropped, found_at) = (self.links.len(), self.in_dropped_tab(), range.clone());
            let found = self.block(event, range);
            let tab = found.iter().find_map(Tab::begins);
            let is_heading = found.iter().any(|block| matches!(block.kind, Kind::Heading(..)));
            if tab.is_some() || (dropped && !is_heading) {
                self.links.truncate(links);
            } else {
                blocks.extend(found);
            }
            if tab.is_some() || is_heading {
                self.tab = tab;
                self.tab_begins(&found_at);
            }
        }
        self.drop_pending();
        blocks
    }

    /// Keeps the fact that a tab begins that is not read, at its heading.
    fn tab_begins(&mut self, heading: &Range<usize>) {
        if let Some(tab) = self.tab.as_ref().filter(|tab| !tab.is_read()) {
            self.findings.fact(Rule::TabOther, self.context.span(self.at(heading)), || format!("tab: {}, not read", tab.name));
        }
    }

    /// The blocks that begin with `event`: none, one, or a paragraph and the includes in it.
    fn block(&mut self, event: Event<'a>, range: Range<usize>) -> Vec<Block> {
        let place = self.at(&(range.start..range.start + self.body[range.clone()].trim_end().len()));
        let kind = match event {
            Event::Start(Tag::Heading { level, .. }) => {
                self.anchor = None;
                let (line, includes) = self.line(&TagEnd::Heading(level));
                // A rule right below the last line of a tab makes that line look like a heading.
                if self.tab.is_some() && !self.body[range.clone()].starts_with('#') {
                    self.tab = None;
                    self.fact(Rule::TabLastLine, &range, || "text: the last line of a tab".to_owned());
                    return with_includes(line, place, includes);
                }
                self.drop_pending();
                Kind::Heading(level_number(level), line, self.anchor.take())
            }
            Event::Start(Tag::Paragraph) if zone::is_directive(&self.body[range.clone()]) => return self.directive(&range),
            Event::Start(Tag::Paragraph) => {
                let (line, includes) = self.line(&TagEnd::Paragraph);
                return with_includes(line, place, includes);
            }
            Event::Start(Tag::BlockQuote(_)) => {
                let blocks = self.within(&range, |it| it.until(|end| matches!(end, TagEnd::BlockQuote(_))));
                let (head, blocks) = quote_head(blocks);
                Kind::Quote(head, blocks)
            }
            Event::Start(Tag::List(first)) => Kind::List(first.is_some(), self.items()),
            Event::Start(Tag::Table(_)) => Kind::Table(self.table()),
            Event::Start(Tag::CodeBlock(kind)) => Kind::Fence(self.fence(&kind, &range)),
            Event::Start(Tag::HtmlBlock) => {
                self.html_block(&range);
                return Vec::new();
            }
            // Items that are not loose hold their text directly.
            Event::Text(_) | Event::Code(_) | Event::InlineHtml(_) | Event::SoftBreak | Event::HardBreak | Event::Start(_) => {
                return self.bare_line(event, range);
            }
            _ => return Vec::new(),
        };
        vec![Block { kind, range: place }]
    }

    /// Passes over a paragraph of directives for the site.
    fn directive(&mut self, range: &Range<usize>) -> Vec<Block> {
        while self.events.next().is_some_and(|(event, _)| !matches!(event, Event::End(TagEnd::Paragraph))) {}
        let text = self.body[range.clone()].trim().to_owned();
        self.fact(Rule::ZoneDirective, range, || format!("not text: {text}"));
        Vec::new()
    }

    /// What `read` makes of the element that has just begun at `range`; nothing where it is nested too deeply.
    fn within<T: Default>(&mut self, range: &Range<usize>, read: impl FnOnce(&mut Self) -> T) -> T {
        if self.depth == MOST_NESTED {
            self.skip(range);
            return T::default();
        }
        self.depth += 1;
        let found = read(self);
        self.depth -= 1;
        found
    }

    /// Leaves out the element that has just begun at `range`, to its end.
    fn skip(&mut self, range: &Range<usize>) {
        let mut open = 1_usize;
        while open > 0 {
            match self.events.next() {
                Some((Event::Start(_), _)) => open += 1,
                Some((Event::End(_), _)) => open -= 1,
                Some(_) => {}
                None => break,
            }
        }
        let message = format!("this stands in {MOST_NESTED} quotes, items of lists or marks");
        let span = self.context.span(self.at(&range::trim(self.body, range.clone())));
        self.findings.push(Diagnostic::new(Code::NestedTooDeep, span, message).label("not read"));
    }

    /// The blocks up to the end that `is_end` knows.
    fn until(&mut self, is_end: impl Fn(&TagEnd) -> bool) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, range)) = self.events.next() {
            if matches!(&event, Event::End(end) if is_end(end)) {
                break;
            }
            blocks.extend(self.block(event, range));
        }
        blocks
    }

    fn items(&mut self) -> Vec<Vec<Block>> {
        let mut items = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => items.push(self.within(&range, |it| it.until(|end| *end == TagEnd::Item))),
                Event::End(TagEnd::List(_)) => break,
                _ => {}
            }
        }
        items
    }

    fn table(&mut self) -> Table {
        let annotation = self.take_pending();
        let mut table = Table { head: Row::default(), rows: Vec::new(), annotation };
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::Start(Tag::TableHead) => table.head = self.row(&TagEnd::TableHead),
                Event::Start(Tag::TableRow) => {
                    let row = self.row(&TagEnd::TableRow);
                    table.rows.push(row);
                }
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        table
    }

    fn row(&mut self, end: &TagEnd) -> Row {
        let mut cells = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::TableCell) => {
                    let range = range::trim_matches(self.body, range, |c| c.is_whitespace() || c == '|');
                    cells.push(Cell { line: self.line(&TagEnd::TableCell).0, range: self.at(&range) });
                }
                Event::End(found) if found == *end => break,
                _ => {}
            }
        }
        Row { cells }
    }

    fn fence(&mut self, kind: &CodeBlockKind<'_>, range: &Range<usize>) -> Fence {
        let mut inner: Option<Range<usize>> = None;
        for (event, range) in self.events.by_ref() {
            match event {
                Event::End(TagEnd::CodeBlock) => break,
                _ => inner = Some(inner.map_or(range.start, |inner| inner.start)..range.end),
            }
        }
        let info = match kind {
            CodeBlockKind::Fenced(info) => info.split_whitespace().next().unwrap_or_default().to_lowercase(),
            CodeBlockKind::Indented => "text".to_owned(),
        };
        // No annotation describes code that is merely indented.
        let annotation = if *kind == CodeBlockKind::Indented { None } else { self.take_pending() };
        let inner = self.at(&inner.unwrap_or(range.end..range.end));
        let first = first_line::first_line(self.context, inner.clone());
        let rule = first_line::may_be_message(self.context, &info, &first.start);
        if let Some(rule) = rule {
            self.fact(rule, range, || "fence: HTTP".to_owned());
        }
        Fence { info, inner, first, may_be_http: rule.is_some(), annotation }
    }

    fn html_block(&mut self, range: &Range<usize>) {
        for (event, _) in self.events.by_ref() {
            if matches!(event, Event::End(TagEnd::HtmlBlock)) {
                break;
            }
        }
        self.comments(range);
        self.unread_text(range);
    }

    /// Warns of text in a block of HTML.
    fn unread_text(&mut self, range: &Range<usize>) {
        let found = html::text_outside(self.context.text, self.at(range)).filter(|_| !self.in_dropped_tab());
        if let Some(text) = found {
            let message = "markdown takes this for HTML, up to the next blank line";
            let span = self.context.span(text);
            self.findings.push(Diagnostic::new(Code::HtmlText, span, message).label("not read"));
            self.findings.fact(Rule::HtmlBlock, span, || "HTML: not read".to_owned());
        }
    }

    /// Takes the annotations among the comments in `range`.
    fn comments(&mut self, range: &Range<usize>) {
        if self.in_dropped_tab() {
            return;
        }
        let place = self.at(range);
        for comment in html::comments(self.context.text, place) {
            let Some(annotation) = annotation::read(self.context, comment, self.findings) else { continue };
            if annotation.block == BlockType::Page {
                continue;
            }
            self.drop_pending();
            self.pending = Some(annotation);
        }
    }

    fn take_pending(&mut self) -> Option<Annotation> {
        if self.in_dropped_tab() { None } else { self.pending.take() }
    }

    /// Reports the annotation that waits: no block follows it.
    fn drop_pending(&mut self) {
        let Some(annotation) = self.pending.take() else { return };
        let wants_fence = match annotation.block {
            BlockType::Request | BlockType::Response | BlockType::Resource | BlockType::Example => true,
            BlockType::Samples | BlockType::Permissions | BlockType::Ignored | BlockType::Page => false,
        };
        if wants_fence {
            let message = format!("no fenced block follows this `{}` annotation", annotation.block.name());
            self.findings.push(Diagnostic::new(Code::AnnotationWithoutFence, annotation.span, message));
        }
    }
}

fn level_number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

/// A paragraph, if it has text, and the includes that stood in it.
fn with_includes(line: Line, range: Range<usize>, includes: Vec<Block>) -> Vec<Block> {
    if is_blank(&line) {
        return includes;
    }
    std::iter::once(Block { kind: Kind::Paragraph(line), range }).chain(includes).collect()
}

#[cfg(test)]
mod tests;
