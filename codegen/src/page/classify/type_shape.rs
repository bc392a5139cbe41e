//! Owns which sections list the properties, navigation properties and values of a type where no English heading says so: the shape of their tables
//! does. It must not know the JSON representation other than as text.

use crate::diag::Rule;
use crate::page::classify::columns::lists_properties;
use crate::page::classify::member_table::word_of_type;
use crate::page::classify::section::Section;
use crate::page::english::headings::Role;
use crate::page::syntax::annotation::BlockType;
use crate::page::syntax::context::Context;

/// Gives the sections of a page about a type their roles.
pub(crate) fn place(context: &Context<'_>, sections: &mut [Section<'_>]) {
    if sections.iter().any(|section| matches!(section.role, Role::Properties | Role::Relationships)) {
        return place_more(sections);
    }
    let json = representation(context, sections);
    let mut properties = false;
    for at in 0..sections.len() {
        let section = &sections[at];
        let has_rows = || section.tables.iter().any(|table| table.has_rows_of_types());
        if section.level < 2 || section.role != Role::Other || !has_rows() {
            continue;
        }
        // Navigation properties lead to types, and are not in the JSON unless a request asks for them.
        let related = is_linked(section) && (properties || !is_in_json(section, &json));
        let (role, rule) =
            if related { (Role::Relationships, Rule::ShapeRelationships) } else { (Role::Properties, Rule::ShapeProperties) };
        properties |= !related;
        let level = section.level;
        (sections[at].role, sections[at].rule) = (role, rule);
        for below in sections[at + 1..].iter_mut().take_while(|below| below.level > level).filter(|below| below.role == Role::Other) {
            (below.role, below.rule) = (role, Rule::HeadingAbove);
        }
    }
}

/// Gives their role to sections that list more properties below headings of their own: `## Location properties`.
fn place_more(sections: &mut [Section<'_>]) {
    let is_open = |section: &Section<'_>| section.level > 1 && section.role == Role::Other && section.rule == Rule::HeadingUnknown;
    for section in sections.iter_mut().filter(|section| is_open(section) && section.tables.iter().any(lists_properties)) {
        (section.role, section.rule) = (Role::Properties, Rule::ShapePropertiesMore);
    }
}

/// Gives sections with members below a heading that has the name of an enumeration their role.
pub(crate) fn place_values(sections: &mut [Section<'_>]) {
    for section in sections.iter_mut().filter(|section| section.level > 1 && section.role == Role::Other) {
        if word_of_type(&section.title).is_some() && section.tables.iter().any(|table| table.has_members()) {
            (section.role, section.rule) = (Role::Values, Rule::ShapeValues);
        }
    }
}

/// The text of the JSON representations.
fn representation(context: &Context<'_>, sections: &[Section<'_>]) -> String {
    let fences = sections.iter().flat_map(|section| &section.fences).filter(|fence| fence.block_type() == Some(BlockType::Resource));
    fences.map(|fence| &context.text[fence.inner.clone()]).collect()
}

/// Whether all types of its tables are links.
fn is_linked(section: &Section<'_>) -> bool {
    section.tables.iter().all(|table| table.is_linked())
}

/// Whether the JSON has one of its names.
fn is_in_json(section: &Section<'_>, json: &str) -> bool {
    section.tables.iter().flat_map(|table| table.first_column()).any(|name| json.contains(&format!("\"{name}\"")))
}

#[cfg(test)]
mod tests {
    use crate::page::testing::page;

    const JSON: &str = "## JSON-Darstellung\n<!-- { \"blockType\": \"resource\", \"@odata.type\": \"g.brief\" } -->\n```json\n{ \"id\": \"String\", \"von\": { \"@odata.type\": \"g.mensch\" } }\n```\n";

    fn summary(body: &str) -> (Vec<String>, Vec<String>) {
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
        assert_eq!(summary(&[METHODS, own, MORE, RELATIONS].concat()), expected);
    }

    #[test]
    fn what_the_json_has_is_no_relationship() {
        assert_eq!(summary(&[METHODS, RELATIONS].concat()), (vec![], vec!["an".into(), "kopien".into()]));
        assert_eq!(summary(&RELATIONS.replace("kopien", "von")), (vec!["an".into(), "von".into()], vec![]));
    }
}
