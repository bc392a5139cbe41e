//! Owns the types that `.into()` turns into a [`Property`], so that all fields of a literal are written alike. It must not know any model.

use super::property::Property;
use super::scalar::{Date, Duration, TimeOfDay, Timestamp};
use std::str::FromStr;

/// A type that any text is a value of. The compiler names it where a text stands in the place of another type.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "text is not a value of the type `{Self}`",
    label = "a text in the place of a `{Self}`",
    note = "parse it: `\"…\".parse()?`; of an enumeration, name the value or write `{Self}::from(\"…\").into()`"
)]
pub trait FromText: Sized {
    fn of_text(text: &str) -> Self;
}

impl FromText for String {
    #[inline]
    fn of_text(text: &str) -> Self {
        text.to_owned()
    }
}

impl<T> From<T> for Property<T> {
    #[inline]
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// `None` is [`Absent`](Property::Absent): an object says nothing of the property, and an update keeps its value.
/// [`Property::or_null`] makes it `null`.
impl<T> From<Option<T>> for Property<T> {
    #[inline]
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Self::Value)
    }
}

/// `None` is [`Absent`](Property::Absent).
impl From<Option<&str>> for Property<String> {
    #[inline]
    fn from(value: Option<&str>) -> Self {
        value.map(str::to_owned).into()
    }
}

impl<T> From<T> for Property<Box<T>> {
    #[inline]
    fn from(value: T) -> Self {
        Self::Value(Box::new(value))
    }
}

/// Times and dates of `jiff` and of the standard library.
macro_rules! from_times {
    ($($from:ty => $to:ty),*) => {
        $(impl From<$from> for Property<$to> {
            #[inline]
            fn from(value: $from) -> Self {
                Self::Value(value.into())
            }
        })*
    };
}
from_times! {
    jiff::Timestamp => Timestamp,
    jiff::civil::Date => Date,
    jiff::civil::Time => TimeOfDay,
    jiff::SignedDuration => Duration,
    std::time::Duration => Duration
}

// Only this one is generic: `None.into()` and `[].into()` need a single candidate.
impl<T: FromText> From<&str> for Property<T> {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Value(T::of_text(value))
    }
}

impl<T, const N: usize> From<[T; N]> for Property<Vec<T>> {
    #[inline]
    fn from(items: [T; N]) -> Self {
        Self::Value(Vec::from(items))
    }
}

impl<T: Clone> From<&[T]> for Property<Vec<T>> {
    #[inline]
    fn from(items: &[T]) -> Self {
        Self::Value(items.to_vec())
    }
}

impl<const N: usize> From<[&str; N]> for Property<Vec<String>> {
    #[inline]
    fn from(items: [&str; N]) -> Self {
        Self::from(items.as_slice())
    }
}

impl From<&[&str]> for Property<Vec<String>> {
    fn from(items: &[&str]) -> Self {
        Self::Value(items.iter().map(|&item| item.to_owned()).collect())
    }
}

impl<T> FromIterator<T> for Property<Vec<T>> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self::Value(items.into_iter().collect())
    }
}

/// Makes `"2020-12-04T23:10:28.51Z".parse()?` a property, too.
impl<T: FromStr> FromStr for Property<T> {
    type Err = T::Err;
    fn from_str(text: &str) -> Result<Self, T::Err> {
        text.parse().map(Self::Value)
    }
}
