//! Owns the names in cells of tables, and the remarks that authors add. It must not know tables.

use crate::diag::Rule;

/// A name, what follows it in its cell, and the rule by which it was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NameInCell<'t> {
    pub(crate) name: &'t str,
    /// `return=representation` of `Prefer: return=representation`.
    pub(crate) value: Option<&'t str>,
    pub(crate) rule: Rule,
}

/// Words that stand for a missing name.
const NO_NAME: [&str; 3] = ["none", "n/a", "-"];

/// Marks that refer to a footnote.
const FOOTNOTES: [char; 8] = ['*', '†', '‡', '§', '¶', '¹', '²', '³'];

/// The name in a cell, without remarks: `x (deprecated)`, `x*`, `$filter with any operator`, `Prefer: return=minimal`.
pub(crate) fn name_in_cell(text: &str) -> Option<NameInCell<'_>> {
    let end = text.find(['(', ':', ',']).or_else(|| text.find(" ["));
    let (before, rest) = end.map_or((text, ""), |at| text.split_at(at));
    let marked = before.trim();
    let written = marked.trim_end_matches(FOOTNOTES).trim();
    let first = written.split_whitespace().next().filter(|first| first.starts_with('$') && *first != "$");
    let name = first.unwrap_or(written);
    if name.is_empty() || NO_NAME.iter().any(|word| name.eq_ignore_ascii_case(word)) {
        return None;
    }
    let value = rest.strip_prefix(':').and_then(|rest| rest.split(['(', ',']).next()).map(str::trim).filter(|value| !value.is_empty());
    let rule = match (value, rest) {
        (Some(_), _) => Rule::NameValue,
        (None, rest) if !rest.is_empty() => Rule::NameRemark,
        _ if name != written => Rule::NameOption,
        _ if written != marked => Rule::NameFootnote,
        _ => Rule::NamePlain,
    };
    Some(NameInCell { name, value, rule })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_remarks_are_not_part_of_a_name() {
        for (cell, name, value, rule) in [
            ("topic", "topic", None, Rule::NamePlain),
            ("topic (deprecated)", "topic", None, Rule::NameRemark),
            ("topic, or title", "topic", None, Rule::NameRemark),
            ("topic*", "topic", None, Rule::NameFootnote),
            ("topic†", "topic", None, Rule::NameFootnote),
            ("topic [1]", "topic", None, Rule::NameRemark),
            ("$filter with any operator", "$filter", None, Rule::NameOption),
            ("Prefer: return=minimal", "Prefer", Some("return=minimal"), Rule::NameValue),
            ("Prefer: wait (optional)", "Prefer", Some("wait"), Rule::NameValue),
            ("Prefer:", "Prefer", None, Rule::NameRemark),
        ] {
            assert_eq!(name_in_cell(cell), Some(NameInCell { name, value, rule }), "{cell}");
        }
        assert_eq!(["", "None", "n/a", "-", "(x)"].map(name_in_cell), [None; 5]);
    }
}
