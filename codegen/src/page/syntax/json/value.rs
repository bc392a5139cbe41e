//! JSON without positions.

use super::{Json, Node};
use serde_json::{Map, Number, Value};

impl Node {
    /// The same value without positions; of members with the same key the last counts.
    pub(crate) fn value(&self) -> Value {
        match &self.json {
            Json::Null => Value::Null,
            Json::Bool(value) => Value::Bool(*value),
            Json::Number(text) => text.parse::<Number>().map_or_else(|_| Value::String(text.clone()), Value::Number),
            Json::String(text) => Value::String(text.clone()),
            Json::Array(items) => Value::Array(items.iter().map(Self::value).collect()),
            Json::Object(members) => Value::Object(members.iter().map(|m| (m.key.value.clone(), m.value.value())).collect::<Map<_, _>>()),
        }
    }
}
