//! Owns the sections of a page: where each begins, and what its heading says that it is about. It must not know the shape of their blocks.

use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::classify::table::KnownTable;
use crate::page::english::headings::{Role, is_of_inner_properties, is_slug_of, near_heading, role_by_words, words_of_slug};
use crate::page::syntax::context::Context;
use crate::page::syntax::document::{Block, Fence, Kind};
use crate::page::syntax::line::Line;
use crate::prose::plain;
use crate::span::Spanned;
use std::ops::Range;

/// A heading and the blocks up to the next one.
#[derive(Debug)]
pub(crate) struct Section<'d> {
    pub(crate) level: u8,
    /// The words of the heading.
    pub(crate) title: String,
    /// The same in English: those of its anchor, where that is not the slug of the title.
    pub(crate) english: String,
    /// The heading.
    pub(crate) range: Range<usize>,
    pub(crate) role: Role,
    /// The rule that gave it the role.
    pub(crate) rule: Rule,
    /// Whether the words of its heading give a role, be it another one.
    pub(crate) known: bool,
    /// Whether the role is not from the words of its heading, but from its place or the anchor: its text may be in another language.
    pub(crate) placed: bool,
    /// The headings that it stands under, the nearest last.
    pub(crate) above: Vec<Words>,
    pub(crate) blocks: &'d [Block],
    /// Its tables, those in lists and notes too.
    pub(crate) tables: Vec<KnownTable<'d>>,
    /// Its fences, those in lists and notes too.
    pub(crate) fences: Vec<&'d Fence>,
}

/// The words of a heading, and the same in English.
#[derive(Clone, Debug)]
pub(crate) struct Words {
    pub(crate) title: String,
    pub(crate) english: String,
    /// The role that the title gives.
    role: Option<(Role, Rule)>,
}

impl<'d> Section<'d> {
    /// All blocks, those in lists and notes too, in their order.
    pub(crate) fn flow(&self) -> Vec<&'d Block> {
        flow(self.blocks)
    }
}

/// All blocks, those in lists and notes too, in their order.
pub(crate) fn flow(blocks: &[Block]) -> Vec<&Block> {
    let mut out = Vec::with_capacity(blocks.len());
    for block in blocks {
        out.push(block);
        match &block.kind {
            Kind::Quote(_, inner) => out.extend(flow(inner)),
            Kind::List(_, items) => out.extend(items.iter().flat_map(|item| flow(item))),
            _ => {}
        }
    }
    out
}

/// Splits a page at its headings.
pub(crate) fn split<'d>(context: &Context<'_>, blocks: &'d [Block]) -> Vec<Section<'d>> {
    let starts: Vec<usize> = (0..blocks.len()).filter(|&at| matches!(blocks[at].kind, Kind::Heading(..))).collect();
    let end = |number: usize| starts.get(number).copied().unwrap_or(blocks.len());
    let mut path = Path { above_title: above_title(blocks, &starts), headings: Vec::new(), titled: false };
    let words = Words { title: String::new(), english: String::new(), role: None };
    let opening = Heading { level: 0, words, range: 0..0, role: Role::Title, rule: Rule::TitleFirst, above: Vec::new() };
    let translated = starts.iter().any(|&at| is_translated(&blocks[at]));
    let mut sections = vec![opening.section(context, &blocks[..end(0)], translated)];
    for (number, &start) in starts.iter().enumerate() {
        if let Kind::Heading(level, line, anchor) = &blocks[start].kind {
            let heading = path.go_on(*level, words_of(line, anchor.as_deref()), blocks[start].range.clone());
            sections.push(heading.section(context, &blocks[start + 1..end(number + 1)], translated));
        }
    }
    sections
}

/// The words of a heading, with those of its anchor.
fn words_of(line: &Line, anchor: Option<&str>) -> Words {
    let title = plain(line).trim().to_owned();
    let english = anchor.filter(|slug| !is_slug_of(slug, &title)).map_or_else(|| title.clone(), words_of_slug);
    let role = role_by_words(&title);
    Words { title, english, role }
}

/// Whether the anchor of a heading tells what the section is about, and its words do not.
fn is_translated(block: &Block) -> bool {
    let Kind::Heading(_, line, Some(anchor)) = &block.kind else { return false };
    let Words { english, role, .. } = words_of(line, Some(anchor));
    role.is_none() && role_by_words(&english).is_some()
}

/// A heading, with what it says.
struct Heading {
    level: u8,
    words: Words,
    range: Range<usize>,
    role: Role,
    rule: Rule,
    above: Vec<Words>,
}

impl Heading {
    /// The section below it, on a page that is translated or not.
    fn section<'d>(self, context: &Context<'_>, blocks: &'d [Block], translated: bool) -> Section<'d> {
        let Self { level, words: Words { title, english, role: by_words }, range, role, rule, above } = self;
        let (mut tables, mut fences) = (Vec::new(), Vec::new());
        for block in flow(blocks) {
            match &block.kind {
                Kind::Table(table) => tables.push(KnownTable::new(context, table, block, translated)),
                Kind::Fence(fence) => fences.push(fence),
                _ => {}
            }
        }
        let (known, placed) = (by_words.is_some(), rule == Rule::HeadingAnchor);
        Section { level, title, english, range, role, rule, known, placed, above, blocks, tables, fences }
    }
}

/// The headings that the current one stands under.
struct Path {
    /// How many levels lie above the title.
    above_title: u8,
    /// Level, words, role.
    headings: Vec<(u8, Words, Role)>,
    titled: bool,
}

impl Path {
    /// The next heading.
    fn go_on(&mut self, level: u8, words: Words, range: Range<usize>) -> Heading {
        let level = level - self.above_title;
        let beside_example = level > 2 && self.headings.iter().any(|(other, _, role)| *other == level && *role == Role::Examples);
        self.headings.retain(|(above, ..)| *above < level);
        let parent = self.headings.last().map(|(.., role)| *role);
        let (role, rule) = if level == 1 && !self.titled {
            self.titled = true;
            (Role::Title, if self.above_title == 0 { Rule::TitleFirst } else { Rule::TitleLower })
        } else {
            match role_of(&words, parent) {
                (Role::Response, _) if beside_example => (Role::Examples, Rule::HeadingInExample),
                role => role,
            }
        };
        let above = self.headings.iter().map(|(_, words, _)| words.clone()).collect();
        self.headings.push((level, words.clone(), role));
        Heading { level, words, range, role, rule, above }
    }
}

/// How many levels lie above the title: none, unless the first heading stands above all others without being of the first level.
fn above_title(blocks: &[Block], headings: &[usize]) -> u8 {
    let mut levels = headings.iter().filter_map(|&at| if let Kind::Heading(level, ..) = &blocks[at].kind { Some(*level) } else { None });
    let first = levels.next().unwrap_or(1);
    let below = levels.min().unwrap_or(first);
    if first < below { first - 1 } else { 0 }
}

/// The role that a heading's own words, its anchor or the heading above it give.
fn role_of(words: &Words, parent: Option<Role>) -> (Role, Rule) {
    let Words { title, english, role } = words;
    match parent {
        Some(Role::Examples) => return (Role::Examples, Rule::HeadingInExample),
        Some(Role::Properties) if is_of_inner_properties(english) => return (Role::Other, Rule::HeadingPropertiesOf),
        _ => {}
    }
    let by_anchor = role_by_words(english).filter(|_| english != title).map(|(role, _)| (role, Rule::HeadingAnchor));
    by_anchor.or(*role).unwrap_or(match parent {
        None | Some(Role::Title | Role::Other) => (Role::Other, Rule::HeadingUnknown),
        Some(role) => (role, Rule::HeadingAbove),
    })
}

/// Reports headings that say nothing known, but nearly do. Another language has words that are nearly English, but few that are.
pub(crate) fn report_misspelt(context: &Context<'_>, sections: &[Section<'_>], findings: &mut Findings) {
    let is_unknown = |section: &&Section<'_>| section.rule != Rule::HeadingInExample && !section.known;
    let own = sections.iter().filter(|section| section.level == 2);
    let (known, unknown): (Vec<_>, Vec<_>) = own.partition(|section| section.known);
    for section in sections.iter().filter(is_unknown).filter(|_| known.len() >= unknown.len()) {
        let Some(near) = near_heading(&section.title) else { continue };
        let message = format!("the heading `{}` is nearly `{}`", section.title, near.name);
        let span = context.span(section.range.clone());
        let found = Diagnostic::new(Code::NameMisspelt, span, message);
        findings.push(found.did_you_mean_one_of(span, &section.title, Some(near)));
    }
}

/// What the sections outside of examples are about, with their headings.
pub(crate) fn outline(context: &Context<'_>, sections: &[Section<'_>]) -> Vec<Spanned<&'static str>> {
    let own = sections.iter().filter(|section| section.level == 2 && !section.placed);
    own.map(|section| Spanned::new(section.role.name(), context.span(section.range.clone()))).collect()
}

/// Records what every heading says, once all roles are given.
pub(crate) fn record(context: &Context<'_>, sections: &[Section<'_>], findings: &mut Findings) {
    for section in sections.iter().filter(|section| section.level > 0) {
        findings.fact(section.rule, context.span(section.range.clone()), || match section.role {
            Role::Title => format!("title: {}", section.title),
            role => format!("section: {}", role.name()),
        });
    }
}
