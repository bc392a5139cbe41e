//! Owns the words in the headers of columns, in lower case. It must not know what the cells below them hold.

/// The beginnings of headers of names.
const NAMES: [&str; 9] =
    ["name", "propert", "parameter", "query parameter", "function parameter", "path parameter", "header", "request header", "relationship"];

/// The beginnings of first headers of tables that list no members of an enumeration.
const NO_MEMBERS: [&str; 3] = ["propert", "relationship", "method"];

/// Whether a column holds names.
pub(crate) fn is_of_names(header: &str) -> bool {
    NAMES.iter().any(|start| header.starts_with(start))
}

/// Whether a column holds types.
pub(crate) fn is_of_types(header: &str) -> bool {
    matches!(header, "type" | "types") || header.ends_with(" type") || header.starts_with("type (")
}

/// Whether a first column holds types: there, other headers end with the word, as `Permission type` does.
pub(crate) fn is_of_types_alone(header: &str) -> bool {
    matches!(header, "type" | "types")
}

/// Whether a column holds names of properties.
pub(crate) fn is_of_properties(header: &str) -> bool {
    header.starts_with("propert")
}

/// Whether a column holds values and no names: `Value`, `Format value`.
pub(crate) fn is_of_values_alone(header: &str) -> bool {
    matches!(header, "value" | "values") || header.ends_with(" value") || header.ends_with(" values")
}

/// Whether a column holds descriptions.
pub(crate) fn is_of_descriptions(header: &str) -> bool {
    header.contains("description")
}

/// Whether a column says what must be given.
pub(crate) fn is_of_required(header: &str) -> bool {
    header.starts_with("required")
}

/// Whether a column holds values.
pub(crate) fn is_of_values(header: &str) -> bool {
    header.starts_with("value")
}

/// Whether a column holds the numbers of members.
pub(crate) fn is_of_numbers(header: &str) -> bool {
    header.starts_with("value") || header.starts_with("number")
}

/// Whether a column holds members of an enumeration.
pub(crate) fn is_of_members(header: &str) -> bool {
    header.starts_with("member")
}

/// Whether a first column holds navigation properties.
pub(crate) fn is_of_relationships(header: &str) -> bool {
    header.starts_with("relationship") || header.starts_with("navigation")
}

/// Whether the first two headers allow members of an enumeration in the first column.
pub(crate) fn may_be_of_members(first: &str, second: &str) -> bool {
    !(second.ends_with("type") || NO_MEMBERS.iter().any(|start| first.starts_with(start)))
}
