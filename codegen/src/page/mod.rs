//! One page, parsed: everything that is true of one file, with positions. Knows no other page, no Rust names, no API.
//!
//! Parsing never fails: [`parse`] returns what it understood and says the rest in diagnostics.

pub(crate) mod classify;
pub(crate) mod english;
pub mod model;
pub(crate) mod parts;
pub(crate) mod syntax;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;

pub use crate::standards::http::Method;
pub use crate::standards::permission::Access;
pub use model::*;
pub use syntax::annotation::{Annotation, BlockType};
pub use syntax::first_line::{RequestLine, StatusLine};
pub use syntax::front_matter::FrontMatter;
pub use syntax::http::{BodySyntax, Header, Message, MessageBody};
pub use syntax::json::{Json, Member, Node};
pub use syntax::link::Link;
pub use syntax::template::{Part, Placeholder, Segment, Template};

use crate::diag::{Findings, Rule};
use crate::source::{Correction, SourceMap};
use crate::span::FileId;
use classify::page_kind::PageKind;
use classify::{section, shape};
use parts::text::Opening;
use parts::{deployments, enums, levels, operation, resource, text};
use syntax::context::Context;
use syntax::{front_matter, markdown};

/// Parses the page `file`.
pub fn parse(sources: &SourceMap, file: FileId, findings: &mut Findings) -> Page {
    for Correction { span, what, old, new, why } in sources.corrections(file) {
        findings.fact(Rule::Correction, *span, || format!("{what}: `{old}` is `{new}`: {why}"));
    }
    let mut found = findings.fresh();
    let page = read(&Context::new(sources, file), file, &mut found);
    found.relocate(|span| sources.origin(span));
    findings.append(found);
    page
}

/// The page, once its text is known with what it includes.
fn read(context: &Context<'_>, file: FileId, findings: &mut Findings) -> Page {
    let (front, body) = front_matter::read(context, findings);
    let document = markdown::read(context, body, findings);
    let mut sections = section::split(context, &document.blocks);
    shape::infer(context, &mut sections, PageKind::of(&front));
    section::record(context, &sections, findings);
    text::check_includes(context, findings);
    let opening = text::opening(context, &sections, findings);
    let notes = text::notes(context, &sections, findings);
    let types = resource::read(context, &document.blocks, &sections, &opening, findings);
    let operation = operation::read(context, &front, &sections, !types.is_empty(), findings);
    let enums = enums::read(context, &sections, &opening, operation.is_some() || !types.is_empty(), findings);
    let links = text::file_links(document.links);
    let defines = operation.is_some() || !types.is_empty() || !enums.is_empty();
    let deployments = if defines { Vec::new() } else { deployments::read(context, &sections, findings) };
    if defines {
        front_matter::missing(context).into_iter().for_each(|missing| findings.push(missing));
    }
    if defines {
        section::report_misspelt(context, &sections, findings);
    }
    let (outline, levels) = (section::outline(context, &sections), levels::read(context, &sections, findings));
    let Opening { title, namespace, intro, .. } = opening;
    Page { file, front, title, namespace, intro, notes, operation, types, enums, deployments, outline, levels, links }
}

/// Parses all pages, in their order.
pub fn parse_all(sources: &SourceMap) -> (Vec<Page>, Findings) {
    let mut findings = Findings::new();
    let pages = findings.of_each(sources.pages(), |&file, found| parse(sources, file, found));
    (pages, findings)
}
