//! Prints the [`Api`] as the files of a crate: path → text. Decides nothing (names, types and conditions are final) and touches no disk.

mod context;
mod examples;
mod items;
mod package;
pub(crate) mod signature;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
mod text;

use crate::api::reserved::ENDPOINTS;
use crate::api::{Api, Condition, Example};
pub use codegen_runtime::source::INTERFACE;
use context::Context;
pub use context::{Options, Runtime};
use examples::{exchange, responses};
use items::{enumeration, model, operation};
use package::front::{self, FirstCalls};
use package::{copy, coverage, endpoints, manifest, module, operations, program, readme, root, runtime};
use rayon::prelude::*;
use std::collections::BTreeMap;
use text::layout::{Folder, Item, Thing};
pub(crate) use text::markdown;

/// Paths relative to the crate's folder, with `/`, and the text of each file.
pub type Files = BTreeMap<String, String>;

/// All files of the crate.
pub fn emit(api: &Api, options: &Options) -> Files {
    let context = Context { api, options };
    let (models, operations) = rayon::join(|| Folder::of_models(api), || Folder::of_operations(api));
    let fixed = [
        (manifest::CARGO_PATH, manifest::CARGO),
        (manifest::FORMATTING_PATH, manifest::FORMATTING),
        (exchange::README_PATH, exchange::README),
    ];
    let first = front::shortest_calls(&context);
    let mut files =
        vec![File::Manifest, File::Readme(&first), File::Root(&operations, &first), File::Runtime, File::Operations, File::Coverage];
    files.extend(fixed.map(|(path, text)| File::Text(path.into(), text)));
    if !api.deployments.is_empty() {
        files.push(File::Endpoints);
    }
    models.walk(&mut |folder| files.extend(File::of_folder(folder, &models, "src/models")));
    operations.walk(&mut |folder| files.extend(File::of_folder(folder, &operations, "src")));
    files.extend(exchange::all(api).map(|(page, example)| File::Exchange(page, example)));
    files.push(File::Made(program::PATH.into(), program::file(&context)));
    files.extend(responses::file(&context).map(|text| File::Made(responses::PATH.into(), text)));
    files.extend(copy::files(&context).into_iter().map(|(path, text)| File::Made(path, text)));
    let texts: Vec<(String, String)> = files.par_iter().map(|file| (file.path(), file.text(&context))).collect();
    texts.into_iter().collect()
}

/// A file to be printed.
enum File<'a> {
    Manifest,
    Readme(&'a FirstCalls<'a>),
    Root(&'a Folder, &'a FirstCalls<'a>),
    Runtime,
    Operations,
    Coverage,
    Endpoints,
    Module { directory: String, folder: &'a Folder, outer: Condition },
    Item { directory: String, item: &'a Item },
    Exchange(&'a str, &'a Example),
    Text(String, &'a str),
    Made(String, String),
}

impl<'a> File<'a> {
    /// A folder's `mod.rs` and its items. The root of the operations is the crate's own.
    fn of_folder(folder: &'a Folder, root: &'a Folder, directory: &str) -> Vec<Self> {
        let directory = folder.directory(directory);
        let items = folder.items.iter().map(|item| Self::Item { directory: directory.clone(), item });
        let is_crate = std::ptr::eq(folder, root) && directory == "src";
        let outer = if std::ptr::eq(folder, root) { Condition::Always } else { folder.condition() };
        let module = (!is_crate).then(|| Self::Module { directory: directory.clone(), folder, outer });
        module.into_iter().chain(items).collect()
    }

    fn path(&self) -> String {
        match self {
            Self::Manifest => "Cargo.toml".into(),
            Self::Readme(_) => "README.md".into(),
            Self::Root(..) => "src/lib.rs".into(),
            Self::Runtime => "src/runtime.rs".into(),
            Self::Operations => operations::PATH.into(),
            Self::Coverage => "COVERAGE.md".into(),
            Self::Endpoints => format!("src/{}.rs", ENDPOINTS),
            Self::Module { directory, .. } => format!("{directory}/mod.rs"),
            Self::Item { directory, item } => format!("{directory}/{}.rs", item.file),
            Self::Exchange(page, example) => exchange::path(page, example),
            Self::Text(path, _) | Self::Made(path, _) => path.clone(),
        }
    }

    fn text(&self, context: &Context) -> String {
        match self {
            Self::Manifest => manifest::file(context),
            Self::Readme(first) => readme::file(context, first),
            Self::Root(operations, first) => root::file(context, operations, first),
            Self::Runtime => runtime::module(context),
            Self::Operations => operations::file(context),
            Self::Coverage => coverage::file(context),
            Self::Endpoints => endpoints::file(context),
            Self::Module { folder, outer, .. } => module::file(context, folder, outer),
            Self::Item { item, .. } => match item.thing {
                Thing::Model(id) => model::file(context, id),
                Thing::Enum(id) => enumeration::file(context, id),
                Thing::Operation(id) => operation::file(context, id),
            },
            Self::Exchange(page, example) => exchange::text(page, example),
            Self::Text(_, text) => (*text).into(),
            Self::Made(_, text) => text.clone(),
        }
    }
}
