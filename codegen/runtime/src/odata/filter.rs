//! Owns [`Filter`], a condition on the elements of a collection. It must not know which properties they have.

use super::literal::{Literal, literal};
use std::fmt::{self, Display};

/// A property in a condition, by its path.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a property is not a condition yet"]
pub struct Field(String);

/// A condition. Strings in it are escaped, and parentheses are set where they are needed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a condition does nothing until it is given to an operation"]
pub struct Filter {
    text: String,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Or,
    And,
    /// A comparison, a function call, or a condition in parentheses.
    Single,
}

/// The property of that name or path, such as `subject` or `from/emailAddress/address`.
pub fn field(path: impl Into<String>) -> Field {
    Field(path.into())
}

/// The negation of a condition.
pub fn not(condition: Filter) -> Filter {
    Filter::single(format!("not ({})", condition.text))
}

/// `eq` and the like.
macro_rules! comparisons {
    ($($(#[$doc:meta])* $name:ident $word:literal)*) => { $(
        $(#[$doc])*
        pub fn $name(self, value: impl Literal) -> Filter {
            self.compared($word, &value.literal())
        }
    )* };
}

/// `startswith` and the like.
macro_rules! functions {
    ($($(#[$doc:meta])* $name:ident $word:literal)*) => { $(
        $(#[$doc])*
        pub fn $name(self, text: impl AsRef<str>) -> Filter {
            Filter::single(format!(concat!($word, "({},{})"), self.0, literal(text.as_ref())))
        }
    )* };
}

impl Field {
    comparisons! {
        /// It equals the value.
        eq "eq"
        /// It differs from the value.
        ne "ne"
        /// It is greater than the value.
        gt "gt"
        /// It is greater than or equal to the value.
        ge "ge"
        /// It is less than the value.
        lt "lt"
        /// It is less than or equal to the value.
        le "le"
    }

    functions! {
        /// It begins with the text.
        starts_with "startswith"
        /// It ends with the text.
        ends_with "endswith"
        /// It contains the text.
        contains "contains"
    }

    /// It is one of the values.
    pub fn is_in(self, values: impl IntoIterator<Item = impl Literal>) -> Filter {
        let values = super::list(values.into_iter().map(|value| value.literal()));
        self.compared("in", &format!("({values})"))
    }

    /// It is true.
    pub fn is_true(self) -> Filter {
        Filter::single(self.0)
    }

    /// A property of it.
    pub fn field(self, path: &str) -> Self {
        Self(format!("{}/{path}", self.0))
    }

    /// One of its elements meets the condition: `field("members").any(|member| member.field("id").eq("1"))`.
    pub fn any(self, condition: impl FnOnce(Self) -> Filter) -> Filter {
        self.lambda("any", condition)
    }

    /// All of its elements meet the condition.
    pub fn all(self, condition: impl FnOnce(Self) -> Filter) -> Filter {
        self.lambda("all", condition)
    }

    fn lambda(self, word: &str, condition: impl FnOnce(Self) -> Filter) -> Filter {
        // A nested lambda needs a variable of its own.
        let variable = if self.0.split('/').next().is_some_and(|first| first.chars().all(|c| c == 'x')) {
            format!("{}x", self.0.split('/').next().unwrap_or_default())
        } else {
            "x".to_owned()
        };
        let condition = condition(Self(variable.clone()));
        Filter::single(format!("{}/{word}({variable}:{})", self.0, condition.text))
    }

    fn compared(self, word: &str, value: &str) -> Filter {
        Filter::single(format!("{} {word} {value}", self.0))
    }
}

impl Filter {
    /// A condition as text, for anything that has no method here.
    pub fn raw(text: impl Into<String>) -> Self {
        Self { text: text.into(), kind: Kind::Or }
    }

    fn single(text: String) -> Self {
        Self { text, kind: Kind::Single }
    }

    /// Both conditions.
    pub fn and(self, other: Self) -> Self {
        Self { text: format!("{} and {}", self.within(Kind::And), other.within(Kind::And)), kind: Kind::And }
    }

    /// At least one of the conditions.
    pub fn or(self, other: Self) -> Self {
        Self { text: format!("{} or {}", self.within(Kind::Or), other.within(Kind::Or)), kind: Kind::Or }
    }

    fn within(self, outer: Kind) -> String {
        if outer == Kind::And && self.kind == Kind::Or { format!("({})", self.text) } else { self.text }
    }
}

impl Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}
