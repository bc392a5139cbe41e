//! Owns what the new version of a client has, by name, so that no comparison searches all of it. It must not know what has changed.

use crate::interface::{Interface, Item, ItemKind};
use std::collections::{HashMap, HashSet};

/// The features and the polymorphic places of a client.
pub(crate) struct Known<'i> {
    pub(crate) features: HashSet<&'i str>,
    polymorphic: HashMap<&'i str, &'i Item>,
}

impl<'i> Known<'i> {
    pub(crate) fn of(interface: &'i Interface) -> Self {
        let mut polymorphic = HashMap::new();
        for item in interface.items.iter().filter(|item| item.kind == ItemKind::Polymorphic) {
            polymorphic.entry(item.path.as_str()).or_insert(item);
        }
        Self { features: features(interface), polymorphic }
    }

    /// Whether the polymorphic place at `path` has a variant for the type `held`.
    pub(crate) fn holds(&self, path: &str, held: &str) -> bool {
        let parameters = self.polymorphic.get(path).into_iter().flat_map(|item| &item.members).flat_map(|member| &member.parameters);
        parameters.into_iter().any(|parameter| parameter.ty == format!("Box<{held}>"))
    }
}

/// The features of a client.
pub(crate) fn features(interface: &Interface) -> HashSet<&str> {
    interface.features.iter().map(String::as_str).collect()
}
