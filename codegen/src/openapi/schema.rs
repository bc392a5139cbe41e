//! Owns schemas (JSON Schema 2020-12 in the dialect of OpenAPI 3.1), as far as the document needs them. It must not know the API.

use serde_json::{Map, Value, json};

/// A schema; what is empty does not restrict anything and is left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Schema {
    pub(crate) reference: Option<String>,
    pub(crate) types: Vec<&'static str>,
    pub(crate) format: Option<&'static str>,
    pub(crate) encoding: Option<&'static str>,
    pub(crate) description: String,
    pub(crate) values: Vec<String>,
    /// Values that are likely, but not the only ones.
    pub(crate) examples: Vec<String>,
    pub(crate) default: Option<Value>,
    pub(crate) items: Option<Box<Schema>>,
    pub(crate) properties: Vec<(String, Schema)>,
    pub(crate) required: Vec<String>,
    pub(crate) additional: Option<Box<Schema>>,
    pub(crate) all_of: Vec<Schema>,
    pub(crate) any_of: Vec<Schema>,
    pub(crate) discriminator: Option<Discriminator>,
    pub(crate) write_only: bool,
}

/// Which schema an object has, by the value of one of its properties.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Discriminator {
    pub(crate) property: &'static str,
    /// Values, and references to schemas.
    pub(crate) mapping: Vec<(String, String)>,
}

impl Schema {
    pub(crate) fn of(ty: &'static str) -> Self {
        Self { types: vec![ty], ..Self::default() }
    }

    pub(crate) fn formatted(ty: &'static str, format: &'static str) -> Self {
        Self { format: Some(format), ..Self::of(ty) }
    }

    /// An object with these properties.
    pub(crate) fn object(properties: Vec<(String, Self)>) -> Self {
        Self { properties, ..Self::of("object") }
    }

    pub(crate) fn list(self) -> Self {
        Self { items: Some(Box::new(self)), ..Self::of("array") }
    }

    pub(crate) fn described(self, description: String) -> Self {
        Self { description, ..self }
    }

    /// The same, or `null`. What restricts nothing takes it anyway.
    pub(crate) fn or_null(mut self) -> Self {
        if self == Self::default() {
            return self;
        }
        if self.reference.is_some() {
            return Self { any_of: vec![self, Self::of("null")], ..Self::default() };
        }
        self.types.push("null");
        self
    }

    /// One of several; the same schema counts once.
    pub(crate) fn any(schemas: Vec<Self>) -> Option<Self> {
        let mut different: Vec<Self> = Vec::new();
        schemas.into_iter().for_each(|schema| {
            if !different.contains(&schema) {
                different.push(schema)
            }
        });
        match different.len() {
            0 | 1 => different.pop(),
            _ => Some(Self { any_of: different, ..Self::default() }),
        }
    }

    pub(crate) fn json(&self) -> Value {
        let mut out = Map::new();
        let mut put = |key: &str, value: Option<Value>| {
            if let Some(value) = value {
                out.insert(key.to_owned(), value);
            }
        };
        let one = |schema: &Option<Box<Self>>| schema.as_ref().map(|schema| schema.json());
        put("$ref", self.reference.as_ref().map(|reference| json!(reference)));
        put("type", types(&self.types));
        put("format", self.format.map(|format| json!(format)));
        put("contentEncoding", self.encoding.map(|encoding| json!(encoding)));
        put("description", (!self.description.is_empty()).then(|| json!(self.description)));
        put("enum", list(&self.values, |value| json!(value)));
        put("examples", list(&self.examples, |value| json!(value)));
        put("default", self.default.clone());
        put("items", one(&self.items));
        put("allOf", list(&self.all_of, Self::json));
        put("anyOf", list(&self.any_of, Self::json));
        let properties = self.properties.iter().map(|(name, schema)| (name.clone(), schema.json()));
        put("properties", (!self.properties.is_empty()).then(|| Value::Object(properties.collect())));
        put("required", list(&self.required, |name| json!(name)));
        put("additionalProperties", one(&self.additional));
        put("discriminator", self.discriminator.as_ref().map(Discriminator::json));
        put("writeOnly", self.write_only.then_some(Value::Bool(true)));
        Value::Object(out)
    }
}

impl Discriminator {
    fn json(&self) -> Value {
        let mapping: Map<String, Value> = self.mapping.iter().map(|(value, reference)| (value.clone(), json!(reference))).collect();
        json!({ "propertyName": self.property, "mapping": mapping })
    }
}

fn types(types: &[&'static str]) -> Option<Value> {
    match types {
        [] => None,
        [one] => Some(json!(one)),
        several => Some(json!(several)),
    }
}

fn list<T>(items: &[T], json: impl Fn(&T) -> Value) -> Option<Value> {
    (!items.is_empty()).then(|| items.iter().map(json).collect())
}
