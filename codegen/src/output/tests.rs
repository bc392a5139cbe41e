//! The output stage on real folders.

use crate::output::*;
use std::fs;
use std::path::Path;

fn files(pairs: &[(&str, &str)]) -> Files {
    pairs.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

fn changes(folder: &Path, pairs: &[(&str, &str)]) -> Changes {
    Changes::between(folder, files(pairs)).expect("a readable folder")
}

fn written(pairs: &[(&str, &str)]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    changes(dir.path(), pairs).write().expect("a writable folder");
    dir
}

fn text(dir: &tempfile::TempDir, path: &str) -> Option<String> {
    fs::read_to_string(dir.path().join(path)).ok()
}

#[test]
fn a_second_run_changes_nothing() {
    let dir = written(&[("Cargo.toml", "x"), ("src/lib.rs", "y")]);
    assert!(changes(dir.path(), &[("Cargo.toml", "x"), ("src/lib.rs", "y")]).is_fresh());
}

#[test]
fn an_absent_folder_is_made() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let out = dir.path().join("a/b");
    changes(&out, &[("src/lib.rs", "y")]).write().expect("a writable folder");
    assert_eq!(fs::read_to_string(out.join("src/lib.rs")).ok().as_deref(), Some("y"));
}

#[test]
fn files_that_are_generated_no_more_go_with_their_empty_folders() {
    let dir = written(&[("src/a/x.rs", "x"), ("src/lib.rs", "y")]);
    changes(dir.path(), &[("src/lib.rs", "z")]).write().expect("a writable folder");
    assert!(!dir.path().join("src/a").exists());
    assert_eq!(text(&dir, "src/lib.rs").as_deref(), Some("z"));
}

#[test]
fn a_foreign_file_is_named_and_nothing_is_written() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    fs::create_dir(dir.path().join("src")).expect("a folder");
    fs::write(dir.path().join("src/lib.rs"), "mine").expect("a file");
    let changes = changes(dir.path(), &[("src/lib.rs", "y"), ("Cargo.toml", "x")]);
    assert_eq!(changes.foreign, ["src/lib.rs"]);
    assert!(changes.write().is_err());
    assert_eq!(text(&dir, "src/lib.rs").as_deref(), Some("mine"));
    assert_eq!(text(&dir, "Cargo.toml"), None);
}

#[test]
fn what_cargo_and_git_leave_is_not_foreign() {
    let dir = written(&[("src/lib.rs", "y")]);
    fs::write(dir.path().join("Cargo.lock"), "").expect("a file");
    for name in ["target", ".git"] {
        fs::create_dir(dir.path().join(name)).expect("a folder");
        fs::write(dir.path().join(name).join("x"), "").expect("a file");
    }
    assert!(changes(dir.path(), &[("src/lib.rs", "y")]).is_fresh());
}

#[test]
fn a_list_that_leads_out_of_the_folder_is_not_believed() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    fs::write(dir.path().join("outside"), "mine").expect("a file");
    let out = dir.path().join("out");
    fs::create_dir(&out).expect("a folder");
    fs::write(out.join(LIST), "../outside\n/outside\n").expect("a file");
    changes(&out, &[("src/lib.rs", "y")]).write().expect("a writable folder");
    assert_eq!(text(&dir, "outside").as_deref(), Some("mine"));
}

#[test]
fn the_diff_shows_what_writing_would_change() {
    let dir = written(&[("a", "one\ntwo\n"), ("b", "gone\n")]);
    let diff = changes(dir.path(), &[("a", "one\n2\n"), ("c", "new\n")]).diff().expect("readable files");
    assert!(diff.contains("--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n one\n-two\n+2\n"), "{diff}");
    assert!(diff.contains("--- a/b\n+++ /dev/null\n"), "{diff}");
    assert!(diff.contains("--- /dev/null\n+++ b/c\n"), "{diff}");
}
