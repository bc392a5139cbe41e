//! Owns which tables list the members of an enumeration, and which word of a heading only a type can be named. It must not read a member.

use crate::page::english::columns::may_be_of_members;
use crate::page::syntax::document::{Row, Table};
use crate::standards::name::is_in_qualified;

/// The word of a heading that only a type's name can be, whatever the language of the others: `chatType` of `chatType-Werte`.
pub(crate) fn word_of_type(title: &str) -> Option<String> {
    let is_type = |word: &&str| {
        let mut chars = word.chars();
        chars.next().is_some_and(char::is_lowercase) && chars.any(char::is_uppercase) && word.is_ascii()
    };
    let mut words = title.split(|c: char| !is_in_qualified(c)).filter(|word| !word.is_empty());
    let word = words.clone().find(is_type)?;
    (words.by_ref().count() <= 4).then(|| word.to_owned())
}

/// Whether all first cells are single words, and some of the second are not words or are numbers.
pub(crate) fn has_member_rows(table: &Table) -> bool {
    let is_word = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || "_-.`".contains(c));
    let first = |row: &Row| row.cells.first().is_some_and(|cell| is_word(&cell.text()));
    let second = |row: &Row| row.cells.get(1).is_none_or(|cell| !is_word(&cell.text()) || cell.text().parse::<i64>().is_ok());
    !table.rows.is_empty() && table.rows.iter().all(first) && table.rows.iter().any(second)
}

/// Whether the header allows members in the first column, and no types in the second.
pub(crate) fn is_member_table(table: &Table) -> bool {
    let head = |at: usize| table.head.cells.get(at).map(|cell| cell.text().to_lowercase()).unwrap_or_default();
    may_be_of_members(&head(0), &head(1))
}
