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
    let names = |line: &Line, name: &str| line.iter().any(|piece| matches!(piece, Inline::Code(code) if code == name));
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

/// The type of a sample value, where the value alone tells it.
fn value_type(value: &Node) -> Option<TypeCell> {
    let name = match value.json {
        Json::Bool(_) => "Boolean",
        Json::String(_) => "String",
        _ => return None,
    };
    Some(TypeCell { names: vec![TypeName { name: name.to_owned(), link: None }], collection: false, span: value.span })
}

#[cfg(test)]
mod tests {
    use crate::page::testing::page;

    const REQUEST: &str = "# T\n## HTTP request\n```http\nPOST /a\n```\n";

    fn body(text: &str) -> (bool, Vec<String>, Vec<String>) {
        let (page, _) = page(&format!("{REQUEST}## Request body\n{text}\n"));
        let body = page.operation.unwrap_or_default().body;
        (body.none, body.types.into_iter().map(|t| t.name).collect(), body.parameters.into_iter().map(|p| p.name.value).collect())
    }

    #[test]
    fn the_body_is_nothing_a_type_or_parameters() {
        assert_eq!(body("Don't supply a request body for this method."), (true, vec![], vec![]));
        let linked = "In the request body, supply a JSON representation of the [chat](../resources/chat.md) object. See [list](../api/chat-list.md).";
        assert_eq!(body(linked), (false, vec!["chat".into()], vec![]));
        assert_eq!(body("The body is the binary stream of the file."), (false, vec!["Stream".into()], vec![]));
        let table = "|Parameter|Type|Description|\n|-|-|-|\n|**user**|[x](../resources/x.md)|Who. Required.|\n|hard|Boolean|x|";
        assert_eq!(body(table), (false, vec![], vec!["user".into(), "hard".into()]));
    }

    #[test]
    fn a_column_of_values_may_hold_types() {
        let table = "|Name|Value|Description|\n|-|-|-|\n|parent|[Item](../resources/item.md)|x|\n|name|string|x|";
        let (page, _) = page(&format!("{REQUEST}## Request body\n{table}\n"));
        let types = page.operation.unwrap_or_default().body.parameters.into_iter().filter_map(|p| p.ty);
        assert_eq!(types.map(|ty| ty.names[0].name.clone()).collect::<Vec<_>>(), ["Item", "string"]);
    }

    #[test]
    fn parameters_may_be_shown_and_named_in_prose() {
        let text = "You may include the `readOnly` parameter.\n```JSON\n{ \"readOnly\": true, \"other\": 1 }\n```\nIt is optional.";
        let (page, _) = page(&format!("{REQUEST}## Request body\n{text}\n"));
        let parameters = page.operation.unwrap_or_default().body.parameters;
        assert_eq!(parameters.iter().map(|p| p.name.value.as_str()).collect::<Vec<_>>(), ["readOnly"]);
        assert_eq!(parameters[0].ty.as_ref().map(|ty| ty.names[0].name.as_str()), Some("Boolean"));
    }

    #[test]
    fn parameters_may_be_named_in_text_alone() {
        let text = "Give the **body** property of the `message` parameter, or the **comment** parameter, not `a` parameters.";
        let (page, _) = page(&format!("# T\nUse the `to` parameter.\n{}## Request body\n{text}\n", REQUEST.trim_start_matches("# T\n")));
        let mentioned = page.operation.unwrap_or_default().body.mentioned;
        assert_eq!(mentioned.iter().map(|name| name.value.as_str()).collect::<Vec<_>>(), ["to", "message", "comment"]);
    }

    #[test]
    fn marks_and_remarks_are_not_of_a_name() {
        let table = "|Parameter|Type|Description|\n|-|-|-|\n|`a` (deprecated)|String|x|\n|**Group**|||\n|b*|String|x|";
        assert_eq!(body(table).2, ["a", "b"]);
    }

    #[test]
    fn a_type_that_cannot_be_read_is_pointed_at() {
        let table = "|Parameter|Type|Description|\n|-|-|-|\n|a|this or that thing|x|";
        let (_, findings) = page(&format!("{REQUEST}## Request body\n{table}\n"));
        assert_eq!(findings, ["type-cell: this or that thing"]);
    }
}
