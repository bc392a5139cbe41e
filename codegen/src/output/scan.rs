//! What is in an output folder, and which of it the generator wrote. Reads names and the list, no other text.

use crate::output::claim::STAGING;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Component, Path};

pub use crate::standards::file_name::LIST;

/// What belongs to cargo and git, and to a run that writes.
const PASSED_OVER: [&str; 4] = ["target", "Cargo.lock", ".git", STAGING];

/// The paths on the folder's list; none where there is no list. Lines that lead out of the folder are ignored.
pub(super) fn listed(folder: &Path) -> io::Result<BTreeSet<String>> {
    let text = match std::fs::read_to_string(folder.join(LIST)) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
        Err(error) => return Err(error),
    };
    let inside = |line: &&str| Path::new(line).components().all(|c| matches!(c, Component::Normal(_)));
    Ok(text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).filter(inside).map(str::to_owned).collect())
}

/// What a folder holds, each by its path in it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Present {
    /// Files.
    pub(super) files: BTreeSet<String>,
    /// Links, pipes, devices: nothing that a generator writes, whatever the list says. They lead elsewhere.
    pub(super) others: BTreeSet<String>,
    /// Folders that have the name of a staging folder of an earlier version, which a run that was killed left; each with the files in it.
    pub(super) left: BTreeMap<String, BTreeSet<String>>,
}

/// All that is below the folder; nothing if the folder does not exist.
pub(super) fn present(folder: &Path) -> io::Result<Present> {
    let mut found = Present::default();
    if folder.try_exists()? {
        walk(folder, "", &mut found)?;
    }
    Ok(found)
}

/// Whether a folder may be a staging folder of an earlier version: `.codegen-` and six letters or digits.
fn is_old_staging(name: &str) -> bool {
    let random = name.strip_prefix(".codegen-");
    random.is_some_and(|random| random.len() == 6 && random.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

fn walk(folder: &Path, prefix: &str, found: &mut Present) -> io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if prefix.is_empty() && PASSED_OVER.contains(&name.as_str()) {
            continue;
        }
        let path = format!("{prefix}{name}");
        let kind = entry.file_type()?;
        if kind.is_dir() && prefix.is_empty() && is_old_staging(&name) {
            let mut inside = Present::default();
            walk(&entry.path(), "/", &mut inside)?;
            found.others.extend(inside.others.iter().map(|other| format!("{path}{other}")));
            found.left.insert(path, inside.files.iter().map(|file| file[1..].to_owned()).collect());
        } else if kind.is_dir() {
            walk(&entry.path(), &format!("{path}/"), found)?;
        } else if kind.is_file() {
            found.files.insert(path);
        } else {
            found.others.insert(path);
        }
    }
    Ok(())
}
