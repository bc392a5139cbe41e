//! Owns [`Change`], one element of a page of changes. It must not know how a page is fetched.

use super::model::{Model, find, open_map};
use super::page::Page;
use super::slot::Atom;
use super::write::value_of_atom;
use serde_json::Value;

/// One element of a page of changes.
#[derive(Clone, Debug, PartialEq)]
pub enum Change<T> {
    /// The element is new or has changed. It may have only its key and what has changed.
    Updated(T),
    /// The element was removed.
    Removed(Removed<T>),
}

/// An element that is no longer part of the collection.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Removed<T> {
    /// Its key: the property `id`, or else the address of the element (`@odata.id`).
    pub id: Option<String>,
    /// Why: mostly `deleted`, or `changed` if it no longer belongs to the collection.
    pub reason: Option<String>,
    /// All that came with the element.
    pub element: T,
}

impl<T> Change<T> {
    /// The element, if it was not removed.
    pub fn updated(self) -> Option<T> {
        match self {
            Self::Updated(element) => Some(element),
            Self::Removed(_) => None,
        }
    }

    /// The removal, if the element was removed.
    pub fn removed(self) -> Option<Removed<T>> {
        match self {
            Self::Updated(_) => None,
            Self::Removed(removed) => Some(removed),
        }
    }
}

impl<T: Model> From<T> for Change<T> {
    /// Recognizes a removed element by the annotation `@removed` (OData 4.01, also `@odata.removed`), or by the context of a deleted entity
    /// (OData 4.0). Markers that a service has invented are not recognized.
    fn from(element: T) -> Self {
        match removal(&element) {
            Some(Removed { id, reason, .. }) => Self::Removed(Removed { id, reason, element }),
            None => Self::Updated(element),
        }
    }
}

impl<T: Model> Page<T> {
    /// The elements of a page of changes; those that were removed are distinguished.
    pub fn into_changes(self) -> impl Iterator<Item = Change<T>> {
        self.value.into_items().into_iter().map(Change::from)
    }
}

fn removal(element: &dyn Model) -> Option<Removed<()>> {
    let removed = text_or_value(element, "@removed").or_else(|| text_or_value(element, "@odata.removed"));
    let reason = match removed {
        Some(Value::Object(why)) => why.get("reason").cloned(),
        Some(_) => None,
        None if is_deleted_entity(element) => text_or_value(element, "reason"),
        None => return None,
    };
    let id = ["id", "@odata.id", "@id"].into_iter().find_map(|name| text_or_value(element, name));
    Some(Removed { id: id.map(text), reason: reason.map(text), element: () })
}

fn is_deleted_entity(element: &dyn Model) -> bool {
    ["@odata.context", "@context"].iter().any(|name| {
        let context = text_or_value(element, name);
        context.as_ref().and_then(Value::as_str).is_some_and(|context| context.ends_with("/$deletedEntity"))
    })
}

fn text(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => other.to_string(),
    }
}

/// The value of a property or an annotation, with a field or without; none if it is null.
fn text_or_value(element: &dyn Model, name: &str) -> Option<Value> {
    let field = find(element.meta().properties, 0, name).and_then(|index| element.get(index).atom());
    let value = match field {
        Some(atom) if atom != Atom::Absent => value_of_atom(atom),
        _ => open_map(element).get(name)?.clone(),
    };
    (!value.is_null()).then_some(value)
}
