//! Servers that want to break a client: with any responses it ends, keeps its secrets, and writes what it has read. The fuzz targets in
//! `codegen/fuzz` look for more, with the same checks; what they find is in `codegen/fuzz/corpus`.

use codegen_runtime::{model, polymorphic, prelude, value_enum};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

#[path = "../../fuzz/src/act.rs"]
mod act;
#[path = "../src/tests/sample.rs"]
#[allow(dead_code, unused_imports, unused_macros, reason = "the unit tests use the rest")]
mod sample;
#[path = "../../fuzz/src/served.rs"]
#[allow(unreachable_pub, reason = "the fuzz targets use it from another crate")]
mod served;
#[path = "../../fuzz/src/server.rs"]
#[allow(unreachable_pub, reason = "the fuzz targets use it from another crate")]
mod server;

/// A fuzz target, and what it does with its bytes.
type Target = (&'static str, fn(&[u8]));

const TARGETS: [Target; 7] = [
    ("response", served::response),
    ("batch", served::batch),
    ("upload", served::upload),
    ("context", served::context),
    ("retry_after", served::retry_after),
    ("paging", served::paging),
    ("exchange", served::exchange),
];

/// What a fuzz target begins with and has found.
fn corpus(target: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus").join(target);
    let entries = std::fs::read_dir(folder).expect("a folder of the corpora").flatten();
    let mut files: Vec<_> = entries.map(|entry| entry.path()).collect();
    files.sort();
    files.into_iter().map(|path| (path.display().to_string(), std::fs::read(&path).expect("a file of the corpus"))).collect()
}

#[test]
fn what_the_fuzz_targets_found_stays_repaired() {
    for (target, check) in TARGETS {
        let inputs = corpus(target);
        assert!(!inputs.is_empty(), "{target} has no corpus");
        for (name, bytes) in inputs {
            catch_unwind(|| check(&bytes)).unwrap_or_else(|_| panic!("{name}"));
        }
    }
}

/// How many changed inputs each target gets; `CODEGEN_FUZZ` is the number of a longer run.
const RUNS: usize = 400;

#[test]
fn changed_responses_do_no_harm() {
    let runs = std::env::var("CODEGEN_FUZZ").ok().and_then(|runs| runs.parse().ok()).unwrap_or(RUNS);
    for (target, check) in TARGETS {
        let inputs = corpus(target);
        for run in 0..runs {
            let mut random = fastrand::Rng::with_seed(run as u64);
            let bytes = changed(&inputs, &mut random);
            let result = catch_unwind(AssertUnwindSafe(|| check(&bytes)));
            assert!(result.is_ok(), "{target}, run {run}: {}", String::from_utf8_lossy(&bytes).escape_debug());
        }
    }
}

/// An input with some changes: cut, doubled, spliced with another one, and bytes that mean something put anywhere.
fn changed(inputs: &[(String, Vec<u8>)], random: &mut fastrand::Rng) -> Vec<u8> {
    const ODD: [&str; 16] = [
        "\n%%\n",
        "0",
        "-1",
        "18446744073709551616",
        "null",
        "{}",
        "[]",
        "\"",
        "\\ud800",
        "https://other.example",
        "//",
        "..",
        "#",
        "@",
        "\r",
        "\u{feff}",
    ];
    let mut bytes = inputs[random.usize(..inputs.len())].1.clone();
    for _ in 0..random.usize(1..6) {
        let at = random.usize(..=bytes.len());
        let end = random.usize(at..=bytes.len().min(at + 40));
        match random.u8(..5) {
            0 => drop(bytes.drain(at..end)),
            1 => drop(bytes.splice(at..at, bytes[at..end].to_vec())),
            2 => drop(bytes.splice(at..end, random.choice(ODD).unwrap_or_default().bytes())),
            3 => bytes.splice(at..at, [random.u8(..)]).for_each(drop),
            _ => {
                let other = &inputs[random.usize(..inputs.len())].1;
                bytes.truncate(at);
                bytes.extend_from_slice(&other[random.usize(..=other.len())..]);
            }
        }
    }
    bytes
}
