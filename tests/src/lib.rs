//! Where the tests find the workspace: its folders, and nothing else. The tests themselves are in `tests/it`.

#![forbid(unsafe_code)]

use std::path::{Path, PathBuf};

/// A path from the workspace's root.
pub fn in_workspace(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// The folder that `CODEGEN_CORPUS` names, with real pages in `seed` and `corpus`; where it is not set, says so and gives `None`.
pub fn corpus() -> Option<PathBuf> {
    let found = std::env::var_os("CODEGEN_CORPUS").map(PathBuf::from);
    if found.is_none() {
        println!("skipped: CODEGEN_CORPUS names no folder of real pages");
    }
    found
}
