//! Owns the spelling of values in URLs. It must not know where they stand in one.

use super::super::scalar::{Binary, Date, Decimal, Duration, Guid, TimeOfDay, Timestamp};
use super::super::slot::{Atom, Scalar};
use super::super::value_enum::Enum;
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE;

/// A value that can be written in a URL.
pub trait Literal {
    /// The text of the value in a URL, before percent-encoding.
    fn literal(&self) -> String;
}

/// The text of a value in a filter, a key or an argument: `literal("O'Neil")` is `'O''Neil'`. Numbers, `bool`, [`Guid`],
/// [`Timestamp`], [`Date`], [`TimeOfDay`] and [`Decimal`] are written as they are, [`Duration`] and [`Binary`] with their type before
/// them, the values of an enumeration as strings. [`Null`] and `None` are `null`.
pub fn literal(value: impl Literal) -> String {
    value.literal()
}

/// `null`, in a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Null;

impl Literal for Null {
    fn literal(&self) -> String {
        "null".to_owned()
    }
}

impl Literal for &str {
    fn literal(&self) -> String {
        quoted(self)
    }
}

impl<L: Literal> Literal for Option<L> {
    fn literal(&self) -> String {
        self.as_ref().map_or_else(|| Null.literal(), L::literal)
    }
}

impl<E: Enum> Literal for E {
    fn literal(&self) -> String {
        quoted(self.text())
    }
}

macro_rules! as_atom {
    ($($name:ty),*) => { $(
        impl Literal for $name {
            fn literal(&self) -> String {
                spelled(self.atom())
            }
        }
        impl Literal for &$name {
            fn literal(&self) -> String {
                (**self).literal()
            }
        }
    )* };
}
as_atom!(String, bool, i8, i16, i32, i64, u8, f32, f64, Decimal, Timestamp, Date, TimeOfDay, Duration, Guid, Binary);

macro_rules! as_text {
    ($($name:ty),*) => { $(
        impl Literal for $name {
            fn literal(&self) -> String {
                self.to_string()
            }
        }
    )* };
}
as_text!(u16, u32, u64, usize);

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

fn spelled(atom: Atom<'_>) -> String {
    match atom {
        Atom::Absent | Atom::Null => Null.literal(),
        Atom::Bool(value) => value.to_string(),
        Atom::I64(value) => value.to_string(),
        Atom::U64(value) => value.to_string(),
        Atom::F64(value) => float(value),
        Atom::Str(value) => quoted(value),
        Atom::Digits(value) => value.to_owned(),
        Atom::Decimal(value) => value.to_string(),
        Atom::Timestamp(value) => value.to_string(),
        Atom::Date(value) => value.to_string(),
        Atom::TimeOfDay(value) => value.to_string(),
        Atom::Duration(value) => format!("duration'{value}'"),
        Atom::Guid(value) => value.to_string(),
        Atom::Binary(value) => format!("binary'{}'", BASE64_URL_SAFE.encode(value)),
        Atom::Json(value) => value.to_string(),
    }
}

fn float(value: f64) -> String {
    if value.is_nan() {
        "NaN".to_owned()
    } else if value.is_infinite() {
        if value > 0.0 { "INF".to_owned() } else { "-INF".to_owned() }
    } else {
        value.to_string()
    }
}
