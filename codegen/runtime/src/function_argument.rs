//! Owns the change of a function's argument in a finished path. It must not know requests.

use super::encode_path as encode;

/// The path with another value for the argument `name` of a function, `f(name='…')`, quoted as the old value was; `None` if there is no such
/// argument.
pub(super) fn replaced(path: &str, name: &str, value: &str) -> Option<String> {
    let start =
        find(path, 0, |at| path[..at].ends_with(['(', ',']) && path[at..].strip_prefix(name).is_some_and(|rest| rest.starts_with('=')))?
            + name.len()
            + 1;
    // A list has commas of its own.
    let last = if path[start..].starts_with("%5B") { find(path, start, |at| path[at..].starts_with("%5D"))? } else { start };
    let end = find(path, last, |at| path[at..].starts_with([',', ')'])).unwrap_or(path.len());
    let value = match path[start..].starts_with('\'') {
        true => format!("'{}'", encode::segment(&value.replace('\'', "''"))),
        false => encode::segment(value),
    };
    Some(format!("{}{value}{}", &path[..start], &path[end..]))
}

/// The first position from `start` on, outside quotes, that fits. A path is ASCII.
fn find(path: &str, start: usize, fits: impl Fn(usize) -> bool) -> Option<usize> {
    let mut quoted = false;
    for (at, c) in path.char_indices().skip_while(|(at, _)| *at < start) {
        if !quoted && fits(at) {
            return Some(at);
        }
        quoted ^= c == '\'';
    }
    None
}
