//! Owns [`Flags`], a set of values of an enumeration, which is one string on the wire (OData CSDL §12.2, `IsFlags`). It must not know any
//! enumeration.

use super::property::Property;
use super::slot::{Atom, Element, Item, Plain, Scalar};
use super::value_enum::{Enum, from_text};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::marker::PhantomData;

/// Any number of the values of an enumeration: `"read,write"` on the wire.
///
/// Values are read with [`contains`](Self::contains) and [`iter`](Self::iter). Two sets are equal if they hold the same values, in any order.
/// A received set keeps its order and spelling, including undocumented values, until a value is added or removed.
///
/// An empty set is an empty string. Many enumerations have a value such as `none`; here it is a value like any other.
pub struct Flags<E> {
    /// The text on the wire.
    text: String,
    of: PhantomData<fn() -> E>,
}

impl<E: Enum> Flags<E> {
    /// The empty set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The text on the wire: the values joined by commas.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The values in their order on the wire, including those that no page documents.
    pub fn iter(&self) -> impl Iterator<Item = E> + '_ {
        parts(&self.text).map(from_text)
    }

    /// Whether the value is in the set.
    #[must_use]
    pub fn contains(&self, value: &E) -> bool {
        parts(&self.text).any(|part| part == value.text())
    }

    /// Whether there is no value in the set.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        parts(&self.text).next().is_none()
    }

    /// How many values there are.
    #[must_use]
    pub fn len(&self) -> usize {
        parts(&self.text).count()
    }

    /// Adds a value; false if it was there already.
    pub fn insert(&mut self, value: &E) -> bool {
        let new = !self.contains(value);
        if new {
            if !self.text.is_empty() {
                self.text.push(',');
            }
            self.text.push_str(value.text());
        }
        new
    }

    /// Removes a value; false if it was not there.
    pub fn remove(&mut self, value: &E) -> bool {
        let there = self.contains(value);
        if there {
            self.text = parts(&self.text).filter(|part| *part != value.text()).collect::<Vec<_>>().join(",");
        }
        there
    }
}

/// The values in a text, without spaces around them.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|part| !part.is_empty())
}

impl<E> Default for Flags<E> {
    fn default() -> Self {
        Self { text: String::new(), of: PhantomData }
    }
}

impl<E> Clone for Flags<E> {
    fn clone(&self) -> Self {
        Self { text: self.text.clone(), of: PhantomData }
    }
}

impl<E> PartialEq for Flags<E> {
    fn eq(&self, other: &Self) -> bool {
        let within = |one: &str, other: &str| parts(one).all(|part| parts(other).any(|known| known == part));
        within(&self.text, &other.text) && within(&other.text, &self.text)
    }
}

impl<E> Eq for Flags<E> {}

impl<E> fmt::Debug for Flags<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(parts(&self.text)).finish()
    }
}

impl<E> fmt::Display for Flags<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl<E: Enum> FromIterator<E> for Flags<E> {
    fn from_iter<I: IntoIterator<Item = E>>(values: I) -> Self {
        let mut flags = Self::new();
        flags.extend(values);
        flags
    }
}

impl<E: Enum> Extend<E> for Flags<E> {
    fn extend<I: IntoIterator<Item = E>>(&mut self, values: I) {
        for value in values {
            self.insert(&value);
        }
    }
}

impl<E: Enum> From<E> for Flags<E> {
    fn from(value: E) -> Self {
        [value].into()
    }
}

impl<E: Enum, const N: usize> From<[E; N]> for Flags<E> {
    fn from(values: [E; N]) -> Self {
        values.into_iter().collect()
    }
}

/// The text is taken as it is.
impl<E> From<&str> for Flags<E> {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// The text is taken as it is.
impl<E> From<String> for Flags<E> {
    fn from(text: String) -> Self {
        Self { text, of: PhantomData }
    }
}

impl<E: Enum> From<E> for Property<Flags<E>> {
    fn from(value: E) -> Self {
        Self::Value(value.into())
    }
}

impl<E: Enum, const N: usize> From<[E; N]> for Property<Flags<E>> {
    fn from(values: [E; N]) -> Self {
        Self::Value(values.into())
    }
}

impl<E: Enum> Scalar for Flags<E> {
    fn from_atom(atom: Atom<'_>) -> Option<Self> {
        match atom {
            Atom::Str(text) => Some(text.into()),
            _ => None,
        }
    }
    fn atom(&self) -> Atom<'_> {
        Atom::Str(&self.text)
    }
    #[cfg(feature = "testing")]
    fn documented_instead(&self) -> Option<String> {
        self.iter().find_map(|value| value.documented_instead())
    }
}

impl<E: Enum> Element for Flags<E> {
    type Kind = Plain;
}

impl<E: Enum> Item for Flags<E> {
    type Kind = Plain;
}

impl<E> Serialize for Flags<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de, E> Deserialize<'de> for Flags<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::scalar::text(deserializer, |text| Some(text.into()), "a string")
    }
}
