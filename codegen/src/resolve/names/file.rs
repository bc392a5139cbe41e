//! The names of the files of the generated crate: one file for each item, beside those of its module. Knows names, not what a file says.

use crate::api::RustPath;
use crate::resolve::names::model::TypePaths;
use crate::standards::rust;
use std::collections::{BTreeMap, BTreeSet};

/// An item that gets a file: its path, what its module re-exports of it, and the name of its file.
struct Item<'a> {
    rust: &'a RustPath,
    exports: Vec<&'a String>,
    file: &'a mut String,
}

/// The names of the files of models and of enumerations.
pub(crate) fn of_types(paths: &TypePaths) -> (Vec<String>, Vec<String>) {
    let models = paths.models.iter().zip(&paths.any).map(|(rust, any)| (rust, any.iter().chain([&rust.name]).collect()));
    let mut models = named(models.chain(paths.enums.iter().map(|rust| (rust, vec![&rust.name]))));
    let enums = models.split_off(paths.models.len());
    (models, enums)
}

/// The names of the files of operations.
pub(crate) fn of_operations<'a>(paths: impl Iterator<Item = &'a RustPath>) -> Vec<String> {
    named(paths.map(|rust| (rust, vec![&rust.name])))
}

/// The names of the files of items with these paths and exports.
fn named<'a>(items: impl Iterator<Item = (&'a RustPath, Vec<&'a String>)>) -> Vec<String> {
    let items: Vec<_> = items.collect();
    let mut files = vec![String::new(); items.len()];
    name(items.into_iter().zip(&mut files).map(|((rust, exports), file)| Item { rust, exports, file }).collect());
    files
}

/// A file is named after its item; a name that is a module of the same folder or another file's gets an underscore more.
fn name(mut items: Vec<Item<'_>>) {
    let mut taken = modules(&items);
    // A module and what it exports have names of one kind, and small letters do not make all of them different.
    for item in &items {
        taken.entry(item.rust.modules.as_slice()).or_default().extend(item.exports.iter().map(|&name| name.clone()));
    }
    items.iter_mut().for_each(|item| *item.file = rust::variable(&item.rust.name));
    items.sort_by(|a, b| (&*a.file, &a.exports).cmp(&(&*b.file, &b.exports)));
    for item in items {
        let taken = taken.entry(item.rust.modules.as_slice()).or_default();
        while !taken.insert(item.file.clone()) {
            item.file.push('_');
        }
    }
}

/// The modules in each module.
fn modules<'a>(items: &[Item<'a>]) -> BTreeMap<&'a [String], BTreeSet<String>> {
    let mut found: BTreeMap<&[String], BTreeSet<String>> = BTreeMap::new();
    for path in items.iter().map(|item| item.rust) {
        for (depth, module) in path.modules.iter().enumerate() {
            found.entry(&path.modules[..depth]).or_default().insert(rust::plain(module).to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(names: &[&str], modules: &[&str]) -> Vec<String> {
        let path = |modules: &[&str], name: &str| RustPath { modules: modules.iter().map(|&m| m.into()).collect(), name: name.into() };
        let paths = names.iter().map(|name| path(&["chat"], name)).chain(modules.iter().map(|module| path(&["chat", module], "Get")));
        let paths: Vec<RustPath> = paths.collect();
        let mut files = vec![String::new(); paths.len()];
        name(paths.iter().zip(&mut files).map(|(rust, file)| Item { rust, exports: vec![&rust.name], file }).collect());
        files.truncate(names.len());
        files
    }

    #[test]
    fn a_file_is_named_after_its_item() {
        assert_eq!(
            files(&["PostPinnedMessages", "GetOffice365ActiveUserDetail", "IOSApp"], &[]),
            ["post_pinned_messages", "get_office365_active_user_detail", "ios_app"]
        );
    }

    #[test]
    fn a_name_that_is_taken_gets_an_underscore() {
        assert_eq!(
            files(&["Members", "Mod", "Type", "Super", "IDoc", "IDOC"], &["members"]),
            ["members_", "mod_", "type_", "super_", "i_doc", "idoc"]
        );
        assert_eq!(files(&["AppId", "App_Id"], &[]), ["app_id", "app_id_"]);
        assert_eq!(files(&["风筝", "_24H", "Con"], &[]), ["风筝_", "_24_h", "con_"]);
    }
}
