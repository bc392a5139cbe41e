//! Shows on a terminal what a long run does, and measures its steps. Knows no step but by its words.
#![allow(clippy::print_stderr, reason = "this is where the command speaks")]

use codegen::pipeline::Step;
use std::io::{IsTerminal, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A run that takes no longer than that shows nothing.
const PATIENCE: Duration = Duration::from_secs(1);

/// How often the line is looked at.
const TICK: Duration = Duration::from_millis(100);

/// What the command does after the steps of the pipeline.
const WRITING: &str = "writing files";

/// The steps so far, each with its start.
pub(crate) struct Progress {
    start: Instant,
    steps: Mutex<Vec<(&'static str, Instant)>>,
    shows: bool,
}

impl Progress {
    /// Shows steps where people read them: on a terminal, unless findings are for programs.
    pub(crate) fn new(for_people: bool) -> Self {
        let shows = for_people && std::io::stderr().is_terminal();
        Self { start: Instant::now(), steps: Mutex::default(), shows }
    }

    /// Runs `work`, which calls what it is given at the start of each step, and shows its steps.
    pub(crate) fn watch<T>(&self, work: impl FnOnce(&dyn Fn(Step)) -> T) -> T {
        let begins = |step| self.begin(words(step));
        if !self.shows {
            return work(&begins);
        }
        std::thread::scope(|scope| {
            let (done, end) = channel();
            scope.spawn(move || self.show(&end));
            let result = work(&begins);
            drop(done);
            result
        })
    }

    /// Notes that the files are being written.
    pub(crate) fn writing(&self) {
        self.begin(WRITING);
    }

    fn begin(&self, step: &'static str) {
        self.steps.lock().unwrap_or_else(PoisonError::into_inner).push((step, Instant::now()));
    }

    /// Writes the current step over the last one, until the work is done.
    fn show(&self, end: &Receiver<()>) {
        let mut shown = "";
        while matches!(end.recv_timeout(TICK), Err(RecvTimeoutError::Timeout)) {
            let step = self.steps.lock().unwrap_or_else(PoisonError::into_inner).last().map_or("", |(step, _)| *step);
            if self.start.elapsed() > PATIENCE && step != shown {
                eprint!("\r\x1b[K     Working {step} …");
                let _ = std::io::stderr().flush();
                shown = step;
            }
        }
        if !shown.is_empty() {
            eprint!("\r\x1b[K");
        }
    }

    /// The time that each step took until the next began: `reading pages 0.02 s, …`.
    pub(crate) fn timings(&self) -> String {
        let steps = self.steps.lock().unwrap_or_else(PoisonError::into_inner);
        let ends = steps.iter().skip(1).map(|(_, start)| *start).chain([Instant::now()]);
        let each = steps.iter().zip(ends).map(|((step, start), end)| format!("{step} {:.2} s", end.duration_since(*start).as_secs_f64()));
        each.collect::<Vec<_>>().join(", ")
    }
}

fn words(step: Step) -> &'static str {
    match step {
        Step::Read => "reading pages",
        Step::Parse => "parsing pages",
        Step::Resolve => "resolving the API",
        Step::Print => "printing files",
    }
}
