//! Owns the names of the schemas, and references to them. It must not know what is in a schema.

use crate::api::{Api, EnumId, ModelId};
use crate::openapi::schema::Schema;
use std::collections::BTreeMap;

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
        let mut taken = Taken::from([(ERROR.to_owned(), 2)]);
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

/// The names that are taken, each with the number from which on one may be free.
pub(crate) type Taken = BTreeMap<String, usize>;

/// The name, or the first with a number that is not taken.
pub(crate) fn unique(name: &str, taken: &mut Taken) -> String {
    let mut number = taken.get(name).copied().unwrap_or(1);
    let numbered = |number: usize| if number == 1 { name.to_owned() } else { format!("{name}-{number}") };
    while taken.contains_key(&numbered(number)) {
        number += 1;
    }
    let free = numbered(number);
    taken.insert(name.to_owned(), number + 1);
    taken.entry(free.clone()).or_insert(2);
    free
}
