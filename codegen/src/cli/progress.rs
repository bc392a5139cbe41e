//! Shows on a terminal what a long run does, and measures its steps. Knows no step but by its words.

use codegen::pipeline::Step;
use std::io::{IsTerminal, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A run that takes no longer than that shows nothing.
const PATIENCE: Duration = Duration::from_secs(1);

/// How often the line is looked at.
const TICK: Duration = Duration::from_millis(100);

/// Goes to the start of the line and clears it.
const CLEAR: &str = "\r\x1b[K";

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
        let mut line = Line::default();
        while matches!(end.recv_timeout(TICK), Err(RecvTimeoutError::Timeout)) {
            let step = self.steps.lock().unwrap_or_else(PoisonError::into_inner).last().map_or("", |(step, _)| *step);
            line.change(step, self.start.elapsed(), &mut std::io::stderr());
        }
        line.clear(&mut std::io::stderr());
    }

    /// The time that each step took until the next began: `reading pages 0.02 s, …`.
    pub(crate) fn timings(&self) -> String {
        let steps = self.steps.lock().unwrap_or_else(PoisonError::into_inner);
        let ends = steps.iter().skip(1).map(|(_, start)| *start).chain([Instant::now()]);
        let each = steps.iter().zip(ends).map(|((step, start), end)| format!("{step} {:.2} s", end.duration_since(*start).as_secs_f64()));
        each.collect::<Vec<_>>().join(", ")
    }
}

/// The line of a terminal that has the current step; empty at first.
#[derive(Default)]
struct Line {
    shown: &'static str,
}

impl Line {
    /// Writes `step` over what is there, if it is another one and the run has taken long.
    fn change(&mut self, step: &'static str, elapsed: Duration, to: &mut dyn Write) {
        if elapsed > PATIENCE && step != self.shown {
            write(to, &format!("{CLEAR}     Working {step} …"));
            self.shown = step;
        }
    }

    /// Leaves the line as it was found.
    fn clear(self, to: &mut dyn Write) {
        if !self.shown.is_empty() {
            write(to, CLEAR);
        }
    }
}

/// A terminal that cannot be written to costs the progress, and not the run.
fn write(to: &mut dyn Write, text: &str) {
    let _ = to.write_all(text.as_bytes()).and_then(|()| to.flush());
}

fn words(step: Step) -> &'static str {
    match step {
        Step::Read => "reading pages",
        Step::Parse => "parsing pages",
        Step::Resolve => "resolving the API",
        Step::Print => "printing files",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(line: &mut Line, step: &'static str, elapsed: Duration) -> String {
        let mut written = Vec::new();
        line.change(step, elapsed, &mut written);
        String::from_utf8_lossy(&written).into_owned()
    }

    #[test]
    fn a_short_run_shows_nothing() {
        let mut line = Line::default();
        assert_eq!(written(&mut line, "reading pages", PATIENCE), "");
        let mut cleared = Vec::new();
        line.clear(&mut cleared);
        assert!(cleared.is_empty());
    }

    #[test]
    fn a_long_run_shows_each_step_once_and_clears_the_line_at_its_end() {
        let long = PATIENCE + TICK;
        let mut line = Line::default();
        assert_eq!(written(&mut line, "reading pages", long), "\r\x1b[K     Working reading pages …");
        assert_eq!(written(&mut line, "reading pages", long), "");
        assert_eq!(written(&mut line, "printing files", long), "\r\x1b[K     Working printing files …");
        let mut cleared = Vec::new();
        line.clear(&mut cleared);
        assert_eq!(cleared, CLEAR.as_bytes());
    }
}
