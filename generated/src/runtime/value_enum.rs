//! Owns the enumerations of strings, read and written through a table. It must not know how an object is encoded.

use super::slot::{Atom, Scalar};

/// An enumeration whose values are strings on the wire.
pub trait Enum: Sized {
    /// The documented values as they are spelled on the wire.
    const VALUES: &'static [&'static str];
    /// Where in [`VALUES`](Self::VALUES) this one is, or the text of a value that no page documents.
    fn index(&self) -> Result<usize, &str>;
    /// The value at that place of [`VALUES`](Self::VALUES).
    fn from_index(index: usize) -> Option<Self>;
    /// A value that no page documents.
    fn undocumented(value: String) -> Self;
}

impl<E: Enum> Scalar for E {
    fn from_atom(atom: Atom<'_>) -> Option<Self> {
        match atom {
            Atom::Str(text) => Some(from_text(text)),
            _ => None,
        }
    }
    fn atom(&self) -> Atom<'_> {
        Atom::Str(text_of(self))
    }
}

/// The value as it is spelled on the wire.
#[doc(hidden)]
pub fn text_of<E: Enum>(value: &E) -> &str {
    match value.index() {
        Ok(index) => E::VALUES.get(index).copied().unwrap_or_default(),
        Err(text) => text,
    }
}

/// The value that is spelled so.
#[doc(hidden)]
pub fn from_text<E: Enum>(text: &str) -> E {
    super::model::find(E::VALUES, 0, text).and_then(E::from_index).unwrap_or_else(|| E::undocumented(text.to_owned()))
}

/// `value_enum!(ChatType)`: the usual traits of a type that implements [`Enum`].
#[allow(unused_macros)]
macro_rules! value_enum {
    ($name:ident) => {
        impl $name {
            /// The value as it is spelled on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                $crate::runtime::support::text_of(self)
            }
        }
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                $crate::runtime::support::from_text(text)
            }
        }
        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                $crate::runtime::support::from_text(&text)
            }
        }
        $crate::runtime::element!(Scalar Scalars $name);
        impl $crate::runtime::support::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::runtime::support::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        impl<'de> $crate::runtime::support::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::runtime::support::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::runtime::support::text(deserializer, |text| ::core::option::Option::Some(text.into()), "a string")
            }
        }
    };
}
#[allow(unused_imports)]
pub(crate) use value_enum;
