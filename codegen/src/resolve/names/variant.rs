//! The variants of the enum over a model and its derived types. Knows types by their paths.

use crate::api::{ModelId, RustPath, Variant};
use crate::resolve::names::model::TypePaths;
use crate::standards::rust;
use crate::standards::words::{pascal, snake};
use std::collections::BTreeSet;

/// The variants of the types derived from a model: named as the types themselves. Of two types of one name the later one has its module's
/// name before its own. The method of a variant is `as_` and its name; no field of the model has that name, as a method may lend it.
pub(crate) fn variants(model: usize, derived: &[ModelId], fields: &BTreeSet<String>, paths: &TypePaths) -> Vec<Variant> {
    let mut taken = fields.clone();
    let method = |name: &str| rust::take(&mut taken, format!("as_{}", snake(rust::plain(name))), &[]);
    let names = names(model, derived, paths);
    let methods: Vec<String> = names.iter().map(String::as_str).map(method).collect();
    names.into_iter().zip(methods).map(|(name, method)| Variant { name, method }).collect()
}

fn names(model: usize, derived: &[ModelId], paths: &TypePaths) -> Vec<String> {
    let mut taken: Vec<String> = [&paths.models[model].name].into_iter().chain(&paths.any[model]).cloned().collect();
    let own = taken.len();
    for derived in derived {
        let name = free(&paths.models[derived.0], &taken);
        taken.push(name);
    }
    taken.split_off(own)
}

fn free(path: &RustPath, taken: &[String]) -> String {
    let mut name = path.name.clone();
    for module in path.modules.iter().rev() {
        if !taken.contains(&name) {
            break;
        }
        name = pascal(rust::plain(module)) + &name;
    }
    if taken.contains(&name) { rust::take_upper(&mut taken.iter().cloned().collect(), name, &[]) } else { name }
}
