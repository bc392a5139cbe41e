//! Which file an `[!INCLUDE […](target)]` means, and whether it may be read: never outside the repository that the docs belong to.

use crate::source::path;
use crate::span::FileId;
use std::collections::{BTreeMap, BTreeSet};

/// Why an include cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IncludeProblem {
    /// There is no such file.
    Missing,
    /// It lies outside the repository of the docs.
    Outside,
    /// It cannot be read, for this reason.
    Unreadable(String),
}

/// The file, or the reason why there is none, for every include of a page, by the path relative to the docs.
#[derive(Debug, Default)]
pub(crate) struct Includes(pub(crate) BTreeMap<String, Result<FileId, IncludeProblem>>);

impl Includes {
    pub(crate) fn get(&self, from: &str, target: &str) -> Result<FileId, IncludeProblem> {
        let path = path::join(from, target).ok_or(IncludeProblem::Outside)?;
        self.0.get(&path).cloned().unwrap_or(Err(IncludeProblem::Missing))
    }
}

/// The paths of the markdown files that `text`, the file `from`, includes. Code samples in other languages below `snippets/` are left out: nothing
/// reads them, and they are many times as many as all other includes.
pub(crate) fn targets(from: &str, text: &str) -> BTreeSet<String> {
    written(text).filter_map(|(_, target)| path::join(from, target)).collect()
}

/// The same as they are written, each with its first byte; those in capitals come first.
pub(crate) fn written(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let marks = text.match_indices("[!INCLUDE").chain(text.match_indices("[!include"));
    marks.filter_map(|(at, _)| Some((at, target(&text[at..])?))).filter(|(_, target)| !target.contains("/snippets/"))
}

/// The target of the include that `text` begins with.
fn target(text: &str) -> Option<&str> {
    let line = text.lines().next()?;
    let (_, rest) = line.split_once("](")?;
    Some(rest.split_once(')')?.0.trim())
}

#[cfg(test)]
mod tests {
    use crate::source::include::targets;

    #[test]
    fn targets_are_paths_from_the_docs_folder() {
        let text = "x\n[!INCLUDE [permissions-table](../includes/permissions/chat-get.md)]\n[!INCLUDE [a](../../includes/b.md)]";
        let found: Vec<String> = targets("api/chat-get.md", text).into_iter().collect();
        assert_eq!(found, ["../includes/b.md", "includes/permissions/chat-get.md"]);
    }

    #[test]
    fn code_samples_are_passed_over() {
        assert!(targets("api/a.md", "[!INCLUDE [sample-code](../includes/snippets/go/x-go-snippets.md)]").is_empty());
    }
}
