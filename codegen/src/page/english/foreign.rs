//! Owns the words of type cells that translations have translated: primitive types, and that there are several. It must not know cells.

/// Words for primitive types, in lower case.
const PRIMITIVES: &[(&str, &[&str])] = &[
    (
        "String",
        &[
            "cadeia de caracteres",
            "cadeias de caracteres",
            "sequência de caracteres",
            "cadeia",
            "cadeias",
            "cadena",
            "cadenas",
            "cadena de caracteres",
            "cadenas de caracteres",
            "chaîne",
            "chaînes",
            "chaîne de caractères",
            "chaînes de caractères",
            "zeichenfolge",
            "zeichenfolgen",
            "zeichenkette",
            "stringa",
            "stringhe",
            "tekenreeks",
            "ciąg",
            "řetězec",
            "строка",
            "строки",
            "строк",
            "字符串",
            "字串",
            "文字列",
            "문자열",
        ],
    ),
    (
        "Boolean",
        &[
            "booliano",
            "booleano",
            "valor booliano",
            "booléen",
            "boolescher wert",
            "boolescher",
            "boolesch",
            "booleaans",
            "логический",
            "логическое значение",
            "布尔",
            "布尔值",
            "布尔型",
            "布林值",
            "ブール",
            "ブール値",
            "ブール型",
            "부울",
        ],
    ),
];

/// What stands before a type that comes several times.
pub(crate) const SEVERAL_BEFORE: [&str; 11] = [
    "coleção de ",
    "coleções de ",
    "colección de ",
    "colecciones de ",
    "collection de ",
    "collection d'",
    "collection d’",
    "raccolta di ",
    "sammlung von ",
    "коллекция ",
    "Коллекция ",
];

/// What stands behind such a type.
pub(crate) const SEVERAL_BEHIND: [&str; 10] =
    [" 集合", "集合", " コレクション", "コレクション", "のコレクション", " 컬렉션", "컬렉션", "-sammlung", " sammlung", "auflistung"];

/// The English name of a primitive type.
pub(crate) fn primitive(text: &str) -> Option<&'static str> {
    let lower = text.trim().to_lowercase();
    PRIMITIVES.iter().find(|(_, words)| words.contains(&lower.as_str())).map(|(name, _)| *name)
}

/// The word of a link to `target` that can be the name of the type on that page: the one that its file name ends with.
pub(crate) fn word_of_page<'t>(words: &'t str, target: &str) -> Option<&'t str> {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    let path = target.split(['#', '?']).next().unwrap_or_default();
    let stem = letters(path.rsplit('/').next().unwrap_or_default().trim_end_matches(".md"));
    let mut all = words.split(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == '_')).filter(|word| !word.is_empty());
    all.find(|word| stem.ends_with(&letters(word.rsplit('.').next().unwrap_or(word))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn primitives_are_known_in_other_languages() {
        assert_eq!(
            ["Cadeia de caracteres", "字符串", "Booléen", "String"].map(primitive),
            [Some("String"), Some("String"), Some("Boolean"), None]
        );
    }

    #[test]
    fn the_word_of_a_link_is_the_one_that_the_page_has() {
        assert_eq!(word_of_page("objeto kite", "../resources/kite.md#x"), Some("kite"));
        assert_eq!(word_of_page("winchPosition对象", "../resources/kites-winchposition.md"), Some("winchPosition"));
        assert_eq!(word_of_page("objeto", "../resources/kite.md"), None);
    }
}
