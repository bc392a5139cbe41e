//! Owns the line that gives the namespace, in English and elsewhere. It must not know where it stands.

use crate::diag::Rule;
use crate::standards::name::is_qualified;

/// Words for a namespace, in lower case.
const LABELS: [&str; 14] = [
    "namespace",
    "namensraum",
    "espace de noms",
    "espacio de nombres",
    "espaço de nomes",
    "espaço para nome",
    "namespaces",
    "spazio dei nomi",
    "naamruimte",
    "пространство имен",
    "命名空间",
    "命名空間",
    "名前空間",
    "네임스페이스",
];

/// The `x.y` of a line `Namespace: x.y`, whatever the language, as written, and the rule by which it is one.
pub(crate) fn namespace(line: &str) -> Option<(&str, Rule)> {
    let (word, name) = line.split_once([':', '：'])?;
    let (word, name) = (word.trim_matches(is_edge), name.trim_matches(is_edge));
    let qualified = name.trim_end_matches('.').contains('.');
    let is_label = word.split_whitespace().count() <= 3 && word.chars().all(|c| c.is_alphabetic() || c.is_whitespace());
    if !is_qualified(name) {
        return None;
    }
    if word.eq_ignore_ascii_case("namespace") {
        return Some((name, Rule::NamespaceLine));
    }
    (LABELS.contains(&word.to_lowercase().as_str()) || qualified && is_label).then_some((name, Rule::NamespaceForeign))
}

/// White space and the marks of bold text and code.
fn is_edge(c: char) -> bool {
    c.is_whitespace() || matches!(c, '*' | '`')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_may_be_in_any_language() {
        for (line, found) in [
            ("Namespace: sky", Some(("sky", Rule::NamespaceLine))),
            ("命名空间：sky.kites", Some(("sky.kites", Rule::NamespaceForeign))),
            ("Espace de noms\u{a0}: sky", Some(("sky", Rule::NamespaceForeign))),
            ("**Namensraum:** `sky`", Some(("sky", Rule::NamespaceForeign))),
            ("Important: yes", None),
        ] {
            assert_eq!(namespace(line), found, "{line}");
        }
    }
}
