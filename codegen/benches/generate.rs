//! How long generation takes, as a ratio to its floor in the same run: reading the pages, iterating the markdown parser over them, and parsing and
//! printing the same output. `cargo bench -p codegen` takes `docs-src`; with `CODEGEN_CORPUS` set, the whole reference that it holds.
#![allow(clippy::unwrap_used, reason = "a benchmark may stop where it fails")]

use codegen::diag::Findings;
use codegen::pipeline::{Generated, Options, generate};
use codegen::source::SourceMap;
use rayon::prelude::*;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Pairs of runs; the median of their ratios is what counts.
const ROUNDS: usize = 11;

fn main() {
    let docs = match std::env::var_os("CODEGEN_CORPUS") {
        Some(corpus) => PathBuf::from(corpus).join("corpus/2021/api-reference/v1.0"),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs-src"),
    };
    let folders = [docs];
    let rust: Vec<String> =
        generate(&folders, &Options::default()).files.into_iter().filter(|(path, _)| path.ends_with(".rs")).map(|(_, text)| text).collect();
    let mut rounds: Vec<(Duration, Duration)> = (0..ROUNDS).map(|_| (time(|| floor(&folders, &rust)), time(|| run(&folders)))).collect();
    rounds.sort_by(|a, b| ratio(a).total_cmp(&ratio(b)));
    let (floor, run) = rounds[ROUNDS / 2];
    println!(
        "floor {floor:.0?}, generate {run:.0?}, ratio {:.2} (from {:.2} to {:.2})",
        ratio(&(floor, run)),
        ratio(&rounds[0]),
        ratio(&rounds[ROUNDS - 1])
    );
}

fn ratio((floor, run): &(Duration, Duration)) -> f64 {
    run.as_secs_f64() / floor.as_secs_f64()
}

/// How long the work takes until its result is there; the command does not free it either.
fn time<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let result = std::hint::black_box(work());
    let time = start.elapsed();
    drop(result);
    time
}

fn run(folders: &[PathBuf]) -> Generated {
    generate(folders, &Options::default())
}

/// What no generator of this kind can do without, on all cores too.
fn floor(folders: &[PathBuf], rust: &[String]) -> (SourceMap, usize) {
    let sources = SourceMap::read(folders, &mut Findings::new());
    let options = pulldown_cmark::Options::ENABLE_TABLES;
    let events: usize = sources.pages().par_iter().map(|&page| pulldown_cmark::Parser::new_ext(sources.text(page), options).count()).sum();
    let printed: usize = rust.par_iter().map(|text| prettyplease::unparse(&syn::parse_file(text).unwrap()).len()).sum();
    (sources, events + printed)
}
