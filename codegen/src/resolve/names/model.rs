//! Models and enumerations keep their documented names; namespaces below the main one become modules. Knows qualified names only.

use crate::api::RustPath;
use crate::standards::rust;
use std::collections::BTreeMap;

/// The paths of types by their ids.
pub(crate) struct TypePaths {
    pub(crate) models: Vec<RustPath>,
    /// The identifier of the enum over each model and its derived types, where it has any.
    pub(crate) any: Vec<Option<String>>,
    pub(crate) enums: Vec<RustPath>,
}

/// The paths of models, each by its name and whether it has derived types, and of enumerations, by their names; `main` is the namespace that
/// `models` itself stands for. Who comes first gets the name.
pub(crate) fn of_types(main: &str, models: &[(&str, bool)], enums: &[&str]) -> TypePaths {
    let mut names = ModelNames::default();
    let of_models: Vec<RustPath> = models.iter().map(|(name, _)| names.path(name, main)).collect();
    let of_enums = enums.iter().map(|name| names.path(name, main)).collect();
    let any = models.iter().zip(&of_models).map(|((_, has_derived), path)| has_derived.then(|| names.any(path))).collect();
    TypePaths { models: of_models, any, enums: of_enums }
}

/// Names that are taken in each module under `models`.
#[derive(Default)]
struct ModelNames(BTreeMap<Vec<String>, rust::Taken>);

impl ModelNames {
    /// The path of the type `name`, where `main` is the namespace that `models` itself stands for.
    fn path(&mut self, name: &str, main: &str) -> RustPath {
        let below = name.strip_prefix(main).and_then(|rest| rest.strip_prefix('.')).unwrap_or(name);
        let (modules, name) = below.rsplit_once('.').unwrap_or(("", below));
        let modules: Vec<String> = modules.split('.').filter(|m| !m.is_empty()).map(rust::module).collect();
        let modules = rust::shallow(modules);
        let name = self.take(&modules, rust::upper(name));
        RustPath { modules, name }
    }

    /// The identifier of the enum over the type at `path` and those derived from it.
    fn any(&mut self, path: &RustPath) -> String {
        self.take(&path.modules, format!("Any{}", path.name))
    }

    fn take(&mut self, modules: &[String], name: String) -> String {
        rust::take_upper(self.0.entry(modules.to_vec()).or_default(), name, &[])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn namespaces_below_the_main_one_are_modules() {
        let mut names = ModelNames::default();
        let session = names.path("microsoft.graph.callRecords.session", "microsoft.graph");
        assert_eq!((session.modules, session.name.as_str()), (vec!["call_records".to_owned()], "Session"));
        assert_eq!(names.path("microsoft.graph.chat", "microsoft.graph").name, "Chat");
        assert_eq!(names.path("microsoft.graph.Chat", "microsoft.graph").name, "Chat2");
    }
}
