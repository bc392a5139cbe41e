//! Where everything stands in the crate: modules as folders, one file per item. Knows paths and conditions, not what a file says.

use crate::api::{Api, Condition, EnumId, ModelId, OperationId, RustPath};
use crate::standards::rust::plain;
use std::collections::{BTreeMap, BTreeSet};

/// What a file defines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Thing {
    Model(ModelId),
    Enum(EnumId),
    Operation(OperationId),
}

/// A file of its own and the identifiers that its module re-exports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Item {
    /// The file's name without `.rs`; the private module's name too.
    pub(crate) file: String,
    pub(crate) exports: Vec<String>,
    pub(crate) condition: Condition,
    pub(crate) thing: Thing,
}

/// A module with its items and the modules in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Folder {
    /// Its identifiers, from the root of the tree.
    pub(crate) modules: Vec<String>,
    pub(crate) folders: BTreeMap<String, Self>,
    pub(crate) items: Vec<Item>,
}

impl Folder {
    /// The models and enumerations; the root is the module `models`.
    pub(crate) fn of_models(api: &Api) -> Self {
        let mut root = Self::default();
        for (index, model) in api.models.iter().enumerate() {
            let exports = model.any.iter().chain([&model.rust.name]).cloned().collect();
            root.insert(&model.rust, exports, &model.file, &model.condition, Thing::Model(ModelId(index)));
        }
        for (index, item) in api.enums.iter().enumerate() {
            root.insert(&item.rust, vec![item.rust.name.clone()], &item.file, &item.condition, Thing::Enum(EnumId(index)));
        }
        root.sort();
        root
    }

    /// The operations; the root is the crate.
    pub(crate) fn of_operations(api: &Api) -> Self {
        let mut root = Self::default();
        for (index, operation) in api.operations.iter().enumerate() {
            let exports = vec![operation.rust.name.clone()];
            root.insert(&operation.rust, exports, &operation.file, &operation.condition, Thing::Operation(OperationId(index)));
        }
        root.sort();
        root
    }

    fn insert(&mut self, path: &RustPath, exports: Vec<String>, file: &str, condition: &Condition, thing: Thing) {
        let mut folder = self;
        for (depth, module) in path.modules.iter().enumerate() {
            let new = || Self { modules: path.modules[..=depth].to_vec(), ..Self::default() };
            folder = folder.folders.entry(module.clone()).or_insert_with(new);
        }
        folder.items.push(Item { file: file.to_owned(), exports, condition: condition.clone(), thing });
    }

    fn sort(&mut self) {
        self.items.sort_by(|a, b| a.file.cmp(&b.file));
        self.folders.values_mut().for_each(Self::sort);
    }

    /// The folder on disk, below `root`.
    pub(crate) fn directory(&self, root: &str) -> String {
        self.modules.iter().fold(root.to_owned(), |path, module| format!("{path}/{}", plain(module)))
    }

    /// Always where anything in it is; else with any area of anything in it.
    pub(crate) fn condition(&self) -> Condition {
        let conditions = self.items.iter().map(|item| item.condition.clone()).chain(self.folders.values().map(Self::condition));
        let mut areas = BTreeSet::new();
        for condition in conditions {
            match condition {
                Condition::Always => return Condition::Always,
                Condition::AnyOf(more) => areas.extend(more),
            }
        }
        if areas.is_empty() { Condition::Always } else { Condition::AnyOf(areas.into_iter().collect()) }
    }

    /// This folder and all below it.
    pub(crate) fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Self)) {
        visit(self);
        self.folders.values().for_each(|folder| folder.walk(visit));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str) -> (RustPath, Thing) {
        (RustPath { modules: vec!["chat".into()], name: name.into() }, Thing::Operation(OperationId(0)))
    }

    #[test]
    fn a_module_is_compiled_with_any_area_of_its_items() {
        use crate::api::AreaId;
        let mut root = Folder::default();
        let (path, thing) = file("Get");
        root.insert(&path, vec![], "get", &Condition::AnyOf(vec![AreaId(1)]), thing);
        root.insert(&path, vec![], "get", &Condition::AnyOf(vec![AreaId(0)]), thing);
        assert_eq!(root.condition(), Condition::AnyOf(vec![AreaId(0), AreaId(1)]));
        root.insert(&path, vec![], "get", &Condition::Always, thing);
        assert_eq!(root.condition(), Condition::Always);
    }
}
