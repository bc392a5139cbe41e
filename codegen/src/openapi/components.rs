//! Owns the names of the schemas, and references to them. It must not know what is in a schema.

use crate::api::{Api, EnumId, ModelId};
use crate::openapi::schema::Schema;
use std::collections::BTreeSet;

/// The schema of an error response (OData JSON Format §21.1).
pub(crate) const ERROR: &str = "odata.error";

/// An API, and the names of its types in the document.
pub(crate) struct Components<'a> {
    pub(crate) api: &'a Api,
    models: Vec<String>,
    enums: Vec<String>,
}

impl<'a> Components<'a> {
    pub(crate) fn new(api: &'a Api) -> Self {
        let mut taken = BTreeSet::from([ERROR.to_owned()]);
        let mut name = |name: &String| unique(&allowed(name), &mut taken);
        let models = api.models.iter().map(|model| name(&model.name)).collect();
        let enums = api.enums.iter().map(|item| name(&item.name)).collect();
        Self { api, models, enums }
    }

    pub(crate) fn model(&self, id: ModelId) -> &str {
        self.models.get(id.0).map_or(ERROR, String::as_str)
    }

    pub(crate) fn enumeration(&self, id: EnumId) -> &str {
        self.enums.get(id.0).map_or(ERROR, String::as_str)
    }

    pub(crate) fn model_ref(&self, id: ModelId) -> Schema {
        reference(self.model(id))
    }

    pub(crate) fn enum_ref(&self, id: EnumId) -> Schema {
        reference(self.enumeration(id))
    }
}

/// A reference to the schema of that name.
pub(crate) fn reference(name: &str) -> Schema {
    Schema { reference: Some(format!("#/components/schemas/{name}")), ..Schema::default() }
}

/// The name with the characters that the key of a component may have.
fn allowed(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '_' }).collect()
}

/// The name, or the first with a number that is not taken.
pub(crate) fn unique(name: &str, taken: &mut BTreeSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{name}-{number}"));
    let free = [name.to_owned()].into_iter().chain(numbered).find(|name| !taken.contains(name)).unwrap_or_default();
    taken.insert(free.clone());
    free
}
