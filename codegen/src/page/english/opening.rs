//! Owns the line that gives the namespace, in English and elsewhere. It must not know where it stands.

use crate::diag::Rule;
use crate::standards::name::is_qualified;

/// The `x.y` of a line `Namespace: x.y`, whatever the language, as written, and the rule by which it is one.
pub(crate) fn namespace(line: &str) -> Option<(&str, Rule)> {
    let (word, name) = line.split_once(':')?;
    let name = name.trim();
    let qualified = name.trim_end_matches('.').contains('.');
    let is_label = word.split_whitespace().count() <= 3 && word.chars().all(|c| c.is_alphabetic() || c.is_whitespace());
    if !is_qualified(name) {
        return None;
    }
    if word.trim().eq_ignore_ascii_case("namespace") {
        return Some((name, Rule::NamespaceLine));
    }
    (qualified && is_label).then_some((name, Rule::NamespaceForeign))
}
