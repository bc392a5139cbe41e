//! Owns [`Property`], the three states of a property on the wire. It must not know how a value is encoded.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt::{self, Display};
use std::ops::{Deref, DerefMut};

/// A property of an object: absent, `null`, or a value.
///
/// The three differ in both directions: a response leaves out what `$select` did not ask for; in an update `null` clears a property, while an
/// absent one keeps its value. It reads like an [`Option`], see [`value`](Self::value) and [`as_deref`](Self::as_deref), and `.into()` turns
/// anything that fits into it. The `None` of an [`Option`] becomes [`Absent`](Self::Absent); what is to be cleared is
/// [`Null`](Self::Null), or [`or_null`](Self::or_null) of an [`Option`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Property<T> {
    /// The property does not occur in the object.
    #[default]
    Absent,
    /// The property is `null`.
    Null,
    /// The property has a value.
    Value(T),
}

impl<T> Property<T> {
    /// The value, or `null` to clear the property if there is none.
    #[inline]
    pub fn or_null(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }

    /// The value, if there is one.
    #[inline]
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if there is one: [`value`](Self::value) under the name that an [`Option`] suggests.
    #[inline]
    pub const fn as_option(&self) -> Option<&T> {
        self.value()
    }

    /// The value to change in place, if there is one.
    #[doc(alias = "as_mut")]
    #[inline]
    pub const fn value_mut(&mut self) -> Option<&mut T> {
        match self {
            Self::Value(value) => Some(value),
            _ => None,
        }
    }

    /// Turns the property into its value, if there is one.
    #[doc(alias = "into_option")]
    #[inline]
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the value out and leaves the property absent.
    #[inline]
    pub fn take(&mut self) -> Property<T> {
        std::mem::take(self)
    }

    /// True if the property does not occur in the object.
    #[inline]
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// True if the property occurs and is `null`.
    #[inline]
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// True if the property has a value.
    #[doc(alias = "is_some")]
    #[inline]
    pub const fn is_value(&self) -> bool {
        matches!(self, Self::Value(_))
    }

    /// The same property, its value borrowed.
    #[inline]
    pub const fn as_ref(&self) -> Property<&T> {
        match self {
            Self::Absent => Property::Absent,
            Self::Null => Property::Null,
            Self::Value(value) => Property::Value(value),
        }
    }

    /// What the value points to, if there is one: `&str` of a string, `&T` of a boxed object, `&[T]` of a list.
    #[inline]
    pub fn as_deref(&self) -> Option<&T::Target>
    where
        T: Deref,
    {
        self.value().map(|value| &**value)
    }

    /// What the value points to, to be changed in place, if there is one.
    #[inline]
    pub fn as_deref_mut(&mut self) -> Option<&mut T::Target>
    where
        T: DerefMut,
    {
        self.value_mut().map(|value| &mut **value)
    }

    /// Changes the value and keeps the other two states.
    #[inline]
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Property<U> {
        match self {
            Self::Absent => Property::Absent,
            Self::Null => Property::Null,
            Self::Value(value) => Property::Value(change(value)),
        }
    }

    /// True if the property has a value that meets the condition.
    #[inline]
    pub fn is_some_and(&self, condition: impl FnOnce(&T) -> bool) -> bool {
        self.value().is_some_and(condition)
    }

    /// The result of the function for the value, if there is one.
    #[inline]
    pub fn and_then<U>(self, then: impl FnOnce(T) -> Option<U>) -> Option<U> {
        self.into_value().and_then(then)
    }

    /// The result of the function for the value, or `other` if there is none.
    #[inline]
    pub fn map_or<U>(self, other: U, map: impl FnOnce(T) -> U) -> U {
        self.into_value().map_or(other, map)
    }

    /// The property itself if it has a value, or else the other one.
    #[inline]
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        if self.is_value() { self } else { other }
    }

    /// The value, or this error if there is none.
    #[inline]
    pub fn ok_or<E>(self, error: E) -> Result<T, E> {
        self.into_value().ok_or(error)
    }

    /// The value, or the error that the function makes if there is none.
    #[inline]
    pub fn ok_or_else<E>(self, error: impl FnOnce() -> E) -> Result<T, E> {
        self.into_value().ok_or_else(error)
    }

    /// Prints the value, or `other` if there is none: `chat.topic.display_or("(no topic)")`.
    #[inline]
    pub fn display_or<'a>(&'a self, other: &'a str) -> impl Display + 'a
    where
        T: Display,
    {
        DisplayOr { property: self, other }
    }

    /// The value, or `other` if there is none.
    #[inline]
    pub fn unwrap_or(self, other: T) -> T {
        self.into_value().unwrap_or(other)
    }

    /// The value, or the result of the function if there is none.
    #[inline]
    pub fn unwrap_or_else(self, other: impl FnOnce() -> T) -> T {
        self.into_value().unwrap_or_else(other)
    }

    /// The value, or the default of its type if there is none.
    #[inline]
    pub fn unwrap_or_default(self) -> T
    where
        T: Default,
    {
        self.into_value().unwrap_or_default()
    }

    /// Sets the value, and lends it to be changed further.
    #[inline]
    pub fn insert(&mut self, value: T) -> &mut T {
        *self = Self::Value(value);
        self.inserted()
    }

    /// The value to change in place, made from the default of its type if there was none.
    #[inline]
    pub fn get_or_insert_default(&mut self) -> &mut T
    where
        T: Default,
    {
        if !self.is_value() {
            *self = Self::Value(T::default());
        }
        self.inserted()
    }

    /// The value to change in place, made by the function if there was none.
    pub fn get_or_insert_with(&mut self, value: impl FnOnce() -> T) -> &mut T {
        if !self.is_value() {
            *self = Self::Value(value());
        }
        self.inserted()
    }

    #[inline]
    fn inserted(&mut self) -> &mut T {
        match self {
            Self::Value(value) => value,
            _ => unreachable!("a value was put there"),
        }
    }
}

impl<T: Clone> Property<&T> {
    /// The same property with a clone of its value.
    #[inline]
    pub fn cloned(self) -> Property<T> {
        self.map(T::clone)
    }
}

impl<T> Property<Vec<T>> {
    /// The elements; none if the list is absent or `null`.
    #[inline]
    pub fn items(&self) -> &[T] {
        match self {
            Self::Value(list) => list.as_slice(),
            _ => &[],
        }
    }

    /// The elements in order; none if the list is absent or `null`.
    #[inline]
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.items().iter()
    }

    /// Turns the property into its elements; none if the list is absent or `null`.
    #[inline]
    pub fn into_items(self) -> Vec<T> {
        self.unwrap_or_default()
    }
}

/// A property that is printed as its value.
struct DisplayOr<'a, T> {
    property: &'a Property<T>,
    other: &'a str,
}

impl<T: Display> Display for DisplayOr<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.property {
            Property::Value(value) => value.fmt(f),
            _ => f.pad(self.other),
        }
    }
}

impl<T> IntoIterator for Property<Vec<T>> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;
    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.into_items().into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Property<Vec<T>> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.items().iter()
    }
}

impl<T: PartialEq> PartialEq<T> for Property<T> {
    #[inline]
    fn eq(&self, other: &T) -> bool {
        self.value() == Some(other)
    }
}

impl<T: PartialEq> PartialEq<T> for Property<Box<T>> {
    #[inline]
    fn eq(&self, other: &T) -> bool {
        self.as_deref() == Some(other)
    }
}

impl PartialEq<str> for Property<String> {
    #[inline]
    fn eq(&self, other: &str) -> bool {
        self.as_deref() == Some(other)
    }
}

impl PartialEq<&str> for Property<String> {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_deref() == Some(*other)
    }
}

/// An absent property is written as `null` where it cannot be left out.
impl<T: Serialize> Serialize for Property<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => value.serialize(serializer),
            _ => serializer.serialize_unit(),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Property<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::or_null)
    }
}
