//! Owns the reading of lines: text with its marks, links and breaks, and the includes and comments in it. It must not know blocks around them.

use crate::diag::Rule;
use crate::page::syntax::document::{Block, Include, Kind};
use crate::page::syntax::html;
use crate::page::syntax::html::InlineTag;
use crate::page::syntax::line::{Line, LineBuilder};
use crate::page::syntax::link::Link;
use crate::page::syntax::markdown::{Builder, with_includes};
use crate::page::syntax::repair;
use crate::prose::Inline;
use crate::span::Spanned;
use pulldown_cmark::{Event, LinkType, Tag, TagEnd};
use std::ops::Range;

impl<'a> Builder<'a, '_, '_> {
    /// Text in an item of a list without a paragraph around it.
    pub(super) fn bare_line(&mut self, event: Event<'a>, range: Range<usize>) -> Vec<Block> {
        let mut line = LineBuilder::new();
        let mut includes = Vec::new();
        let start = range.start;
        let mut end = range.end;
        self.event(event, range, &mut line, &mut includes);
        while let Some((event, range)) = self.events.next_if(|(event, _)| is_inline(event)) {
            end = end.max(range.end);
            self.event(event, range, &mut line, &mut includes);
        }
        with_includes(self.finished(line), self.at(&(start..end)), includes)
    }

    fn finished(&mut self, line: LineBuilder) -> Line {
        let (line, shortcodes) = line.finish();
        for (source, character) in shortcodes {
            let range = source.start - self.start..source.end - self.start;
            self.fact(Rule::Shortcode, &range, || format!("text: {character}"));
        }
        line
    }

    /// The text up to `end`, and the includes in it.
    pub(super) fn line(&mut self, end: &TagEnd) -> (Line, Vec<Block>) {
        let (line, includes, _) = self.line_to(end, 0);
        (line, includes)
    }

    /// The same, and where its last event ends in the body: at `from`, where it has none.
    fn line_to(&mut self, end: &TagEnd, from: usize) -> (Line, Vec<Block>, usize) {
        let mut line = LineBuilder::new();
        let mut includes = Vec::new();
        let mut last = from;
        while let Some((event, range)) = self.events.next() {
            if matches!(&event, Event::End(found) if found == end) {
                break;
            }
            last = last.max(range.end);
            self.event(event, range, &mut line, &mut includes);
        }
        (self.finished(line), includes, last)
    }

    fn event(&mut self, event: Event<'a>, range: Range<usize>, out: &mut LineBuilder, includes: &mut Vec<Block>) {
        let written = &self.body[range.clone()];
        let at = self.start + range.start;
        match event {
            Event::Text(text) => out.text(&repair::unmask(&text), written, at),
            Event::Code(text) => out.code(repair::unmask(&text).into_owned(), written, at),
            Event::SoftBreak | Event::HardBreak => out.text(" ", written, at),
            Event::InlineHtml(tag) if tag.starts_with("<!--") => self.comments(&range),
            Event::InlineHtml(tag) => self.tag(&tag, &range, out),
            Event::Start(Tag::Strong) => out.nested(self.within(&range, |it| it.line(&TagEnd::Strong)).0, Inline::Strong),
            Event::Start(Tag::Emphasis) => out.nested(self.within(&range, |it| it.line(&TagEnd::Emphasis)).0, Inline::Emphasis),
            Event::Start(Tag::Image { .. }) => drop(self.within(&range, |it| it.line(&TagEnd::Image))),
            Event::Start(Tag::Link { link_type, dest_url, .. }) => self.link(link_type, &dest_url, &range, out, includes),
            _ => {}
        }
    }

    /// What an inline tag in the bytes `range` of the body leaves in the text.
    fn tag(&mut self, tag: &str, range: &Range<usize>, out: &mut LineBuilder) {
        let written = &self.body[range.clone()];
        let at = self.start + range.start;
        self.anchor = html::anchor(tag).or_else(|| self.anchor.take());
        match html::inline_tag(tag) {
            InlineTag::Space => out.text(" ", written, at),
            InlineTag::Break => {
                out.line_break(at);
                self.fact(Rule::TagBreak, range, || "break".to_owned());
            }
            InlineTag::Item => {
                out.item(at);
                self.fact(Rule::TagItem, range, || "item".to_owned());
            }
            InlineTag::Text => {
                out.text(tag, written, at);
                self.fact(Rule::TagText, range, || format!("text: {tag}"));
            }
        }
    }

    /// A link, or the include that it stands in.
    fn link(&mut self, kind: LinkType, target: &str, range: &Range<usize>, out: &mut LineBuilder, includes: &mut Vec<Block>) {
        let (line, _, text_end) = self.within(range, |it| it.line_to(&TagEnd::Link, range.start + 1));
        let written = target_of(self.body, kind, target, range, text_end);
        let target = Spanned::new(target.to_owned(), self.context.link(target, self.at(&written)));
        if is_include(&self.body[..range.start]) {
            out.strip_include_opener();
            includes.push(self.include(target, range));
            self.skip_bracket(range.end);
            return;
        }
        self.links.push(target.clone());
        out.nested(line, |inner| Inline::Link(target, inner));
    }

    /// The include whose link is in the bytes `range` of the body.
    fn include(&mut self, target: Link, range: &Range<usize>) -> Block {
        let annotation = self.take_pending();
        let end = range.end + usize::from(self.body[range.end..].starts_with(']'));
        let start = self.body[..range.start].rfind("[!").unwrap_or(range.start);
        Block { kind: Kind::Include(Include { target, annotation }), range: self.at(&(start..end)) }
    }

    /// Passes over the `]` that closes an include, if text begins with it at `end`.
    fn skip_bracket(&mut self, end: usize) {
        let closes =
            |(event, range): &(Event<'a>, Range<usize>)| range.start == end && matches!(event, Event::Text(text) if &**text == "]");
        self.events.next_if(closes);
    }
}

/// The bytes of the target of a link whose text ends at `text_end`: all of the link where the target is not written in it as it is.
fn target_of(body: &str, kind: LinkType, target: &str, link: &Range<usize>, text_end: usize) -> Range<usize> {
    let rest = body.get(text_end..link.end).unwrap_or_default();
    let written = match kind {
        LinkType::Inline => rest.trim_start().strip_prefix("](").map(|rest| rest.trim_start().trim_start_matches('<')),
        LinkType::Autolink | LinkType::Email => body.get(link.start + 1..link.end),
        _ => None,
    };
    match written {
        Some(written) if !target.is_empty() && written.starts_with(target) => {
            let start = link.end - written.len();
            start..start + target.len()
        }
        _ => link.clone(),
    }
}

fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Text(_) | Event::Code(_) | Event::InlineHtml(_) | Event::SoftBreak | Event::HardBreak => true,
        Event::Start(tag) => matches!(tag, Tag::Strong | Tag::Emphasis | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }),
        // A struck-out text ends without having been taken as a line.
        Event::End(end) => matches!(end, TagEnd::Strikethrough),
        _ => false,
    }
}

/// Whether a link that follows `before` is that of an include.
fn is_include(before: &str) -> bool {
    let before = before.trim_end_matches([' ', '\t']);
    before.len() >= 9 && before.get(before.len() - 9..).is_some_and(|word| word.eq_ignore_ascii_case("[!INCLUDE"))
}
