//! The output stage on real folders.

use crate::output::disk::{Disk, Real};
use crate::output::*;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

fn files(pairs: &[(&str, &str)]) -> Files {
    pairs.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

fn changes(folder: &Path, pairs: &[(&str, &str)]) -> Changes {
    Changes::between(folder, files(pairs)).expect("a readable folder")
}

fn written(pairs: &[(&str, &str)]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    write(dir.path(), pairs).expect("a writable folder");
    dir
}

fn write(folder: &Path, pairs: &[(&str, &str)]) -> io::Result<()> {
    let claim = Claim::on(folder, |_| panic!("nobody else writes"))?;
    changes(folder, pairs).write(&claim)
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
    write(&out, &[("src/lib.rs", "y")]).expect("a writable folder");
    assert_eq!(fs::read_to_string(out.join("src/lib.rs")).ok().as_deref(), Some("y"));
}

#[test]
fn files_that_are_generated_no_more_go_with_their_empty_folders() {
    let dir = written(&[("src/a/x.rs", "x"), ("src/lib.rs", "y")]);
    write(dir.path(), &[("src/lib.rs", "z")]).expect("a writable folder");
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
    assert!(write(dir.path(), &[("src/lib.rs", "y")]).is_err());
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
    write(&out, &[("src/lib.rs", "y")]).expect("a writable folder");
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

/// A disk that fails at one change: from then on for good, as when the process is killed, or only then, as when there is no room.
struct Failing {
    left: Arc<AtomicUsize>,
    for_good: bool,
}

impl Failing {
    /// Whether the change is made.
    fn step(&self) -> io::Result<()> {
        let left = self.left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| (left != 0).then(|| left.wrapping_sub(1)));
        let fails = match left {
            Ok(1) => true,
            Ok(_) => false,
            Err(_) => self.for_good,
        };
        if fails { Err(io::Error::new(io::ErrorKind::StorageFull, "no room")) } else { Ok(()) }
    }
}

impl Disk for Failing {
    fn make_folder(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        Real.make_folder(path)
    }

    fn write(&self, path: &Path, text: &str) -> io::Result<()> {
        if let Err(error) = self.step() {
            Real.write(path, &text[..text.len() / 2])?;
            return Err(error);
        }
        Real.write(path, text)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step()?;
        Real.rename(from, to)
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        Real.remove_file(path)
    }

    fn remove_empty_folder(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        Real.remove_empty_folder(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        Real.remove_folder(path)
    }
}

const OLD: [(&str, &str); 4] = [("Cargo.toml", "old"), ("src/a/x.rs", "old a"), ("src/b.rs", "old b"), ("src/lib.rs", "the same")];
const NEW: [(&str, &str); 5] =
    [("Cargo.toml", "new text"), ("src/b.rs", "new b"), ("src/c/y.rs", "new c"), ("src/c/z.rs", "new z"), ("src/lib.rs", "the same")];

/// All files below a folder, those of a broken run too.
fn tree(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        match fs::read_to_string(&path) {
            Ok(text) => drop(found.insert(path, text)),
            Err(_) => found.extend(tree(&path)),
        }
    }
    found
}

/// Writes [`NEW`] over what `old` leaves, with a disk that fails at the change `at`; whether there was such a change.
fn broken(old: &[(&str, &str)], at: usize, for_good: bool) -> (tempfile::TempDir, bool) {
    let dir = if old.is_empty() { tempfile::tempdir().expect("a temporary folder") } else { written(old) };
    let left = Arc::new(AtomicUsize::new(at));
    let disk = Failing { left: Arc::clone(&left), for_good };
    let claim = Claim::with(dir.path(), Box::new(disk), |_| panic!("nobody else writes"));
    let done = claim.and_then(|claim| changes(dir.path(), &NEW).write(&claim)).is_ok();
    let failed = left.load(Ordering::SeqCst) == 0;
    assert!(done || failed);
    (dir, failed)
}

#[test]
fn a_run_that_breaks_at_any_change_leaves_whole_files_and_the_next_run_ends_it() {
    for (old, for_good) in [(&OLD[..], true), (&OLD, false), (&[], true), (&[], false)] {
        for at in 1.. {
            let (dir, failed) = broken(old, at, for_good);
            for (path, text) in old.iter().chain(&NEW) {
                let expected = [old, &NEW].map(|files| files.iter().find(|(other, _)| other == path).map(|(_, text)| *text));
                let found = self::text(&dir, path);
                assert!(expected.contains(&found.as_deref()), "change {at}: {path} is {found:?}, not {text:?}");
            }
            write(dir.path(), &NEW).expect("the next run");
            assert!(changes(dir.path(), &NEW).is_fresh(), "change {at}");
            assert_eq!(tree(dir.path()).len(), NEW.len() + 1, "change {at}: nothing else is left");
            if !failed {
                assert!(at > 15, "there are more changes than that");
                break;
            }
        }
    }
}

#[test]
fn a_run_that_changes_nothing_leaves_no_trace() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    drop(Claim::on(&dir.path().join("out"), |_| {}).expect("a claim"));
    assert!(!dir.path().join("out").exists());
    let dir = written(&OLD);
    drop(Claim::on(dir.path(), |_| {}).expect("a claim"));
    assert_eq!(tree(dir.path()).len(), OLD.len() + 1);
}

#[test]
fn of_two_runs_at_once_one_waits() {
    let dir = written(&OLD);
    let first = Claim::on(dir.path(), |_| panic!("nobody else writes")).expect("a claim");
    let (tell, told) = std::sync::mpsc::channel();
    let path = dir.path().to_owned();
    let second = std::thread::spawn(move || {
        let claim = Claim::on(&path, |holder| tell.send(holder.to_owned()).expect("a listener")).expect("a claim");
        let found = changes(&path, &NEW);
        found.write(&claim).expect("a writable folder");
        found.changed
    });
    let holder = told.recv().expect("the second run waits");
    assert!(holder.is_empty() || holder == std::process::id().to_string(), "{holder}");
    changes(dir.path(), &[("Cargo.toml", "new text")]).write(&first).expect("a writable folder");
    drop(first);
    // It compares with what the first run has written.
    assert_eq!(second.join().expect("no panic"), [".codegen-files"]);
    assert!(changes(dir.path(), &NEW).is_fresh());
}

#[test]
fn many_runs_at_once_all_come_to_their_end() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let path = dir.path().join("out");
    std::thread::scope(|scope| {
        for run in 0..8 {
            let path = &path;
            scope.spawn(move || {
                let claim = Claim::on(path, |_| {}).expect("a claim");
                let files = if run % 2 == 0 { &OLD[..] } else { &NEW };
                changes(path, files).write(&claim).expect("a writable folder");
                assert!(changes(path, files).is_fresh());
            });
        }
    });
}

#[cfg(unix)]
mod links {
    use super::*;
    use std::os::unix::fs::symlink;

    /// An output folder whose list names everything, and a folder that is none of its business.
    fn listed_link(at: &str) -> (tempfile::TempDir, PathBuf) {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let (out, mine) = (dir.path().join("out"), dir.path().join("mine"));
        fs::create_dir_all(&mine).expect("a folder");
        fs::write(mine.join("lib.rs"), "mine").expect("a file");
        write(&out, &OLD).expect("a writable folder");
        let list = fs::read_to_string(out.join(LIST)).expect("a list");
        fs::write(out.join(LIST), format!("{list}src\n{at}\n")).expect("a file");
        let _ = fs::remove_file(out.join(at));
        let _ = fs::remove_dir_all(out.join(at));
        (dir, out)
    }

    #[test]
    fn a_link_is_foreign_whatever_the_list_says() {
        for (at, target) in [("src", "../mine"), ("src/lib.rs", "../../mine/lib.rs"), (LIST, "../mine/lib.rs")] {
            let (dir, out) = listed_link(at);
            symlink(target, out.join(at)).expect("a link");
            let before = tree(&dir.path().join("mine"));
            assert_eq!(changes(&out, &NEW).foreign.first().map(String::as_str), Some(at));
            assert!(write(&out, &NEW).is_err(), "{at}");
            assert_eq!(tree(&dir.path().join("mine")), before, "{at}");
        }
    }

    #[test]
    fn links_in_place_of_the_staging_folder_are_not_followed() {
        for (at, target) in
            [(".codegen-staging", "../mine"), (".codegen-staging/lock", "../../mine/lib.rs"), (".codegen-staging/new", "../../mine")]
        {
            let (dir, out) = listed_link("absent");
            fs::create_dir_all(out.join(at).parent().expect("a parent")).expect("a folder");
            symlink(target, out.join(at)).expect("a link");
            let _ = write(&out, &NEW);
            assert_eq!(text(&dir, "mine/lib.rs").as_deref(), Some("mine"), "{at}");
            assert_eq!(tree(&dir.path().join("mine")).len(), 1, "{at}");
        }
    }
}
