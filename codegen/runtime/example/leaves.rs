//! Owns the count of a response's values: how many there are, and how many the typed fields do not hold. It must not know why.

use super::super::model::{Model, entries, open_map};
use super::super::slot::Ref;
use serde_json::Value;
use std::fmt;

/// The values of a JSON body that are no objects or lists.
#[derive(Default)]
pub(super) struct Leaves {
    all: usize,
    /// Those in open maps.
    open: usize,
    /// Those of OData's control information (`@odata.context`) in open maps, which no page documents.
    control: usize,
}

impl Leaves {
    /// Those of a body that was read into a model, or into no model.
    pub(super) fn of(body: &str, model: Option<&dyn Model>) -> Self {
        let all = serde_json::from_str(body).map_or(0, |body| leaves(&body));
        let mut found = Self { all, ..Self::default() };
        match model {
            Some(model) => found.search(model),
            None => found.open = all,
        }
        found
    }

    fn search(&mut self, model: &dyn Model) {
        for (name, value) in open_map(model).iter() {
            *if name.contains("@odata.") { &mut self.control } else { &mut self.open } += leaves(value);
        }
        let properties = (0..model.meta().properties.len()).map(|index| model.get(index));
        for property in properties.chain(entries(model).into_iter().flat_map(|entries| entries.iter()).map(|(_, entry)| entry)) {
            match property {
                Ref::Object(field) => field.view().value().into_iter().for_each(|&child| self.search(child)),
                Ref::Objects(list) => (0..list.view().unwrap_or(0)).for_each(|index| self.search(list.at(index))),
                _ => {}
            }
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
