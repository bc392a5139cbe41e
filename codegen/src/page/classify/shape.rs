//! What a section is about whose heading does not say so in English: the shape of its blocks, and its place among the others.

use crate::page::classify::permission_table;
use crate::page::classify::section::{Role, Section};
use crate::page::classify::type_shape;
use crate::page::syntax::annotation::BlockType;
use crate::page::syntax::context::Context;
use crate::page::syntax::document::{Cell, Fence, Kind, Table};
use crate::page::syntax::front_matter::FrontMatter;
use crate::page::syntax::http::Start;
use crate::prose::{Inline, plain};
use crate::standards::odata;
use std::ops::Range;

/// What a page says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PageKind {
    /// `doc_type: apiPageType`.
    Api,
    /// Another `doc_type`, or none.
    Other,
}

impl PageKind {
    pub(crate) fn of(front: &FrontMatter) -> Self {
        match &front.doc_type {
            Some(kind) if kind.value.eq_ignore_ascii_case("apiPageType") => Self::Api,
            _ => Self::Other,
        }
    }
}

/// Gives the roles that no English heading has given.
pub(crate) fn infer(context: &Context<'_>, sections: &mut [Section<'_>], kind: PageKind) {
    let named = sections.iter().any(|section| section.role == Role::HttpRequest);
    if !named && may_be_call(sections, kind) {
        place(context, sections);
    }
    by_shape(context, sections, kind);
}

/// Whether a page that shows a URL form tells of a call: it says that it is such a page, or has what belongs to a call.
pub(crate) fn may_be_call(sections: &[Section<'_>], kind: PageKind) -> bool {
    let shows_call = |section: &Section<'_>| section.fences().any(is_example);
    is_of_call(sections, kind) || sections.iter().any(shows_call) && !sections.iter().any(defines_type)
}

/// Whether a page says that it tells of a call, or has what only such a page has, whatever else it defines: permissions or headers.
pub(crate) fn is_of_call(sections: &[Section<'_>], kind: PageKind) -> bool {
    kind == PageKind::Api || sections.iter().any(|section| is_headers(section) || is_permissions(section))
}

/// A resource annotation.
fn defines_type(section: &Section<'_>) -> bool {
    section.fences().any(|fence| fence.block_type() == Some(BlockType::Resource))
}

/// Gives the sections of a call their roles by the order that all such pages keep: permissions, URL forms, what the request carries, the
/// response, examples.
fn place(context: &Context<'_>, sections: &mut [Section<'_>]) {
    let Some(forms) = sections.iter().position(|section| shows_form(context, section)) else { return };
    let groups = groups(context, sections, forms);
    let Some(of_forms) = groups.iter().position(|group| group.contains(&forms)) else { return };
    let is_message = |section: &Section<'_>| section.fences().any(|fence| is_message(context, fence));
    let is_form = |section: &Section<'_>| shows_form(context, section);
    let any =
        |sections: &[Section<'_>], group: &Range<usize>, fits: &dyn Fn(&Section<'_>) -> bool| sections[group.clone()].iter().any(fits);
    for group in &groups[of_forms..] {
        if any(sections, group, &|s| is_query(context, s)) && sections[group.clone()].iter().all(|s| samples_query(context, s)) {
            give(sections, group, Role::Query);
        } else if any(sections, group, &is_message) {
            give(sections, group, Role::Examples);
        } else if any(sections, group, &is_form) {
            give(sections, group, Role::HttpRequest);
        }
    }
    let before = &groups[..of_forms];
    if let Some(group) =
        before.iter().rev().find(|group| any(sections, group, &|s| is_permissions(s) || s.tables().any(|(t, _)| row_for_each_kind(t))))
    {
        give(sections, group, Role::Permissions);
    }
    let unsaid = |sections: &[Section<'_>], group: &Range<usize>| sections[group.start].role == Role::Other;
    let to_examples = groups[of_forms + 1..].iter().take_while(|group| sections[group.start].role != Role::Examples);
    let between: Vec<Range<usize>> = to_examples.cloned().collect();
    let template = sections[forms].fences().map(|fence| &context.text[fence.inner.clone()]).collect::<String>();
    for group in between.iter().filter(|group| unsaid(sections, group)).cloned().collect::<Vec<_>>() {
        let role = match () {
            () if any(sections, &group, &is_headers) => Role::Headers,
            () if any(sections, &group, &|s| is_of_path(s, &template)) => Role::PathParameters,
            () if any(sections, &group, &|s| is_query(context, s)) => Role::Query,
            () => continue,
        };
        give(sections, &group, role);
    }
    let open: Vec<Range<usize>> = between.into_iter().filter(|group| unsaid(sections, group)).collect();
    let has_table = |sections: &[Section<'_>], group: &Range<usize>| any(sections, group, &|s| s.tables().next().is_some());
    let says = open.iter().rposition(|group| any(sections, group, &names_success) && !has_table(sections, group));
    // The only section of a request that carries something tells what it carries.
    let carries = ["POST", "PATCH", "PUT"].iter().any(|method| template.contains(method));
    let last = || open.len().checked_sub(1).filter(|last| !has_table(sections, &open[*last]) && (*last > 0 || !carries));
    let response = says.or_else(last);
    if let Some(response) = response {
        give(sections, &open[response], Role::Response);
    }
    if let Some(body) = response.unwrap_or(open.len()).checked_sub(1) {
        give(sections, &open[body], Role::Body);
    }
}

/// The sections by heading of the level that has the URL forms, each with those below it. Headings that part the forms alone are no level.
fn groups(context: &Context<'_>, sections: &[Section<'_>], forms: usize) -> Vec<Range<usize>> {
    let is_other = |section: &Section<'_>| section.tables().next().is_some() || section.fences().any(|fence| is_message(context, fence));
    let of_level = |level: usize| -> Vec<Range<usize>> {
        let starts: Vec<usize> = (0..sections.len()).filter(|&at| sections[at].level > 1 && sections[at].above.len() <= level).collect();
        let end = |number: usize| starts.get(number + 1).copied().unwrap_or(sections.len());
        starts.iter().enumerate().map(|(number, &start)| start..end(number)).collect()
    };
    let parts_forms = |level: &usize| {
        let group = of_level(*level).into_iter().find(|group| group.contains(&forms));
        group.is_some_and(|group| !sections[group].iter().any(is_other))
    };
    let own = sections[forms].above.len();
    of_level((1..own).find(parts_forms).unwrap_or(own))
}

fn give(sections: &mut [Section<'_>], group: &Range<usize>, role: Role) {
    for section in sections[group.clone()].iter_mut().filter(|section| section.role == Role::Other) {
        (section.role, section.placed) = (role, true);
    }
}

/// Whether a section shows a URL form, in a block that is no example.
fn shows_form(context: &Context<'_>, section: &Section<'_>) -> bool {
    let is_form =
        |fence: &Fence| !matches!(fence.block_type(), Some(BlockType::Request | BlockType::Example)) && shows_template(context, fence);
    section.level > 1 && section.role != Role::Examples && section.fences().any(is_form)
}

/// `METHOD /path`, and not the full address of an example.
pub(crate) fn shows_template(context: &Context<'_>, fence: &Fence) -> bool {
    match &fence.first.start {
        Start::Request(_, url) => {
            let url = &context.text[url.clone()];
            fence.may_be_http && (!url.contains("://") || url.contains('{'))
        }
        _ => false,
    }
}

/// An exchange, or half of one.
fn is_message(context: &Context<'_>, fence: &Fence) -> bool {
    let is_http = || match &fence.first.start {
        Start::Request(_, url) => context.text[url.clone()].contains("://"),
        Start::Status(_) => true,
        _ => false,
    };
    is_example(fence) || fence.may_be_http && is_http()
}

fn is_example(fence: &Fence) -> bool {
    matches!(fence.block_type(), Some(BlockType::Request | BlockType::Response))
}

/// A row for each kind of sign-in; some pages forget one.
fn row_for_each_kind(table: &Table) -> bool {
    matches!(table.rows.len(), 2 | 3) && matches!(table.head.cells.len(), 2 | 3)
}

fn is_permissions(section: &Section<'_>) -> bool {
    section.tables().any(|(table, _)| permission_table::is_permission_table(table)) || has_permission_include(section)
}

fn is_headers(section: &Section<'_>) -> bool {
    section.tables().any(|(table, _)| first_column(table).any(|name| is_header_name(&name)))
}

/// A table of what the URL forms have for arguments.
fn is_of_path(section: &Section<'_>, template: &str) -> bool {
    let in_path = |name: String| template.contains(&format!("{name}=")) || template.contains(&format!("{{{name}}}"));
    section.tables().any(|(table, _)| !table.rows.is_empty() && first_column(table).all(in_path))
}

/// Text about options of a query, by their names.
fn is_query(context: &Context<'_>, section: &Section<'_>) -> bool {
    let names = |text: &str| odata::system_options(text).next().is_some();
    let in_table = || section.tables().any(|(table, _)| first_column(table).any(|name| names(&name)));
    let in_text = || section.flow().iter().any(|block| matches!(&block.kind, Kind::Paragraph(line) if names(&plain(line))));
    samples_query(context, section) && (first_words(section).contains("OData") || in_table() || in_text())
}

/// Whether all fences, if any, show what a query looks like.
fn samples_query(context: &Context<'_>, section: &Section<'_>) -> bool {
    let is_sample = |fence: &Fence| {
        !is_example(fence) && matches!(&fence.first.start, Start::Request(_, url) if context.text[url.clone()].contains('?'))
    };
    section.fences().all(is_sample)
}

/// Gives the roles that are still missing to sections whose blocks have the shape of one.
fn by_shape(context: &Context<'_>, sections: &mut [Section<'_>], kind: PageKind) {
    let has = |sections: &[Section<'_>], role: Role| sections.iter().any(|section| section.role == role);
    let is_api = sections.iter().any(|s| s.role == Role::HttpRequest || s.fences().any(is_example));
    type_shape::place_values(sections);
    // A page may show its type without annotation, as JSON and a table.
    let shows_type = || !is_api && sections.iter().any(|section| section.fences().any(|fence| fence.info == "json"));
    let is_type = sections.iter().any(defines_type) || kind != PageKind::Api && shows_type();
    if is_type && !has(sections, Role::HttpRequest) {
        type_shape::place(context, sections);
    }
    for (role, fits) in SHAPES {
        if has(sections, role) {
            continue;
        }
        if matches!(role, Role::Headers | Role::Response | Role::Body | Role::Query) && !is_api {
            continue;
        }
        let found = sections.iter().position(|section| section.level > 1 && section.role == Role::Other && fits(section));
        let Some(found) = found else { continue };
        let level = sections[found].level;
        sections[found].role = role;
        for below in sections[found + 1..].iter_mut().take_while(|below| below.level > level) {
            if below.role == Role::Other || role == Role::Examples {
                below.role = role;
            }
        }
    }
}

type Shape = fn(&Section<'_>) -> bool;

/// The shapes in the order in which they are tried.
const SHAPES: [(Role, Shape); 6] = [
    (Role::Examples, |section| section.fences().any(is_example)),
    (Role::Permissions, is_permissions),
    (Role::Headers, is_headers),
    (Role::Response, |section| section.fences().next().is_none() && names_success(section)),
    (Role::Query, |section| section.fences().next().is_none() && first_words(section).contains("OData")),
    (Role::Body, |section| section.tables().any(|(table, _)| table.head.cells.len() >= 3)),
];

fn has_permission_include(section: &Section<'_>) -> bool {
    section.blocks.iter().any(|block| match &block.kind {
        Kind::Include(include) => include.annotation.as_ref().is_some_and(|a| a.block == BlockType::Permissions),
        _ => false,
    })
}

fn first_column(table: &Table) -> impl Iterator<Item = String> + '_ {
    table.rows.iter().filter_map(|row| row.cells.first()).map(Cell::text)
}

fn is_header_name(name: &str) -> bool {
    ["authorization", "accept", "content-type", "if-match", "if-none-match", "prefer", "range"]
        .iter()
        .any(|known| name.eq_ignore_ascii_case(known))
}

/// `200 OK` in code.
fn names_success(section: &Section<'_>) -> bool {
    let is_success = |piece: &Inline<crate::page::syntax::link::Link>| matches!(piece, Inline::Code(code) if code.starts_with('2') && code.get(1..3).is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit())));
    section.blocks.iter().any(|block| matches!(&block.kind, Kind::Paragraph(line) if line.iter().any(is_success)))
}

fn first_words(section: &Section<'_>) -> String {
    section
        .blocks
        .iter()
        .find_map(|block| if let Kind::Paragraph(line) = &block.kind { Some(plain(line)) } else { None })
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use crate::page::model::{Access, Outcome};
    use crate::page::testing::page;

    const CALL: &str = "# Nachricht senden\n\n## Berechtigungen\n|Typ|Berechtigungen|\n|-|-|\n|Delegiert (Konto)|Nicht unterstützt|\n|Delegiert (privat)|Nein|\n|Anwendung|Keine|\n\n\
        ## Anforderung per HTTP\n### Nutzer\n```http\nPOST /users/{id}/f(tag='{tag}')\n```\n### Ich\n```http\nPOST /me/f(tag='{tag}')\n```\n\n\
        ## Argumente\n|Name|Typ|Was|\n|-|-|-|\n|tag|String|Tag.|\n\n## Abfrage\nErlaubt ist `$select`.\n```http\nPOST https://h/v1.0/me/f(tag='x')?$select=id\n```\n\n\
        ## Kopf\n|Name|Wert|\n|-|-|\n|Authorization|Bearer {token}|\n\n## Inhalt\nEin [brief](../resources/brief.md) im Anforderungstext.\n\n\
        ## Antwort\nBei Erfolg `201 Created` und ein [brief](../resources/brief.md).\n\n\
        ## Beispiel\n### Senden\n```http\nPOST https://h/v1.0/me/f(tag='x')\n```\n### Erhalten\n```http\nHTTP/1.1 201 Created\n```\n";

    #[test]
    fn a_call_is_read_by_the_order_of_its_sections() {
        let (page, findings) = page(CALL);
        assert_eq!(findings, [] as [&str; 0]);
        let call = page.operation.expect("an operation");
        let names = |rows: &[crate::page::model::Parameter]| rows.iter().map(|row| row.name.value.clone()).collect::<Vec<_>>();
        assert_eq!(
            call.forms.iter().map(|form| form.template.text.as_str()).collect::<Vec<_>>(),
            ["/users/{id}/f(tag='{tag}')", "/me/f(tag='{tag}')"]
        );
        assert_eq!(call.permissions[0].application, Access::NotSupported);
        assert_eq!(
            (names(&call.path_parameters), names(&call.query), names(&call.headers)),
            (vec!["tag".into()], vec!["$select".into()], vec!["Authorization".into()])
        );
        assert_eq!(call.body.types[0].name, "brief");
        let response = call.response.expect("a response");
        assert_eq!(response.statuses[0].value, 201);
        assert!(matches!(response.outcome, Outcome::Type(cell) if cell.names[0].name == "brief"));
        assert_eq!((call.examples.len(), call.examples[0].responses.len()), (1, 1));
    }

    #[test]
    fn a_call_that_shows_a_type_and_its_form_as_a_request_is_a_call() {
        let text = "# Brief holen\n\n## Berechtigungen\n|Typ|Berechtigungen|\n|-|-|\n|Delegiert (Konto)|Brief.Read|\n|Delegiert (privat)|Nicht unterstützt|\n|Anwendung|Brief.Read.All|\n\n\
            ## Anforderung\n<!-- { \"blockType\": \"request\" } -->\n```http\nGET /me/briefe/{id}\n```\n\n\
            ## Inhalt\n<!-- { \"blockType\": \"resource\", \"@odata.type\": \"g.brief\" } -->\n```json\n{ \"id\": \"String\" }\n```\n";
        let (page, _) = page(text);
        let forms = page.operation.map(|call| call.forms.into_iter().map(|form| form.template.text).collect::<Vec<_>>());
        assert_eq!(forms, Some(vec!["/me/briefe/{id}".to_owned()]));
    }

    #[test]
    fn a_url_in_a_text_about_something_is_no_call() {
        let (page, _) = page("# Über Briefe\n\n## Wie\nDas geht so:\n```http\nGET /me/briefe\n```\n");
        assert!(page.operation.is_none());
    }

    #[test]
    fn a_type_without_annotation_is_known_by_its_json_and_its_table() {
        let (page, _) = page(
            "# brief\n\n## JSON-Darstellung\n```json\n{ \"id\": \"String\" }\n```\n\n## Eigenschaften\n|Name|Typ|Was|\n|-|-|-|\n|id|String|x|\n",
        );
        assert_eq!(page.types[0].properties.len(), 1);
    }
}
