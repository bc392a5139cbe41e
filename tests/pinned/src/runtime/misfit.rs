//! Owns the search for values that did not fit the documented type. It must not know why they did not.

use super::model::{Model, find, open_map};
use super::slot::Ref;

/// Where in a model there are values that do not fit what the pages say, as JSON pointers (`/members/0/roles`): documented
/// properties whose value has another kind, range or form, and has been kept in the open map.
///
/// A page or a service that is right gives none.
pub fn misfits(model: &dyn Model) -> Vec<String> {
    let mut found = Vec::new();
    search(model, &mut String::new(), &mut found);
    found
}

fn search(model: &dyn Model, path: &mut String, found: &mut Vec<String>) {
    let properties = model.meta().properties;
    for name in open_map(model).keys() {
        // A property that is compiled out is where it belongs.
        if find(properties, 0, name).is_some_and(|index| !matches!(model.get(index), Ref::Open(_))) {
            within(path, name, |path| found.push(path.clone()));
        }
    }
    for (index, name) in properties.iter().enumerate() {
        match model.get(index) {
            Ref::Object(field) => {
                if let Some(&child) = field.view().value() {
                    within(path, name, |path| search(child, path, found));
                }
            }
            Ref::Objects(list) => {
                for index in 0..list.view().unwrap_or(0) {
                    within(path, &format!("{name}/{index}"), |path| search(list.at(index), path, found));
                }
            }
            _ => {}
        }
    }
}

fn within(path: &mut String, step: &str, then: impl FnOnce(&mut String)) {
    let length = path.len();
    path.push('/');
    path.push_str(step);
    then(path);
    path.truncate(length);
}
