//! Which file an `[!INCLUDE […](target)]` means, and whether it may be read: never outside the repository that the docs belong to.

use crate::source::directive::Directive;
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
    /// The include does not name a file.
    Unnamed,
    /// The file includes itself, perhaps through others.
    Cycle,
    /// Too many files include each other, or too much text is included.
    TooDeep,
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

/// Whether an include has code samples in other languages: nothing reads them, and they are many times as many as all other includes.
pub(crate) fn is_snippet(target: &str) -> bool {
    target.contains("/snippets/")
}

/// The paths of the markdown files that the includes `found` in `text`, the file `from`, name.
pub(crate) fn targets(from: &str, text: &str, found: &[Directive]) -> BTreeSet<String> {
    let targets = found.iter().filter_map(|directive| text.get(directive.target.clone()?));
    targets.filter(|target| !is_snippet(target)).filter_map(|target| path::join(from, target)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::directive::directives;

    #[test]
    fn targets_are_paths_from_the_docs_folder() {
        let text = "x\n[!INCLUDE [permissions-table](../includes/permissions/chat-get.md)]\n[!INCLUDE [a](../../includes/b.md)]";
        let found: Vec<String> = targets("api/chat-get.md", text, &directives(text)).into_iter().collect();
        assert_eq!(found, ["../includes/b.md", "includes/permissions/chat-get.md"]);
    }

    #[test]
    fn code_samples_are_passed_over() {
        let text = "[!INCLUDE [sample-code](../includes/snippets/go/x-go-snippets.md)]";
        assert!(targets("api/a.md", text, &directives(text)).is_empty());
    }
}
