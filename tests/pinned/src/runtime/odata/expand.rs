// @generated: a copy of `codegen/runtime/odata/expand.rs`. Do not edit.

//! Owns [`Expand`], a relationship whose elements come with the result. It must not know which relationships there are.

use super::list::{List, joined};
use std::fmt::{self, Display};

/// A relationship to be expanded, with options of its own: `Expand::new("members").select(["id"]).top(5)` is
/// `members($select=id;$top=5)`. An option that is given twice has the last value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "an expansion does nothing until it is given to an operation"]
pub struct Expand {
    name: String,
    options: Vec<(&'static str, String)>,
}

impl Expand {
    /// The relationship of that name.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), options: Vec::new() }
    }

    /// Only these properties of the elements.
    pub fn select(self, properties: impl Into<List>) -> Self {
        self.option("$select", properties.into() as List)
    }

    /// Relationships of the elements, which may be expansions themselves.
    pub fn expand(self, relationships: impl Into<List>) -> Self {
        self.option("$expand", relationships.into() as List)
    }

    /// Only elements that meet the condition, see [`field`](super::field).
    pub fn filter(self, condition: impl Display) -> Self {
        self.option("$filter", condition)
    }

    /// The order of the elements, such as `["name", "size desc"]`.
    pub fn order_by(self, properties: impl Into<List>) -> Self {
        self.option("$orderby", properties.into() as List)
    }

    /// At most so many elements.
    pub fn top(self, count: u64) -> Self {
        self.option("$top", count)
    }

    /// Not the first elements, but those after them.
    pub fn skip(self, count: u64) -> Self {
        self.option("$skip", count)
    }

    /// Only elements in which these words are, see [`phrase`](super::phrase).
    pub fn search(self, words: impl Display) -> Self {
        self.option("$search", words)
    }

    /// With the number of elements.
    pub fn count(self) -> Self {
        self.option("$count", true)
    }

    /// So many levels of a relationship of a type to itself.
    pub fn levels(self, count: u64) -> Self {
        self.option("$levels", count)
    }

    fn option(mut self, name: &'static str, value: impl Display) -> Self {
        self.options.retain(|(known, _)| *known != name);
        self.options.push((name, value.to_string()));
        self
    }
}

impl From<&str> for Expand {
    fn from(name: &str) -> Self {
        Self::new(name)
    }
}

impl From<String> for Expand {
    fn from(name: String) -> Self {
        Self::new(name)
    }
}

impl Display for Expand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        if self.options.is_empty() {
            return Ok(());
        }
        let options = self.options.iter().map(|(name, value)| format!("{name}={value}"));
        write!(f, "({})", joined(options, ";"))
    }
}
