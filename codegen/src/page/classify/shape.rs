//! Owns the roles of sections whose headings give none in English: by their place among the others, or by the shape of their blocks. It must not
//! read a value.

use crate::diag::Rule;
use crate::page::classify::page_kind::{PageKind, rule_of_call};
use crate::page::classify::section::Section;
use crate::page::classify::{place, signs, type_shape};
use crate::page::english::headings::Role;
use crate::page::syntax::context::Context;

/// Gives the roles that no English heading has given.
pub(crate) fn infer(context: &Context<'_>, sections: &mut [Section<'_>], kind: PageKind) {
    let named = sections.iter().any(|section| section.role == Role::HttpRequest);
    if !named && rule_of_call(sections, kind).is_some() {
        place::place(context, sections);
    }
    by_shape(context, sections, kind);
}

/// A role, the rule that gives it, whether only a page about a call has it, and the sections that it fits.
struct Shape {
    role: Role,
    rule: Rule,
    of_call: bool,
    fits: fn(&Section<'_>) -> bool,
}

/// The shapes in the order in which they are tried.
const SHAPES: [Shape; 6] = [
    Shape { role: Role::Examples, rule: Rule::ShapeExample, of_call: false, fits: signs::has_example },
    Shape { role: Role::Permissions, rule: Rule::ShapePermissions, of_call: false, fits: signs::is_permissions },
    Shape { role: Role::Headers, rule: Rule::ShapeHeaders, of_call: true, fits: signs::is_headers },
    Shape {
        role: Role::Response,
        rule: Rule::ShapeResponse,
        of_call: true,
        fits: |section| section.fences.is_empty() && signs::names_success(section),
    },
    Shape {
        role: Role::Query,
        rule: Rule::ShapeQuery,
        of_call: true,
        fits: |section| section.fences.is_empty() && signs::begins_with_odata(section),
    },
    Shape {
        role: Role::Body,
        rule: Rule::ShapeBody,
        of_call: true,
        fits: |section| section.tables.iter().any(|table| table.table.head.cells.len() >= 3),
    },
];

/// Gives the roles that are still missing to sections whose blocks have the shape of one.
fn by_shape(context: &Context<'_>, sections: &mut [Section<'_>], kind: PageKind) {
    let has = |sections: &[Section<'_>], role: Role| sections.iter().any(|section| section.role == role);
    let is_call = sections.iter().any(|section| section.role == Role::HttpRequest || signs::has_example(section));
    type_shape::place_values(sections);
    // A page may show its type without annotation, as JSON and a table.
    let shows_type = || !is_call && sections.iter().any(|section| section.fences.iter().any(|fence| fence.info == "json"));
    let lists = has(sections, Role::Properties) || has(sections, Role::Relationships);
    let is_type = sections.iter().any(signs::defines_type) || kind != PageKind::Api && (lists || shows_type());
    if is_type && !has(sections, Role::HttpRequest) {
        type_shape::place(context, sections);
    }
    for shape in SHAPES.iter().filter(|shape| is_call || !shape.of_call) {
        if !has(sections, shape.role) {
            give(sections, shape);
        }
    }
}

/// Gives the role to the first section that fits, and to those below it.
fn give(sections: &mut [Section<'_>], shape: &Shape) {
    let fits = |section: &Section<'_>| section.level > 1 && section.role == Role::Other && (shape.fits)(section);
    let Some(found) = sections.iter().position(fits) else { return };
    let level = sections[found].level;
    (sections[found].role, sections[found].rule) = (shape.role, shape.rule);
    for below in sections[found + 1..].iter_mut().take_while(|below| below.level > level) {
        if below.role == Role::Other || shape.role == Role::Examples {
            (below.role, below.rule) = (shape.role, Rule::HeadingAbove);
        }
    }
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
