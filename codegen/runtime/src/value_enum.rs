//! Owns the enumerations of strings, read and written through a table. It must not know how an object is encoded.

use super::scalar;
use super::slot::{Atom, Scalar};
use serde::Deserializer;

/// An enumeration whose values are strings on the wire.
pub trait Enum: Clone + 'static {
    /// The documented values, and what makes any other.
    #[doc(hidden)]
    const TABLE: EnumTable<Self>;
    /// The documented values.
    const VALUES: &'static [Self] = Self::TABLE.values;
    /// The text of the value on the wire.
    fn text(&self) -> &str;
    /// A value that no page documents.
    fn undocumented(text: String) -> Self {
        (Self::TABLE.undocumented)(text)
    }
}

/// What an enumeration says of its values.
#[doc(hidden)]
pub struct EnumTable<E: 'static> {
    /// The documented values.
    pub values: &'static [E],
    /// Makes a value that no page documents.
    pub undocumented: fn(String) -> E,
}

impl<E: Enum> Scalar for E {
    fn from_atom(atom: Atom<'_>) -> Option<Self> {
        let Atom::Str(text) = atom else { return None };
        Some(match documented::<Self>(text) {
            Some(value) => value.clone(),
            None => Self::undocumented(text.to_owned()),
        })
    }
    fn atom(&self) -> Atom<'_> {
        Atom::Str(self.text())
    }
    #[cfg(feature = "testing")]
    fn documented_instead(&self) -> Option<String> {
        let texts = || E::VALUES.iter().map(E::text);
        (!texts().any(|text| text == self.text())).then(|| texts().collect::<Vec<_>>().join(", "))
    }
}

/// The value with that text.
#[doc(hidden)]
pub fn from_text<E: Enum>(text: impl AsRef<str> + Into<String>) -> E {
    match documented::<E>(text.as_ref()) {
        Some(value) => value.clone(),
        None => E::undocumented(text.into()),
    }
}

/// The documented value with that text.
// This is compiled for each enumeration of a crate, so the search is a function without type parameters.
fn documented<E: Enum>(text: &str) -> Option<&'static E> {
    match position(text, E::VALUES.len(), text_at::<E>) {
        Some(index) => Some(&E::VALUES[index]),
        None => None,
    }
}

fn text_at<E: Enum>(index: usize) -> &'static str {
    E::VALUES[index].text()
}

fn position(text: &str, count: usize, text_at: fn(usize) -> &'static str) -> Option<usize> {
    (0..count).find(|&index| text_at(index) == text)
}

/// Reads a value.
#[doc(hidden)]
pub fn read_enum<'de, E: Enum, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    scalar::text(deserializer, |text| Some(from_text(text)), "a string")
}

/// `value_enum!(ChatType)`: the usual traits of a type that implements [`Enum`], each through the text of the value.
#[doc(hidden)]
#[macro_export]
macro_rules! value_enum {
    ($name:ident) => {
        impl $name {
            /// The text of the value on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                $crate::Enum::text(self)
            }
        }
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(self.as_str(), f)
            }
        }
        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }
        impl ::core::cmp::Eq for $name {}
        impl ::core::hash::Hash for $name {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, hasher: &mut H) {
                ::core::hash::Hash::hash(self.as_str(), hasher);
            }
        }
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl<T: ::core::convert::AsRef<str> + ::core::convert::Into<::std::string::String>> ::core::convert::From<T> for $name {
            #[inline]
            fn from(text: T) -> Self {
                $crate::support::from_text(text)
            }
        }
        $crate::element!(Plain: $name);
        impl $crate::support::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::support::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        impl<'de> $crate::support::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::support::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::support::read_enum(deserializer)
            }
        }
    };
}
