//! Which section of a page a block stands in, and what the section is about. Headings in English tell it; where they do not, the blocks do.

use crate::page::syntax::document::{Block, Fence, Kind, Table};
use crate::prose::plain;
use std::ops::Range;

/// What a section is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The page's title and the text below it.
    Title,
    Permissions,
    HttpRequest,
    Headers,
    Query,
    PathParameters,
    Body,
    Response,
    Examples,
    Methods,
    Properties,
    Relationships,
    Representation,
    /// The values of an enumeration.
    Values,
    Other,
}

/// A heading and the blocks up to the next one.
#[derive(Debug)]
pub(crate) struct Section<'d> {
    pub(crate) level: u8,
    /// The words of the heading.
    pub(crate) title: String,
    /// The heading.
    pub(crate) range: Range<usize>,
    pub(crate) role: Role,
    /// Whether its place, and not its heading, gave it the role.
    pub(crate) placed: bool,
    /// The headings that it stands under, the nearest last.
    pub(crate) above: Vec<String>,
    pub(crate) blocks: &'d [Block],
}

impl<'d> Section<'d> {
    /// All blocks, those in lists and notes too, in their order.
    pub(crate) fn flow(&self) -> Vec<&'d Block> {
        flow(self.blocks)
    }

    pub(crate) fn tables(&self) -> impl Iterator<Item = (&'d Table, &'d Block)> + use<'d> {
        self.flow().into_iter().filter_map(|block| match &block.kind {
            Kind::Table(table) => Some((table, block)),
            _ => None,
        })
    }

    pub(crate) fn fences(&self) -> impl Iterator<Item = &'d Fence> + use<'d> {
        self.flow().into_iter().filter_map(|block| match &block.kind {
            Kind::Fence(fence) => Some(fence),
            _ => None,
        })
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
pub(crate) fn split(blocks: &[Block]) -> Vec<Section<'_>> {
    let mut sections = Vec::new();
    // The headings that the current one stands under: level, words, role.
    let mut path: Vec<(u8, String, Role)> = Vec::new();
    let starts: Vec<usize> = (0..blocks.len()).filter(|&at| matches!(blocks[at].kind, Kind::Heading(..))).collect();
    let first = starts.first().copied().unwrap_or(blocks.len());
    let opening = Section {
        level: 0,
        title: String::new(),
        range: 0..0,
        role: Role::Title,
        placed: false,
        above: Vec::new(),
        blocks: &blocks[..first],
    };
    sections.push(opening);
    let mut titled = false;
    let above_title = above_title(blocks, &starts);
    for (number, &start) in starts.iter().enumerate() {
        let Kind::Heading(level, line) = &blocks[start].kind else { continue };
        let level = level - above_title;
        let end = starts.get(number + 1).copied().unwrap_or(blocks.len());
        path.retain(|(above, ..)| *above < level);
        let title = plain(line).trim().to_owned();
        let parent = path.last().map(|(.., role)| *role);
        let role = if level == 1 && !titled {
            titled = true;
            Role::Title
        } else {
            role_of(&title, parent)
        };
        let above = path.iter().map(|(_, title, _)| title.clone()).collect();
        sections.push(Section {
            level,
            title: title.clone(),
            range: blocks[start].range.clone(),
            role,
            placed: false,
            above,
            blocks: &blocks[start + 1..end],
        });
        path.push((level, title, role));
    }
    sections
}

/// How many levels lie above the title: none, unless the first heading stands above all others without being of the first level.
fn above_title(blocks: &[Block], headings: &[usize]) -> u8 {
    let mut levels = headings.iter().filter_map(|&at| if let Kind::Heading(level, _) = &blocks[at].kind { Some(*level) } else { None });
    let first = levels.next().unwrap_or(1);
    let below = levels.min().unwrap_or(first);
    if first < below { first - 1 } else { 0 }
}

/// The role that a heading's own words or the heading above it give.
fn role_of(title: &str, parent: Option<Role>) -> Role {
    // What stands in an example is of the example, whatever its heading.
    if parent == Some(Role::Examples) {
        return Role::Examples;
    }
    // `Properties of a policy definition` below `Properties`: those of something inside a property.
    if parent == Some(Role::Properties) && title.to_lowercase().starts_with("properties of ") {
        return Role::Other;
    }
    let known = known_role(title);
    known.unwrap_or(match parent {
        None | Some(Role::Title) => Role::Other,
        Some(role) => role,
    })
}

/// The role that a heading's own words give.
pub(crate) fn known_role(title: &str) -> Option<Role> {
    let title = title.to_lowercase();
    let title = title.trim().trim_end_matches(':');
    const EXACT: [(&str, Role); 14] = [
        ("prerequisites", Role::Permissions),
        ("headers", Role::Headers),
        ("parameters", Role::Body),
        ("request", Role::Examples),
        ("methods", Role::Methods),
        ("tasks", Role::Methods),
        ("see also", Role::Other),
        ("related content", Role::Other),
        ("next steps", Role::Other),
        ("remarks", Role::Other),
        ("members", Role::Values),
        ("values", Role::Values),
        ("enumeration values", Role::Values),
        ("actions", Role::Methods),
    ];
    const START: [(&str, Role); 14] = [
        ("permission", Role::Permissions),
        ("http request", Role::HttpRequest),
        ("request header", Role::Headers),
        ("optional request header", Role::Headers),
        ("request body", Role::Body),
        ("request parameter", Role::Body),
        ("function parameter", Role::PathParameters),
        ("path parameter", Role::PathParameters),
        ("response", Role::Response),
        ("example", Role::Examples),
        ("propert", Role::Properties),
        ("relationship", Role::Relationships),
        ("json representation", Role::Representation),
        ("navigation propert", Role::Relationships),
    ];
    const CONTAIN: [(&str, Role); 5] = [
        ("query parameter", Role::Query),
        ("query option", Role::Query),
        ("request header", Role::Headers),
        ("function parameter", Role::PathParameters),
        ("path parameter", Role::PathParameters),
    ];
    let exact = EXACT.iter().find(|(words, _)| title == *words);
    let start = || START.iter().find(|(words, _)| title.starts_with(words));
    let contain = || CONTAIN.iter().find(|(words, _)| title.contains(words));
    let values = || title.ends_with(" values").then_some(Role::Values);
    exact.or_else(start).or_else(contain).map(|(_, role)| *role).or_else(values)
}
