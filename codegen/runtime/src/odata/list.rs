//! Owns [`List`], what options with several names take, and phrases of a search. It must not know what the names stand for.

use super::Expand;
use std::fmt::{self, Display};

/// What `$select`, `$orderby` and `$expand` take: one text (`"id,subject"`), or an array, slice or vector of anything that can be
/// printed (`["id", "subject"]`), whose elements are separated by commas. [`list`] makes one from an iterator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List(String);

/// The elements of an iterator, separated by commas: `list(["id", "subject"])` is `id,subject`.
pub fn list(elements: impl IntoIterator<Item = impl Display>) -> List {
    List(joined(elements, ","))
}

impl From<&str> for List {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for List {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&String> for List {
    fn from(text: &String) -> Self {
        Self(text.clone())
    }
}

impl From<Expand> for List {
    fn from(expand: Expand) -> Self {
        Self(expand.to_string())
    }
}

impl<T: Display> From<Vec<T>> for List {
    fn from(elements: Vec<T>) -> Self {
        list(elements)
    }
}

impl<T: Display> From<&[T]> for List {
    fn from(elements: &[T]) -> Self {
        list(elements)
    }
}

impl<T: Display, const N: usize> From<[T; N]> for List {
    fn from(elements: [T; N]) -> Self {
        list(elements)
    }
}

impl<T: Display, const N: usize> From<&[T; N]> for List {
    fn from(elements: &[T; N]) -> Self {
        list(elements)
    }
}

impl Display for List {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

pub(crate) fn joined(parts: impl IntoIterator<Item = impl Display>, separator: &str) -> String {
    let mut text = String::new();
    for (index, part) in parts.into_iter().enumerate() {
        if index > 0 {
            text.push_str(separator);
        }
        text.push_str(&part.to_string());
    }
    text
}

/// Words that `$search` must find together, in quotes and escaped: `phrase("big dog")` is `"big dog"`.
pub fn phrase(words: &str) -> impl Display + '_ {
    Phrase(words)
}

struct Phrase<'a>(&'a str);

impl Display for Phrase<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", self.0.replace('\\', "\\\\").replace('"', "\\\""))
    }
}
