//! Owns the search for values that do not fit their documented type. It must not know why.

use super::model::{Model, entries, find, open_map};
use super::slot::Ref;

/// The values of a model that do not fit their documented type, as JSON pointers (`/members/0/roles`): documented properties whose value has
/// another kind, range or form, and is kept among the additional properties.
///
/// There are none if the pages and the service are right.
pub fn misfits(model: &dyn Model) -> Vec<String> {
    let mut found = Vec::new();
    search(model, &mut String::new(), &mut found);
    found
}

fn search(model: &dyn Model, path: &mut String, found: &mut Vec<String>) {
    let properties = model.meta().properties;
    let entries = entries(model);
    for name in open_map(model).keys() {
        let is_misfit = match find(properties, 0, name) {
            // A property that is compiled out belongs there.
            Some(index) => !matches!(model.get(index), Ref::Open(_)),
            None => entries.is_some() && !name.contains('@'),
        };
        if is_misfit {
            within(path, name, |path| found.push(path.clone()));
        }
    }
    let properties = properties.iter().enumerate().map(|(index, &name)| (name, model.get(index)));
    for (name, property) in properties.chain(entries.into_iter().flat_map(|entries| entries.iter())) {
        match property {
            Ref::Object(field) => {
                if let Some(&child) = field.view().value() {
                    within(path, name, |path| search(child, path, found));
                }
            }
            Ref::Objects(list) => {
                within(path, name, |path| {
                    for index in 0..list.view().unwrap_or(0) {
                        within(path, &index.to_string(), |path| search(list.at(index), path, found));
                    }
                });
            }
            _ => {}
        }
    }
}

fn within(path: &mut String, step: &str, then: impl FnOnce(&mut String)) {
    let length = path.len();
    point(path, step);
    then(path);
    path.truncate(length);
}

/// Adds a step to a JSON pointer (RFC 6901 §3).
pub(crate) fn point(path: &mut String, step: &str) {
    path.push('/');
    for c in step.chars() {
        match c {
            '~' => path.push_str("~0"),
            '/' => path.push_str("~1"),
            c => path.push(c),
        }
    }
}
