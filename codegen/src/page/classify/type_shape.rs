//! Which sections tell the properties, relationships and values of a type where no English heading does: the shape of their tables tells.
//! Knows tables, and the JSON representation as text.

use crate::page::classify::member_table;
use crate::page::classify::section::{Role, Section};
use crate::page::english::type_cell;
use crate::page::syntax::annotation::BlockType;
use crate::page::syntax::context::Context;
use crate::page::syntax::document::{Cell, Table};
use crate::prose::Inline;

/// Gives the sections of a page about a type their roles.
pub(crate) fn place(context: &Context<'_>, sections: &mut [Section<'_>]) {
    if sections.iter().any(|section| matches!(section.role, Role::Properties | Role::Relationships)) {
        return;
    }
    let shown = representation(context, sections);
    let mut properties = false;
    for at in 0..sections.len() {
        if sections[at].level < 2 || sections[at].role != Role::Other || !has_rows_of_types(context, &sections[at]) {
            continue;
        }
        // Relationships lead to types, and come only where they are asked for.
        let related = is_linked(&sections[at]) && (properties || !is_shown(&sections[at], &shown));
        let role = if related { Role::Relationships } else { Role::Properties };
        properties |= !related;
        let level = sections[at].level;
        sections[at].role = role;
        for below in sections[at + 1..].iter_mut().take_while(|below| below.level > level).filter(|below| below.role == Role::Other) {
            below.role = role;
        }
    }
}

/// Gives sections with members below a heading that has the name of an enumeration their role.
pub(crate) fn place_values(sections: &mut [Section<'_>]) {
    for section in sections.iter_mut().filter(|section| section.level > 1 && section.role == Role::Other) {
        if member_table::word_of_type(&section.title).is_some() && section.tables().any(|(table, _)| member_table::has_members(table)) {
            section.role = Role::Values;
        }
    }
}

/// The text of the JSON representations.
fn representation(context: &Context<'_>, sections: &[Section<'_>]) -> String {
    let fences = sections.iter().flat_map(Section::fences).filter(|fence| fence.block_type() == Some(BlockType::Resource));
    fences.map(|fence| &context.text[fence.inner.clone()]).collect()
}

/// A table with names in its first column and types in its second: not the methods, whose first column is links.
fn has_rows_of_types(context: &Context<'_>, section: &Section<'_>) -> bool {
    let is_type = |cell: &Cell| type_cell::read(&cell.line, context.span(cell.range.clone())).is_some();
    let of_types = |table: &Table| {
        let links = table.rows.iter().filter(|row| row.cells.first().is_some_and(has_link)).count();
        let types = table.rows.iter().filter(|row| row.cells.get(1).is_some_and(is_type)).count();
        table.head.cells.len() >= 3 && links * 2 <= table.rows.len() && types * 2 > table.rows.len()
    };
    section.tables().any(|(table, _)| of_types(table))
}

/// Whether all its types are links.
fn is_linked(section: &Section<'_>) -> bool {
    section.tables().all(|(table, _)| table.rows.iter().all(|row| row.cells.get(1).is_some_and(has_link)))
}

/// Whether the JSON has one of its names.
fn is_shown(section: &Section<'_>, json: &str) -> bool {
    let is_shown = |cell: &Cell| json.contains(&format!("\"{}\"", cell.text()));
    section.tables().any(|(table, _)| table.rows.iter().filter_map(|row| row.cells.first()).any(is_shown))
}

fn has_link(cell: &Cell) -> bool {
    cell.line.iter().any(|piece| matches!(piece, Inline::Link(..)))
}

#[cfg(test)]
mod tests {
    use crate::page::testing::page;

    const JSON: &str = "## JSON-Darstellung\n<!-- { \"blockType\": \"resource\", \"@odata.type\": \"g.brief\" } -->\n```json\n{ \"id\": \"String\", \"von\": { \"@odata.type\": \"g.mensch\" } }\n```\n";

    fn shown(body: &str) -> (Vec<String>, Vec<String>) {
        let (page, _) = page(&format!("# Ressourcentyp brief\n\n{body}{JSON}"));
        let names = |rows: &[crate::page::model::Parameter]| rows.iter().map(|row| row.name.value.clone()).collect::<Vec<_>>();
        (names(&page.types[0].properties), names(&page.types[0].relationships))
    }

    const METHODS: &str = "## Methoden\n|Methode|Typ|Was|\n|-|-|-|\n|[Brief senden](../api/brief-send.md)|[brief](brief.md)|x|\n\n";
    const MORE: &str = "## Weitere\n|Name|Typ|Was|\n|-|-|-|\n|marke|String|x|\n\n";
    const RELATIONS: &str = "## Beziehungen\n|Name|Typ|Was|\n|-|-|-|\n|[an](../api/brief-an.md)|[mensch](mensch.md) collection|x|\n|kopien|[mensch](mensch.md)|x|\n\n";

    #[test]
    fn properties_may_stand_in_several_sections() {
        let own = "## Eigenschaften\n|Name|Typ|Was|\n|-|-|-|\n|id|String|x|\n\n";
        let expected = (vec!["id".into(), "marke".into()], vec!["an".into(), "kopien".into()]);
        assert_eq!(shown(&[METHODS, own, MORE, RELATIONS].concat()), expected);
    }

    #[test]
    fn what_the_json_has_is_no_relationship() {
        assert_eq!(shown(&[METHODS, RELATIONS].concat()), (vec![], vec!["an".into(), "kopien".into()]));
        assert_eq!(shown(&RELATIONS.replace("kopien", "von")), (vec!["an".into(), "von".into()], vec![]));
    }
}
