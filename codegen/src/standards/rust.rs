//! Owns the step from any text to a Rust identifier: characters, length, keywords, first digits, clashes. It must not know how words are spelled.

use crate::standards::file_name;
use crate::standards::words::{is_of_ident, pascal, snake};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::UnicodeNormalization;

/// Keywords that are identifiers with `r#`, in order.
const RAW: [&str; 47] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum", "extern", "false",
    "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while",
];

/// Keywords that are not identifiers even with `r#`.
const NEVER: [&str; 6] = ["self", "Self", "super", "crate", "yield", "_"];

/// The longest identifier in bytes: with an ending it is a file name on every system, and a path of some of them is within the limits.
const LONGEST: usize = 120;

/// `name` as an identifier, whatever it is: without the characters that no identifier has, composed as the compiler composes it (NFC), not too
/// long, raw or with an underscore where it is a keyword.
pub(crate) fn ident(name: &str) -> String {
    let name = file_name::bounded(&composed(name), LONGEST);
    match name.as_str() {
        "" => "unnamed".into(),
        _ if NEVER.contains(&name.as_str()) => format!("{name}_"),
        _ if RAW.binary_search(&name.as_str()).is_ok() => format!("r#{name}"),
        _ if !name.starts_with(|c: char| c == '_' || unicode_ident::is_xid_start(c)) => format!("_{name}"),
        _ => name,
    }
}

/// The characters of `name` that identifiers have, composed. Those of ASCII are not composed of others.
fn composed(name: &str) -> Cow<'_, str> {
    let is_allowed = |c: &char| is_of_ident(*c);
    match name.is_ascii() {
        true if name.chars().all(is_of_ident) => Cow::Borrowed(name),
        true => name.chars().filter(is_allowed).collect(),
        false => name.nfc().filter(is_allowed).nfc().collect(),
    }
}

/// An identifier without `r#`.
pub(crate) fn plain(identifier: &str) -> &str {
    identifier.strip_prefix("r#").unwrap_or(identifier)
}

/// The identifier of a variable or of a private module for something of the type `name`: it is not a keyword, so that it does not need `r#`.
pub(crate) fn variable(name: &str) -> String {
    let words = snake(plain(name));
    let ident = ident(&words);
    match ident.strip_prefix("r#") {
        Some(keyword) => format!("{keyword}_"),
        None if file_name::is_device(&ident) => ident + "_",
        None => ident,
    }
}

/// The identifier of a field, parameter or setter. Control information of a property is shortened: `message@odata.bind` is `message_bind`. That of
/// the object is not: `@odata.id` is not `id`.
pub(crate) fn value(name: &str) -> String {
    let (of, control) = name.split_once("@odata.").unwrap_or((name, ""));
    let of = if of.is_empty() { "odata" } else { of };
    ident(&snake(&format!("{of} {control}")))
}

/// The identifier of a module, which is the name of its folder too. It has an underscore where letters without case would make it that of a
/// type, or where the compiler would take the file of the module around it for its own.
pub(crate) fn module(name: &str) -> String {
    let module = ident(&snake(name));
    if file_name::is_device(&module) || upper(&module) == module || plain(&module) == "mod" {
        plain(&module).to_owned() + "_"
    } else {
        module
    }
}

/// How many modules stand within each other at most. Each is a folder, and a path has a limit.
const MOST_MODULES: usize = 8;

/// The modules of a path; those beyond the limit are one.
pub(crate) fn shallow(mut modules: Vec<String>) -> Vec<String> {
    if modules.len() > MOST_MODULES {
        let rest = modules.split_off(MOST_MODULES - 1).iter().map(|module| plain(module)).collect::<Vec<_>>().join(" ");
        modules.push(module(&rest));
    }
    modules
}

/// The identifier of a type or variant.
pub(crate) fn upper(name: &str) -> String {
    match pascal(name).as_str() {
        "" => "Unnamed".into(),
        name => ident(name),
    }
}

/// The identifier of a constant.
pub(crate) fn constant(name: &str) -> String {
    ident(&snake(name).to_uppercase())
}

/// Names that are taken.
#[derive(Default)]
pub(crate) struct Taken {
    names: BTreeSet<String>,
    /// The number from which on one may be free, by the name that it follows.
    next: BTreeMap<String, usize>,
}

impl Taken {
    pub(crate) fn contains(&self, name: &str) -> bool {
        self.names.contains(name)
    }
}

impl FromIterator<String> for Taken {
    fn from_iter<I: IntoIterator<Item = String>>(names: I) -> Self {
        Self { names: names.into_iter().collect(), next: BTreeMap::new() }
    }
}

/// Takes the first name that is free: `wanted`, one of `others`, or `wanted` with a number.
pub(crate) fn take(taken: &mut Taken, wanted: String, others: &[String]) -> String {
    take_joined(taken, wanted, others, "_")
}

/// The same for a type or variant, in which an underscore is only between digits.
pub(crate) fn take_upper(taken: &mut Taken, wanted: String, others: &[String]) -> String {
    let joint = if wanted.ends_with(|c: char| c.is_numeric()) { "_" } else { "" };
    take_joined(taken, wanted, others, joint)
}

fn take_joined(taken: &mut Taken, wanted: String, others: &[String], joint: &str) -> String {
    if taken.names.insert(wanted.clone()) {
        return wanted;
    }
    let other = others.iter().find(|name| !taken.names.contains(*name));
    let found = other.cloned().unwrap_or_else(|| {
        // No name is given back, so that those below the number stay taken.
        let next = taken.next.entry(format!("{}{joint}", wanted.trim_start_matches("r#"))).or_insert(2);
        let numbered = |n: usize| format!("{}{joint}{n}", wanted.trim_start_matches("r#"));
        while taken.names.contains(&numbered(*next)) {
            *next += 1;
        }
        numbered(*next)
    });
    taken.names.insert(found.clone());
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn keywords_become_raw_or_get_an_underscore() {
        assert!(RAW.is_sorted());
        assert_eq!(module("mod"), "mod_");
        assert_eq!(value("type"), "r#type");
        assert_eq!(value("self"), "self_");
        assert_eq!(upper("self"), "Self_");
        assert_eq!(upper("24h"), "_24h");
    }

    #[test]
    fn what_has_no_letters_is_unnamed() {
        assert_eq!((value("²").as_str(), upper("²").as_str()), ("unnamed", "Unnamed"));
    }

    #[test]
    fn control_information_shortens() {
        assert_eq!(value("message@odata.bind"), "message_bind");
        assert_eq!(value("@odata.id"), "odata_id");
        assert_eq!(value("$expand"), "expand");
    }

    #[test]
    fn a_clash_takes_the_next_name() {
        let mut taken = Taken::default();
        assert_eq!(take(&mut taken, "r#type".into(), &[]), "r#type");
        assert_eq!(take(&mut taken, "r#type".into(), &["type_header".into()]), "type_header");
        assert_eq!(take(&mut taken, "r#type".into(), &["type_header".into()]), "type_2");
        assert_eq!(["Chat", "Chat", "V4", "V4"].map(|name| take_upper(&mut taken, name.into(), &[])), ["Chat", "Chat2", "V4", "V4_2"]);
    }

    #[test]
    fn a_module_is_neither_a_type_nor_a_device() {
        assert_eq!((module("风筝").as_str(), module("CON").as_str(), module("chat").as_str()), ("风筝_", "con_", "chat"));
        assert_eq!(variable("Aux"), "aux_");
    }

    #[test]
    fn modules_are_not_nested_without_end() {
        let many: Vec<String> = (0..1000).map(|n| format!("m{n}")).collect();
        assert_eq!(shallow(many.clone()).len(), MOST_MODULES);
        assert_eq!(shallow(many[..MOST_MODULES].to_vec()), many[..MOST_MODULES]);
        assert_ne!(shallow(many[..999].to_vec()), shallow(many));
    }

    /// Any text, and what is close to an identifier without being one.
    fn any_text() -> impl Strategy<Value = String> {
        let near = "(r#|_|[0-9]|[a-zA-Z]|[-. ]|风|\u{301}|\u{130}|ß|\u{202e}|😀){0,8}";
        let words = proptest::sample::select(RAW.iter().chain(&NEVER).copied().collect::<Vec<_>>()).prop_map(str::to_owned);
        prop_oneof![any::<String>(), near, words, "[a-zé]{110,400}"]
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn every_text_has_an_identifier(text in any_text()) {
            for name in [ident(&text), variable(&text), value(&text), module(&text), upper(&text), constant(&text)] {
                prop_assert!(syn::parse_str::<syn::Ident>(&name).is_ok() || name.starts_with("r#") && RAW.contains(&plain(&name)), "{:?}", name);
                prop_assert!(name.len() <= LONGEST + 3, "{:?}", name);
                prop_assert!(name.nfc().eq(name.chars()), "{:?}", name);
            }
            prop_assert!(!variable(&text).starts_with("r#"));
            prop_assert_ne!(module(&text), upper(&text));
        }

        #[test]
        fn clashing_texts_have_different_identifiers(texts in proptest::collection::vec(any_text(), 0..8)) {
            let mut taken = Taken::default();
            let names: Vec<String> = texts.iter().map(|text| take(&mut taken, ident(text), &[])).collect();
            prop_assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), texts.len());
            prop_assert!(names.iter().all(|name| syn::parse_str::<syn::Ident>(plain(name)).is_ok() || RAW.contains(&plain(name))));
        }
    }
}
