//! Owns which parameter types take all that others take. It must not know functions.

use crate::diff::known::Known;

/// Types of the language that an argument of a URL may have; each can be printed.
const PRINTED: [&str; 9] = ["bool", "u8", "i8", "i16", "i32", "i64", "f32", "f64", "String"];

/// Whether a parameter of type `new` takes whatever one of type `old` took.
pub(crate) fn takes_all(old: &str, new: &str, all: &Known<'_>) -> bool {
    let is_printed = || {
        // `impl Into` with a bare type of the API stands for an enumeration: its values and texts can be printed.
        let enumeration = inside(old).filter(|ty| ty.starts_with("models::") && !ty.contains('<'));
        PRINTED.contains(&old) || enumeration.is_some()
    };
    old == new || new == "impl Display" && is_printed() || inside(new).is_some_and(|ty| ty == old || all.holds(ty, old))
}

/// `T` of `impl Into<T>`.
fn inside(ty: &str) -> Option<&str> {
    ty.strip_prefix("impl Into<")?.strip_suffix('>')
}
