//! Enumerations given as tables of members: `### chatType values`, pages of one enumeration, pages of many.

use crate::page::classify::member_table;
use crate::page::classify::section::{Role, Section};
use crate::page::english::flags::says_flags;
use crate::page::model::{EnumBlock, EnumMember};
use crate::page::parts::text;
use crate::page::syntax::context::Context;
use crate::page::syntax::document::{Row, Table};
use crate::prose::Block;
use crate::span::Spanned;

/// Reads the enumerations of a page.
pub(crate) fn read(
    context: &Context<'_>,
    sections: &[Section<'_>],
    title: Option<&Spanned<String>>,
    defines_other: bool,
) -> Vec<EnumBlock> {
    let has_members = || sections.iter().flat_map(Section::tables).any(|(table, _)| member_table::has_members(table));
    let of_title =
        |title: &str| enum_name(title, PAGE_ENDS).or_else(|| member_table::word_of_type(title).filter(|_| !defines_other && has_members()));
    let page_name = title.and_then(|title| of_title(&title.value).map(|name| Spanned::new(name, title.span)));
    let mut enums: Vec<EnumBlock> = Vec::new();
    for section in sections {
        let named = enum_name(&section.title, &[" values", " property values"]).or_else(|| member_table::word_of_type(&section.title));
        let of_heading = named.map(|name| Spanned::new(name, context.span(section.range.clone())));
        let name = match section.role {
            Role::Values => of_heading.or_else(|| page_name.clone()),
            Role::Title | Role::Properties | Role::Other => page_name.clone(),
            _ => None,
        };
        let Some(name) = name else { continue };
        for (table, _) in section.tables().filter(|(table, _)| member_table::is_member_table(table)) {
            let members = members(context, table);
            match enums.iter_mut().find(|known| known.name.value == name.value) {
                // Members may be parted over tables; a repeated heading repeats them.
                Some(known) => {
                    let fresh: Vec<_> =
                        members.into_iter().filter(|m| !known.members.iter().any(|k| k.name.value == m.name.value)).collect();
                    known.members.extend(fresh);
                }
                None => {
                    enums.push(EnumBlock { name: name.clone(), intro: text::text_before_table(context, section), members, flags: false })
                }
            }
        }
    }
    enums.retain(|found| !found.members.is_empty());
    enums.iter_mut().for_each(|found| found.flags = says_so(found));
    enums
}

/// Whether a page says that a value may be several members at once.
fn says_so(found: &EnumBlock) -> bool {
    let in_intro = found.intro.0.iter().any(|block| matches!(block, Block::Paragraph(line) if says_flags(line)));
    in_intro || found.members.iter().any(|member| says_flags(&member.description))
}

/// How the title of a page about one enumeration ends.
const PAGE_ENDS: &[&str] = &[" enum type", " enumeration type", " enumeration", " enum", " values"];

/// The word before one of `ends`.
fn enum_name(title: &str, ends: &[&str]) -> Option<String> {
    let title = title.trim();
    let name = ends.iter().find_map(|end| title.strip_suffix(end))?.trim();
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || "._".contains(c));
    is_name.then(|| name.to_owned())
}

fn members(context: &Context<'_>, table: &Table) -> Vec<EnumMember> {
    let heads: Vec<String> = table.head.cells.iter().map(|cell| cell.text().to_lowercase()).collect();
    let described = heads.iter().skip(1).position(|head| head.contains("description")).map(|at| at + 1);
    let is_number = |row: &Row, at: usize| row.cells.get(at).is_some_and(|cell| cell.text().parse::<i64>().is_ok());
    let is_numbers = |at: &usize| !table.rows.is_empty() && table.rows.iter().all(|row| is_number(row, *at));
    let named = heads.iter().skip(1).position(|head| head.starts_with("value") || head.starts_with("number")).map(|at| at + 1);
    let number = named.or_else(|| (1..heads.len()).find(is_numbers));
    let description = described.or_else(|| (1..heads.len()).rfind(|at| Some(*at) != number));
    let member = |row: &Row| {
        let cell = row.cells.first()?;
        let text = cell.line.plain();
        let name = text.trim().trim_matches(['`', '"', '\'']).trim_end_matches(['*', '.']).trim();
        let name = name.split(" (").next().unwrap_or(name).trim();
        (!name.is_empty()).then(|| EnumMember {
            name: Spanned::new(name.to_owned(), context.word(&cell.line, &text, name)),
            value: number.and_then(|at| row.cells.get(at)).and_then(|cell| cell.text().parse().ok()),
            description: description.and_then(|at| row.cells.get(at)).map_or_else(Vec::new, |cell| cell.line.to_vec()),
        })
    };
    table.rows.iter().filter_map(member).collect()
}

#[cfg(test)]
mod tests {
    use crate::page::model::Page;
    use crate::page::testing::page;

    fn shown(page: &Page) -> Vec<String> {
        let member = |m: &crate::page::model::EnumMember| m.value.map_or(m.name.value.clone(), |value| format!("{}={value}", m.name.value));
        page.enums.iter().map(|e| format!("{}: {}", e.name.value, e.members.iter().map(member).collect::<Vec<_>>().join(" "))).collect()
    }

    #[test]
    fn sections_name_their_enumeration() {
        let body = "# chat resource type\n## Properties\n|Property|Type|Description|\n|-|-|-|\n|id|String|x|\n\
                    ### chatType values\n|Member|Description|\n|-|-|\n|oneOnOne|Two.|\n|`group`|Many.|\n\
                    #### tone values\n|Value|\n|-|\n|tone0|\n";
        let (page, _) = page(body);
        assert_eq!(shown(&page), ["chatType: oneOnOne group", "tone: tone0"]);
        assert_eq!(page.types[0].properties.len(), 1);
    }

    #[test]
    fn the_name_is_known_among_words_of_another_language() {
        let table = "|Element|Wert|Beschreibung|\n|-|-|-|\n|oneOnOne|0|Zwei.|\n|group|1|Viele.|\n";
        for heading in
            ["# Aufzählungen\n### chatType-Werte", "# Énumérations\n### Valeurs de chatType", "# chatType のメンバー\n## メンバー"]
        {
            assert_eq!(shown(&page(&format!("{heading}\n{table}")).0), ["chatType: oneOnOne=0 group=1"], "{heading}");
        }
        let prose = "# Wie\n## chatType verstehen\n|Was|Wie|\n|-|-|\n|Ein Chat|So geht es|\n";
        assert_eq!(shown(&page(prose).0), [] as [&str; 0]);
    }

    #[test]
    fn a_page_may_be_one_enumeration() {
        let body = "# appLogDecryptionAlgorithm enum type\nNamespace: microsoft.graph\n\nHow.\n\n## Members\n|Member|Value|Description|\n|:-|:-|:-|\n|aes256|0|AES|\n";
        assert_eq!(shown(&page(body).0), ["appLogDecryptionAlgorithm: aes256=0"]);
    }
}
