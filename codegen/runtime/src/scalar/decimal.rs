//! Owns [`Decimal`]. It must not know arithmetic.

use super::super::property::Property;
use super::super::read::deserialize_digits;
use super::super::slot::{Atom, Scalar};
use super::{InvalidText, order_by_value, same_by_value};
use crate::shared::spelling::is_decimal;
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;
use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// A decimal number with as many digits as it was given (`Edm.Decimal`), such as `1.10`.
///
/// It keeps the digits, and whether they came as a JSON number or as a string, and compares by value.
#[derive(Clone)]
pub struct Decimal {
    text: Box<str>,
    quoted: bool,
}

/// The normal form of a number: the digits without zeros at either end, and the power of ten of the place before the first one.
#[derive(PartialEq, Eq, Hash)]
struct Value {
    negative: bool,
    exponent: i64,
    digits: String,
}

impl Decimal {
    /// The number as it is spelled.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The nearest binary number.
    pub fn to_f64(&self) -> f64 {
        self.text.parse().unwrap_or(f64::NAN)
    }

    fn parse(text: &str, quoted: bool) -> Option<Self> {
        is_decimal(text).then(|| Self { text: text.into(), quoted })
    }

    fn value(&self) -> Value {
        let (negative, unsigned) = self.text.strip_prefix('-').map_or((false, &*self.text), |rest| (true, rest));
        let (mantissa, power) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{fraction}");
        let digits = all.trim_start_matches('0');
        let first = whole.len() as i64 - (all.len() - digits.len()) as i64;
        let digits = digits.trim_end_matches('0').to_owned();
        if digits.is_empty() {
            return Value { negative: false, exponent: 0, digits };
        }
        // The range was checked when it was read.
        let power: i64 = power.parse().unwrap_or(0);
        Value { negative, exponent: first + power, digits }
    }
}

impl Ord for Value {
    fn cmp(&self, other: &Self) -> Ordering {
        let sign = |value: &Self| if value.digits.is_empty() { 0 } else { 1 - 2 * i32::from(value.negative) };
        let size = || self.exponent.cmp(&other.exponent).then_with(|| self.digits.cmp(&other.digits));
        sign(self).cmp(&sign(other)).then_with(|| if self.negative { size().reverse() } else { size() })
    }
}

impl PartialOrd for Value {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

same_by_value!(Decimal, Decimal::value);
order_by_value!(Decimal, Decimal::value);

impl FromStr for Decimal {
    type Err = InvalidText;
    fn from_str(text: &str) -> Result<Self, InvalidText> {
        Self::parse(text, false).ok_or_else(|| InvalidText::new("a decimal number such as 1.10", text))
    }
}

impl TryFrom<&str> for Decimal {
    type Error = InvalidText;
    fn try_from(text: &str) -> Result<Self, InvalidText> {
        text.parse()
    }
}

impl TryFrom<f64> for Decimal {
    type Error = InvalidText;
    fn try_from(value: f64) -> Result<Self, InvalidText> {
        value.to_string().parse()
    }
}

macro_rules! from_integer {
    ($($name:ident)*) => { $(
        impl From<$name> for Decimal {
            fn from(value: $name) -> Self {
                Self { text: value.to_string().into(), quoted: false }
            }
        }
    )* };
}
from_integer!(i8 i16 i32 i64 u8 u16 u32 u64);

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Scalar for Decimal {
    fn from_atom(atom: Atom<'_>) -> Option<Self> {
        match atom {
            Atom::Digits(text) => Self::parse(text, false),
            Atom::Str(text) => Self::parse(text, true),
            Atom::Decimal(value) => Some(value.clone()),
            // A number that came through another format.
            Atom::U64(value) => Some(value.into()),
            Atom::I64(value) => Some(value.into()),
            Atom::F64(value) => value.try_into().ok(),
            _ => None,
        }
    }
    fn atom(&self) -> Atom<'_> {
        Atom::Decimal(self)
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.quoted {
            return serializer.serialize_str(&self.text);
        }
        if let Ok(integer) = self.text.parse::<i64>()
            && *self.text != *"-0"
        {
            return serializer.serialize_i64(integer);
        }
        // The only way to write exactly these digits.
        RawValue::from_string(self.text.to_string()).map_err(serde::ser::Error::custom)?.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut property = Property::Absent;
        deserialize_digits(&mut property, deserializer)?;
        property.into_value().ok_or_else(|| D::Error::custom("expected a decimal number"))
    }
}
