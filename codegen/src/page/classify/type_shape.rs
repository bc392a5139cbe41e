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
