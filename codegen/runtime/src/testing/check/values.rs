//! Owns [`Values`], what stands for the placeholders of addresses in place of the documented values. It must not know requests.

use serde_json::{Map, Value};

/// Values for the placeholders of addresses, which the service must know: a JSON object.
///
/// A key is the name of a placeholder; a path up to it, which tells placeholders of one name apart; or the name of an operation, whose value is
/// such an object for this operation alone. The closest one counts.
///
/// ```
/// use codegen_runtime::testing::Values;
///
/// let values = Values::parse(r#"{
///     "chat-id": "19:2da4c29f6d7041eca70b638b43d45437@thread.v2",
///     "/users/{id}": "AdeleV@contoso.com",
///     "/users/{id}/messages/{id}": "AAMkAGUAAAwTW09AAA=",
///     "user::Get": { "id": "MeganB@contoso.com" }
/// }"#)?;
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Values(Map<String, Value>);

impl Values {
    /// Reads the text of a file. An error says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let values: Map<String, Value> = serde_json::from_str(text).map_err(|error| format!("not a JSON object: {error}"))?;
        let is_plain = |value: &Value| value.is_string() || value.is_number();
        let is_group = |value: &Value| value.as_object().is_some_and(|group| group.values().all(is_plain));
        match values.iter().find(|(_, value)| !is_plain(value) && !is_group(value)) {
            Some((name, _)) => Err(format!("the value of {name:?} is neither a string, nor a number, nor an object of those")),
            None => Ok(Self(values)),
        }
    }

    /// The value for a placeholder of an operation; `path` is the template up to it.
    pub(super) fn get(&self, operation: &str, path: &str, name: &str) -> Option<String> {
        let of_operation = self.0.get(operation).and_then(Value::as_object);
        let found = of_operation.and_then(|group| group.get(path).or_else(|| group.get(name)));
        let found = found.or_else(|| self.0.get(path)).or_else(|| self.0.get(name))?;
        match found {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }
}
