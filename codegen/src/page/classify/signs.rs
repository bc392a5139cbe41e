//! Owns the signs by which a section is known in any language: what its tables, fences and texts show. It must not know headings.

use crate::page::classify::fence;
use crate::page::classify::permission_table::is_annotated_include;
use crate::page::classify::section::Section;
use crate::page::english::headings::Role;
use crate::page::syntax::annotation::BlockType;
use crate::page::syntax::context::Context;
use crate::page::syntax::document::{Kind, Table};
use crate::page::syntax::line::Line;
use crate::prose::{Inline, plain};
use crate::standards::query_options;

/// Headers that pages document, in lower case.
const HEADERS: [&str; 7] = ["authorization", "accept", "content-type", "if-match", "if-none-match", "prefer", "range"];

/// A URL form, in a block that is not an example.
pub(crate) fn shows_form(context: &Context<'_>, section: &Section<'_>) -> bool {
    let is_form = |fence: &&_| !fence::is_annotated_request(fence) && fence::shows_template(context, fence);
    section.level > 1 && section.role != Role::Examples && section.fences.iter().any(is_form)
}

/// An exchange, or half of one.
pub(crate) fn has_message(context: &Context<'_>, section: &Section<'_>) -> bool {
    section.fences.iter().any(|fence| fence::is_message(context, fence))
}

/// An annotated request or response.
pub(crate) fn has_example(section: &Section<'_>) -> bool {
    section.fences.iter().any(|fence| fence::is_example(fence))
}

/// A resource annotation.
pub(crate) fn defines_type(section: &Section<'_>) -> bool {
    section.fences.iter().any(|fence| fence.block_type() == Some(BlockType::Resource))
}

/// A table or an include that lists permissions.
pub(crate) fn is_permissions(section: &Section<'_>) -> bool {
    let is_include = |kind: &Kind| matches!(kind, Kind::Include(include) if is_annotated_include(include));
    section.tables.iter().any(|table| table.permissions.is_some()) || section.blocks.iter().any(|block| is_include(&block.kind))
}

/// The same, or a table with a row for each permission type; some pages forget one.
pub(crate) fn may_be_permissions(section: &Section<'_>) -> bool {
    let has_row_for_each = |table: &Table| matches!(table.rows.len(), 2 | 3) && matches!(table.head.cells.len(), 2 | 3);
    is_permissions(section) || section.tables.iter().any(|table| has_row_for_each(table.table))
}

/// A table with the name of a header.
pub(crate) fn is_headers(section: &Section<'_>) -> bool {
    let is_header = |name: String| HEADERS.iter().any(|known| name.eq_ignore_ascii_case(known));
    section.tables.iter().any(|table| table.first_column().any(is_header))
}

/// A table of what the URL forms have for arguments.
pub(crate) fn is_of_path(section: &Section<'_>, template: &str) -> bool {
    let in_path = |name: String| template.contains(&format!("{name}=")) || template.contains(&format!("{{{name}}}"));
    section.tables.iter().any(|table| !table.table.rows.is_empty() && table.first_column().all(in_path))
}

/// Text about query options, by their names.
pub(crate) fn is_query(context: &Context<'_>, section: &Section<'_>) -> bool {
    let names = |text: &str| query_options::system_options(text).next().is_some();
    let in_table = || section.tables.iter().any(|table| table.first_column().any(|name| names(&name)));
    let in_text = || section.flow().iter().any(|block| matches!(&block.kind, Kind::Paragraph(line) if names(&plain(line))));
    samples_query(context, section) && (begins_with_odata(section) || in_table() || in_text())
}

/// Whether all fences, if any, show what a query looks like.
pub(crate) fn samples_query(context: &Context<'_>, section: &Section<'_>) -> bool {
    section.fences.iter().all(|fence| fence::samples_query(context, fence))
}

/// Whether the first paragraph names OData.
pub(crate) fn begins_with_odata(section: &Section<'_>) -> bool {
    paragraphs(section).next().is_some_and(|line| plain(line).contains("OData"))
}

/// `200 OK` in code.
pub(crate) fn names_success(section: &Section<'_>) -> bool {
    let is_success = |code: &str| code.starts_with('2') && code.get(1..3).is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit()));
    paragraphs(section).flat_map(|line| &**line).any(|inline| matches!(inline, Inline::Code(code) if is_success(code)))
}

fn paragraphs<'d>(section: &Section<'d>) -> impl Iterator<Item = &'d Line> + use<'d> {
    section.blocks.iter().filter_map(|block| if let Kind::Paragraph(line) = &block.kind { Some(line) } else { None })
}
