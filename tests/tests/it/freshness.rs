//! What is committed is what the generator writes.

use codegen::emit::Runtime;
use codegen::output::Changes;
use codegen::pipeline::{Options, generate};
use tests::in_workspace;

/// Compares the crate in `out` with what `docs` give; `command` brings it up to date.
fn assert_fresh(docs: &str, out: &str, command: &str) {
    let crate_name = out.rsplit('/').next().unwrap().to_owned();
    let runtime = Runtime::Path(format!("{}codegen/runtime", "../".repeat(out.split('/').count())));
    let generated = generate(&[in_workspace(docs)], &Options { crate_name, runtime, ..Options::default() });
    let changes = Changes::between(&in_workspace(out), generated.files).unwrap();
    assert!(changes.is_fresh(), "`{out}` is stale: run `{command}` and commit what it writes\n\n{}", changes.diff().unwrap());
}

#[test]
fn the_generated_client_is_fresh() {
    assert_fresh("docs-src", "generated", "cargo run -p codegen");
}

#[test]
fn the_client_of_the_single_page_is_fresh() {
    assert_fresh("tests/fixtures/pin", "tests/pinned", "cargo regenerate");
}

#[test]
fn docs_src_has_no_findings() {
    let generated = generate(&[in_workspace("docs-src")], &Options::default());
    let found: Vec<_> = generated.findings.iter().map(|d| format!("{}: {}", d.code, d.message)).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_readme_shows_the_program_that_is_compiled() {
    let program = std::fs::read_to_string(in_workspace("tests/examples/pin.rs")).unwrap();
    let (_, code) = program.split_once("\n\n").unwrap();
    let readme = std::fs::read_to_string(in_workspace("README.md")).unwrap();
    assert!(readme.contains(code.trim()), "copy `tests/examples/pin.rs` into README.md");
}
