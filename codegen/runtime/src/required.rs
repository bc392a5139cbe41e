//! Owns what a page says a request must have ([`Required`]), and the check that a request has it. It must not know responses.

use super::call::Call;
use super::permissions::Info;
use std::fmt;

/// Something that a request must have, as the page of the operation says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Required {
    /// The header of that name.
    Header(&'static str),
    /// The query option of that name.
    Query(&'static str),
    /// The property of the body with that name; a reference in its place (`…@odata.bind`) is as good.
    Property(&'static str),
}

impl Required {
    /// What a part of a line of [`Info`] says.
    pub(crate) fn of_text(text: &'static str) -> Option<Self> {
        let (kind, name) = text.split_once(' ')?;
        match kind {
            "header" => Some(Self::Header(name)),
            "query" => Some(Self::Query(name)),
            "property" => Some(Self::Property(name)),
            _ => None,
        }
    }
}

impl fmt::Display for Required {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Header(name) => write!(f, "the header `{name}`"),
            Self::Query(name) => write!(f, "the query option `{name}`"),
            Self::Property(name) => write!(f, "the property `{name}` of the body"),
        }
    }
}

/// Makes the request of an operation fail if it lacks something that is required.
pub(crate) fn check(call: &mut Call, info: Info) {
    let mut required = info.required().peekable();
    if required.peek().is_none() {
        return;
    }
    let body = call.properties();
    let lacking: Vec<String> = required
        .filter(|required| match required {
            Required::Header(name) => !call.has_header(name),
            Required::Query(name) => !call.has_query(name),
            Required::Property(name) => body.as_ref().is_some_and(|body| !body.iter().any(|given| gives(given, name))),
        })
        .map(|required| required.to_string())
        .collect();
    if !lacking.is_empty() {
        call.wrong(format!("{} requires {}", info.name(), lacking.join(", ")));
    }
}

/// Whether a property of that name is the one that is required, or a reference in its place.
fn gives(given: &str, required: &str) -> bool {
    let rest = given.strip_prefix(required);
    rest.is_some_and(|rest| matches!(rest, "" | "@odata.bind" | "@bind"))
}
