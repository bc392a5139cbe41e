//! What the command prints, in the style of cargo: findings and progress on standard error; JSON and diffs on standard output. Decides nothing.
#![allow(clippy::print_stderr, reason = "this is where the command speaks")]

use codegen::diag::{Findings, Format, Severity, render};
use codegen::output::Changes;
use codegen::pipeline::Generated;
use codegen::source::SourceMap;
use std::io::{IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

/// Prints in one format.
pub(crate) struct Report {
    format: Format,
    colour: bool,
}

impl Report {
    pub(crate) fn new(format: Format) -> Self {
        let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        Self { format, colour }
    }

    /// All findings.
    pub(crate) fn findings(&self, findings: &Findings, sources: &SourceMap) {
        for diagnostic in findings {
            let text = render(diagnostic, sources, self.format, self.colour);
            // The reader has gone, so that nobody can read an error either.
            let _ = match self.format {
                Format::Json => writeln!(std::io::stdout(), "{text}"),
                Format::Human => writeln!(std::io::stderr(), "{text}\n"),
                Format::Short | Format::Github => writeln!(std::io::stderr(), "{text}"),
            };
        }
    }

    /// What the pages hold.
    pub(crate) fn read(&self, generated: &Generated) {
        let (files, _) = generated.sources.size();
        let api = &generated.api;
        let pages = generated.sources.pages().len();
        let included = count(files.saturating_sub(pages), "included file");
        self.status("Read", &format!("{} and {included}", count(pages, "page")));
        let items = [count(api.operations.len(), "operation"), count(api.models.len(), "model"), count(api.enums.len(), "enumeration")];
        let warnings = match generated.findings.count(Severity::Warning) {
            0 => String::new(),
            n => format!(" ({})", count(n, "warning")),
        };
        self.status("Resolved", &format!("{}, {}, {}{warnings}", items[0], items[1], items[2]));
    }

    /// What writing did.
    pub(crate) fn wrote(&self, changes: &Changes, out: &Path) {
        let summary = match (changes.added.len(), changes.changed.len(), changes.stale.len()) {
            (0, 0, 0) => "up to date".to_owned(),
            (added, changed, removed) => format!("{added} added, {changed} changed, {removed} removed"),
        };
        self.status("Wrote", &format!("{}: {}, {summary}", out.display(), count(changes.files(), "file")));
    }

    /// What comparing found.
    pub(crate) fn checked(&self, changes: &Changes, diff: &str, out: &Path) {
        if changes.is_fresh() {
            return self.status("Checked", &format!("{}: {}, up to date", out.display(), count(changes.files(), "file")));
        }
        let _ = std::io::stdout().lock().write_all(diff.as_bytes());
        eprintln!("{}: `{}` is stale; run `cargo run -p codegen` to regenerate it", self.paint("error", "31"), out.display());
    }

    /// Says that nothing was written.
    pub(crate) fn stopped(&self, findings: &Findings, out: &Path) {
        let found = [(Severity::Error, "error"), (Severity::Warning, "warning")];
        let found = found.map(|(severity, noun)| (findings.count(severity), noun));
        let found: Vec<String> = found.iter().filter(|(n, _)| *n > 0).map(|(n, noun)| count(*n, noun)).collect();
        let why = if found.is_empty() { "nothing to generate".to_owned() } else { found.join(" and ") };
        eprintln!("{}: {why}; `{}` was left as it is", self.paint("error", "31"), out.display());
    }

    /// Says why nothing can be done; the exit status of wrong usage.
    pub(crate) fn unusable(&self, message: &str) -> ExitCode {
        eprintln!("{}: {message}", self.paint("error", "31"));
        ExitCode::from(2)
    }

    fn status(&self, verb: &str, text: &str) {
        eprintln!("{} {text}", self.paint(&format!("{verb:>12}"), "32"));
    }

    fn paint(&self, text: &str, colour: &str) -> String {
        if self.colour { format!("\x1b[1;{colour}m{text}\x1b[0m") } else { text.to_owned() }
    }
}

fn count(n: usize, noun: &str) -> String {
    format!("{n} {noun}{}", if n == 1 { "" } else { "s" })
}
