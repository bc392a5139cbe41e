//! What is in an output folder, and which of it the generator wrote. Reads names and the list, no other text.

use std::collections::BTreeSet;
use std::io;
use std::path::{Component, Path};

/// The name of the list of generated files, in the output folder.
pub const LIST: &str = ".codegen-files";

/// Files in the folder that belong to cargo and git.
const PASSED_OVER: [&str; 3] = ["target", "Cargo.lock", ".git"];

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

/// The paths of all files below the folder; none if the folder does not exist.
pub(super) fn present(folder: &Path) -> io::Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    if folder.try_exists()? {
        walk(folder, "", &mut found)?;
    }
    Ok(found)
}

fn walk(folder: &Path, prefix: &str, found: &mut BTreeSet<String>) -> io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if prefix.is_empty() && PASSED_OVER.contains(&name.as_str()) {
            continue;
        }
        let path = format!("{prefix}{name}");
        // A link is a file here: what it leads to is not the generator's to walk through.
        if entry.file_type()?.is_dir() {
            walk(&entry.path(), &format!("{path}/"), found)?;
        } else {
            found.insert(path);
        }
    }
    Ok(())
}
