//! The variants of the enum over a model and its derived types. Knows types by their paths.

use crate::api::{Model, RustPath};
use crate::standards::rust;
use crate::standards::words::pascal;

/// Names the variants of every model's derived types: as the types themselves. Of two types of one name the later one has its module's name
/// before its own.
pub(crate) fn name(models: &mut [Model]) {
    let names: Vec<Vec<String>> = models.iter().map(|model| of(model, models)).collect();
    models.iter_mut().zip(names).for_each(|(model, names)| model.variants = names);
}

fn of(base: &Model, models: &[Model]) -> Vec<String> {
    let mut taken: Vec<String> = [&base.rust.name].into_iter().chain(&base.any).cloned().collect();
    let own = taken.len();
    for derived in &base.derived {
        let name = free(&models[derived.0].rust, &taken);
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
