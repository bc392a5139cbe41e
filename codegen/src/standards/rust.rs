//! From a documented name to a Rust identifier: keywords, first digits, clashes. Decides no spelling of words.

use crate::standards::words::{pascal, snake};
use std::collections::BTreeSet;

/// Keywords that `r#` makes usable.
const RAW: [&str; 47] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum", "extern", "false",
    "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while",
];

/// Keywords that nothing makes usable.
const NEVER: [&str; 6] = ["self", "Self", "super", "crate", "yield", "_"];

/// `name` as an identifier: as it is where it can be, else raw, else with an underscore.
pub(crate) fn ident(name: &str) -> String {
    match name {
        "" => "unnamed".into(),
        _ if NEVER.contains(&name) => format!("{name}_"),
        _ if RAW.contains(&name) => format!("r#{name}"),
        _ if !name.starts_with(|c: char| c == '_' || unicode_ident::is_xid_start(c)) => format!("_{name}"),
        _ => name.to_owned(),
    }
}

/// An identifier without `r#`.
pub(crate) fn plain(identifier: &str) -> &str {
    identifier.strip_prefix("r#").unwrap_or(identifier)
}

/// The identifier of a variable or of a private module for something of the type `name`: no keyword, so that it needs no `r#`.
pub(crate) fn variable(name: &str) -> String {
    let words = snake(plain(name));
    let ident = ident(&words);
    match ident.strip_prefix("r#") {
        Some(keyword) => format!("{keyword}_"),
        None => ident,
    }
}

/// The identifier of a field, parameter or setter. Control information of a property shortens: `message@odata.bind` is `message_bind`. That of
/// the object does not: `@odata.id` is no `id`.
pub(crate) fn value(name: &str) -> String {
    let (of, control) = name.split_once("@odata.").unwrap_or((name, ""));
    let of = if of.is_empty() { "odata" } else { of };
    ident(&snake(&format!("{of} {control}")))
}

/// The identifier of a module.
pub(crate) fn module(name: &str) -> String {
    ident(&snake(name))
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

/// `wanted`, or else the first of `others`, or else `wanted` with a number, that is not taken; takes it.
pub(crate) fn take(taken: &mut BTreeSet<String>, wanted: String, others: &[String]) -> String {
    take_joined(taken, wanted, others, "_")
}

/// The same for a type or variant, in which an underscore stands between digits only.
pub(crate) fn take_upper(taken: &mut BTreeSet<String>, wanted: String, others: &[String]) -> String {
    let joint = if wanted.ends_with(|c: char| c.is_numeric()) { "_" } else { "" };
    take_joined(taken, wanted, others, joint)
}

fn take_joined(taken: &mut BTreeSet<String>, wanted: String, others: &[String], joint: &str) -> String {
    let numbered = (2..).map(|n| format!("{}{joint}{n}", wanted.trim_start_matches("r#")));
    let found = std::iter::once(wanted.clone()).chain(others.iter().cloned()).chain(numbered).find(|name| !taken.contains(name));
    let found = found.unwrap_or(wanted);
    taken.insert(found.clone());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_become_raw_or_get_an_underscore() {
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
        let mut taken = BTreeSet::new();
        assert_eq!(take(&mut taken, "r#type".into(), &[]), "r#type");
        assert_eq!(take(&mut taken, "r#type".into(), &["type_header".into()]), "type_header");
        assert_eq!(take(&mut taken, "r#type".into(), &["type_header".into()]), "type_2");
        assert_eq!(["Chat", "Chat", "V4", "V4"].map(|name| take_upper(&mut taken, name.into(), &[])), ["Chat", "Chat2", "V4", "V4_2"]);
    }
}
