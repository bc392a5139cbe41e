//! Where everything stands in the crate: modules as folders, one file per item. Knows paths and conditions, not what a file says.

use crate::api::{Api, Condition, EnumId, ModelId, OperationId, RustPath};
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
    pub(crate) stem: String,
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
            root.insert(&model.rust, exports, &model.condition, Thing::Model(ModelId(index)));
        }
        for (index, item) in api.enums.iter().enumerate() {
            root.insert(&item.rust, vec![item.rust.name.clone()], &item.condition, Thing::Enum(EnumId(index)));
        }
        root.name_files();
        root
    }

    /// The operations; the root is the crate.
    pub(crate) fn of_operations(api: &Api) -> Self {
        let mut root = Self::default();
        for (index, operation) in api.operations.iter().enumerate() {
            let exports = vec![operation.rust.name.clone()];
            root.insert(&operation.rust, exports, &operation.condition, Thing::Operation(OperationId(index)));
        }
        root.name_files();
        root
    }

    fn insert(&mut self, path: &RustPath, exports: Vec<String>, condition: &Condition, thing: Thing) {
        let mut folder = self;
        for (depth, module) in path.modules.iter().enumerate() {
            let new = || Self { modules: path.modules[..=depth].to_vec(), ..Self::default() };
            folder = folder.folders.entry(module.clone()).or_insert_with(new);
        }
        folder.items.push(Item { stem: snake(&path.name), exports, condition: condition.clone(), thing });
    }

    /// A stem that is a module of the same folder, another file's, or a word of the language gets an underscore more.
    fn name_files(&mut self) {
        let mut taken: BTreeSet<String> = self.folders.keys().map(|module| plain(module).to_owned()).collect();
        self.items.sort_by(|a, b| (&a.stem, &a.exports).cmp(&(&b.stem, &b.exports)));
        for item in &mut self.items {
            while is_word_of_the_language(&item.stem) || !taken.insert(item.stem.clone()) {
                item.stem.push('_');
            }
        }
        self.folders.values_mut().for_each(Self::name_files);
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

/// An identifier without `r#`.
pub(crate) fn plain(identifier: &str) -> &str {
    identifier.strip_prefix("r#").unwrap_or(identifier)
}

/// `ChatMessageInfo` as `chat_message_info`.
pub(crate) fn snake(name: &str) -> String {
    let letters: Vec<char> = plain(name).chars().collect();
    let mut out = String::with_capacity(letters.len() + 8);
    for (index, &letter) in letters.iter().enumerate() {
        let before = index.checked_sub(1).map(|i| letters[i]);
        let after_small = before.is_some_and(|c| c.is_lowercase() || c.is_ascii_digit());
        let before_small = before.is_some_and(|c| c != '_') && letters.get(index + 1).is_some_and(|c| c.is_lowercase());
        if letter.is_uppercase() && (after_small || before_small) {
            out.push('_');
        }
        out.extend(letter.to_lowercase());
    }
    out
}

/// `call_records` as `CallRecords`.
pub(crate) fn pascal(module: &str) -> String {
    let words = plain(module).split('_').map(str::chars);
    words.flat_map(|mut word| word.next().into_iter().flat_map(char::to_uppercase).chain(word)).collect()
}

/// Whether `mod word;` is no Rust, or would be read from the folder's own `mod.rs`.
fn is_word_of_the_language(word: &str) -> bool {
    word == "mod" || syn::parse_str::<syn::Ident>(word).is_err()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str) -> (RustPath, Thing) {
        (RustPath { modules: vec!["chat".into()], name: name.into() }, Thing::Operation(OperationId(0)))
    }

    fn stems(names: &[&str], modules: &[&str]) -> Vec<String> {
        let mut root = Folder::default();
        for name in names {
            let (path, thing) = file(name);
            root.insert(&path, vec![(*name).into()], &Condition::Always, thing);
        }
        for module in modules {
            let path = RustPath { modules: vec!["chat".into(), (*module).into()], name: "Get".into() };
            root.insert(&path, vec!["Get".into()], &Condition::Always, Thing::Operation(OperationId(0)));
        }
        root.name_files();
        root.folders["chat"].items.iter().map(|item| item.stem.clone()).collect()
    }

    #[test]
    fn a_file_is_named_after_its_item() {
        assert_eq!(
            stems(&["PostPinnedMessages", "GetOffice365ActiveUserDetail", "IOSApp"], &[]),
            ["get_office365_active_user_detail", "ios_app", "post_pinned_messages"]
        );
    }

    #[test]
    fn a_stem_that_is_taken_gets_an_underscore() {
        assert_eq!(
            stems(&["Members", "Mod", "Type", "Super", "IDoc", "IDOC"], &["members"]),
            ["i_doc", "idoc", "members_", "mod_", "super_", "type_"]
        );
        assert_eq!(stems(&["AppId", "App_Id"], &[]), ["app_id", "app_id_"]);
    }

    #[test]
    fn a_module_is_compiled_with_any_area_of_its_items() {
        use crate::api::AreaId;
        let mut root = Folder::default();
        let (path, thing) = file("Get");
        root.insert(&path, vec![], &Condition::AnyOf(vec![AreaId(1)]), thing);
        root.insert(&path, vec![], &Condition::AnyOf(vec![AreaId(0)]), thing);
        assert_eq!(root.condition(), Condition::AnyOf(vec![AreaId(0), AreaId(1)]));
        root.insert(&path, vec![], &Condition::Always, thing);
        assert_eq!(root.condition(), Condition::Always);
    }
}
