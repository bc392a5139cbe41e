//! What a caller can give besides the URL: headers, query options, arguments of functions, the body. Knows tables and a few set phrases.

use crate::diag::Findings;
use crate::page::classify::permission_table;
use crate::page::classify::section::{Role, Section};
use crate::page::english::flat::{Flat, Mark};
use crate::page::model::{BodySection, Parameter, TypeCell, TypeName};
use crate::page::parts::table;
use crate::page::parts::table::Types;
use crate::page::parts::text::{is_file, words};
use crate::page::syntax::context::Context;
use crate::page::syntax::document::Kind;
use crate::page::syntax::json;
use crate::page::syntax::json::{Json, Node};
use crate::page::syntax::line::Line;
use crate::page::syntax::range::offset_in;
use crate::prose::Inline;
use crate::span::Spanned;
use crate::standards::odata;
use std::ops::Range;

/// The request headers. Several rows of one header are kept where they say different things, as those of `Prefer` do of each preference.
pub(crate) fn headers(context: &Context<'_>, sections: &[Section<'_>], findings: &mut Findings) -> Vec<Parameter> {
    let says_same = |one: &Parameter, other: &Parameter| {
        one.name.value == other.name.value && one.value == other.value && one.description == other.description
    };
    distinct_rows(context, sections, Role::Headers, Types::Optional, says_same, findings)
}

/// The rows of all tables in the sections of a role; a name that comes again is the same parameter.
pub(crate) fn rows(context: &Context<'_>, sections: &[Section<'_>], role: Role, types: Types, findings: &mut Findings) -> Vec<Parameter> {
    distinct_rows(context, sections, role, types, |one, other| one.name.value == other.name.value, findings)
}

/// The rows of all tables in the sections of a role, without those that are the same as an earlier one.
fn distinct_rows(
    context: &Context<'_>,
    sections: &[Section<'_>],
    role: Role,
    types: Types,
    is_same: impl Fn(&Parameter, &Parameter) -> bool,
    findings: &mut Findings,
) -> Vec<Parameter> {
    let mut found: Vec<Parameter> = Vec::new();
    for (table, _) in sections.iter().filter(|section| section.role == role).flat_map(Section::tables) {
        if permission_table::is_permission_table(table) {
            continue;
        }
        for parameter in table::parameters(context, table, types, findings) {
            if !found.iter().any(|known| is_same(known, &parameter)) {
                found.push(parameter);
            }
        }
    }
    found
}

/// The query options, by table or named in prose.
pub(crate) fn query(context: &Context<'_>, sections: &[Section<'_>], findings: &mut Findings) -> Vec<Parameter> {
    let mut found = rows(context, sections, Role::Query, Types::Optional, findings);
    // A table may write `$select` without its sign, or an option with a sample value.
    for parameter in &mut found {
        if let Some((name, _)) = parameter.name.value.split_once('=') {
            parameter.name.value = name.trim().to_owned();
        }
    }
    for section in sections.iter().filter(|section| section.role == Role::Query) {
        for block in section.flow() {
            let Kind::Paragraph(line) = &block.kind else { continue };
            let names = options_in(line);
            let description = if names.len() == 1 { line.to_vec() } else { Vec::new() };
            for (name, place) in names {
                if found.iter().any(|known| known.name.value.eq_ignore_ascii_case(&name)) {
                    continue;
                }
                let name = Spanned::new(name, context.words(line, place));
                found.push(table::finished(name, None, description.clone(), false));
            }
        }
    }
    found
}

/// The options that a paragraph names in sentences that do not deny them, and where each stands in its words.
fn options_in(line: &Line) -> Vec<(String, Range<usize>)> {
    let flat = Flat::new(line);
    let mut names: Vec<(String, Range<usize>)> = Vec::new();
    for sentence in flat.sentences() {
        let plain = flat.plain(sentence).to_lowercase();
        if [
            "not support",
            "n't support",
            "n’t support",
            "not currently support",
            "cannot use",
            "n't use",
            "not use",
            "n't available",
            "not available",
        ]
        .iter()
        .any(|no| plain.contains(no))
        {
            continue;
        }
        let marked = flat.marks_in(sentence).flat_map(|(at, mark)| {
            let place = move |name| at + offset_in(mark.words(), name).unwrap_or_default();
            options_in_mark(mark).into_iter().map(move |name| (place(name), name))
        });
        let bare = odata::system_options(sentence).map(|name| (flat.plain_range(name).start, name));
        for (at, name) in marked.chain(bare) {
            if !names.iter().any(|(known, _)| known.eq_ignore_ascii_case(name)) {
                names.push((name.to_owned(), at..at + name.len()));
            }
        }
    }
    names
}

/// `$select`, `?$top=5`, `includeDeleted=true`, `$select, $top`; a bare word in code is a property rather than an option.
fn options_in_mark(mark: &Mark) -> Vec<&str> {
    let words = mark.words().trim().trim_start_matches(['?', '&']);
    let end = words.find(|c: char| !(c.is_alphanumeric() || "$-_".contains(c))).unwrap_or(words.len());
    let (first, rest) = words.split_at(end);
    let assigned =
        matches!(mark, Mark::Code(_)) && rest.starts_with('=') && !rest.contains(' ') && first.starts_with(|c: char| c.is_alphabetic());
    if odata::is_system_option(first) || assigned {
        // `$select, $top` names two, `$expand=a($select=b)` one.
        let more = rest.split([',', ' ']).filter(|word| !rest.starts_with('=') && odata::is_system_option(word));
        return std::iter::once(first).chain(more).collect();
    }
    Vec::new()
}

/// The request body section.
pub(crate) fn body(context: &Context<'_>, sections: &[Section<'_>], findings: &mut Findings) -> BodySection {
    let parameters = rows(context, sections, Role::Body, Types::Needed, findings);
    let mut body = BodySection { parameters, ..BodySection::default() };
    for section in sections.iter().filter(|section| section.role == Role::Body) {
        body.span = body.span.or(Some(context.span(section.range.clone())));
        for block in section.flow() {
            if let Kind::Paragraph(line) = &block.kind {
                for name in body_types(line, section.placed) {
                    if !body.types.contains(&name) {
                        body.types.push(name);
                    }
                }
            }
        }
        if body.parameters.is_empty() && body.types.is_empty() {
            body.parameters = shown(context, section);
        }
        let text = words(section.blocks);
        body.none |= body.parameters.is_empty() && says_none(&text);
        if body.parameters.is_empty() && body.types.is_empty() && says_bytes(&text) {
            body.types.push(TypeName { name: "Stream".to_owned(), link: None });
        }
    }
    body.none &= body.types.is_empty();
    body.mentioned = mentioned(context, sections);
    body
}

/// The parameters that the opening text or the body section names as such: `` `message` parameter ``.
fn mentioned(context: &Context<'_>, sections: &[Section<'_>]) -> Vec<Spanned<String>> {
    let mut found: Vec<Spanned<String>> = Vec::new();
    for section in sections.iter().filter(|section| matches!(section.role, Role::Title | Role::Body)) {
        for block in section.flow() {
            let Kind::Paragraph(line) = &block.kind else { continue };
            let flat = Flat::new(line);
            let is_parameter = |rest: &str| rest.trim_start().starts_with("parameter") && !rest.trim_start().starts_with("parameters");
            let names = flat.text.char_indices().filter(|(at, c)| is_parameter(&flat.text[at + c.len_utf8()..]));
            let names = names.flat_map(|(at, c)| flat.marks_in(&flat.text[at..at + c.len_utf8()]));
            for (at, mark) in names.filter(|(_, mark)| !matches!(mark, Mark::Link(..))) {
                let name = mark.words();
                let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
                if is_name && !found.iter().any(|known| known.value == name) {
                    found.push(Spanned::new(name.to_owned(), context.words(line, at..at + name.len())));
                }
            }
        }
    }
    found
}

/// The parameters of a body that is only shown as JSON, described by the paragraph that names them in code.
fn shown(context: &Context<'_>, section: &Section<'_>) -> Vec<Parameter> {
    let named = |name: &str| {
        section.flow().into_iter().find_map(|block| match &block.kind {
            Kind::Paragraph(line) if line.iter().any(|piece| matches!(piece, Inline::Code(code) if code == name)) => Some(line.to_vec()),
            _ => None,
        })
    };
    let mut found = Vec::new();
    for fence in section.fences().filter(|fence| matches!(fence.info.as_str(), "" | "json")) {
        let Ok(Node { json: Json::Object(members), .. }) =
            json::read(context.file, context.text, fence.inner.clone()).map(|read| read.node)
        else {
            continue;
        };
        for member in members {
            let Some(description) = named(&member.key.value) else { continue };
            let ty = value_type(&member.value);
            found.push(table::finished(member.key, ty, description, false));
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

/// The types that a sentence asks to be supplied; in a section that is of the body by its place, all that it links to.
fn body_types(line: &Line, placed: bool) -> Vec<TypeName> {
    const ASKS: [&str; 10] =
        ["list of properties", "supply", "provide", "representation", "specify", "include", "contain", "send", "object", "json"];
    let flat = Flat::new(line);
    let mut names = Vec::new();
    for sentence in flat.sentences() {
        let lower = sentence.to_lowercase();
        let asks = placed || ASKS.iter().any(|word| lower.contains(word));
        if !asks || lower.contains("for more information") || lower.contains("learn more") {
            continue;
        }
        for mark in sentence.chars().filter_map(|c| flat.mark_of(c)) {
            if let Mark::Link(link, words) = mark
                && is_type_page(&link.value)
                && is_type_word(words)
            {
                names.push(TypeName { name: words.trim().to_owned(), link: Some(link.clone()) });
            }
        }
        // `a JSON representation of **x** object`
        if names.is_empty()
            && let Some((_, after)) = sentence.split_once("representation of ")
            && let Some(mark) = after.chars().find_map(|c| flat.mark_of(c)).filter(|mark| !matches!(mark, Mark::Link(..)))
            && is_type_word(mark.words())
        {
            names.push(TypeName { name: mark.words().trim().to_owned(), link: None });
        }
    }
    names
}

/// Whether a link may lead to a type: a page of the docs that is not one of an operation.
fn is_type_page(target: &str) -> bool {
    is_file(target) && !target.contains("/api/") && target.split('#').next().is_some_and(|path| path.to_ascii_lowercase().ends_with(".md"))
}

fn is_type_word(words: &str) -> bool {
    let words = words.trim();
    !words.is_empty() && words.chars().all(|c| c.is_alphanumeric() || "._".contains(c))
}

/// Whether the text says that the body is bytes; they are the type `Stream`.
fn says_bytes(text: &str) -> bool {
    let lower = text.to_lowercase();
    ["binary stream", "binary data", "binary content", "contents of the file", "image file"].iter().any(|phrase| lower.contains(phrase))
}

/// Whether the text says that there is no body, and nothing after that takes it back.
fn says_none(text: &str) -> bool {
    let lower = text.to_lowercase().replace('’', "'");
    let lower = lower.trim();
    const PHRASES: [&str; 10] = [
        "not supply a request body",
        "n't supply a request body",
        "no request body",
        "not have a request body",
        "not require a request body",
        "n't require a request body",
        "request body is not required",
        "not include a request body",
        "leave the request body empty",
        "empty request body",
    ];
    let said =
        PHRASES.iter().any(|phrase| lower.contains(phrase)) || matches!(lower.trim_end_matches('.'), "none" | "n/a" | "no body" | "empty");
    said && !lower.contains("however") && !lower.contains("optionally")
}

#[cfg(test)]
mod tests {
    use crate::page::testing::page;

    const REQUEST: &str = "# T\n## HTTP request\n```http\nPOST /a\n```\n";

    fn query(text: &str) -> Vec<String> {
        let (page, _) = page(&format!("{REQUEST}## Optional query parameters\n{text}\n"));
        page.operation.unwrap_or_default().query.into_iter().map(|p| p.name.value).collect()
    }

    #[test]
    fn query_options_are_named_in_prose() {
        assert_eq!(query("This method supports the `$select` and `$expand=members` options."), ["$select", "$expand"]);
        assert_eq!(query("It supports $top. It does not support `$search`."), ["$top"]);
        assert_eq!(query("You can also use `includeDeletedItems=true`; see **deleted**."), ["includeDeletedItems"]);
        assert_eq!(query("This method supports the [OData query parameters](/graph/query-parameters)."), [] as [&str; 0]);
    }

    #[test]
    fn rows_of_one_header_are_kept_with_their_values() {
        let table = "|Name|Description|\n|-|-|\n|Prefer: a.b|One.|\n|Prefer|`c.d` is another.|\n|Prefer: a.b|One.|\n|If-Match|Tag.|\n";
        let (page, findings) = page(&format!("{REQUEST}## Request headers\n{table}\n"));
        let headers = page.operation.unwrap_or_default().headers;
        let shown: Vec<_> = headers.iter().map(|row| (row.name.value.as_str(), row.value.as_deref())).collect();
        assert_eq!((shown, findings), (vec![("Prefer", Some("a.b")), ("Prefer", None), ("If-Match", None)], vec![]));
    }

    #[test]
    fn query_options_stand_in_tables() {
        assert_eq!(query("|Name|Type|Description|\n|-|-|-|\n|$top|integer|How many.|\n|includeX=true|Boolean|x|"), ["$top", "includeX"]);
    }

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
        let shown = page.operation.unwrap_or_default().body.parameters;
        assert_eq!(shown.iter().map(|p| p.name.value.as_str()).collect::<Vec<_>>(), ["readOnly"]);
        assert_eq!(shown[0].ty.as_ref().map(|ty| ty.names[0].name.as_str()), Some("Boolean"));
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
