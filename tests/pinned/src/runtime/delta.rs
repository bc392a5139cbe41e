// @generated: a copy of `codegen/runtime/delta.rs`. Do not edit.

//! Owns [`Change`], what a page of changes says about one element. It must not know how a page is fetched.

use super::model::{Model, find, open_map};
use super::page::Page;
use super::slot::Atom;
use super::write::value_of_atom;
use serde_json::Value;

/// One element of a page of changes.
#[derive(Clone, Debug, PartialEq)]
pub enum Change<T> {
    /// The element is new, or other than before. It may have no more than its key and what has changed.
    Updated(T),
    /// The element is no longer there.
    Removed(Removed<T>),
}

/// An element that is no longer part of the collection.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Removed<T> {
    /// Its key: the property `id`, or else the address of the element (`@odata.id`).
    pub id: Option<String>,
    /// Why, mostly `deleted`, or `changed` if it does not belong to the collection any more.
    pub reason: Option<String>,
    /// All that came with it.
    pub element: T,
}

impl<T> Change<T> {
    /// The element, if it is still there.
    pub fn updated(self) -> Option<T> {
        match self {
            Self::Updated(element) => Some(element),
            Self::Removed(_) => None,
        }
    }

    /// What is said about the element, if it is no longer there.
    pub fn removed(self) -> Option<Removed<T>> {
        match self {
            Self::Updated(_) => None,
            Self::Removed(removed) => Some(removed),
        }
    }
}

impl<T: Model> From<T> for Change<T> {
    /// Tells an element that was removed by its annotation `@removed` (OData 4.01, also spelled `@odata.removed`), or by the
    /// context of a deleted entity (OData 4.0). A service that marks it by a property of its own is not understood here.
    fn from(element: T) -> Self {
        match removal(&element) {
            Some(Removed { id, reason, .. }) => Self::Removed(Removed { id, reason, element }),
            None => Self::Updated(element),
        }
    }
}

impl<T: Model> Page<T> {
    /// The elements of a page of changes, those that were removed told apart.
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

/// A property or an annotation, whether it has a field or not; not if it is null.
fn text_or_value(element: &dyn Model, name: &str) -> Option<Value> {
    let field = find(element.meta().properties, 0, name).and_then(|index| element.get(index).atom());
    let value = match field {
        Some(atom) if atom != Atom::Absent => value_of_atom(atom),
        _ => open_map(element).get(name)?.clone(),
    };
    (!value.is_null()).then_some(value)
}
