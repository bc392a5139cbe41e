//! Owns enumerations given as tables of members: `### chatType values`, pages of one enumeration, pages of many. It must not know what words mean.

use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::classify::member_table::word_of_type;
use crate::page::classify::section::Section;
use crate::page::english::columns::{is_of_descriptions, is_of_members, is_of_numbers};
use crate::page::english::flags::says_flags;
use crate::page::english::headings::{Role, enum_of_heading, enum_of_title};
use crate::page::model::{EnumBlock, EnumMember};
use crate::page::parts::text;
use crate::page::parts::text::Opening;
use crate::page::syntax::context::Context;
use crate::page::syntax::document::{Row, Table};
use crate::page::syntax::link::Link;
use crate::prose::{Block, Prose, plain};
use crate::span::Spanned;
use std::collections::HashSet;

/// A name and the rule by which it is one.
type Named = (Spanned<String>, Rule);

/// Reads the enumerations of a page.
pub(crate) fn read(
    context: &Context<'_>,
    sections: &[Section<'_>],
    opening: &Opening,
    defines_other: bool,
    findings: &mut Findings,
) -> Vec<EnumBlock> {
    let title = opening.title.as_ref();
    let page_name = title.and_then(|title| of_title(sections, title, defines_other));
    let mut enums: Vec<EnumBlock> = Vec::new();
    for section in sections {
        let name = match section.role {
            Role::Values => of_heading(context, section).or_else(|| page_name.clone()),
            Role::Title | Role::Properties | Role::Other => page_name.clone(),
            _ => None,
        };
        if let Some((name, rule)) = name {
            add_tables(context, section, &name, rule, &mut enums, findings);
        }
    }
    enums.retain(|found| !found.members.is_empty());
    if let Some(own) = page_name.and_then(|(name, _)| enums.iter_mut().find(|found| found.name == name)) {
        introduce(own, opening);
    }
    enums.iter_mut().for_each(|found| found.flags = says_so(found));
    enums
}

/// Puts the text below the title before that of the section with the members of the enumeration that the title names.
fn introduce(own: &mut EnumBlock, opening: &Opening) {
    let text = opening.intro.0.iter().filter(|block| !matches!(block, Block::Table(_)));
    let fresh: Vec<Block<Link>> = text.filter(|block| !own.intro.0.contains(block)).cloned().collect();
    own.intro.0.splice(0..0, fresh);
}

/// Whether a page says that a value may be several members at once.
fn says_so(found: &EnumBlock) -> bool {
    let in_intro = found.intro.0.iter().any(|block| matches!(block, Block::Paragraph(line) if says_flags(&plain(line))));
    in_intro || found.members.iter().any(|member| says_flags(&plain(&member.description)))
}

/// The enumeration that the title names.
fn of_title(sections: &[Section<'_>], title: &Spanned<String>, defines_other: bool) -> Option<Named> {
    let has_members = || sections.iter().flat_map(|section| &section.tables).any(|table| table.has_members());
    let by_word = || word_of_type(&title.value).filter(|_| !defines_other && has_members()).map(|name| (name, Rule::EnumTitleWord));
    let found = enum_of_title(&title.value, english(sections)).map(|name| (name, Rule::EnumTitle)).or_else(by_word);
    found.map(|(name, rule)| (Spanned::new(name, title.span), rule))
}

/// The English words of the title.
fn english<'s>(sections: &'s [Section<'_>]) -> &'s str {
    sections.iter().find(|section| section.level == 1).map_or("", |section| section.english.as_str())
}

/// The enumeration that the heading of a section names.
fn of_heading(context: &Context<'_>, section: &Section<'_>) -> Option<Named> {
    let by_word = || word_of_type(&section.title).map(|name| (name, Rule::EnumHeadingWord));
    let found = enum_of_heading(&section.title, &section.english).map(|name| (name, Rule::EnumHeading)).or_else(by_word);
    found.map(|(name, rule)| (Spanned::new(name, context.span(section.range.clone())), rule))
}

/// Adds the members of a section's tables to their enumeration. A repeated heading repeats them.
fn add_tables(
    context: &Context<'_>,
    section: &Section<'_>,
    name: &Spanned<String>,
    rule: Rule,
    enums: &mut Vec<EnumBlock>,
    findings: &mut Findings,
) {
    for table in section.tables.iter().filter(|table| table.may_be_members) {
        let members = members(context, table.table, findings);
        let Some(known) = enums.iter_mut().find(|known| known.name.value == name.value) else {
            if !members.is_empty() {
                findings.fact(rule, name.span, || format!("enumeration: {}", name.value));
            }
            // The text below the title is added at the end.
            let own_text = section.role != Role::Title;
            let intro = if own_text { text::text_before_table(context, section) } else { Prose::default() };
            enums.push(EnumBlock { name: name.clone(), intro, members, flags: false });
            continue;
        };
        findings.fact(Rule::EnumMembersAgain, context.span(table.block.range.clone()), || format!("more members of {}", name.value));
        let names: HashSet<&str> = known.members.iter().map(|member| member.name.value.as_str()).collect();
        let fresh: Vec<_> = members.into_iter().filter(|member| !names.contains(member.name.value.as_str())).collect();
        if known.name.span != name.span && !fresh.is_empty() {
            let message = format!("an earlier table of `{}` lists other members", name.value);
            let help = "write one table for each enumeration; the members of both were used";
            findings.push(Diagnostic::new(Code::EnumMembers, name.span, message).also(known.name.span, "the earlier one").help(help));
        }
        known.members.extend(fresh);
    }
}

/// The members that a table lists.
fn members(context: &Context<'_>, table: &Table, findings: &mut Findings) -> Vec<EnumMember> {
    let headers: Vec<String> = table.head.cells.iter().map(|cell| cell.text().to_lowercase()).collect();
    let named = headers.iter().position(|header| is_of_members(header)).unwrap_or(0);
    let find = |fits: fn(&str) -> bool| (0..headers.len()).find(|&at| at != named && fits(&headers[at]));
    let is_numbers = |at: &usize| *at != named && !table.rows.is_empty() && table.rows.iter().all(|row| number(row, *at).is_some());
    let by_cells = || (0..headers.len()).find(is_numbers).map(|at| (at, Rule::MemberNumberCells));
    let numbers = find(is_of_numbers).map(|at| (at, Rule::MemberNumberColumn)).or_else(by_cells);
    let is_other = |at: &usize| *at != named && numbers.is_none_or(|(numbers, _)| numbers != *at);
    let description = find(is_of_descriptions).or_else(|| (0..headers.len()).rfind(is_other));
    if let Some((cell, rule)) = numbers.and_then(|(at, rule)| Some((table.head.cells.get(at)?, rule))) {
        findings.fact(rule, context.span(cell.range.clone()), || "column: numbers".to_owned());
    }
    let member = |row: &Row| {
        let Some(name) = name(context, row, named) else {
            nameless(context, row, findings);
            return None;
        };
        let member = EnumMember {
            name,
            value: numbers.and_then(|(at, _)| number(row, at)),
            description: description.and_then(|at| row.cells.get(at)).map_or_else(Vec::new, |cell| cell.line.to_vec()),
        };
        findings.fact(Rule::MemberName, member.name.span, || format!("member: {}", member.name.value));
        Some(member)
    };
    table.rows.iter().filter_map(member).collect()
}

fn number(row: &Row, at: usize) -> Option<i64> {
    row.cells.get(at)?.text().parse().ok()
}

/// Warns of a row that says something of a member without a name.
fn nameless(context: &Context<'_>, row: &Row, findings: &mut Findings) {
    if let Some(cell) = row.cells.iter().find(|cell| !cell.line.is_empty()) {
        let message = format!("the row with `{}` does not name a member", cell.text());
        let help = "write the member into its first cell; the row was left out";
        findings.push(Diagnostic::new(Code::TableShape, context.span(cell.range.clone()), message).help(help));
    }
}

/// The member in a cell of a row, without marks and remarks.
fn name(context: &Context<'_>, row: &Row, at: usize) -> Option<Spanned<String>> {
    let cell = row.cells.get(at)?;
    let text = cell.line.plain();
    let name = text.trim().trim_matches(['`', '"', '\'']).trim_end_matches(['*', '.']).trim();
    let name = name.split(" (").next().unwrap_or(name).trim();
    (!name.is_empty()).then(|| Spanned::new(name.to_owned(), context.word(&cell.line, &text, name)))
}

#[cfg(test)]
mod tests {
    use crate::page::model::Page;
    use crate::page::testing::page;

    fn summary(page: &Page) -> Vec<String> {
        let member = |m: &crate::page::model::EnumMember| m.value.map_or(m.name.value.clone(), |value| format!("{}={value}", m.name.value));
        page.enums.iter().map(|e| format!("{}: {}", e.name.value, e.members.iter().map(member).collect::<Vec<_>>().join(" "))).collect()
    }

    #[test]
    fn the_name_is_known_among_words_of_another_language() {
        let table = "|Element|Wert|Beschreibung|\n|-|-|-|\n|oneOnOne|0|Zwei.|\n|group|1|Viele.|\n";
        for heading in
            ["# Aufzählungen\n### chatType-Werte", "# Énumérations\n### Valeurs de chatType", "# chatType のメンバー\n## メンバー"]
        {
            assert_eq!(summary(&page(&format!("{heading}\n{table}")).0), ["chatType: oneOnOne=0 group=1"], "{heading}");
        }
        let prose = "# Wie\n## chatType verstehen\n|Was|Wie|\n|-|-|\n|Ein Chat|So geht es|\n";
        assert_eq!(summary(&page(prose).0), [] as [&str; 0]);
    }
}
