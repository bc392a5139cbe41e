// @generated: a copy of `codegen/runtime/odata/list.rs`. Do not edit.

//! Owns lists of names and phrases of a search. It must not know what they are of.

use std::fmt::{self, Display};

/// Names separated by commas, as `$select` and `$orderby` have them: `list(["id", "subject"])` is `id,subject`.
pub fn list(names: impl IntoIterator<Item = impl Display>) -> String {
    joined(names, ",")
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

/// Words that `$search` must find together: `phrase("a \"big\" dog")` is `"a \"big\" dog"`, in quotes and escaped.
pub fn phrase(words: &str) -> impl Display + '_ {
    Phrase(words)
}

struct Phrase<'a>(&'a str);

impl Display for Phrase<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", self.0.replace('\\', "\\\\").replace('"', "\\\""))
    }
}
