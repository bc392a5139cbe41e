//! What the documented examples prove: on the reference of 2021 by what the generated crate's own test run reports, and on the own pages, where
//! nothing may be left out.

use crate::corpus::{cargo_with, write_files};
use crate::reference::reference;
use codegen::api::{Example, LeftOut, Operation};
use codegen::page::{BlockType, parse_all};
use codegen::pipeline::{Options, generate};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use tests::{corpus, in_workspace};

/// What the log of a run says of a message: its values, those in open maps, and those of OData's control information among them.
type Logged = BTreeMap<String, [usize; 3]>;

fn logged(log: &Path) -> Logged {
    let text = std::fs::read_to_string(log).unwrap();
    let entry = |line: &str| {
        let words: Vec<&str> = line.split(' ').collect();
        let number = |at: usize| words.get(at).map_or(0, |word| word.parse().unwrap());
        (words[..2].join(" "), [number(3), number(5), number(7)])
    };
    text.lines().map(entry).collect()
}

fn examples(operations: &[Operation]) -> impl Iterator<Item = (&str, &Example)> {
    operations.iter().flat_map(|operation| operation.examples.iter().map(|example| (operation.page.as_str(), example)))
}

/// Whether the body of a message is JSON, or there is none.
fn is_json(message: &str) -> bool {
    let body = message.split_once("\n\n").map_or("", |(_, body)| body.trim());
    body.is_empty() || serde_json::from_str::<serde_json::Value>(body).is_ok()
}

/// Prints a share and collects it where it is too small.
fn hold(what: &str, least: f64, (part, of): (usize, usize), missed: &mut Vec<String>) {
    #[allow(clippy::cast_precision_loss, reason = "thousands")]
    let share = 100.0 * part as f64 / of as f64;
    println!("{share:6.2} % of {of} (at least {least} %)  {what}");
    if share < least {
        missed.push(what.to_owned());
    }
}

#[test]
fn the_test_run_of_the_reference_proves_its_examples() {
    let Some(corpus) = corpus() else { return };
    let generated = reference(&corpus);
    let dir = tempfile::tempdir().unwrap();
    let (out, log) = (dir.path().join("msgraph"), dir.path().join("examples.log"));
    write_files(generated, &out);
    cargo_with(&["test", "--offline", "--quiet"], &out, &[("CODEGEN_EXAMPLES_LOG", log.as_os_str())]);
    let logged = logged(&log);

    let annotated: BTreeSet<String> = parse_all(&generated.sources)
        .0
        .iter()
        .flat_map(|page| page.operation.iter().flat_map(|source| &source.examples))
        .filter_map(|example| example.request.as_ref())
        .filter(|request| request.annotation.as_ref().is_some_and(|annotation| annotation.block == BlockType::Request))
        .map(|request| {
            let line = generated.sources.line_column(request.span).line - 1;
            format!("request {}:{line}", generated.sources.path(request.span.file))
        })
        .collect();
    let (mut promised, mut fitting, mut json) = (BTreeSet::new(), Vec::new(), Vec::new());
    let mut left_out = Vec::new();
    for (page, example) in examples(&generated.api.operations) {
        let request = format!("request {page}:{}", example.line);
        match &example.call {
            _ if example.request.is_none() => {}
            Ok(_) => {
                promised.insert(request.clone());
                fitting.push(request);
            }
            Err(LeftOut(why)) => {
                left_out.push((page, example.line, example.line));
                if !why.contains("URL form") {
                    fitting.push(request);
                }
            }
        }
        for response in &example.responses {
            let place = format!("response {page}:{}", response.line);
            match &response.misfits {
                Ok(_) => drop(promised.insert(place.clone())),
                // What is said of the request says why its responses are left out, too.
                Err(_) => left_out.push((page, if example.call.is_err() { example.line } else { response.line }, response.line)),
            }
            if is_json(&response.text) {
                json.push(place);
            }
        }
    }
    let passed: BTreeSet<String> = logged.keys().cloned().collect();
    let apart: Vec<&String> = promised.symmetric_difference(&passed).collect();
    assert!(apart.is_empty(), "either promised or passed, not both: {apart:#?}");
    let mut reported: BTreeSet<(&str, usize)> = BTreeSet::new();
    for place in generated.findings.iter().flat_map(|found| found.at.iter().chain(&found.also)) {
        reported.insert((generated.sources.path(place.span.file), generated.sources.line_column(place.span).line));
    }
    let is_reported = |(page, first, last): &(&str, usize, usize)| reported.range((*page, *first)..=(*page, last + 400)).next().is_some();
    let unreported: Vec<_> = left_out.iter().filter(|place| !is_reported(place)).collect();
    assert!(unreported.is_empty(), "nothing reports what is left out: {unreported:?}");

    let among = |places: &[String]| (places.iter().filter(|place| passed.contains(*place)).count(), places.len());
    let mut missed = Vec::new();
    assert!(fitting.len() >= 2200, "only {} requests fit a form", fitting.len());
    hold("requests that fit a URL form of their page", 99.4, among(&fitting), &mut missed);
    hold("annotated requests", 92.0, among(&annotated.into_iter().collect::<Vec<_>>()), &mut missed);
    hold("responses with a JSON body or none", 98.5, among(&json), &mut missed);
    let sum = |at: usize| logged.values().map(|counts| counts[at]).sum::<usize>();
    let (all, open, control) = (sum(0), sum(1), sum(2));
    // The rest is what no table lists: the bodies of open types, and properties that only examples show.
    hold("values of responses in typed fields, but for control information", 95.5, (all - open - control, all - control), &mut missed);
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn every_example_of_the_own_pages_is_tested() {
    let generated = generate(&[in_workspace("docs-src")], &Options::default());
    for (page, example) in examples(&generated.api.operations) {
        assert!(example.call.is_ok(), "{page}:{}: {:?}", example.line, example.call);
        for response in &example.responses {
            assert_eq!(response.misfits, Ok(Vec::new()), "{page}:{}", response.line);
        }
    }
}
