//! What the compiler says of the usual mistakes: each file in `tests/fixtures/ui` begins with lines of its message, in their order.

use std::path::{Path, PathBuf};
use std::process::Command;

/// What the compiler says of a file, against the crate that this test is built with.
fn compiled(file: &Path) -> String {
    let deps = std::env::current_exe().unwrap().parent().unwrap().to_owned();
    let library = |name: &str| {
        let is_it = |path: &PathBuf| path.extension().is_some_and(|end| end == "rlib") && stem(path).starts_with(&format!("lib{name}-"));
        let files = std::fs::read_dir(&deps).unwrap().map(|entry| entry.unwrap().path()).filter(is_it);
        files.max_by_key(|path| path.metadata().unwrap().modified().unwrap()).unwrap_or_else(|| panic!("no library `{name}`"))
    };
    let mut command = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    command.args(["--edition=2024", "--emit=metadata", "--crate-type=bin", "--color=never"]).arg(file);
    command.arg("-o").arg(tempfile::tempdir().unwrap().path().join("out"));
    command.arg("--extern").arg(format!("generated={}", library("generated").display()));
    command.arg("-L").arg(format!("dependency={}", deps.display()));
    let output = command.output().unwrap();
    assert!(!output.status.success(), "{} compiles", file.display());
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

#[test]
fn the_compiler_says_what_is_wrong_and_what_to_write() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/ui");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty());
    for file in files {
        let source = std::fs::read_to_string(&file).unwrap();
        let message = compiled(&file);
        let mut rest = message.as_str();
        for line in source.lines().map_while(|line| line.strip_prefix("// ")) {
            let at = rest.find(line).unwrap_or_else(|| panic!("{}: `{line}` is not in\n{message}", file.display()));
            rest = &rest[at + line.len()..];
        }
        assert_eq!(message.matches("error[").count(), 1, "{}: one error\n{message}", file.display());
    }
}
