//! Owns the differences between a folder and the files that belong there, and how they are written. It must not know what the files say.

use crate::output::claim::Claim;
use crate::output::disk::Disk;
use crate::output::scan::LIST;
use crate::output::{diff, scan};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

/// Generated text by its path below the output folder, with `/` on every system.
pub type Files = BTreeMap<String, String>;

/// The differences between an output folder and the files that belong there.
#[derive(Debug, PartialEq, Eq)]
pub struct Changes {
    folder: PathBuf,
    wanted: Files,
    /// What the list says was written before.
    listed: BTreeSet<String>,
    /// Missing.
    pub added: Vec<String>,
    /// Present with another text.
    pub changed: Vec<String>,
    /// Generated before, but not now.
    pub stale: Vec<String>,
    /// Not written by the generator; while there are any, nothing is written.
    pub foreign: Vec<String>,
    /// Staging folders of earlier versions, left by runs that were killed.
    left: Vec<String>,
}

impl Changes {
    /// Compares `folder` with the `files` that belong there. Cargo's own `target/` and `Cargo.lock`, and a `.git` are ignored.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn between(folder: &Path, mut files: Files) -> io::Result<Self> {
        let listed = scan::listed(folder)?;
        let present = scan::present(folder)?;
        files.insert(LIST.to_owned(), list_of(files.keys()));
        let mut changes = Self {
            folder: folder.to_owned(),
            wanted: files,
            listed,
            added: Vec::new(),
            changed: Vec::new(),
            stale: Vec::new(),
            foreign: Vec::new(),
            left: Vec::new(),
        };
        changes.foreign.extend(present.others);
        for (staging, files) in present.left {
            let is_own = |path: &&String| {
                changes.listed.contains(*path) || changes.wanted.contains_key(*path) || is_marked(&folder.join(&staging).join(path))
            };
            match files.iter().find(|path| !is_own(path)) {
                Some(path) => changes.foreign.push(format!("{staging}/{path}")),
                None => changes.left.push(staging),
            }
        }
        let present = present.files;
        for path in &present {
            if path != LIST && !changes.listed.contains(path) {
                changes.foreign.push(path.clone());
            } else if !changes.wanted.contains_key(path) {
                changes.stale.push(path.clone());
            }
        }
        changes.foreign.sort();
        let (there, added): (Vec<_>, Vec<_>) = changes.wanted.iter().partition(|(path, _)| present.contains(*path));
        changes.added = added.into_iter().map(|(path, _)| path.clone()).collect();
        let compare = |(path, text): (&String, &String)| Ok((std::fs::read(folder.join(path))? != text.as_bytes()).then(|| path.clone()));
        let changed: Vec<_> = there.into_par_iter().map(compare).collect::<io::Result<_>>()?;
        changes.changed = changed.into_iter().flatten().collect();
        Ok(changes)
    }

    /// How many files belong in the folder.
    pub fn files(&self) -> usize {
        self.wanted.len()
    }

    /// Whether the folder is as it should be.
    pub fn is_fresh(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.stale.is_empty() && self.foreign.is_empty()
    }

    /// What writing would change, as a unified diff.
    ///
    /// # Errors
    /// A file cannot be read.
    pub fn diff(&self) -> io::Result<String> {
        let mut out = String::new();
        let changed = self.added.iter().chain(&self.changed).chain(&self.stale).collect::<BTreeSet<_>>();
        for path in changed {
            let old = match std::fs::read(self.folder.join(path)) {
                Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
                Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
                Err(error) => return Err(error),
            };
            out.push_str(&diff::unified(path, &old, self.wanted.get(path).map_or("", String::as_str)));
        }
        Ok(out)
    }

    /// Makes the folder what it should be. All text is on disk before the first file is replaced; then files are renamed into place one by one,
    /// so that each is either old or new, whatever happens.
    ///
    /// # Errors
    /// The folder cannot be written, or it holds foreign files.
    pub fn write(&self, claim: &Claim) -> io::Result<()> {
        if !self.foreign.is_empty() {
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, "the folder holds files that the generator did not write"));
        }
        for staging in &self.left {
            claim.disk.remove_folder(&self.folder.join(staging))?;
        }
        if self.is_fresh() {
            return Ok(());
        }
        let (disk, staging) = (&*claim.disk, claim.new_files());
        let new: Vec<&String> = self.added.iter().chain(&self.changed).filter(|path| *path != LIST).collect();
        make_folders(disk, &staging, &new)?;
        new.par_iter().try_for_each(|path| disk.write(&staging.join(path), &self.wanted[*path]))?;
        // The list names old and new files while they are being exchanged, so that a broken run leaves nothing foreign behind.
        let union = self.listed.iter().chain(self.wanted.keys()).filter(|path| *path != LIST).collect::<BTreeSet<_>>();
        self.put_list(disk, &staging, &list_of(union))?;
        make_folders(disk, &self.folder, &new)?;
        for path in &new {
            disk.rename(&staging.join(path), &self.folder.join(path))?;
        }
        for path in &self.stale {
            disk.remove_file(&self.folder.join(path))?;
            remove_empty_parents(disk, &self.folder, path);
        }
        self.put_list(disk, &staging, &self.wanted[LIST])
    }

    fn put_list(&self, disk: &dyn Disk, staging: &Path, text: &str) -> io::Result<()> {
        disk.write(&staging.join(LIST), text)?;
        disk.rename(&staging.join(LIST), &self.folder.join(LIST))
    }
}

/// Whether a file begins as generated ones do. What was cut short may be empty.
fn is_marked(path: &Path) -> bool {
    let starts = |text: Vec<u8>| text.is_empty() || text.starts_with(b"// @generated") || text.starts_with(b"# @generated");
    std::fs::read(path).is_ok_and(starts)
}

/// The text of the list.
fn list_of<'a>(paths: impl IntoIterator<Item = &'a String>) -> String {
    let mut text = String::from("# @generated by codegen: the files that it wrote here and may replace.\n");
    for path in paths {
        text.push_str(path);
        text.push('\n');
    }
    text
}

/// Makes the folders of files below `root`, each once.
fn make_folders(disk: &dyn Disk, root: &Path, files: &[&String]) -> io::Result<()> {
    let folders: BTreeSet<&Path> = files.iter().filter_map(|path| Path::new(path).parent()).collect();
    folders.into_iter().try_for_each(|folder| disk.make_folder(&root.join(folder)))
}

/// Removes folders that only held stale files. The error only says that a folder is not empty, and such a folder stays.
fn remove_empty_parents(disk: &dyn Disk, folder: &Path, path: &str) {
    for parent in Path::new(path).ancestors().skip(1).filter(|p| !p.as_os_str().is_empty()) {
        if disk.remove_empty_folder(&folder.join(parent)).is_err() {
            return;
        }
    }
}
