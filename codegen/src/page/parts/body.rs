//! Owns the request body section: its type, its parameters, or that there is none. It must not know what words mean.

use crate::diag::{Findings, Rule};
use crate::page::classify::section::Section;
use crate::page::english::body::{mentioned, says_bytes, says_none, types};
use crate::page::english::flat::Flat;
use crate::page::english::headings::Role;
use crate::page::model::{BodySection, Parameter, TypeCell, TypeName};
use crate::page::parts::parameters;
use crate::page::parts::table;
use crate::page::parts::table::Rows;
use crate::page::parts::text::words;
use crate::page::syntax::context::Context;
use crate::page::syntax::document::{Block, Kind};
use crate::page::syntax::json;
use crate::page::syntax::json::{Json, Member, Node};
use crate::page::syntax::line::Line;
use crate::prose::Inline;
use crate::span::{Span, Spanned};

/// The type of bytes.
const STREAM: &str = "Stream";

/// Reads the sections of the request body.
pub(crate) fn read(context: &Context<'_>, sections: &[Section<'_>], findings: &mut Findings) -> BodySection {
    let parameters = parameters::rows(context, sections, Role::Body, Rows::Parameters, findings);
    let mut body = BodySection { parameters, ..BodySection::default() };
    let mut none: Vec<(Rule, Span)> = Vec::new();
    for section in sections.iter().filter(|section| section.role == Role::Body) {
        let span = context.span(section.range.clone());
        body.span = body.span.or(Some(span));
        add_types(context, section, &mut body.types, findings);
        if body.parameters.is_empty() && body.types.is_empty() {
            body.parameters = in_json(context, section, findings);
        }
        let text = words(section.blocks);
        if body.parameters.is_empty() {
            none.extend(says_none(&text).map(|rule| (rule, span)));
        }
        if body.parameters.is_empty() && body.types.is_empty() && says_bytes(&text) {
            findings.fact(Rule::BodyBytes, span, || "body: bytes".to_owned());
            body.types.push(TypeName { name: STREAM.to_owned(), link: None });
        }
    }
    body.none = body.types.is_empty() && none.iter().any(|(rule, _)| *rule == Rule::BodyNone);
    for (rule, span) in none {
        findings.fact(rule, span, || if body.none { "body: none" } else { "body: not none after all" }.to_owned());
    }
    body.mentioned = mentioned_parameters(context, sections, findings);
    body
}

/// Adds the types that the text of a section names.
fn add_types(context: &Context<'_>, section: &Section<'_>, found: &mut Vec<TypeName>, findings: &mut Findings) {
    for (block, line) in paragraphs(section) {
        for (name, rule) in types(&Flat::new(line), section.placed) {
            if !found.contains(&name) {
                findings.fact(rule, context.span(block.range.clone()), || format!("body: {}", name.name));
                found.push(name);
            }
        }
    }
}

/// The parameters that the opening text or the body section names as such: `` `message` parameter ``.
fn mentioned_parameters(context: &Context<'_>, sections: &[Section<'_>], findings: &mut Findings) -> Vec<Spanned<String>> {
    let mut found: Vec<Spanned<String>> = Vec::new();
    for section in sections.iter().filter(|section| matches!(section.role, Role::Title | Role::Body)) {
        for (_, line) in paragraphs(section) {
            for (at, name) in mentioned(&Flat::new(line)) {
                if found.iter().any(|known| known.value == name) {
                    continue;
                }
                let span = context.words(line, at..at + name.len());
                findings.fact(Rule::BodyMentioned, span, || format!("parameter: {name}"));
                found.push(Spanned::new(name.to_owned(), span));
            }
        }
    }
    found
}

fn paragraphs<'d>(section: &Section<'d>) -> impl Iterator<Item = (&'d Block, &'d Line)> + use<'d> {
    section.flow().into_iter().filter_map(|block| if let Kind::Paragraph(line) = &block.kind { Some((block, line)) } else { None })
}

/// The parameters of a body that is only in JSON, described by the paragraph that names them in code.
fn in_json(context: &Context<'_>, section: &Section<'_>, findings: &mut Findings) -> Vec<Parameter> {
    let names = |line: &Line, name: &str| line.iter().any(|inline| matches!(inline, Inline::Code(code) if code == name));
    let described = |name: &str| paragraphs(section).find(|(_, line)| names(line, name));
    let mut found = Vec::new();
    for fence in section.fences.iter().filter(|fence| matches!(fence.info.as_str(), "" | "json")) {
        let node = json::read(context.file, context.text, fence.inner.clone()).map(|read| read.node);
        let Ok(Node { json: Json::Object(members), .. }) = node else { continue };
        for Member { key, value, .. } in members {
            let Some((block, line)) = described(&key.value) else { continue };
            let (ty, span) = (value_type(&value), key.span);
            let parameter = table::described(key, ty, line.to_vec(), context.span(block.range.clone()), findings);
            findings.fact(Rule::BodyJson, span, || table::summary("parameter", &parameter));
            found.push(parameter);
        }
    }
    found
}

/// The type of a sample value, if the value alone decides it.
fn value_type(value: &Node) -> Option<TypeCell> {
    let name = match value.json {
        Json::Bool(_) => "Boolean",
        Json::String(_) => "String",
        _ => return None,
    };
    Some(TypeCell { names: vec![TypeName { name: name.to_owned(), link: None }], collection: false, span: value.span })
}
