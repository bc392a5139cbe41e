//! Owns the count of the values in a response: how many there are, and how many no typed field holds. It must not know why.

use super::super::model::{Model, entries, open_map};
use super::super::slot::Ref;
use serde_json::Value;
use std::fmt;

/// The values of a JSON body that are neither objects nor lists.
#[derive(Default)]
pub(crate) struct Leaves {
    all: usize,
    /// Those among additional properties.
    open: usize,
    /// Those among additional properties that are control information of OData (`@odata.context`), which no page documents.
    control: usize,
}

impl Leaves {
    /// The values of a body that was read into a model, or into none.
    pub(crate) fn of(body: &str, model: Option<&dyn Model>) -> Self {
        let body = serde_json::from_str(body).ok();
        let mut found = Self { all: body.as_ref().map_or(0, leaves), ..Self::default() };
        match (model, &body) {
            (Some(model), _) => found.search(model),
            (None, Some(body)) => found.untyped(body),
            (None, None) => {}
        }
        found
    }

    fn search(&mut self, model: &dyn Model) {
        open_map(model).iter().for_each(|(name, value)| self.member(name, value));
        let properties = (0..model.meta().properties.len()).map(|index| model.get(index));
        for property in properties.chain(entries(model).into_iter().flat_map(|entries| entries.iter()).map(|(_, entry)| entry)) {
            match property {
                Ref::Object(field) => field.view().value().into_iter().for_each(|&child| self.search(child)),
                Ref::Objects(list) => (0..list.view().unwrap_or(0)).for_each(|index| self.search(list.at(index))),
                _ => {}
            }
        }
    }

    /// A value without a documented type. Control information counts as such at any depth.
    fn untyped(&mut self, value: &Value) {
        match value {
            Value::Object(members) => members.iter().for_each(|(name, value)| self.member(name, value)),
            Value::Array(items) => items.iter().for_each(|item| self.untyped(item)),
            _ => self.open += 1,
        }
    }

    fn member(&mut self, name: &str, value: &Value) {
        if name.contains("@odata.") {
            self.control += leaves(value);
        } else {
            self.untyped(value);
        }
    }
}

fn leaves(value: &Value) -> usize {
    match value {
        Value::Object(members) => members.values().map(leaves).sum(),
        Value::Array(items) => items.iter().map(leaves).sum(),
        _ => 1,
    }
}

impl fmt::Display for Leaves {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "leaves {} open {} control {}", self.all, self.open, self.control)
    }
}
