//! Owns how the text of a body becomes JSON, with what services put before it and what no parser takes. It must not know models.

use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::cell::Cell;
use std::fmt;

/// What some services put before a text (U+FEFF in UTF-8).
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The name by which serde_json gives a value as it is spelled (feature `raw_value`), the only way to the digits of a number. Other formats
/// ignore the name and give the value as usual.
pub(crate) const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// The key of a number if any crate of the program turns on the feature `arbitrary_precision` of serde_json.
pub(crate) const NUMBER: &str = "$serde_json::private::Number";

thread_local! {
    /// Whether a number may be an integer of more than 64 bits, whose digits are lost in a float.
    static BEYOND: Cell<bool> = const { Cell::new(false) };
}

/// The first float that no integer of 64 bits with a sign equals.
const BEYOND_64_BITS: f64 = 9_223_372_036_854_775_808.0;

/// Remembers a number that becomes a JSON value if it may have lost digits.
pub(crate) fn note_float(value: f64) {
    if value.abs() >= BEYOND_64_BITS {
        BEYOND.set(true);
    }
}

/// Whether this thread has met such a number since the last call.
pub(crate) fn take_lost_digits() -> bool {
    BEYOND.take()
}

/// The JSON text in a body, without a byte order mark.
pub(crate) fn text(body: &[u8]) -> Result<&str, serde_json::Error> {
    // Checking the whole text for UTF-8 is much faster than checking each string.
    std::str::from_utf8(body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body)).map_err(serde_json::Error::custom)
}

/// What is in a body, if need be after a repair.
pub(crate) fn parse<T: DeserializeOwned>(body: &[u8]) -> Result<T, serde_json::Error> {
    let text = text(body)?;
    serde_json::from_str(text).or_else(|error| repaired(text, false).map_or(Err(error), |better| serde_json::from_str(&better)))
}

/// Any JSON. Integers that no [`Number`] holds become strings with their digits, and no object is taken for anything else.
pub(crate) fn value(text: &str) -> Result<Value, serde_json::Error> {
    let repaired = repaired(text, !numbers_come_as_maps());
    let mut deserializer = serde_json::Deserializer::from_str(repaired.as_deref().unwrap_or(text));
    let value = Plain::default().deserialize(&mut deserializer)?;
    deserializer.end().map(|()| value)
}

pub(crate) fn numbers_come_as_maps() -> bool {
    // Only this way does a number keep its trailing zeros.
    "1.00".parse::<Number>().is_ok_and(|number| number.to_string() == "1.00")
}

/// The text without what is valid JSON, but has no value here: escapes of lone surrogates become U+FFFD, and numbers that are too large become
/// strings with their digits. None if there is nothing of the kind. With `integers`, those that are not exact as a float are too large.
pub(crate) fn repaired(text: &str, integers: bool) -> Option<String> {
    let mut better = String::new();
    let (mut rest, mut kept) = (text, 0);
    let mut in_string = false;
    while let Some(&first) = rest.as_bytes().first() {
        let at = text.len() - rest.len();
        let (length, replacement) = match first {
            b'\\' if in_string => escape(rest),
            b'"' => {
                in_string = !in_string;
                (1, None)
            }
            b'-' | b'0'..=b'9' if !in_string => number(rest, integers),
            _ => (1, None),
        };
        if let Some(replacement) = replacement {
            better.push_str(text.get(kept..at)?);
            better.push_str(&replacement);
            kept = at + length;
        }
        // Not every byte begins a character.
        let next = (at + length..text.len()).find(|next| text.is_char_boundary(*next)).unwrap_or(text.len());
        rest = text.get(next..)?;
    }
    (kept > 0).then(|| better + text.get(kept..).unwrap_or_default())
}

/// How long an escape is, and what replaces it.
fn escape(text: &str) -> (usize, Option<String>) {
    let unit = |at: usize| {
        let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
        u16::from_str_radix(digits, 16).ok()
    };
    match (unit(0), unit(6)) {
        (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => (12, None),
        (Some(0xd800..=0xdfff), _) => (6, Some("\\ufffd".to_owned())),
        _ => (2, None),
    }
}

/// How long a number is, and what replaces it.
fn number(text: &str, integers: bool) -> (usize, Option<String>) {
    let is_part = |byte: u8| byte.is_ascii_digit() || b"+-.eE".contains(&byte);
    let length = text.bytes().position(|byte| !is_part(byte)).unwrap_or(text.len());
    let digits = &text[..length];
    let is_integer = !digits.contains(['.', 'e', 'E']);
    // Shorter numbers have a value, and most are.
    let fits = length < 5 || is_integer && (digits.parse::<i64>().is_ok() || digits.parse::<u64>().is_ok());
    let is_too_large = || digits.parse::<f64>().is_ok_and(|value| integers && is_integer || value.is_infinite());
    // Rust takes numbers that JSON does not have, such as `01` and `1.`
    let is_json = || serde_json::from_str::<IgnoredAny>(digits).is_ok();
    // A name in an object is a string. In quotes, a number there would make invalid JSON valid.
    let is_name = || text[length..].trim_start().starts_with(':');
    let too_large = !fits && is_too_large() && is_json() && !is_name();
    (length, too_large.then(|| format!("\"{digits}\"")))
}

/// Any JSON as it is spelled, see [`value`]; from other formats as usual.
pub(crate) struct Exact;

impl<'de> DeserializeSeed<'de> for Exact {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_newtype_struct(RAW_VALUE, Plain { spelled: true })
    }
}

/// Any JSON. No object stands for anything else, but for what serde_json itself puts into one.
#[derive(Clone, Copy, Default)]
pub(crate) struct Plain {
    /// Whether the value was asked for as it is spelled.
    spelled: bool,
}

impl<'de> DeserializeSeed<'de> for Plain {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Plain {
    type Value = Value;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }
    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        note_float(value);
        Ok(value.into())
    }
    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }
    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(Self::default())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = seq.next_element_seed(Self::default())? {
            values.push(value);
        }
        Ok(values.into())
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = map.next_key_seed(Key { spelled: self.spelled && object.is_empty() })? {
            let Some(name) = key else { return map.next_value_seed(Spelling)?.map_err(A::Error::custom) };
            if object.is_empty() && name == NUMBER && numbers_come_as_maps() {
                let digits: String = map.next_value()?;
                return Ok(digits.parse::<Number>().map_or_else(|_| digits.into(), Value::Number));
            }
            object.insert(name, map.next_value_seed(Self::default())?);
        }
        Ok(object.into())
    }
}

/// A key; none if it is the one by which serde_json gives a value as it is spelled.
struct Key {
    spelled: bool,
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Option<String>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Option<String>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }
    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok((!self.spelled || name != RAW_VALUE).then(|| name.to_owned()))
    }
}

/// The value with a spelling, mostly a plain string.
struct Spelling;

impl<'de> DeserializeSeed<'de> for Spelling {
    type Value = Result<Value, serde_json::Error>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Spelling {
    type Value = Result<Value, serde_json::Error>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON text")
    }
    fn visit_str<E>(self, json: &str) -> Result<Self::Value, E> {
        let plain = json.strip_prefix('"').and_then(|json| json.strip_suffix('"')).filter(|text| !text.contains('\\'));
        Ok(plain.map_or_else(|| value(json), |text| Ok(text.into())))
    }
}
