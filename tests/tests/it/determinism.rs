//! Same pages in, same bytes out, in whatever order they are read.

use codegen::diag::Findings;
use codegen::output::Files;
use codegen::pipeline::{Options, generate_from};
use codegen::source::SourceMap;
use std::fs;
use std::path::Path;
use tests::in_workspace;

/// Every markdown file below `folder` with its path.
fn pages(folder: &Path, prefix: &str, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.path().is_dir() {
            pages(&entry.path(), &format!("{path}/"), found);
        } else {
            found.push((path, fs::read_to_string(entry.path()).unwrap()));
        }
    }
}

fn crate_of(files: &[(String, String)]) -> Files {
    let texts = || files.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    let mut findings = Findings::new();
    let sources = SourceMap::from_texts(texts().filter(|(path, _)| !path.starts_with("includes/")), texts(), &mut findings);
    generate_from(sources, &Options::default(), findings).files
}

#[test]
fn the_order_of_pages_does_not_show() {
    let mut files = Vec::new();
    pages(&in_workspace("docs-src"), "", &mut files);
    files.sort();
    let expected = crate_of(&files);
    assert!(!expected.is_empty());
    files.reverse();
    assert_eq!(crate_of(&files), expected);
    // A fixed shuffle: every seventh of a number of files that seven does not divide.
    let step = if files.len() % 7 == 0 { 5 } else { 7 };
    let shuffled: Vec<_> = (0..files.len()).map(|i| files[i * step % files.len()].clone()).collect();
    assert_eq!(crate_of(&shuffled), expected);
}

#[test]
fn two_runs_give_the_same_bytes() {
    let mut files = Vec::new();
    pages(&in_workspace("docs-src"), "", &mut files);
    assert_eq!(crate_of(&files), crate_of(&files));
}
