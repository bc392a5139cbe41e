//! Owns [`Expand`], a navigation property whose objects come with the result. It must not know which navigation properties there are.

use super::list::{List, joined};
use std::fmt::{self, Display};

/// A navigation property to expand, with options of its own: `Expand::new("members").select(["id"]).top(5)` is
/// `members($select=id;$top=5)`. If an option is set twice, the last value counts.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "an expansion does nothing until it is given to an operation"]
pub struct Expand {
    name: String,
    options: Vec<(&'static str, String)>,
}

impl Expand {
    /// The navigation property of that name.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), options: Vec::new() }
    }

    /// Asks for these properties of the objects only.
    pub fn select(self, properties: impl Into<List>) -> Self {
        self.option("$select", properties.into() as List)
    }

    /// Expands navigation properties of the objects.
    pub fn expand(self, properties: impl Into<List>) -> Self {
        self.option("$expand", properties.into() as List)
    }

    /// Asks only for objects that meet the condition, see [`field`](super::field).
    pub fn filter(self, condition: impl Display) -> Self {
        self.option("$filter", condition)
    }

    /// Sorts the objects: `["name", "size desc"]`.
    pub fn order_by(self, properties: impl Into<List>) -> Self {
        self.option("$orderby", properties.into() as List)
    }

    /// Asks for at most so many objects.
    pub fn top(self, count: u64) -> Self {
        self.option("$top", count)
    }

    /// Leaves out so many objects at the start.
    pub fn skip(self, count: u64) -> Self {
        self.option("$skip", count)
    }

    /// Asks only for objects that contain these words, see [`phrase`](super::phrase).
    pub fn search(self, words: impl Display) -> Self {
        self.option("$search", words)
    }

    /// Asks for the number of objects.
    pub fn count(self) -> Self {
        self.option("$count", true)
    }

    /// Expands so many levels of a property that refers to its own type.
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
