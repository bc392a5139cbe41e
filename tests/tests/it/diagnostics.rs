//! Every diagnostic code has the smallest docs that show it, in `tests/fixtures/diagnostics/<code>`, and its text is a snapshot.

use codegen::diag::{Code, Format, render};
use codegen::pipeline::{Options, generate};
use std::collections::BTreeSet;
use tests::in_workspace;

/// Codes about the disk, which no committed folder can show: the tests of the command and of the stages make what they need.
const ABOUT_THE_DISK: [Code; 6] =
    [Code::PageUnreadable, Code::PageOutside, Code::FolderAgain, Code::OutputInDocs, Code::OutputForeign, Code::OutputWrite];

fn fixture(name: &str) -> std::path::PathBuf {
    in_workspace("tests/fixtures/diagnostics").join(name)
}

/// All findings for the docs of a fixture, as people see them.
fn findings(name: &str) -> (BTreeSet<Code>, String) {
    let folder = fixture(name);
    let generated = generate(std::slice::from_ref(&folder), &Options::default());
    let text: Vec<String> = generated.findings.iter().map(|d| render(d, &generated.sources, Format::Human, false)).collect();
    let codes = generated.findings.iter().map(|d| d.code).collect();
    (codes, text.join("\n\n").replace(folder.to_str().unwrap(), name))
}

#[test]
fn every_code_has_a_fixture_that_shows_it_alone() {
    for &code in Code::ALL.iter().filter(|code| !ABOUT_THE_DISK.contains(code)) {
        assert!(fixture(code.name()).is_dir(), "add tests/fixtures/diagnostics/{code}");
        let (codes, text) = findings(code.name());
        assert_eq!(codes, BTreeSet::from([code]), "{text}");
        insta::assert_snapshot!(code.name(), text);
    }
}

#[test]
fn programs_read_the_edits_of_every_code() {
    let mut text = String::new();
    for code in Code::ALL.iter().filter(|code| !ABOUT_THE_DISK.contains(code)) {
        let folder = fixture(code.name());
        let generated = generate(std::slice::from_ref(&folder), &Options::default());
        for found in &generated.findings {
            let line = render(found, &generated.sources, Format::Json, false).replace(folder.to_str().unwrap(), code.name());
            text.push_str(&format!("{line}\n"));
        }
    }
    insta::assert_snapshot!("json", text);
}

#[test]
fn every_fixture_belongs_to_a_code() {
    let names: BTreeSet<String> =
        std::fs::read_dir(fixture("")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    let codes: BTreeSet<String> = Code::ALL.iter().map(|code| code.name().to_owned()).collect();
    assert_eq!(names.difference(&codes).collect::<Vec<_>>(), Vec::<&String>::new());
}
