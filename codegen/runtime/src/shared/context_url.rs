//! Owns the type that a context URL names (OData JSON Format 4.01, section 10). It must not know what has that context.

/// The qualified name at the end of the path: `…/$metadata#places/microsoft.graph.room(id)`, `…#members/microsoft.graph.user/$entity`.
pub fn type_in(context: &str) -> Option<&str> {
    let (_, path) = context.split_once('#')?;
    let path = ["/$entity", "/$delta"].iter().find_map(|end| path.strip_suffix(end)).unwrap_or(path);
    let path = path.strip_prefix("Collection(").and_then(|inner| inner.strip_suffix(')')).unwrap_or(path);
    let name = without_selection(path).rsplit('/').next()?;
    let is_name = name.contains('.') && name.chars().all(|c| c.is_alphanumeric() || "._".contains(c));
    is_name.then_some(name)
}

/// A path without the list of properties in parentheses after it, which may contain parentheses.
fn without_selection(path: &str) -> &str {
    let mut depth = 0;
    let is_start = |(_, c): &(usize, char)| {
        depth += match c {
            ')' => 1,
            '(' => -1,
            _ => 0,
        };
        depth == 0
    };
    match path.char_indices().rev().find(is_start) {
        Some((at, '(')) => &path[..at],
        _ => path,
    }
}
