//! The variants of the enum over a model and its derived types. Knows types by their paths.

use crate::api::{ModelId, RustPath, Variant};
use crate::resolve::names::model::TypePaths;
use crate::standards::rust::{self, Taken};
use crate::standards::words::{pascal, snake};

/// The variants of the types derived from a model: named as the types themselves. Of two types of one name the later one has its module's
/// name before its own. The method of a variant is `as_` and its name; `taken` has the names of the fields, as methods lend those.
pub(crate) fn variants(model: usize, derived: &[ModelId], taken: &mut Taken, paths: &TypePaths) -> Vec<Variant> {
    let method = |name: &str| rust::take(taken, format!("as_{}", snake(rust::plain(name))), &[]);
    let names = names(model, derived, paths);
    let methods: Vec<String> = names.iter().map(String::as_str).map(method).collect();
    names.into_iter().zip(methods).map(|(name, method)| Variant { name, method }).collect()
}

fn names(model: usize, derived: &[ModelId], paths: &TypePaths) -> Vec<String> {
    let mut taken: Taken = [&paths.models[model].name].into_iter().chain(&paths.any[model]).cloned().collect();
    derived.iter().map(|derived| free(&paths.models[derived.0], &mut taken)).collect()
}

fn free(path: &RustPath, taken: &mut Taken) -> String {
    let mut name = path.name.clone();
    for module in path.modules.iter().rev() {
        if !taken.contains(&name) {
            break;
        }
        name = pascal(rust::plain(module)) + &name;
    }
    rust::take_upper(taken, name, &[])
}
