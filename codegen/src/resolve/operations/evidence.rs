//! Which of two types the rest of a page supports: bodies, their contexts, the name of the file. Knows models, no URLs.

use crate::api::{Primitive, TypeKind};
use crate::diag::witness::Side;
use crate::page::syntax::json::{Json, Node};
use crate::resolve::context::Known;
use crate::resolve::input::{clean, short};
use crate::resolve::json;
use crate::resolve::types::models::property_of;
use crate::resolve::types::wire::{of_value, wire};
use crate::standards::odata;
use crate::standards::words::singular;

impl Known<'_, '_> {
    /// The one that a page defines, where the other was read off examples.
    pub(crate) fn by_page(&self, first: TypeKind, second: TypeKind) -> Option<Side> {
        let is_defined = |kind| match kind {
            TypeKind::Model(id) | TypeKind::Any(id) => !self.models[id.0].inferred,
            TypeKind::Primitive(_) | TypeKind::Enum(_) => true,
            TypeKind::Json => false,
        };
        Side::of(is_defined(first), is_defined(second))
    }

    /// The one of which a body has more properties, or is a value.
    pub(crate) fn by_body(&self, first: TypeKind, second: TypeKind, body: &Node) -> Option<Side> {
        let value = json::member(body, "value").map(|value| match &value.json {
            Json::Array(items) => items.first().unwrap_or(value),
            _ => value,
        });
        if let (TypeKind::Model(_), TypeKind::Model(_)) = (first, second) {
            let object = value.filter(|value| matches!(value.json, Json::Object(_))).unwrap_or(body);
            let count = |kind| json::members(object).iter().filter(|member| self.has_property(kind, &member.key.value)).count();
            return Side::of(count(first), count(second));
        }
        let value = value.unwrap_or(body);
        let is_value = |kind| wire(kind).is_some() && wire(kind) == of_value(&value.json);
        Side::of(is_value(first), is_value(second)).or_else(|| match &value.json {
            Json::String(text) => Side::of(fits(first, text), fits(second, text)),
            _ => None,
        })
    }

    fn has_property(&self, kind: TypeKind, name: &str) -> bool {
        matches!(kind, TypeKind::Model(id) if property_of(self.models, id, name).is_some())
    }

    /// The one that the `@odata.context` of a body names, or the set in it is named after (OData JSON Format §10).
    pub(crate) fn by_context(&self, at: usize, first: TypeKind, second: TypeKind, body: &Node) -> Option<Side> {
        let (_, path) = json::text(body, "@odata.context")?.split_once('#')?;
        let last = path.rsplit('/').find(|segment| !segment.starts_with('$'))?;
        let named = |text: &str| self.context.by_text(at, text).or_else(|| TypeKind::named(text));
        let is_named = last.contains('.') || last.starts_with("Collection(");
        match named(clean(last)).filter(|_| is_named) {
            Some(kind) => Side::of(kind == first, kind == second),
            None => self.named_after(first, second, &[last.split('(').next().unwrap_or(last)]),
        }
    }

    /// The one that the name of the file has; of both, the one that it has later.
    pub(crate) fn by_file(&self, at: usize, first: TypeKind, second: TypeKind) -> Option<Side> {
        let parts: Vec<&str> = self.context.input.stem(at).split('-').collect();
        self.named_after(first, second, &parts)
    }

    fn named_after(&self, first: TypeKind, second: TypeKind, parts: &[&str]) -> Option<Side> {
        let closeness = |kind| {
            let name = short(&self.context.type_words(kind)).to_lowercase();
            parts.iter().enumerate().filter_map(|(at, part)| Some((at, closeness(&part.to_lowercase(), &name)?))).max()
        };
        Side::of(closeness(first), closeness(second))
    }
}

/// How close a word is to the name of a type: the same, the end of one in the other, or `None`.
fn closeness(word: &str, name: &str) -> Option<u8> {
    const LONG: usize = 4;
    let one = singular(word);
    let is_same = word == name || one == name;
    let ends = |long: &str, end: &str| end.len() >= LONG && long.ends_with(end);
    if is_same { Some(2) } else { (ends(word, name) || ends(&one, name) || ends(name, &one)).then_some(1) }
}

/// Whether a text is a value of a primitive type that has a form of its own.
fn fits(kind: TypeKind, text: &str) -> bool {
    matches!(kind, TypeKind::Primitive(primitive) if primitive != Primitive::String && odata::fits(primitive, text))
}

#[cfg(test)]
mod tests {
    use super::closeness;

    #[test]
    fn a_word_is_close_to_a_name_that_it_is_or_ends_with() {
        for (word, name, expected) in [
            ("kites", "kite", Some(2)),
            ("joinedteams", "team", Some(1)),
            ("responsibilities", "personresponsibility", Some(1)),
            ("kite", "kiteletter", None),
            ("ids", "kite", None),
        ] {
            assert_eq!(closeness(word, name), expected, "{word} {name}");
        }
    }
}
