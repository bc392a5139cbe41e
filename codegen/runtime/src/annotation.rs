//! Owns the look-up of annotations of an object, such as its type or version. It must not know what they mean.

use super::model::{Model, find, open_map};
use super::slot::Atom;

/// The text of an annotation, with a field of its own or without.
pub(crate) fn annotation<'a>(model: &'a dyn Model, name: &str) -> Option<&'a str> {
    let documented = find(model.meta().properties, 0, name).and_then(|index| match model.get(index).atom() {
        Some(Atom::Str(text)) => Some(text),
        _ => None,
    });
    documented.or_else(|| open_map(model).get(name)?.as_str())
}
