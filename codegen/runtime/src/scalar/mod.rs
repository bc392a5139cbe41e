//! Owns what the types of single values have in common. It must not know any model.
//!
//! Types that are defined here keep the spelling with which they were read and compare by value.

mod binary;
mod date;
mod decimal;
mod duration;
mod guid;
mod plain;
mod time_of_day;
mod timestamp;

pub use binary::Binary;
pub use date::Date;
pub use decimal::Decimal;
pub use duration::Duration;
pub use guid::Guid;
pub(crate) use plain::spelled_float;
pub use time_of_day::TimeOfDay;
pub use timestamp::Timestamp;

use serde::de::{Deserializer, Unexpected, Visitor};
use std::fmt;

/// A text that is not a value of the wanted type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidText {
    expected: &'static str,
    text: Box<str>,
}

impl InvalidText {
    pub(crate) fn new(expected: &'static str, text: &str) -> Self {
        Self { expected, text: text.into() }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for InvalidText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not {}", self.text, self.expected)
    }
}

impl std::error::Error for InvalidText {}

/// Reads a value from a string.
pub fn text<'de, T, D: Deserializer<'de>>(deserializer: D, parse: fn(&str) -> Option<T>, expected: &'static str) -> Result<T, D::Error> {
    deserializer.deserialize_str(Text { parse, expected })
}

struct Text<T> {
    parse: fn(&str) -> Option<T>,
    expected: &'static str,
}

impl<T> Visitor<'_> for Text<T> {
    type Value = T;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }
    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
        (self.parse)(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self.expected))
    }
}

/// Gives a type with `text()` and `parse(&str) -> Option<Self>` the traits of a value that is a string on the wire.
macro_rules! text_scalar {
    ($name:ident, $expected:literal) => {
        impl ::std::str::FromStr for $name {
            type Err = super::InvalidText;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text).ok_or_else(|| super::InvalidText::new($expected, text))
            }
        }
        impl TryFrom<&str> for $name {
            type Error = super::InvalidText;
            fn try_from(text: &str) -> Result<Self, Self::Error> {
                text.parse()
            }
        }
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.text().as_ref())
            }
        }
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.text().as_ref())
            }
        }
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.text().as_ref())
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                super::text(deserializer, Self::parse, $expected)
            }
        }
        impl crate::support::Scalar for $name {
            fn from_atom(atom: crate::support::Atom<'_>) -> Option<Self> {
                match atom {
                    crate::support::Atom::Str(text) => Self::parse(text),
                    crate::support::Atom::$name(value) => Some(value.clone()),
                    _ => None,
                }
            }
            fn atom(&self) -> crate::support::Atom<'_> {
                crate::support::Atom::$name(self)
            }
        }
    };
}
use text_scalar;

/// Equality and hash by the result of the expression.
macro_rules! same_by_value {
    ($name:ident, $value:expr) => {
        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $value(self) == $value(other)
            }
        }
        impl Eq for $name {}
        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                $value(self).hash(state);
            }
        }
    };
}
use same_by_value;

/// Order by the result of the expression.
macro_rules! order_by_value {
    ($name:ident, $value:expr) => {
        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<::std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }
        impl Ord for $name {
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                $value(self).cmp(&$value(other))
            }
        }
    };
}
use order_by_value;
