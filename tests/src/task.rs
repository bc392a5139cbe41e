//! Owns the commands behind the aliases in `.cargo/config.toml`: what takes more than one call, or an environment variable. It must not know what
//! the called programs do.

#![forbid(unsafe_code)]
#![allow(clippy::print_stderr, reason = "a command says why it fails")]

mod compare;

use std::path::{Path, PathBuf};
use std::process::{self, Command, ExitCode};
use std::{env, fs, io};
use tests::in_workspace;

/// A command: its name, its arguments as help prints them, and what it does.
type Task = (&'static str, &'static str, fn(&[String]) -> Result<(), String>);

const TASKS: [Task; 5] = [
    ("regenerate", "", regenerate),
    ("review", "[--accept]", review),
    ("corpus", "FOLDER [TEST]...", corpus),
    ("compare", "PEER@VERSION [AREA]", compare),
    ("ci", "", ci),
];

/// The docs folders of this project and the crates that are made from them.
const CRATES: [(&str, &str); 2] = [("docs-src", "generated"), ("tests/fixtures/pin", "tests/pinned")];

/// The tests that need more than one crate.
const TESTS: [&str; 6] = ["test", "--quiet", "--package", "tests", "--test", "it"];

const SNAPSHOTS: &str = "tests/tests/it/snapshots";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), String> {
    let (name, rest) = arguments.split_first().ok_or_else(usage)?;
    let (.., task) = TASKS.iter().find(|(known, ..)| known == name).ok_or_else(usage)?;
    task(rest)
}

fn usage() -> String {
    let lines = TASKS.map(|(name, arguments, _)| format!("\n  cargo {name} {arguments}").trim_end().to_owned());
    format!("usage:{}", lines.concat())
}

/// Writes the crates of this project anew.
fn regenerate(arguments: &[String]) -> Result<(), String> {
    takes_none(arguments)?;
    CRATES.iter().try_for_each(|(docs, out)| {
        call(cargo(&["run", "--quiet", "--package", "codegen", "--", "--docs", docs, "--out", out, "--runtime-path", "codegen/runtime"]))
    })
}

/// Shows every snapshot that differs from what its test has now and those that no test has, or takes the differences over.
fn review(arguments: &[String]) -> Result<(), String> {
    let accept = match arguments {
        [] => false,
        [flag] if flag == "--accept" => true,
        _ => return Err(usage()),
    };
    remove(&snapshots("new")?)?;
    let used = env::temp_dir().join(format!("snapshots-{}", process::id()));
    let variables = [("INSTA_UPDATE", if accept { "always" } else { "new" }), ("INSTA_FORCE_PASS", "1"), ("INSTA_OUTPUT", "none")];
    let tested = call(cargo(&TESTS).envs(variables).env("INSTA_SNAPSHOT_REFERENCES_FILE", &used).env_remove("CODEGEN_CORPUS"));
    let of_tests = fs::read_to_string(&used).map_err(|error| format!("no test has a snapshot: {error}"));
    tested.and(remove(&[used]))?;
    let of_tests: Vec<PathBuf> = of_tests?.lines().map(|path| in_root(Path::new(path))).collect();
    let unused: Vec<PathBuf> = snapshots("snap")?.into_iter().filter(|path| !of_tests.contains(&in_root(path))).collect();
    if accept {
        remove(&unused)?;
        return call(git(&["status", "--short", SNAPSHOTS]));
    }
    let differing = snapshots("new")?;
    differing.iter().try_for_each(|new| show(new))?;
    unused.iter().for_each(|path| println!("no test has `{}`", in_root(path).display()));
    match differing.len() + unused.len() {
        0 => Ok(()),
        count => Err(format!(
            "{count} snapshots differ: `cargo review --accept` accepts all of them, \
             `cargo insta review` (`cargo install cargo-insta`) asks for each"
        )),
    }
}

/// The files in the folder of snapshots: accepted ones end with `snap`, those that a test wrote beside them with `new`.
fn snapshots(extension: &str) -> Result<Vec<PathBuf>, String> {
    let folder = fs::read_dir(in_workspace(SNAPSHOTS)).and_then(|entries| entries.collect::<io::Result<Vec<_>>>());
    let entries = folder.map_err(|error| format!("`{SNAPSHOTS}`: {error}"))?;
    let mut paths: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).collect();
    paths.retain(|path| path.extension().is_some_and(|found| found == extension));
    paths.sort();
    Ok(paths)
}

fn remove(paths: &[PathBuf]) -> Result<(), String> {
    paths.iter().try_for_each(|path| fs::remove_file(path).map_err(|error| format!("`{}`: {error}", path.display())))
}

/// The path of a snapshot from the workspace's root.
fn in_root(snapshot: &Path) -> PathBuf {
    Path::new(SNAPSHOTS).join(snapshot.file_name().unwrap_or_default())
}

/// Prints how a snapshot differs from the accepted one.
fn show(new: &Path) -> Result<(), String> {
    let accepted = new.with_extension("");
    let old = if accepted.exists() { in_root(&accepted) } else { PathBuf::from("/dev/null") };
    let mut diff = git(&["--no-pager", "diff", "--no-index", "--"]);
    // The status of `diff` only says that there are differences.
    diff.arg(old).arg(in_root(new)).status().map(drop).map_err(|error| format!("`git` does not start: {error}"))
}

/// Runs the tests with the folder of real pages that the first argument or `CODEGEN_CORPUS` names; the others choose tests.
fn corpus(arguments: &[String]) -> Result<(), String> {
    let (folder, tests) = match arguments.split_first() {
        Some((folder, tests)) => (PathBuf::from(folder), tests),
        None => (env::var_os("CODEGEN_CORPUS").map(PathBuf::from).ok_or_else(usage)?, arguments),
    };
    let folder = folder.canonicalize().map_err(|error| format!("`{}`: {error}", folder.display()))?;
    if !folder.join("corpus").is_dir() {
        return Err(format!("`{}` has no folder `corpus` of real pages", folder.display()));
    }
    call(cargo(&TESTS).arg("--").args(tests).env("CODEGEN_CORPUS", folder))
}

/// The reference in the folder of real pages.
const REFERENCE: &str = "corpus/2021/api-reference/v1.0";

/// Compares the crate of the pages in `CODEGEN_CORPUS` with a crate of the registry, by what they cost the compiler.
fn compare(arguments: &[String]) -> Result<(), String> {
    let (peer, area) = match arguments {
        [peer] => (peer, None),
        [peer, area] => (peer, Some(area.as_str())),
        _ => return Err(usage()),
    };
    let corpus = env::var_os("CODEGEN_CORPUS").map(PathBuf::from).ok_or("CODEGEN_CORPUS names no folder of pages")?;
    let docs = [corpus.join(REFERENCE), corpus].into_iter().find(|folder| folder.is_dir()).ok_or("CODEGEN_CORPUS is not a folder")?;
    call(cargo(&["build", "--quiet", "--package", "codegen"]))?;
    let target =
        env::current_exe().ok().and_then(|task| task.parent().map(Path::to_owned)).ok_or("the folder of this command is not known")?;
    let codegen = target.join("codegen").with_extension(env::consts::EXE_EXTENSION);
    compare::compare(&codegen, &docs, peer, area, &target.with_file_name("compare"))
}

/// Runs all checks.
fn ci(arguments: &[String]) -> Result<(), String> {
    takes_none(arguments)?;
    call(program("bash", &[".ci/run"]))
}

fn takes_none(arguments: &[String]) -> Result<(), String> {
    if arguments.is_empty() { Ok(()) } else { Err(usage()) }
}

fn cargo(arguments: &[&str]) -> Command {
    program("cargo", arguments)
}

fn git(arguments: &[&str]) -> Command {
    program("git", arguments)
}

/// A program that runs in the workspace's root.
fn program(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(in_workspace(""));
    command
}

/// Prints a command and runs it; its failure is an error.
fn call(mut command: impl std::borrow::BorrowMut<Command>) -> Result<(), String> {
    let command = command.borrow_mut();
    let words: Vec<_> = [command.get_program()].into_iter().chain(command.get_args()).map(|word| word.to_string_lossy()).collect();
    let line = words.join(" ");
    println!("== {line}");
    let status = command.status().map_err(|error| format!("`{line}` does not start: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("`{line}` failed ({status})")) }
}
