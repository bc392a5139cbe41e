//! Owns [`Array`], a list as an argument of a function. It must not know the function.

use super::list::joined;
use super::literal::{Literal, literal};
use serde_json::Value;
use std::fmt::{self, Display};

/// A list as an argument of a function in a URL: `['a','b']`, `[1,2]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Array(String);

impl Array {
    /// Each value as a [`literal`].
    pub fn of(values: impl IntoIterator<Item = impl Literal>) -> Self {
        Self::joined(values.into_iter().map(literal))
    }

    /// Each value as a string in single quotes.
    pub fn quoted(values: impl IntoIterator<Item = impl Display>) -> Self {
        Self::joined(values.into_iter().map(|value| literal(value.to_string())))
    }

    /// Each value as a string of JSON.
    pub fn json(values: impl IntoIterator<Item = impl Display>) -> Self {
        Self::joined(values.into_iter().map(|value| Value::from(value.to_string())))
    }

    fn joined(values: impl Iterator<Item = impl Display>) -> Self {
        Self(format!("[{}]", joined(values, ",")))
    }
}

impl Display for Array {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}
