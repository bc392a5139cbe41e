//! How the time of a run grows with its input: `n`, `2n` and `4n` of each kind of thing, with everything that the command prints about it.
//! `cargo bench -p codegen --bench curves -- [KIND] [N]` prints the processor times and by how much each doubling multiplies them: linear is 2.

use codegen::diag::{Findings, Format, alike, render_alike, sarif};
use codegen::interface::{self, Interface};
use codegen::pipeline::{Generated, Options, generate_from};
use codegen::source::SourceMap;
use codegen::{diff, openapi, report};
use std::path::PathBuf;
use std::time::{Duration, Instant};

mod inputs;

/// Where nobody says otherwise; each step doubles it.
const N: usize = 2_500;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let n = arguments.iter().find_map(|argument| argument.parse().ok()).unwrap_or(N);
    let wanted = arguments.iter().find(|argument| argument.parse::<usize>().is_err());
    for (name, pages) in inputs::KINDS.iter().filter(|(name, _)| wanted.is_none_or(|wanted| name.contains(wanted))) {
        let times = [n, 2 * n, 4 * n].map(|n| time(&pages(n)));
        let [a, b, c] = times.map(|time| time.as_secs_f64());
        println!("{name:40} {:>9.1?} {:>9.1?} {:>9.1?}   x{:.1} x{:.1}", times[0], times[1], times[2], b / a, c / b);
    }
}

/// The best of three, or the first that takes long.
fn time(pages: &inputs::Pages) -> Duration {
    let clock = Instant::now();
    let now = || processor_time().unwrap_or_else(|| clock.elapsed());
    let mut best = Duration::MAX;
    for _ in 0..3 {
        let start = now();
        run(pages);
        best = best.min(now().saturating_sub(start));
        if best > Duration::from_secs(1) {
            break;
        }
    }
    best
}

/// What all threads have used, where the system says so: other programs do not change it.
fn processor_time() -> Option<Duration> {
    let threads = std::fs::read_dir("/proc/self/task").ok()?.flatten();
    let used = |text: String| text.split(' ').next()?.parse::<u64>().ok();
    let times = threads.filter_map(|thread| used(std::fs::read_to_string(thread.path().join("schedstat")).ok()?));
    Some(Duration::from_nanos(times.sum())).filter(|time| !time.is_zero())
}

fn run(pages: &inputs::Pages) {
    let mut findings = Findings::new();
    let pages = || pages.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    let sources = SourceMap::from_texts(pages(), pages(), &mut findings);
    let generated = generate_from(sources, &Options::default(), findings);
    std::hint::black_box((printed(&generated), generated.files.len()));
}

/// The number of bytes that the command can print or write besides the crate.
fn printed(generated: &Generated) -> usize {
    let Generated { sources, findings, api, .. } = generated;
    let found: usize = alike(findings).iter().map(|group| render_alike(group, sources, Format::Human, false).len()).sum();
    let log = sarif(findings, sources).to_string().len();
    let links = report::Links { report: PathBuf::from("/report"), output: PathBuf::from("/out"), here: PathBuf::from("/docs") };
    let html = report::page(&report::Run { title: "generated", sources, findings, api }, &links).len();
    let info = openapi::Info { title: "generated".to_owned(), version: "1".to_owned() };
    let documents = [openapi::document(api, &info), interface::manifest(api)].map(|document| document.to_string().len());
    let (none, all) = (Interface::default(), interface::of_api(api));
    let changes = [(&none, &all), (&all, &all)].map(|(old, new)| diff::markdown(&diff::diff(old, new)).len());
    found + log + html + documents.iter().chain(&changes).sum::<usize>()
}
