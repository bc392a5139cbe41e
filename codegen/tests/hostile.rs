//! Pages that want to get through the generator: any text at any place gives Rust and a manifest that parse, and docs without a script. The fuzz
//! targets in `codegen/fuzz` look for more, with the same checks; what they find is in `codegen/fuzz/corpus`.

use mutate::Choices;
use pages::{HARMLESS, HOSTILE, MARKDOWN, PLACES, Pages, Place, SPOTS, Spot, written};
use std::path::Path;

#[path = "../fuzz/src/check.rs"]
#[allow(unreachable_pub, reason = "the fuzz targets use it from another crate")]
mod check;
#[path = "../fuzz/src/mutate.rs"]
#[allow(unreachable_pub, reason = "the fuzz targets use it from another crate")]
mod mutate;
#[allow(unreachable_pub, dead_code, reason = "another crate uses it, too")]
mod pages;
#[path = "../fuzz/src/wrapped.rs"]
#[allow(unreachable_pub, reason = "the fuzz targets use it from another crate")]
mod wrapped;

/// Puts a text where one reader of pages finds it: a page and what it includes.
type Wrap = fn(&str) -> (String, String);

/// Pages with what a fuzz target was given.
type Target = fn(&str) -> Pages;

fn failures(cases: impl Iterator<Item = (String, Pages)>) -> Vec<String> {
    let harmless = check::generate(&HARMLESS.pages());
    let wrong = |pages: &Pages| check::wrong(&check::generate(pages), Some(&harmless));
    cases.flat_map(|(name, pages)| wrong(&pages).into_iter().map(move |what| format!("{name}: {what}"))).collect()
}

#[test]
fn a_harmless_page_gives_an_operation_with_all_that_hostile_ones_change() {
    let pages = HARMLESS.pages();
    assert_eq!(check::wrong(&check::generate(&pages), None), [] as [String; 0]);
    let texts = || pages.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    let sources = codegen::source::SourceMap::from_texts(texts().take(2), texts(), &mut codegen::diag::Findings::new());
    let generated = codegen::pipeline::generate_from(sources, &codegen::pipeline::Options::default(), codegen::diag::Findings::new());
    assert_eq!((generated.api.operations.len(), generated.api.models.len(), generated.api.enums.len()), (1, 1, 1));
    assert_eq!(generated.api.operations[0].examples.len(), 1);
    assert_eq!(generated.api.base_url.as_deref(), Some("https://example.com/v1"));
}

#[test]
fn no_text_gets_through_at_any_place() {
    let case = |(name, whole, place): &Place, text: &str| (format!("{name} {text:?}"), place(&written(text, *whole), HARMLESS).pages());
    let cases = PLACES.iter().flat_map(|place| HOSTILE.iter().map(move |text| case(place, text)));
    assert_eq!(failures(cases), [] as [String; 0]);
}

#[test]
fn no_text_gets_through_in_what_has_a_reader_of_its_own() {
    let wraps: [Wrap; 4] = [wrapped::annotation, wrapped::url, wrapped::message, wrapped::include];
    let cases = HOSTILE.iter().flat_map(|text| wraps.iter().map(move |wrap| (format!("{text:?}"), vec![wrap(text)])));
    assert_eq!(failures(cases), [] as [String; 0]);
}

#[test]
fn no_markdown_gets_through() {
    let case = |text: &str, (at, spot): (usize, &Spot)| (format!("spot {at} {text:?}"), spot(text, HARMLESS));
    let cases = MARKDOWN.iter().flat_map(|text| SPOTS.iter().enumerate().map(move |spot| case(text, spot)));
    assert_eq!(failures(cases), [] as [String; 0]);
}

/// Numbers that look like chance, the same in every run.
fn numbers(mut state: u64) -> impl FnMut() -> usize {
    move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize
    }
}

/// How many sets of changed pages are tried; `CODEGEN_FUZZ` is the number of a longer run.
const RUNS: usize = 60;

#[test]
fn changed_pages_give_sound_output() {
    let seeds = mutate::pages_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs-src"));
    assert!(seeds.len() > 20);
    let runs = std::env::var("CODEGEN_FUZZ").ok().and_then(|runs| runs.parse().ok()).unwrap_or(RUNS);
    for run in 0..runs {
        let pages = mutate::mutated(&seeds, &mut Choices::of(run % 60 * 6, numbers(run as u64)));
        let wrong = check::wrong(&check::generate(&pages), None);
        assert!(
            wrong.is_empty(),
            "run {run}: {wrong:#?}\n{}",
            pages.iter().map(|(path, text)| format!("== {path}\n{text}\n")).collect::<String>()
        );
    }
}

#[test]
fn what_the_fuzz_targets_found_stays_repaired() {
    let targets: [(&str, Target); 6] = [
        ("page", |text| vec![("resources/thing.md".to_owned(), text.to_owned())]),
        ("annotation", |text| vec![wrapped::annotation(text)]),
        ("url", |text| vec![wrapped::url(text)]),
        ("message", |text| vec![wrapped::message(text)]),
        ("include", |text| vec![wrapped::include(text), ("includes/thing.md".to_owned(), text.to_owned())]),
        ("mutated", |_| Vec::new()),
    ];
    let seeds = mutate::pages_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs-src"));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    let mut cases = Vec::new();
    for (target, pages) in targets {
        for entry in std::fs::read_dir(folder.join(target)).into_iter().flatten().flatten() {
            let bytes = std::fs::read(entry.path()).expect("a file of the corpus");
            let pages = match target {
                "mutated" => mutate::mutated(&seeds, &mut Choices::of_bytes(&bytes)),
                _ => pages(&String::from_utf8_lossy(&bytes)),
            };
            cases.push((format!("{target} {}", entry.path().display()), pages));
        }
    }
    assert!(cases.len() > 10, "the corpora are there");
    assert_eq!(failures(cases.into_iter()), [] as [String; 0]);
}
