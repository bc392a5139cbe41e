//! Which files below a docs folder are pages: not what is hidden, included or generated, and nothing outside of the repository that the docs belong
//! to. Reads names, no text.

use crate::diag::{Code, Diagnostic, Findings};
use crate::standards::file_name::LIST;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

/// Pages on disk by their paths in the docs folder.
pub(super) type Pages = BTreeMap<String, PathBuf>;

/// A walk through one docs folder.
pub(super) struct Walk<'r> {
    /// Links that lead out of it are not followed.
    repository: Option<&'r Path>,
    pages: Pages,
    /// The folders that were read, as links lead to them.
    visited: BTreeSet<PathBuf>,
    /// Links to follow once all folders are read, so that the order of reading does not matter: path in the docs, place, and where it leads.
    links: BTreeMap<String, (PathBuf, PathBuf)>,
}

impl<'r> Walk<'r> {
    pub(super) fn new(repository: Option<&'r Path>) -> Self {
        Self { repository, pages: Pages::new(), visited: BTreeSet::new(), links: BTreeMap::new() }
    }

    /// The pages below `folder`, which may be a link itself.
    pub(super) fn pages(mut self, folder: &Path, findings: &mut Findings) -> io::Result<Pages> {
        self.folder(folder, "", findings)?;
        while let Some((path, (place, target))) = self.links.pop_first() {
            if target.is_dir() {
                self.folder(&place, &format!("{path}/"), findings)?;
            } else {
                self.pages.insert(path, place);
            }
        }
        Ok(self.pages)
    }

    fn folder(&mut self, folder: &Path, prefix: &str, findings: &mut Findings) -> io::Result<()> {
        let mut entries = std::fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
        if !prefix.is_empty() && entries.iter().any(|entry| entry.file_name() == LIST) {
            let message = format!("`{}` is not read: it holds the output of a generator", folder.display());
            findings.push(Diagnostic::general(Code::OutputInDocs, message));
            return Ok(());
        }
        if !self.visited.insert(folder.canonicalize()?) {
            let message = format!("`{}` is not read: a link leads to the same folder", folder.display());
            findings.push(Diagnostic::general(Code::FolderAgain, message));
            return Ok(());
        }
        entries.sort_by_key(std::fs::DirEntry::file_name);
        for entry in entries {
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with('.') || name == "includes" {
                continue;
            }
            let (kind, place, path) = (entry.file_type()?, entry.path(), format!("{prefix}{name}"));
            if kind.is_dir() {
                self.folder(&place, &format!("{path}/"), findings)?;
            } else if kind.is_symlink() {
                self.link(path, place, findings);
            } else if is_page(&name) && kind.is_file() {
                self.pages.insert(path, place);
            } else if is_page(&name) {
                unreadable(&place, "it is not a file", findings);
            }
        }
        Ok(())
    }

    /// Notes a link to a folder or to a page.
    fn link(&mut self, path: String, place: PathBuf, findings: &mut Findings) {
        let target = match place.canonicalize() {
            Ok(target) => target,
            Err(error) if is_page(&path) => return unreadable(&place, &error.to_string(), findings),
            Err(_) => return,
        };
        if !target.is_dir() && !is_page(&path) {
            return;
        }
        if !self.repository.is_some_and(|repository| target.starts_with(repository)) {
            findings.push(outside(&place));
        } else if target.is_dir() || target.is_file() && is_markdown(&target) {
            self.links.insert(path, (place, target));
        } else {
            unreadable(&place, "it does not lead to a markdown file", findings);
        }
    }
}

fn is_page(name: &str) -> bool {
    let name = name.rsplit('/').next().unwrap_or(name);
    is_markdown(Path::new(name)) && !name.eq_ignore_ascii_case("readme.md")
}

/// Whether the name says that the file has text for readers: others in a repository can have secrets, as `.git/config` does.
pub(super) fn is_markdown(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("md"))
}

/// The error of a link that leads out of the repository.
pub(super) fn outside(place: &Path) -> Diagnostic {
    Diagnostic::general(Code::PageOutside, format!("`{}` is a link that leads out of the repository of the docs", place.display()))
}

fn unreadable(place: &Path, why: &str, findings: &mut Findings) {
    findings.push(Diagnostic::general(Code::PageUnreadable, format!("`{}` cannot be read: {why}", place.display())));
}
